import { describe, expect, it } from 'vitest';
import { COUNTRY_NAMES } from '../../../src/services/altmetric-explorer/projections/country-names.js';
import { openExplorer, type Reply } from './explorer.js';
import { ATTENTION, DEMOGRAPHICS, JOURNALS, OUTPUTS, sum } from './rows-of.js';

/** @source docs/sources.md explorer 2.13 */
const IN_ORDER =
  'msm blog policy patent tweet peer_review weibo fbwall wikipedia gplus linkedin rdt pinterest f1000 qna video guideline bluesky podcast'.split(
    ' ',
  );

async function attention(filters = '', period: '2024' | '2026' = '2024'): Promise<Reply['json']> {
  return (await (await openExplorer({ period })).query(ATTENTION, filters)).json;
}

async function demographics(filters = '', period: '2024' | '2026' = '2024'): Promise<Reply['json']> {
  return (await (await openExplorer({ period })).query(DEMOGRAPHICS, filters)).json;
}

async function totals(): Promise<Record<string, number>> {
  const { data } = await attention('', '2026');
  return Object.fromEntries(data.map(({ id, meta }: Reply['json']) => [id, meta.total]));
}

describe('attention', () => {
  it('case 23: comes whole, whatever size a page is to have', async () => {
    const { query } = await openExplorer();
    const { json, status } = await query(ATTENTION, 'page[size]=1');
    expect(status).toBe(200);
    expect(json.data).toEqual((await query(ATTENTION)).json.data);
    expect(json.data.length).toBeGreaterThan(10);
    expect(json.meta.response['total-pages']).toBe(1);
    expect(Object.keys(json.meta.query)).toEqual(['key', 'digest']);
    expect(json).not.toHaveProperty('included');
  });

  it('case 24: links to itself alone, without a size', async () => {
    const { links } = await attention('page[size]=1');
    expect(Object.keys(links)).toEqual(['self', 'first', 'last']);
    expect([links.first, links.last]).toEqual([links.self, links.self]);
    expect(links.self).toMatch(/\/attention\?digest=\w+&key=\w+&page%5Bnumber%5D=1$/);
  });

  it('case 25: has rows whose days add up', async () => {
    const { data } = await attention();
    expect(new Set(data.map((row: object) => Object.keys(row).join()))).toEqual(new Set(['id,type,meta']));
    expect(new Set(data.map(({ type }: Reply['json']) => type))).toEqual(new Set(['source']));
    const metas: Reply['json'][] = data.map(({ meta }: Reply['json']) => meta);
    const counts = metas.map(({ dates }) => dates.map(({ count }: Reply['json']) => count));
    expect(metas.map(({ total }) => total)).toEqual(counts.map(sum));
    expect(Math.min(...counts.flat())).toBe(1);
    const days = metas.map(({ dates }) => dates.map(({ date }: Reply['json']) => date));
    expect(days).toEqual(days.map((one) => [...new Set(one)].sort()));
  });

  it.each(['2024', '2026'] as const)(
    'case 26: has sources with mentions only, in their order (%s)',
    async (period) => {
      const { data } = await attention('', period);
      const ids = data.map(({ id }: Reply['json']) => id);
      expect(ids).toEqual(IN_ORDER.filter((id) => ids.includes(id)));
      expect(ids.includes('bluesky')).toBe(period === '2026');
      const few = (await attention('filter[type]=clinical_trial_study_record&filter[timeframe]=1d')).data;
      expect(few.filter(({ meta }: Reply['json']) => meta.total === 0)).toEqual([]);
    },
  );

  it('case 27: tells how many outputs there are, not rows', async () => {
    const { query } = await openExplorer();
    const outputs = (await query(OUTPUTS)).json.meta.response['total-results'];
    expect((await query(ATTENTION)).json.meta.response['total-results']).toBe(outputs);
    expect((await query(DEMOGRAPHICS)).json.meta.response['total-results']).toBe(outputs);
  });

  it('case 28: has the same rows on page 2', async () => {
    expect((await attention('page[number]=2')).data).toEqual((await attention()).data);
  });
});

describe('demographics', () => {
  it('case 29: come whole, with the members of each country in order', async () => {
    const json = await demographics('page[size]=1');
    expect(json.data.length).toBeGreaterThan(20);
    expect(json.meta.response['total-pages']).toBe(1);
    const forms = json.data.map(({ type, attributes, meta, ...row }: Reply['json']) =>
      [type, ...Object.keys(row), ...Object.keys(attributes), ...Object.keys(meta)].join(),
    );
    expect(new Set(forms)).toEqual(new Set(['country,id,name,mention-count,unique-sources']));
    expect(Object.keys(json.data[0])).toEqual(['id', 'type', 'attributes', 'meta']);
  });

  it('case 30: are in the order of names with their accents folded, the unknown last', async () => {
    const { data } = await demographics();
    expect(data.at(-1)).toMatchObject({ id: 'unknown', attributes: { name: 'Unknown' } });
    const names = data.slice(0, -1).map(({ attributes }: Reply['json']) => attributes.name);
    const folded = [...names].sort((one, other) => one.localeCompare(other, 'en'));
    expect(names).toEqual(folded);
    expect(data.filter(({ meta }: Reply['json']) => meta['mention-count'] === 0)).toEqual([]);
    expect(names).toContain('United States');
  });

  it('case 31: add up to the attention on X', async () => {
    const { data } = await demographics();
    const counts = data.map(({ meta }: Reply['json']) => meta['mention-count']);
    expect(sum(counts)).toBe((await totals()).tweet);
    expect(data.filter(({ meta }: Reply['json']) => meta['unique-sources'] > meta['mention-count'])).toEqual(
      [],
    );
  });

  it('case 32: have no included', async () => {
    expect(await demographics()).not.toHaveProperty('included');
  });

  it.each([
    ['case 33', 'msm'],
    ['case 34', 'fbwall'],
    ['case 34', 'policy'],
    ['case 34', 'guideline'],
  ])('%s: are of another source, if it is asked for: %s', async (_case, source) => {
    const { data } = await demographics(`filter[filter]=${source}`, '2026');
    const counts = data.map(({ meta }: Reply['json']) => meta['mention-count']);
    expect(sum(counts)).toBe((await totals())[source]);
    expect(Object.keys(data[0])).toEqual(['id', 'type', 'attributes', 'meta']);
  });

  it('case 34: of guidelines, which came later, have no rows before', async () => {
    expect((await demographics('filter[filter]=guideline')).data).toEqual([]);
  });

  it('case 35: are of X unless another source is asked for', async () => {
    expect((await demographics('filter[filter]=tweet')).data).toEqual((await demographics()).data);
  });

  it('knows all 249 countries and names them as recorded, accents folded', () => {
    const names = [...COUNTRY_NAMES.values()];
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
    expect(names.slice(0, 3)).toEqual(['Afghanistan', 'Åland Islands', 'Albania']);
    expect(COUNTRY_NAMES.get('US')).toBe('United States');
  });
});

describe('journals', () => {
  it('case 56: come whole, as many as are told', async () => {
    const { json, status } = await (await openExplorer()).query(JOURNALS, 'page[size]=1');
    expect(status).toBe(200);
    expect(Object.keys(json.meta.response)).toEqual([
      'status',
      'description',
      'total-results',
      'total-pages',
    ]);
    expect(json.data).toHaveLength(json.meta.response['total-results']);
    expect(json.meta.response['total-pages']).toBe(1);
  });

  it('case 57: have title, ISSNs and their mentions', async () => {
    const { data } = (await (await openExplorer()).query(JOURNALS)).json;
    const forms = data.map((row: Reply['json']) =>
      [...Object.keys(row), row.type, ...Object.keys(row.attributes), ...Object.keys(row.meta)].join(),
    );
    expect(new Set(forms)).toEqual(new Set(['id,type,attributes,meta,journal,title,issns,mentions']));
  });

  it('case 58: are one, if one is asked for, with the mentions of its outputs', async () => {
    const { query } = await openExplorer();
    const [journal] = (await query(JOURNALS)).json.data;
    const one = await query(JOURNALS, `filter[journal_id][]=${journal.id}`);
    expect(one.json.data).toEqual([journal]);
    const outputs = await query(OUTPUTS, `filter[journal_id][]=${journal.id}&page[size]=100`);
    const tweets = outputs.json.data.map(({ attributes }: Reply['json']) => attributes.mentions.tweet ?? 0);
    expect(journal.meta.mentions.tweet ?? 0).toBe(sum(tweets));
    expect((await query(JOURNALS, 'filter[journal_id][]=none')).json.data).toEqual([]);
  });
});
