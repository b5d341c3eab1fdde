import { accessMutants } from './altmetric-explorer-access.js';
import { answerMutants } from './altmetric-explorer-answers.js';
import { limitMutants } from './altmetric-explorer-limits.js';
import { pageMutants } from './altmetric-explorer-pages.js';
import type { Mutant } from './mutant.js';

/** Ways in which the Altmetric Explorer API can be wrong. */
export const mutants: readonly Mutant[] = [
  ...accessMutants,
  ...answerMutants,
  ...limitMutants,
  ...pageMutants,
];
