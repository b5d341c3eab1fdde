import { accessMutants } from './altmetric-details-access.js';
import { answerMutants } from './altmetric-details-answers.js';
import { pageMutants } from './altmetric-details-pages.js';
import type { Mutant } from './mutant.js';

/** Ways in which the Altmetric Details Page API can be wrong. */
export const mutants: readonly Mutant[] = [...accessMutants, ...answerMutants, ...pageMutants];
