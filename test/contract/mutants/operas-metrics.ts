import type { Mutant } from './mutant.js';
import { answerMutants } from './operas-metrics-answers.js';
import { figureMutants } from './operas-metrics-figures.js';
import { writeMutants } from './operas-metrics-writes.js';

/** Ways in which OPERAS Metrics can be wrong. */
export const mutants: readonly Mutant[] = [...answerMutants, ...figureMutants, ...writeMutants];
