/**
 * Measures the catalogue of one size, in a process of its own, and prints the figures as one line of JSON:
 * `node --expose-gc --import tsx bench/catalogue-size.ts 5000`.
 */
import { createEmulator } from '../src/emulator/index.js';
import { AsOf } from '../src/world/catalogue/as-of.js';
import type { Catalogue } from '../src/world/catalogue/catalogue.js';
import { Catalogues } from '../src/world/catalogue/catalogues.js';
import { identifiersIn } from '../src/world/catalogue/identifiers/generated.js';
import { OutputMaker } from '../src/world/catalogue/output-maker.js';
import type { SizeFigures } from './catalogue.js';

const ORIGIN = { seed: '1', anchor: '2026-11-21' };
const CLOCK = { now: '2026-11-21T09:30:00Z', frozen: true };
const NOW = new AsOf(Date.parse(CLOCK.now) / 1000);
const RECORDS = 2000;
const REQUESTS = 6000;
const HOST = 'http://127.0.0.1:4010';

const outputs = Number(process.argv[2]);
// The code is loaded and compiled by then, as it is in the bundle.
await Promise.all([
  import('../src/world/catalogue/catalogue.js'),
  import('../src/world/catalogue/records/texts.js'),
]);
const before = memory();
const startedAt = performance.now();
const catalogue = await new Catalogues().open({ ...ORIGIN, outputs }, NOW);
const readyMs = performance.now() - startedAt;
// Ranks belong to what is ready: without them no score can be put into its context.
catalogue.measure(NOW).standings.count;
const rankedMs = performance.now() - startedAt;
const figures: SizeFigures = {
  outputs,
  readyMs,
  rankedMs,
  bytesAnOutput: (memory() - before) / outputs,
  recordMs: timeRecords(catalogue),
  requestMs: await timeRequests(catalogue),
};
console.log(JSON.stringify(figures));

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Numbers all over the catalogue, the same in each run. */
function sample(count: number): number[] {
  return Array.from({ length: count }, (_value, n) =>
    Math.floor((outputs * ((n * 0.618_034) % 1)) % outputs),
  );
}

function timeRecords(made: Catalogue): number {
  const maker = new OutputMaker(made);
  const start = performance.now();
  let titles = 0;
  for (const number of sample(RECORDS)) titles += maker.generated(number).record.title.length;
  if (titles === 0) throw new Error('Records without titles');
  return (performance.now() - start) / RECORDS;
}

/** Mean time of a counts request by DOI, for outputs all over the catalogue, in process. */
async function timeRequests({ columns }: Catalogue): Promise<number> {
  const emulator = await createEmulator({ ...ORIGIN, outputs, clock: CLOCK });
  const off = JSON.stringify({ keyed: { hourly: null, daily: null } });
  await emulator.fetch(`${HOST}/_emulator/limits`, { method: 'PUT', body: off });
  const paths = sample(REQUESTS).flatMap((number) => {
    const [doi] = identifiersIn('doi', columns.seedOf(number), columns);
    return doi === undefined ? [] : [`${HOST}/altmetric/details/v1/doi/${doi}?key=counts-only-key`];
  });
  for (const path of paths.slice(0, REQUESTS / 4)) await emulator.fetch(path);
  const start = performance.now();
  for (const path of paths) {
    const response = await emulator.fetch(path);
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  }
  return (performance.now() - start) / paths.length;
}
