import { sampleOf } from './sample.js';

const [seed = '1', outputs = '400', anchor = '2026-07-01'] = process.argv.slice(2);
process.stdout.write(await sampleOf({ seed, outputs: Number(outputs), anchor }, 'forwards'));
