import { mutants } from './operas-altmetrics.js';
import { proveMutants } from './prove.js';

proveMutants('operas-altmetrics', mutants);
