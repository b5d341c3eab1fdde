import { QUIRKS } from '../../../src/services/altmetric-details/quirks.js';
import { describeQuirks } from '../../support/quirks.suite.js';

describeQuirks('altmetric-details', QUIRKS);
