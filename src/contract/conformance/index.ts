export {
  type ConformanceChecker,
  createConformanceChecker,
  type Exchange,
  type Exercised,
} from './conformance-checker.js';
export { loadSpec } from './load-spec.js';
export type { Spec } from './spec.js';
