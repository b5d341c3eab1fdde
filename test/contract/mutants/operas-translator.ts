import type { Mutant } from './mutant.js';
import { accessMutants } from './operas-translator-access.js';
import { workMutants } from './operas-translator-works.js';

/** Ways in which the OPERAS identifier translation can be wrong. */
export const mutants: readonly Mutant[] = [...accessMutants, ...workMutants];
