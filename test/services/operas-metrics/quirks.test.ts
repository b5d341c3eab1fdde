import { QUIRKS } from '../../../src/services/operas-metrics/quirks.js';
import { describeQuirks } from '../../support/quirks.suite.js';

describeQuirks('operas-metrics', QUIRKS, 'webpy');
