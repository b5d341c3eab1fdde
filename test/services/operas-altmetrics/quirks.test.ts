import { QUIRKS } from '../../../src/services/operas-altmetrics/quirks.js';
import { describeQuirks } from '../../support/quirks.suite.js';

describeQuirks('operas-altmetrics', QUIRKS);
