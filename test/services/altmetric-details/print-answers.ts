import { createHash } from 'node:crypto';
import { createEmulator } from '../../../src/emulator/index.js';

const [, , seed = '', anchor = ''] = process.argv;
const PATHS = [
  '/v1/doi/10.1038/news.2011.490',
  '/v1/citations/at?num_results=100',
  '/v1/citations/1m?num_results=100&order_by=readers',
  '/v1/fetch/id/2068207',
  '/v1/fetch/id/200000007',
  '/donut/241939_64x64.png',
];

/** Prints the digests of some answers, for a test to compare with those of another process. */
const emulator = await createEmulator({
  seed,
  clock: { now: '2026-11-21T09:30:00Z', frozen: true },
  scenario: {
    summary: 'test',
    given: {
      catalogue: { outputs: 1000, anchor },
      keys: [{ key: 'full', tier: 'full-access' }],
    },
  },
});
for (const path of PATHS) {
  const url = `http://127.0.0.1/altmetric/details${path}${path.includes('?') ? '&' : '?'}key=full`;
  const response = await emulator.fetch(url);
  const digest = createHash('sha256').update(Buffer.from(await response.arrayBuffer()));
  process.stdout.write(`${response.status} ${digest.digest('hex')}\n`);
}
