import { QUIRKS } from '../../../src/services/operas-translator/quirks.js';
import { describeQuirks } from '../../support/quirks.suite.js';

describeQuirks('operas-translator', QUIRKS, 'webpy');
