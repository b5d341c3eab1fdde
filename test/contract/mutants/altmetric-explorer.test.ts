import { mutants } from './altmetric-explorer.js';
import { proveMutants } from './prove.js';

proveMutants('altmetric-explorer', mutants);
