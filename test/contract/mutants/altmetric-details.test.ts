import { mutants } from './altmetric-details.js';
import { proveMutants } from './prove.js';

proveMutants('altmetric-details', mutants);
