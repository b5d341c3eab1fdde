import { mutants } from './operas-tokens.js';
import { proveMutants } from './prove.js';

proveMutants('operas-tokens', mutants);
