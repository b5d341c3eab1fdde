import { mutants } from './operas-metrics.js';
import { proveMutants } from './prove.js';

proveMutants('operas-metrics', mutants);
