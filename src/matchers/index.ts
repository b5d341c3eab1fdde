export {
  createMatchers,
  type MatcherResult,
  type OperationExpectation,
  type OperationMatchers,
} from './create-matchers.js';
export type { Answer } from './read-answer.js';
