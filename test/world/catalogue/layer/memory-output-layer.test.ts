import { MemoryOutputLayer } from '../../../../src/world/catalogue/layer/memory-output-layer.js';
import { followed } from '../../state/followed.js';
import { describeOutputLayer } from './store.suite.js';

describeOutputLayer('memory', async () => followed(new MemoryOutputLayer()));
