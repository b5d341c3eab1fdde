import { QUIRKS } from '../../../src/services/altmetric-explorer/quirks.js';
import { describeQuirks } from '../../support/quirks.suite.js';

describeQuirks('altmetric-explorer', QUIRKS);
