import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KEY, openExplorer, type Reply, SECRET, SMALL } from './explorer.js';
import { ATTENTION, PROFILES, pagesOf, rowsOf, sum } from './rows-of.js';

const V10 = 'ac234338a98805302f5c0171e627fca4fd3b3b3d';
const V10_FILTERS =
  'filter[mention_sources_types][]=type:policy&filter[mention_sources_types][]=type:blog&filter[timeframe]=3d';
const AFTER = 'filter[mention_sources_mentioned_after]';
const BEFORE = 'filter[mention_sources_mentioned_before]';

async function shown(filters = ''): Promise<Reply['json']> {
  return (await (await openExplorer()).query(PROFILES, `page[size]=100&${filters}`)).json;
}

describe('mention sources', () => {
  it('case 42: tell of their mentions last of all', async () => {
    const { meta, data } = await shown();
    expect(Object.keys(meta.response)).toEqual([
      'status',
      'description',
      'total-results',
      'total-pages',
      'total-mentions',
    ]);
    const counts = data.map((row: Reply['json']) => row.meta['mention-count']);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  });

  it('case 43: have their members in order', async () => {
    const rows: Reply['json'][] = (await shown()).data;
    const named = rows.filter(({ attributes }) => attributes['profile-type'] !== 'tw');
    const form = (row: Reply['json']) => [...Object.keys(row), ...Object.keys(row.attributes)].join();
    expect(new Set(named.filter((row) => 'relationships' in row).map(form))).toEqual(
      new Set(['id,type,attributes,relationships,meta,profile-type,name,image']),
    );
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['profile']));
    expect(rows.filter(({ id, attributes }) => !id.startsWith(`${attributes['profile-type']}:`))).toEqual([]);
    const countries = rows.flatMap(({ relationships }) => relationships?.country ?? []);
    expect(new Set(countries.map((one) => Object.keys(one.data).join()))).toEqual(new Set(['id,type']));
  });

  it('case 44: have no relationships where no country is known', async () => {
    const rows: Reply['json'][] = (await shown()).data;
    const without = rows.filter((row) => !('relationships' in row));
    expect(new Set(without.map((row) => Object.keys(row).join()))).toEqual(
      new Set(['id,type,attributes,meta']),
    );
  });

  it('case 45: include the countries that they refer to, each once', async () => {
    const { data, included } = await shown();
    const countries = data.flatMap(
      ({ relationships }: Reply['json']) => relationships?.country.data.id ?? [],
    );
    expect(included.map(({ id }: Reply['json']) => id)).toEqual([...new Set(countries)]);
    const us = included.find(({ id }: Reply['json']) => id === 'US');
    expect(us).toEqual({ id: 'US', type: 'country', attributes: { name: 'United States' } });
  });

  it('case 45: have all the countries of the demographics, and no others', async () => {
    const explorer = await openExplorer({}, SMALL);
    const pages = await pagesOf(explorer, PROFILES, 'filter[mention_sources_types][]=type:tw');
    const included = pages.flatMap((page) => (page.included ?? []).map(({ id }: Reply['json']) => id));
    const { data } = (await explorer.query('/research_outputs/demographics')).json;
    const told = data.map(({ id }: Reply['json']) => id).filter((id: string) => id !== 'unknown');
    expect([...new Set(included)].sort()).toEqual([...told].sort());
    expect(told).toContain('US');
  });

  it('case 121: add up to the mentions of sources that have profiles', async () => {
    const explorer = await openExplorer({}, SMALL);
    const rows = await rowsOf(explorer, PROFILES);
    const { json } = await explorer.query(PROFILES);
    expect(json.meta.response['total-mentions']).toBe(sum(rows.map(({ meta }) => meta['mention-count'])));
    const attention = (await explorer.query(ATTENTION)).json.data;
    const without = ['patent', 'peer_review', 'wikipedia', 'f1000', 'qna', 'video', 'pinterest'];
    const others = attention.filter(({ id }: Reply['json']) => !without.includes(id));
    expect(others.length).toBeLessThan(attention.length);
    expect(json.meta.response['total-mentions']).toBe(
      sum(others.map(({ meta }: Reply['json']) => meta.total)),
    );
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  // Quirk `order-unsigned`, and quirk `description-sort`
  it('case 46: come by type of profile, then by mentions, if that is the order', async () => {
    const { get } = await openExplorer({}, { outputs: 5000 });
    const url = `${PROFILES}?filter[order]=profile-type&page[size]=100&key=${KEY}&digest=${V10}&${V10_FILTERS}`;
    const { json, status } = await get(url);
    expect(status).toBe(200);
    expect(json.meta.response.description).toBe(
      'All research outputs sorted by Altmetric Attention Score mentioned in the past three days',
    );
    const types = json.data.map(({ attributes }: Reply['json']) => attributes['profile-type']);
    expect(types).toEqual([...types].sort());
    expect(new Set(types)).toEqual(new Set(['blog', 'policy']));
    const blogs = json.data.filter(({ attributes }: Reply['json']) => attributes['profile-type'] === 'blog');
    const counts = blogs.map(({ meta }: Reply['json']) => meta['mention-count']);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  });

  it('cases 47 and 48: have the same digest without the order, or with it bare', async () => {
    const { get } = await openExplorer({}, { outputs: 5000 });
    const rest = `page[size]=100&key=${KEY}&digest=${V10}&${V10_FILTERS}`;
    const wrapped = await get(`${PROFILES}?filter[order]=profile-type&${rest}`);
    const bare = await get(`${PROFILES}?order=profile-type&${rest}`);
    const without = await get(`${PROFILES}?${rest}`);
    expect([wrapped.status, bare.status, without.status]).toEqual([200, 200, 200]);
    expect(bare.json.data).toEqual(wrapped.json.data);
    expect(without.json.data).not.toEqual(wrapped.json.data);
    const ids = (reply: Reply) => reply.json.data.map(({ id }: Reply['json']) => id).sort();
    expect(ids(without)).toEqual(ids(wrapped));
  });

  it.each(['filter[order]', 'order'])('case 128: are refused where %s is signed', async (name) => {
    const { get } = await openExplorer();
    const wrong = createHmac('sha1', SECRET).update('order|profile-type').digest('hex');
    const reply = await get(`${PROFILES}?${name}=profile-type&key=${KEY}&digest=${wrong}`);
    expect(reply.status).toBe(400);
    expect(reply.json.errors[0].code).toBe('invalid_digest');
  });

  it('tell equals apart by their ids, the highest first', async () => {
    const rows = await rowsOf(await openExplorer({}, SMALL), PROFILES);
    const keys = rows.map(({ id, meta }) => `${String(meta['mention-count']).padStart(9, '0')} ${id}`);
    expect(keys).toEqual([...keys].sort().reverse());
  });

  it('case 90: are of the countries asked for', async () => {
    const rows = await rowsOf(
      await openExplorer(),
      PROFILES,
      'filter[mention_sources_countries][]=JP&filter[scope]=all&filter[timeframe]=at',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ relationships }) => relationships.country.data.id))).toEqual(new Set(['JP']));
  });

  it('case 113: are of the types asked for, those on X without a name', async () => {
    const explorer = await openExplorer({ period: '2026' }, SMALL);
    const rows = await rowsOf(
      explorer,
      PROFILES,
      'filter[mention_sources_types][]=type:tw&filter[mention_sources_types][]=type:bsk',
    );
    const forms = rows.map(({ attributes }) =>
      [attributes['profile-type'], ...Object.keys(attributes)].join(),
    );
    expect(new Set(forms)).toEqual(new Set(['tw,profile-type', 'bsk,profile-type,name,image']));
  });

  // Quirk `mention-sources-names`
  it.each([
    ['case 114', 'filter[mentioned_after]=2024-01-01&filter[mentioned_before]=2024-06-30'],
    ['case 120', 'filter[countries][]=JP'],
  ])('%s: sign and then ignore %s', async (_case, filters) => {
    const { query } = await openExplorer();
    const { json, status } = await query(PROFILES, filters);
    expect(status).toBe(200);
    expect(json.data).toEqual((await query(PROFILES)).json.data);
  });

  it('case 115: count only the mentions of the days asked for', async () => {
    // Of the pinned works some have mentions in common, which attention counts once for each.
    const { query } = await openExplorer({}, { outputs: 600, pinned_works: false });
    const { json } = await query(PROFILES, `${AFTER}=2024-01-01&${BEFORE}=2024-06-30`);
    const attention = (await query(ATTENTION)).json.data.filter(
      ({ id }: Reply['json']) =>
        !['patent', 'peer_review', 'wikipedia', 'f1000', 'qna', 'video', 'pinterest'].includes(id),
    );
    const days = attention.flatMap(({ meta }: Reply['json']) => meta.dates);
    const between = days.filter(({ date }: Reply['json']) => '2024-01-01' <= date && date <= '2024-06-30');
    expect(json.meta.response['total-mentions']).toBe(sum(between.map(({ count }: Reply['json']) => count)));
  });

  it.each([
    ['case 119: a year to the day', `${AFTER}=2024-01-01&${BEFORE}=2025-01-01`, 200],
    ['case 116: more than a year', `${AFTER}=2022-01-01&${BEFORE}=2024-06-30`, 400],
    ['a year and a day', `${AFTER}=2024-01-01&${BEFORE}=2025-01-02`, 400],
    ['case 117: an end without a beginning', `${BEFORE}=2024-06-30`, 400],
    ['two thousand years', `${AFTER}=0051-01-01&${BEFORE}=1951-01-01`, 400],
    ['a year to the day, long ago', `${AFTER}=0051-01-01&${BEFORE}=0052-01-01`, 200],
    ['a year and a day, from a leap day', `${AFTER}=2024-02-29&${BEFORE}=2025-03-02`, 400],
    ['a year from a leap day', `${AFTER}=2024-02-29&${BEFORE}=2025-03-01`, 200],
    ['case 118: two years ago until today', `${AFTER}=2024-11-01`, 400],
    ['case 118: three months ago until today', `${AFTER}=2026-08-21`, 200],
  ])('%s: is answered', async (_what, filters, status) => {
    const { query } = await openExplorer();
    const reply = await query(PROFILES, filters);
    expect(reply.status).toBe(status);
    expect(reply.json.errors?.[0].code).toBe(status === 400 ? 'invalid_date_range' : undefined);
  });
});
