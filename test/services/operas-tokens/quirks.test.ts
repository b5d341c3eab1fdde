import { QUIRKS } from '../../../src/services/operas-tokens/quirks.js';
import { describeQuirks } from '../../support/quirks.suite.js';

describeQuirks('operas-tokens', QUIRKS, 'webpy');
