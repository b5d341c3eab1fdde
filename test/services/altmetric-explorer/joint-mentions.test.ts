import { beforeAll, describe, expect, it } from 'vitest';
import { type Explorer, openExplorer, type Reply } from './explorer.js';

const STORY = {
  source: 'news',
  posted_on: '2026-11-01T08:00:00Z',
  author: 'The Courier',
  joint: 'story',
} as const;
const TWEET = {
  source: 'twitter',
  posted_on: '2026-11-02T09:00:00Z',
  author: 'somebody',
  joint: 't',
} as const;
const PARTS = [1, 2, 3].map((part) => ({
  doi: `10.5072/part.${part}`,
  title: `Part ${part}`,
  type: part === 3 ? ('dataset' as const) : ('article' as const),
  published_on: '2026-10-31',
  mentions: [STORY, TWEET, { source: 'news' as const, posted_on: `2026-11-0${3 + part}T10:00:00Z` }],
}));
/** Three outputs with two mentions in common and one of its own each: nine pairs, and five mentions. */
const CATALOGUE = { outputs: 0, pinned_works: false, add: PARTS };
let explorer: Explorer;

beforeAll(async () => {
  explorer = await openExplorer({}, CATALOGUE);
});

describe('a mention of several outputs', () => {
  it('is one row that names all of them, and all of them are included', async () => {
    const { json } = await explorer.query('/research_outputs/mentions');
    expect(json.meta.response['total-results']).toBe(5);
    const outputs = json.data.map((row: Row) => row.relationships['research-outputs'].length);
    expect(outputs).toEqual([1, 1, 1, 3, 3]);
    const included = json.included.filter(({ type }: { type: string }) => type === 'research-output');
    expect(included.map(({ attributes }: Titled) => attributes.title).sort()).toEqual([
      'Part 1',
      'Part 2',
      'Part 3',
    ]);
  });

  it('counts once for each output in attention and demographics', async () => {
    const { json } = await explorer.query('/research_outputs/attention');
    expect(totals(json)).toEqual({ msm: 6, tweet: 3 });
    const countries = (await explorer.query('/research_outputs/demographics')).json.data;
    expect(countries.map((row: Counted) => [row.meta['mention-count'], row.meta['unique-sources']])).toEqual([
      [3, 1],
    ]);
  });

  it('counts once with each of its sources', async () => {
    const { json } = await explorer.query('/research_outputs/mention_sources');
    expect(json.meta.response['total-mentions']).toBe(5);
    expect(json.data.map((row: Counted) => row.meta['mention-count'])).toEqual([1, 1, 1, 1, 1]);
  });

  it('is found by a filter that any of its outputs meets, with the same id and all of its outputs', async () => {
    const all = await explorer.query('/research_outputs/mentions');
    const some = await explorer.query('/research_outputs/mentions', 'filter[type]=dataset');
    expect(some.json.meta.response['total-results']).toBe(3);
    expect(jointRows(some)).toEqual(jointRows(all));
  });

  it('is on one page, whatever its size', async () => {
    const rows: Row[] = [];
    for (const page of [1, 2, 3, 4, 5]) {
      const { json } = await explorer.query(
        '/research_outputs/mentions',
        `page[size]=1&page[number]=${page}`,
      );
      rows.push(...json.data);
    }
    expect(new Set(rows.map(({ id }) => id)).size).toBe(5);
  });
});

interface Row {
  readonly id: number;
  readonly relationships: { readonly 'research-outputs': readonly unknown[] };
}
interface Titled {
  readonly attributes: { readonly title: string };
}
interface Counted {
  readonly meta: Readonly<Record<string, number>>;
}

function jointRows({ json }: Reply): readonly Row[] {
  return json.data.filter((row: Row) => row.relationships['research-outputs'].length > 1);
}

function totals(json: Reply['json']): Record<string, number> {
  return Object.fromEntries(
    json.data.map(({ id, meta }: { id: string; meta: { total: number } }) => [id, meta.total]),
  );
}
