/** Makes a thousand worlds in a process of its own, and prints what one costs: see {@link WorldFigures}. */
import { createEmulator } from '../src/index.js';
import type { WorldFigures } from './worlds.js';

const WORLDS = 1000;
const SCENARIO = {
  summary: 'A scenario of a test',
  given: { extends: 'default', catalogue: { outputs: 100, add: [{ doi: '10.1234/mine', title: 'Mine' }] } },
};

const emulator = await createEmulator();
// What all worlds share is made by the first, and the code is warm.
for (const scenario of ['default', SCENARIO]) {
  for (let n = 0; n < WORLDS; n++) await (await emulator.createWorld({ scenario })).remove();
}
const figures: WorldFigures = { shipped: await measure('default'), own: await measure(SCENARIO) };
console.log(JSON.stringify(figures));

async function measure(scenario: string | typeof SCENARIO): Promise<WorldFigures['shipped']> {
  const before = heap();
  const startedAt = performance.now();
  const worlds = [];
  for (let n = 0; n < WORLDS; n++) worlds.push(await emulator.createWorld({ scenario }));
  const ms = (performance.now() - startedAt) / WORLDS;
  const bytes = (heap() - before) / WORLDS;
  for (const world of worlds) await world.remove();
  return { ms, bytes };
}

function heap(): number {
  if (globalThis.gc === undefined) throw new Error('to be run with --expose-gc');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
