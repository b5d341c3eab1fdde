import { createHmac } from 'node:crypto';
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator, type Emulator } from '../../../src/emulator/index.js';

/*
 * A client as the public documentation describes one, and nothing more: it signs with what Node has, asks over HTTP,
 * follows `links.next` to the end, and takes the answers at their word.
 */
const KEY = '0123456789abcdef0123456789abcdef';
const SECRET = '0178eec6221448cea012e9d41a4922ba';

type Filters = Readonly<Record<string, string | readonly string[]>>;
// biome-ignore lint/suspicious/noExplicitAny: a client that knows the documentation only has no types
type Json = any;

let emulator: Emulator;
let base: string;
beforeAll(async () => {
  emulator = await createEmulator({
    port: 0,
    seed: 'test',
    clock: { now: '2026-11-21T10:00:00Z', frozen: true },
    scenario: {
      summary: 'test',
      given: {
        catalogue: { outputs: 120, pinned_works: false },
        explorer: { accounts: [{ key: KEY, secret: SECRET, scope: 'whole-database' }] },
      },
    },
  });
  base = `${await emulator.listen()}/altmetric/explorer/explorer/api/`;
});
afterAll(() => emulator.close());

function digestOf(filters: Filters): string {
  const parts = Object.keys(filters)
    .sort()
    .flatMap((name) => [name, filters[name]].flat());
  return createHmac('sha1', SECRET).update(parts.join('|')).digest('hex');
}

function urlOf(path: string, filters: Filters, others = ''): string {
  const pairs = Object.entries(filters).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [`filter[${name}]=${encodeURIComponent(value)}`]
      : value.map((one) => `filter[${name}][]=${encodeURIComponent(one)}`),
  );
  return `${base}${path}?${[`key=${KEY}`, `digest=${digestOf(filters)}`, ...pairs].join('&')}${others}`;
}

function ask(url: string): Promise<Json> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString('utf8'))));
    }).on('error', reject);
  });
}

/** All pages, from the first to the one without a next. */
async function walk(path: string, filters: Filters, others = '&page[size]=100'): Promise<Json[]> {
  const pages = [await ask(urlOf(path, filters, others))];
  for (let next = pages[0].links.next; next !== undefined; next = pages.at(-1).links.next) {
    pages.push(await ask(next));
  }
  return pages;
}

const QUERIES: readonly (readonly [string, Filters])[] = [
  ['everything', {}],
  ['the last half year', { timeframe: '6m', scope: 'all' }],
  ['two types and a word', { q: 'the', type: ['article', 'chapter'] }],
  ['nothing', { q: 'no-such-output-zzzz' }],
];
const PAGED = ['research_outputs', 'research_outputs/mention_sources', 'departments'];
const WHOLE = ['attention', 'demographics', 'journals'].map((name) => `research_outputs/${name}`);

describe('a client written from the documentation', () => {
  it.each(PAGED.flatMap((path) => QUERIES.map(([what, filters]) => [path, what, filters] as const)))(
    'finds at %s as many rows as page 1 promises: %s',
    async (path, _what, filters) => {
      const pages = await walk(path, filters);
      const { 'total-results': total, 'total-pages': count, status } = pages[0].meta.response;
      const rows = pages.flatMap(({ data }) => data);
      expect(status).toBe('ok');
      expect(pages).toHaveLength(count);
      expect(rows).toHaveLength(total);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
      expect(pages.map(({ meta }) => meta.query.page.number)).toEqual(pages.map((_page, n) => n + 1));
      expect(new Set(pages.map(({ meta }) => meta.response['total-results'])).size).toBe(1);
    },
  );

  it.each([
    ['everything, without what is referred to', {}, '&page[size]=100&include='],
    ['the last month', { timeframe: '1m' }, '&page[size]=10'],
    ['news alone', { mention_types: ['msm'] }, '&page[size]=100'],
    ['nothing', { q: 'no-such-output-zzzz' }, ''],
  ] satisfies readonly (readonly [string, Filters, string])[])(
    'finds as many mentions as page 1 promises: %s',
    async (_what, filters, others) => {
      const pages = await walk('research_outputs/mentions', filters, others);
      const rows = pages.flatMap(({ data }) => data);
      expect(rows).toHaveLength(pages[0].meta.response['total-results']);
      expect(pages).toHaveLength(pages[0].meta.response['total-pages']);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    },
    30_000,
  );

  it.each(WHOLE.flatMap((path) => QUERIES.map(([what, filters]) => [path, what, filters] as const)))(
    'gets %s whole: %s',
    async (path, _what, filters) => {
      const pages = await walk(path, filters);
      expect(pages).toHaveLength(1);
      expect(pages[0].meta.response['total-pages']).toBe(1);
      const { 'total-results': outputs } = (await ask(urlOf('research_outputs', filters))).meta.response;
      expect(pages[0].meta.response['total-results']).toBe(
        path.endsWith('journals') ? pages[0].data.length : outputs,
      );
    },
  );

  it('makes a list of identifiers, and finds what is on it', async () => {
    const [{ data }] = await walk('research_outputs', {}, '&page[size]=30&page[number]=2');
    const identifiers = data
      .slice(0, 12)
      .map(({ id }: Json) => `altmetric:${id}`)
      .join('\n');
    const digest = createHmac('sha1', SECRET).update(identifiers).digest('hex');
    const body = new URLSearchParams({ key: KEY, digest, identifiers });
    const list = await (await fetch(`${base}identifier_lists`, { method: 'POST', body })).json();
    const found = await walk('research_outputs', { identifier_list_id: list.data.id, scope: 'all' });
    expect(found[0].data.map(({ id }: Json) => id)).toEqual(data.slice(0, 12).map(({ id }: Json) => id));
  });
});
