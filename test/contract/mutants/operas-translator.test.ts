import { mutants } from './operas-translator.js';
import { proveMutants } from './prove.js';

proveMutants('operas-translator', mutants);
