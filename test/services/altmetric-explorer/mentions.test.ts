import { describe, expect, it } from 'vitest';
import { type Explorer, KEY, openExplorer, type Reply } from './explorer.js';

const MENTIONS = '/research_outputs/mentions';
const SOURCES = '/research_outputs/mention_sources';
const BASE = 'http://127.0.0.1:4010/altmetric/explorer/explorer/api';

async function rowsOf({ get, query }: Explorer, path: string, filters = ''): Promise<Reply['json'][]> {
  const rows: Reply['json'][] = [];
  let reply = await query(path, `page[size]=100${filters === '' ? '' : `&${filters}`}`);
  for (;;) {
    rows.push(...reply.json.data);
    if (reply.json.links.next === undefined) break;
    reply = await get(reply.json.links.next.slice(BASE.length));
  }
  expect(rows.length).toBe(reply.json.meta.response['total-results']);
  return rows;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('aggregates', () => {
  it('cases 23 to 28: give attention by source and day, all on one page', async () => {
    const { query } = await openExplorer();
    const { json } = await query('/research_outputs/attention', 'page[size]=1');
    expect(Object.keys(json.meta.query)).toEqual(['key', 'digest']);
    const { self, first, last } = json.links;
    expect([first, last]).toEqual([self, self]);
    expect(self).toMatch(/attention\?digest=\w+&key=\w+&page%5Bnumber%5D=1$/);
    expect(Object.keys(json.links)).toHaveLength(3);
    for (const { type, meta } of json.data) {
      expect(type).toBe('source');
      expect(meta.total).toBe(sum(meta.dates.map(({ count }: Reply['json']) => count)));
      const days = meta.dates.map(({ date }: Reply['json']) => date);
      expect(days).toEqual([...new Set(days)].sort());
    }
    const outputs = await query('/research_outputs');
    expect(json.meta.response['total-results']).toBe(outputs.json.meta.response['total-results']);
    expect(json.meta.response['total-pages']).toBe(1);
    const again = await query('/research_outputs/attention', 'page[number]=2');
    expect(again.json.data).toEqual(json.data);
  });

  it('cases 29 to 35: give countries that add up to the attention', async () => {
    const { query } = await openExplorer({ period: '2026' });
    const attention = await query('/research_outputs/attention');
    const totals = Object.fromEntries(
      attention.json.data.map(({ id, meta }: Reply['json']) => [id, meta.total]),
    );
    for (const source of ['tweet', 'msm', 'fbwall', 'policy', 'guideline']) {
      const { json } = await query('/research_outputs/demographics', `filter[filter]=${source}`);
      expect(sum(json.data.map(({ meta }: Reply['json']) => meta['mention-count']))).toBe(
        totals[source] ?? 0,
      );
      expect(
        json.data.every(({ meta }: Reply['json']) => meta['unique-sources'] <= meta['mention-count']),
      ).toBe(true);
      expect(json).not.toHaveProperty('included');
    }
    const tweets = await query('/research_outputs/demographics', 'page[size]=1');
    expect(tweets.json.data.at(-1).id).toBe('unknown');
    expect((await query('/research_outputs/demographics', 'filter[filter]=tweet')).json.data).toEqual(
      tweets.json.data,
    );
  });

  it('cases 56 to 58: give journals with their mentions', async () => {
    const { query } = await openExplorer();
    const { json } = await query('/research_outputs/journals', 'page[size]=1');
    expect(json.data).toHaveLength(json.meta.response['total-results']);
    const [{ id }] = json.data;
    const one = await query('/research_outputs/journals', `filter[journal_id][]=${id}`);
    expect(one.json.data).toEqual([json.data[0]]);
    const outputs = await query('/research_outputs', `filter[journal_id][]=${id}&page[size]=100`);
    const tweets = outputs.json.data.map(({ attributes }: Reply['json']) => attributes.mentions.tweet ?? 0);
    expect(json.data[0].meta.mentions.tweet ?? 0).toBe(sum(tweets));
  });
});

describe('mentions', () => {
  // Quirk `mentions-wrapped-references`
  it('cases 36 to 41: tell of X only what may be told, and count it', async () => {
    const { query } = await openExplorer();
    const first = await query(MENTIONS, 'page[size]=100&filter[mention_types][]=tweet');
    expect(first.headers.get('x-tweetidratelimit-limit')).toBe('1500000');
    expect(first.headers.get('x-tweetidratelimit-remaining')).toBe('1499900');
    const again = await query(MENTIONS, 'page[size]=100&filter[mention_types][]=tweet');
    expect(again.headers.get('x-tweetidratelimit-remaining')).toBe('1499900');
    for (const { id, type, attributes, relationships } of first.json.data) {
      expect([typeof id, type]).toEqual(['number', 'mention']);
      expect(Object.keys(attributes)).toEqual(['external-id', 'post-type']);
      expect(attributes['external-id']).toMatch(/^twitter\.\d+$/);
      expect(relationships.author.data.id).toMatch(/^tw:id:\d+$/);
    }
    const [profile, output] = first.json.included;
    expect(profile.attributes).toEqual({ 'profile-type': 'tw' });
    expect(output.type).toBe('research-output');
  });

  it('are as many as attention says, each once, newest first', async () => {
    const explorer = await openExplorer({}, { outputs: 60 });
    const filters = 'filter[timeframe]=1y';
    const rows = await rowsOf(explorer, MENTIONS, filters);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const attention = await explorer.query('/research_outputs/attention', filters);
    expect(rows.length).toBe(sum(attention.json.data.map(({ meta }: Reply['json']) => meta.total)));
    const told = rows.filter(({ attributes }) => attributes['posted-on'] !== undefined);
    const times = told.map(({ attributes }) => attributes['posted-on']);
    expect(times).toEqual([...times].sort().reverse());
    // Case 127.
    expect(times.every((time) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} UTC$/.test(time))).toBe(true);
  });

  it.each([
    ['case 89: mention_sources', 'filter[mention_sources][]=type:wikipedia&filter[scope]=all', ['wikipedia']],
    ['case 111: mention_types', 'filter[mention_types][]=msm', ['msm']],
    [
      'case 112: two types',
      'filter[mention_types][]=tweet&filter[mention_types][]=bluesky',
      ['tweet', 'bluesky'],
    ],
  ])('%s: are of the types asked for', async (_what, filters, types) => {
    const { query } = await openExplorer({ period: '2026' });
    const { json } = await query(MENTIONS, `${filters}&page[size]=100`);
    expect(json.data.length).toBeGreaterThan(0);
    expect(json.data.every(({ attributes }: Reply['json']) => types.includes(attributes['post-type']))).toBe(
      true,
    );
  });

  it('are of one profile, if it is asked for', async () => {
    const explorer = await openExplorer();
    const [profile] = (await explorer.query(SOURCES, 'page[size]=1')).json.data;
    const rows = await rowsOf(explorer, MENTIONS, `filter[mention_sources][]=${profile.id}`);
    expect(rows).toHaveLength(profile.meta['mention-count']);
    expect(rows.every(({ relationships }) => relationships.author.data.id === profile.id)).toBe(true);
  });

  it('lie between the dates asked for', async () => {
    const explorer = await openExplorer();
    const filters =
      'filter[mentioned_after]=2025-01-01&filter[mentioned_before]=2025-06-30&filter[mention_types]=msm';
    const rows = await rowsOf(explorer, MENTIONS, filters);
    const days = rows.map(({ attributes }) => attributes['posted-on'].slice(0, 10));
    expect(days.length).toBeGreaterThan(0);
    expect(days.every((day) => '2025-01-01' <= day && day <= '2025-06-30')).toBe(true);
  });

  it('case 91: come without what they refer to where include is empty', async () => {
    const { query } = await openExplorer();
    const { json } = await query(MENTIONS, 'include=');
    expect(json).not.toHaveProperty('included');
    expect(json.data[0].relationships['research-outputs']).toHaveLength(1);
    expect(json.links.self).toContain('&include=&key=');
  });
});

describe('mention sources', () => {
  it('cases 42 to 45: count mentions by profile, the most first', async () => {
    const { query } = await openExplorer();
    const { json } = await query(SOURCES, 'page[size]=100');
    expect(Object.keys(json.meta.response).at(-1)).toBe('total-mentions');
    const counts = json.data.map(({ meta }: Reply['json']) => meta['mention-count']);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    const named = json.data.filter(({ attributes }: Reply['json']) => attributes['profile-type'] !== 'tw');
    expect(Object.keys(named[0].attributes)).toEqual(['profile-type', 'name', 'image']);
    const countries = json.data.flatMap(
      ({ relationships }: Reply['json']) => relationships?.country.data.id ?? [],
    );
    expect(json.included.map(({ id }: Reply['json']) => id)).toEqual([...new Set(countries)]);
    expect(json.data.some((row: Reply['json']) => !('relationships' in row))).toBe(true);
  });

  it('case 121: add up to the mentions of sources that have profiles', async () => {
    const explorer = await openExplorer({}, { outputs: 60 });
    const rows = await rowsOf(explorer, SOURCES);
    const { json } = await explorer.query(SOURCES);
    expect(json.meta.response['total-mentions']).toBe(sum(rows.map(({ meta }) => meta['mention-count'])));
    const attention = await explorer.query('/research_outputs/attention');
    const without = ['patent', 'peer_review', 'wikipedia', 'f1000', 'qna', 'video', 'pinterest'];
    const others = attention.json.data.filter(({ id }: Reply['json']) => !without.includes(id));
    expect(json.meta.response['total-mentions']).toBe(
      sum(others.map(({ meta }: Reply['json']) => meta.total)),
    );
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  // Quirk `order-unsigned`, and quirk `description-sort`
  it('cases 46 to 48: come by type of profile, if that is the order', async () => {
    const { get } = await openExplorer({}, { outputs: 5000 });
    const digest = 'ac234338a98805302f5c0171e627fca4fd3b3b3d';
    const filters =
      'filter[mention_sources_types][]=type:policy&filter[mention_sources_types][]=type:blog&filter[timeframe]=3d';
    const reply = await get(
      `${SOURCES}?filter[order]=profile-type&page[size]=100&key=${KEY}&digest=${digest}&${filters}`,
    );
    expect(reply.json.meta.response.description).toBe(
      'All research outputs sorted by Altmetric Attention Score mentioned in the past three days',
    );
    const types = reply.json.data.map(({ attributes }: Reply['json']) => attributes['profile-type']);
    expect(types).toEqual([...types].sort());
    const bare = await get(
      `${SOURCES}?order=profile-type&page[size]=100&key=${KEY}&digest=${digest}&${filters}`,
    );
    expect(bare.json.data).toEqual(reply.json.data);
  });

  it('case 90: are of the countries asked for', async () => {
    const rows = await rowsOf(
      await openExplorer(),
      SOURCES,
      'filter[mention_sources_countries][]=JP&filter[scope]=all&filter[timeframe]=at',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ relationships }) => relationships.country.data.id === 'JP')).toBe(true);
  });

  it('case 113: are of the types asked for', async () => {
    const { query } = await openExplorer({ period: '2026' });
    const { json } = await query(
      SOURCES,
      'filter[mention_sources_types][]=type:tw&filter[mention_sources_types][]=type:bsk&page[size]=100',
    );
    expect(
      json.data.every(({ attributes }: Reply['json']) => ['tw', 'bsk'].includes(attributes['profile-type'])),
    ).toBe(true);
  });

  // Quirk `mention-sources-names`
  it.each([
    'filter[mentioned_after]=2024-01-01&filter[mentioned_before]=2024-06-30',
    'filter[countries][]=JP',
  ])('cases 114 and 120: ignore %s', async (filters) => {
    const { query } = await openExplorer();
    expect((await query(SOURCES, filters)).json.data).toEqual((await query(SOURCES)).json.data);
  });

  const AFTER = 'filter[mention_sources_mentioned_after]';
  const BEFORE = 'filter[mention_sources_mentioned_before]';
  it.each([
    ['cases 115 and 119: a year to the day', `${AFTER}=2024-01-01&${BEFORE}=2025-01-01`, 200],
    ['case 116: more than a year', `${AFTER}=2022-01-01&${BEFORE}=2024-06-30`, 400],
    ['a year and a day', `${AFTER}=2024-01-01&${BEFORE}=2025-01-02`, 400],
    ['case 117: an end without a beginning', `${BEFORE}=2024-06-30`, 400],
    ['case 118: two years ago until today', `${AFTER}=2024-11-01`, 400],
    ['case 118: three months ago until today', `${AFTER}=2026-08-21`, 200],
  ])('%s', async (_what, filters, status) => {
    const { query } = await openExplorer();
    const reply = await query(SOURCES, filters);
    expect(reply.status).toBe(status);
    expect(reply.json.errors?.[0].code).toBe(status === 400 ? 'invalid_date_range' : undefined);
  });
});
