/**
 * Measures queries of the Explorer API over a catalogue of one size, in a process of its own, and prints the figures
 * as one line of JSON: `node --import tsx bench/queries-of-size.ts 5000`.
 */
import { createHmac } from 'node:crypto';
import { createEmulator, type Emulator } from '../src/emulator/index.js';
import type { QueryFigures } from './queries.js';

const KEY = '0123456789abcdef0123456789abcdef';
const SECRET = '0178eec6221448cea012e9d41a4922ba';
const API = 'http://127.0.0.1:4010/altmetric/explorer/explorer/api';
const ORIGIN = { seed: '1', anchor: '2026-11-21' };
const CLOCK = { now: '2026-11-21T09:30:00Z', frozen: true };
const AGGREGATES = ['attention', 'demographics', 'journals', 'mention_sources', 'mentions'] as const;
const REPEATS = 9;

/** A filter as the digest has it: name and value. */
type Filter = readonly [name: string, value: string];

/** Filters one by one and in pairs; no two requests are the same, so that no answer has been kept. */
const FILTERS: readonly (readonly Filter[])[] = [
  [['timeframe', '1w']],
  [['timeframe', '1m']],
  [['timeframe', '1y']],
  [['type', 'article']],
  [['type', 'book']],
  [['type', 'dataset']],
  [['published_after', '2024-01-01']],
  [['published_before', '2015-12-31']],
  [['open_access_types', 'gold']],
  [['open_access_types', 'oa_all']],
  [['sustainable_development_goals', '3']],
  [['field_of_research_codes', '3209']],
  [['doi_prefix', '10.99902']],
  [['title', 'water']],
  [['q', 'cell']],
  [
    ['type', 'article'],
    ['timeframe', '3m'],
  ],
  [
    ['published_after', '2020-01-01'],
    ['timeframe', '6m'],
  ],
  [
    ['open_access_types', 'hybrid'],
    ['type', 'chapter'],
  ],
];
const ORDERS = ['score_desc', 'publication_date', 'msm', 'twitter', 'mentions_1m', 'citations'];

const outputs = Number(process.argv[2]);
const emulator = await createEmulator({ ...ORIGIN, outputs, clock: CLOCK });
await get(emulator, 'research_outputs', [['title', 'nothing has this']]);
const figures: QueryFigures = { outputs, ...(await timeAggregates()), ...(await timePages()) };
console.log(JSON.stringify(figures));

/** Each aggregate over all outputs, when it is first asked for, and when again. */
async function timeAggregates(): Promise<Pick<QueryFigures, 'cold' | 'repeated'>> {
  const cold: Record<string, number> = {};
  const repeated: Record<string, number> = {};
  for (const name of AGGREGATES) {
    const path = `research_outputs/${name}`;
    cold[name] = await timeOne(path, []);
    const again: number[] = [];
    for (let run = 0; run < REPEATS; run++) again.push(await timeOne(path, []));
    repeated[name] = median(again);
  }
  return { cold, repeated };
}

/** First pages that are filtered and ordered, each asked for once, and a page far behind. */
async function timePages(): Promise<Pick<QueryFigures, 'pageMs' | 'slowestPageMs' | 'farPageMs'>> {
  const times: number[] = [];
  for (const order of ORDERS) {
    for (const filters of FILTERS) times.push(await timeOne('research_outputs', filters, { order }));
  }
  const far: number[] = [];
  for (const number of [1000, 20, 500, 100]) {
    const order = { order: 'score_desc', 'page[number]': String(Math.ceil((number * outputs) / 1_000_000)) };
    far.push(await timeOne('research_outputs', [['type', 'article']], order));
  }
  return { pageMs: median(times), slowestPageMs: Math.max(...times), farPageMs: median(far) };
}

async function timeOne(
  path: string,
  filters: readonly Filter[],
  others: Record<string, string> = {},
): Promise<number> {
  const start = performance.now();
  await get(emulator, path, filters, others);
  return performance.now() - start;
}

async function get(
  server: Emulator,
  path: string,
  filters: readonly Filter[],
  others: Record<string, string> = {},
): Promise<void> {
  const signed = [...filters].sort(([one], [other]) => (one < other ? -1 : 1)).flat();
  const digest = createHmac('sha1', SECRET).update(signed.join('|')).digest('hex');
  const query = new URLSearchParams({ key: KEY, digest, ...others });
  for (const [name, value] of filters) query.append(`filter[${name}]`, value);
  const response = await server.fetch(`${API}/${path}?${query}`);
  if (response.status !== 200)
    throw new Error(`${path}?${query}: ${response.status} ${await response.text()}`);
  await response.arrayBuffer();
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
