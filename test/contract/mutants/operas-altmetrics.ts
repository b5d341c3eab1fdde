import type { Mutant } from './mutant.js';
import { outputMutants } from './operas-altmetrics-outputs.js';
import { pageMutants } from './operas-altmetrics-pages.js';
import { tokenMutants } from './operas-altmetrics-tokens.js';

/** Ways in which OPERAS Altmetrics can be wrong. */
export const mutants: readonly Mutant[] = [...tokenMutants, ...outputMutants, ...pageMutants];
