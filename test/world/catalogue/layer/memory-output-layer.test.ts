import { MemoryOutputLayer } from '../../../../src/world/catalogue/layer/memory-output-layer.js';
import { describeOutputLayer } from './store.suite.js';

describeOutputLayer('memory', async () => new MemoryOutputLayer());
