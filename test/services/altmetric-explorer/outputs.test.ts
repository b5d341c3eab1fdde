import { describe, expect, it } from 'vitest';
import { type Explorer, KEY, openExplorer, type Reply } from './explorer.js';

const OUTPUTS = '/research_outputs';
const EMPTY = '6beb7fbde99955e9b77d1c38befefe93ba055aae';
const BASE = 'http://127.0.0.1:4010/altmetric/explorer/explorer/api';
const ALL_OF = '?page[size]=100&';

/** Rows of all pages, by following `links.next` to the end. */
async function rowsOf(
  { get, query }: Explorer,
  path: string,
  filters = '',
  account = 'whole',
): Promise<Reply['json'][]> {
  const rows: Reply['json'][] = [];
  let reply = await query(path, `page[size]=100${filters === '' ? '' : `&${filters}`}`, account);
  for (;;) {
    rows.push(...reply.json.data);
    const { next } = reply.json.links;
    if (next === undefined) break;
    reply = await get(next.slice(BASE.length));
  }
  expect(rows.length).toBe(reply.json.meta.response['total-results']);
  return rows;
}

describe('the envelope of research outputs', () => {
  it('cases 1, 3, 5 and 6: has its members in order', async () => {
    const { query } = await openExplorer();
    const { json } = await query(OUTPUTS);
    expect(json.data).toHaveLength(25);
    expect(Object.keys(json)).toEqual(['meta', 'links', 'data', 'included']);
    expect(json.meta.query).toEqual({ key: KEY, digest: EMPTY, page: { number: 1, size: 25 } });
    expect(Object.keys(json.meta.query)).toEqual(['key', 'digest', 'page']);
    expect(Object.keys(json.meta.response)).toEqual([
      'status',
      'description',
      'total-results',
      'total-pages',
    ]);
    expect(json.meta.response.description).toBe('All research outputs sorted by Altmetric Attention Score');
  });

  it('cases 2, 7 and 8: links a page, whatever the order of parameters', async () => {
    const { get } = await openExplorer();
    const one = await get(`${OUTPUTS}?key=${KEY}&digest=${EMPTY}&page[size]=1`);
    const other = await get(`${OUTPUTS}?page%5Bsize%5D=1&digest=${EMPTY}&key=${KEY}`);
    expect(one.text).toBe(other.text);
    expect(one.json.links.self).toBe(
      `${BASE}${OUTPUTS}?digest=${EMPTY}&key=${KEY}&page%5Bnumber%5D=1&page%5Bsize%5D=1`,
    );
    expect(Object.keys(one.json.links)).toEqual(['self', 'first', 'last', 'next']);
    expect(one.json.meta.response['total-pages']).toBe(one.json.meta.response['total-results']);
  });

  it('case 9: is compact, with ampersands escaped and other scripts raw', async () => {
    const { query } = await openExplorer();
    const { text, json } = await query(OUTPUTS, 'page[size]=100');
    expect(text).not.toMatch(/[&<>]|\n/);
    expect(text).toContain('\\u0026');
    expect(text).toMatch(/[^\u0000-\u007f]/);
    const again = JSON.stringify(json).replace(
      /[&<>]/g,
      (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`,
    );
    expect(text).toBe(again);
  });

  it('case 82: encodes colons of filters in links, and echoes them in the query', async () => {
    const { query } = await openExplorer();
    const { json } = await query(OUTPUTS, 'filter%5Bdepartment_id%5D=examples%3Agroup%3A1', 'institution');
    expect(json.links.self).toContain('filter%5Bdepartment_id%5D=examples%3Agroup%3A1&key=');
    expect(json.meta.query.filter).toEqual({ department_id: 'examples:group:1' });
  });

  it('case 96: has one page and no next where nothing matches', async () => {
    const { query } = await openExplorer();
    const { json } = await query(OUTPUTS, 'filter[q]=no-such-output-zzzz');
    expect(json).toMatchObject({ data: [], meta: { response: { 'total-results': 0, 'total-pages': 1 } } });
    expect(Object.keys(json.links)).toEqual(['self', 'first', 'last']);
    expect(json).not.toHaveProperty('included');
  });

  it.each([
    ['case 53: a page beyond the last', 'page[number]=1000', { number: 1000, size: 25 }],
    ['case 54: a size above the maximum', 'page[size]=101', { number: 1, size: 100 }],
    ['page 0', 'page[number]=0', { number: 1, size: 25 }],
    ['page −1', 'page[number]=-1', { number: 1, size: 25 }],
    ['page abc', 'page[number]=abc&page[size]=abc', { number: 1, size: 25 }],
    ['size 0', 'page[size]=0', { number: 1, size: 25 }],
  ])('%s: has an answer', async (_what, page, echoed) => {
    const { query } = await openExplorer();
    const { json, status } = await query(OUTPUTS, page);
    expect(status).toBe(200);
    expect(json.meta.query.page).toEqual(echoed);
  });

  it('answers page 10^18 with no rows', async () => {
    const { query } = await openExplorer();
    expect((await query(OUTPUTS, 'page[number]=1000000000000000000')).json.data).toEqual([]);
  });

  it('cases 49 to 52 and 55: pages to the last row, with a next on all pages but the last', async () => {
    const explorer = await openExplorer();
    const rows = await rowsOf(explorer, OUTPUTS, 'filter[type]=article');
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const last = await explorer.query(
      OUTPUTS,
      `filter[type]=article&page[size]=100&page[number]=${Math.ceil(rows.length / 100)}`,
    );
    expect(last.json.links.self).toBe(last.json.links.last);
    expect(last.json.data).toHaveLength(rows.length % 100);
    expect((await explorer.query(OUTPUTS, 'page[number]=2')).json.links).toHaveProperty('prev');
  });
});

describe('a research output', () => {
  it('cases 4, 14 to 20: has its members in order, and they agree', async () => {
    const { query } = await openExplorer();
    const { json } = await query(OUTPUTS, ALL_OF.slice(1, -1));
    const scores = json.data.map((row: Reply['json']) => row.attributes['altmetric-score']);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    for (const row of json.data) {
      expect(Object.keys(row).slice(0, 3)).toEqual(['id', 'type', 'attributes']);
      const { attributes } = row;
      expect(Object.keys(attributes)).toEqual([
        'title',
        'identifiers',
        'readers',
        'dimensions',
        'mentions',
        'altmetric-score',
        'output-type',
        'historical-mentions',
        'publication-date',
        'badge-url',
        'oa-status',
        'oa-type',
      ]);
      const counts = Object.values<number>(attributes.mentions);
      expect(counts.every((count) => count > 0)).toBe(true);
      const history = attributes['historical-mentions'];
      expect(Object.keys(history)).toEqual(['1d', '3d', '1w', '1m', '3m', '6m', '1y', 'at']);
      const figures = Object.values<number>(history);
      expect(figures).toEqual([...figures].sort((one, other) => one - other));
      expect(history.at).toBe(counts.reduce((sum, count) => sum + count, 0));
      expect(attributes['badge-url']).toBe(`https://api.altmetric.com/v1/donut/${row.id}_240.png`);
      expect(attributes['oa-status']).toBe(
        ['gold', 'green', 'hybrid', 'bronze'].includes(attributes['oa-type']),
      );
    }
  });

  // Quirk `outputs-bare-references`
  it('cases 21 and 22: refers to records that are all included, once, in the order of first mention', async () => {
    const { query } = await openExplorer();
    const { json } = await query(OUTPUTS);
    const referred = json.data.flatMap(({ relationships = {} }) =>
      Object.values(relationships).flatMap((one) => (Array.isArray(one) ? one : [one])),
    );
    const names = [...new Set(referred.map(({ type, id }: Reply['json']) => `${type} ${id}`))];
    expect(json.included.map(({ type, id }: Reply['json']) => `${type} ${id}`)).toEqual(names);
    const journals = json.included.filter(({ type }: Reply['json']) => type === 'journal');
    expect(journals[0].attributes.issns[0]).toMatch(/^\d{7}[\dX]$/);
  });
});

describe('filters of research outputs', () => {
  it.each([
    [
      'cases 83 and 84: type',
      'filter[type][]=book&filter[type][]=dataset',
      ({ attributes }: Reply['json']) => ['book', 'dataset'].includes(attributes['output-type']),
    ],
    [
      'case 85: dates',
      'filter[published_after]=2020-01-01&filter[published_before]=2020-12-31',
      ({ attributes }: Reply['json']) => attributes['publication-date'].startsWith('2020'),
    ],
    [
      'case 86: open access',
      'filter[open_access_types][]=gold&filter[open_access_types][]=hybrid',
      ({ attributes }: Reply['json']) =>
        ['gold', 'hybrid'].includes(attributes['oa-type']) && attributes['oa-status'],
    ],
    [
      'case 87: all open access',
      'filter[open_access_types][]=oa_all',
      ({ attributes }: Reply['json']) => attributes['oa-status'],
    ],
    [
      'case 88: affiliations',
      'filter[affiliations][]=grid.999000.0&filter[scope]=all',
      ({ relationships }: Reply['json']) =>
        relationships.affiliations.some(({ id }: Reply['json']) => id === 'grid.999000.0'),
    ],
    [
      'funders',
      'filter[funders]=grid.999576.2',
      ({ relationships }: Reply['json']) =>
        relationships.funders.some(({ id }: Reply['json']) => id === 'grid.999576.2'),
    ],
    [
      'fields',
      'filter[field_of_research_codes]=32',
      ({ relationships }: Reply['json']) =>
        relationships['fields-of-research'].some(({ id }: Reply['json']) => id === '32'),
    ],
    [
      'goals',
      'filter[sustainable_development_goals]=3',
      ({ relationships }: Reply['json']) =>
        relationships['sustainable-development-goals'].some(({ id }: Reply['json']) => id === '3'),
    ],
    [
      'DOI prefix',
      'filter[doi_prefix]=10.95501',
      ({ attributes }: Reply['json']) =>
        attributes.identifiers.dois.some((doi: string) => doi.startsWith('10.95501/')),
    ],
    [
      'Handle prefix',
      'filter[handle_prefix]=20.500.99901',
      ({ attributes }: Reply['json']) => attributes.identifiers.handles[0].startsWith('20.500.99901/'),
    ],
    [
      'timeframe',
      'filter[timeframe]=1m',
      ({ attributes }: Reply['json']) => attributes['historical-mentions']['1m'] > 0,
    ],
  ])('%s: takes the outputs that have it, and all of them', async (_name, filters, has) => {
    const explorer = await openExplorer();
    const rows = await rowsOf(explorer, OUTPUTS, filters);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(has)).toBe(true);
    const hasIt = (row: Reply['json']) => {
      try {
        return has(row);
      } catch {
        return false;
      }
    };
    expect((await rowsOf(explorer, OUTPUTS)).filter(hasIt)).toHaveLength(rows.length);
  });

  it.each([
    ['case 78: scope=all', 'filter[scope]=all'],
    ['case 92: include', 'include=affiliations,journals'],
    ['case 94: an unknown order', 'filter[order]=no_such_order'],
    ['case 95: an unknown filter', 'filter[wombat]=1'],
    ['case 97: view', 'filter[view]=list'],
    ['a value outside the list', 'filter[timeframe]=5y'],
    ['a day that is none', 'filter[published_after]=2020-02-31'],
  ])('%s: changes no row', async (_what, filters) => {
    const { query } = await openExplorer();
    expect((await query(OUTPUTS, filters)).json.data).toEqual((await query(OUTPUTS)).json.data);
  });

  it('refuses values outside the list where the rules are strict', async () => {
    const { query } = await openExplorer({ refusesUnknownValues: true, refusesLargePages: true });
    expect((await query(OUTPUTS, 'filter[timeframe]=5y')).status).toBe(400);
    expect((await query(OUTPUTS, 'filter[type][]=bogus')).status).toBe(400);
    expect((await query(OUTPUTS, 'page[size]=101')).status).toBe(400);
    expect((await query(OUTPUTS, 'filter[wombat]=1')).status).toBe(200);
  });

  it('case 93: orders by date of publication, newest first', async () => {
    const rows = await rowsOf(await openExplorer(), OUTPUTS, 'filter[order]=publication_date');
    const dates = rows.map(({ attributes }) => attributes['publication-date'] ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it.each([
    ['citations', ({ attributes }: Reply['json']) => attributes.dimensions.citations],
    ['mendeley', ({ attributes }: Reply['json']) => attributes.readers.mendeley],
    ['msm', ({ attributes }: Reply['json']) => attributes.mentions.msm ?? 0],
    ['blogs', ({ attributes }: Reply['json']) => attributes.mentions.blog ?? 0],
    ['policy', ({ attributes }: Reply['json']) => attributes.mentions.policy ?? 0],
    ['twitter', ({ attributes }: Reply['json']) => attributes.mentions.tweet ?? 0],
    ['mentions_1w', ({ attributes }: Reply['json']) => attributes['historical-mentions']['1w']],
    ['mentions_1m', ({ attributes }: Reply['json']) => attributes['historical-mentions']['1m']],
    ['score_asc', ({ attributes }: Reply['json']) => -attributes['altmetric-score']],
    ['publication_date_asc', ({ attributes }: Reply['json']) => -Date.parse(attributes['publication-date'])],
  ])('orders by %s', async (order, figure) => {
    const rows = await rowsOf(await openExplorer(), OUTPUTS, `order=${order}`);
    const figures = rows.map(figure);
    expect(figures).toEqual([...figures].sort((one, other) => other - one));
  });

  it.each([
    ['title', 'title', (row: Reply['json']) => row.attributes.title],
    ['text', 'q', (row: Reply['json']) => row.attributes.title],
  ])('finds outputs by a word of the %s', async (_what, filter, textOf) => {
    const explorer = await openExplorer();
    const [row] = (await explorer.query(OUTPUTS, 'page[number]=7&page[size]=1')).json.data;
    const word = /\p{L}{5,}/u.exec(textOf(row))?.[0] ?? '';
    const found = await rowsOf(
      explorer,
      OUTPUTS,
      `filter[${filter}]=${encodeURIComponent(word.toUpperCase())}`,
    );
    expect(found.map(({ id }) => id)).toContain(row.id);
  });

  it('cases 79 to 81: shows an institution its own outputs, with authors and departments', async () => {
    const explorer = await openExplorer();
    const rows = await rowsOf(explorer, OUTPUTS, '', 'institution');
    expect(rows.length).toBeGreaterThan(0);
    for (const { attributes, relationships } of rows) {
      expect(attributes.institution).toEqual({ verified: true });
      expect(relationships['institutional-authors'].length).toBeGreaterThan(0);
    }
    const { json } = await explorer.query(OUTPUTS, 'filter[scope]=institution', 'institution');
    expect(json.meta.response.description).toContain(' from University of Examples');
    expect(json.included.map(({ type }: Reply['json']) => type)).toContain('author');
    expect(json.included.map(({ type }: Reply['json']) => type)).toContain('department');
    const all = await explorer.query(OUTPUTS, 'filter[scope]=all', 'institution');
    expect(all.json.meta.response.description).toContain(' from the full Altmetric database');
  });

  it('cases 122 to 124: lists departments, and filters by them and by authors', async () => {
    const explorer = await openExplorer();
    const departments = await rowsOf(explorer, '/departments', '', 'institution');
    expect(departments.map(({ attributes }) => attributes.name)).toEqual(['Biology', 'Physics', 'Zymurgy']);
    const all = await rowsOf(explorer, OUTPUTS, '', 'institution');
    const refersTo = (member: string, asked: string) => (row: Reply['json']) =>
      row.relationships[member].some(({ id }: Reply['json']) => id === asked);
    for (const { id } of departments) {
      const rows = await rowsOf(explorer, OUTPUTS, `filter[department_id][]=${id}`, 'institution');
      expect(rows).toEqual(all.filter(refersTo('institutional-departments', id)));
    }
    const author = all[0].relationships['institutional-authors'][0].id;
    const rows = await rowsOf(explorer, OUTPUTS, `filter[author_id][]=${author}`, 'institution');
    expect(rows).toEqual(all.filter(refersTo('institutional-authors', author)));
    expect((await explorer.query('/departments')).json.data).toEqual([]);
  });

  it('case 126: takes researchers and grants', async () => {
    const { query } = await openExplorer();
    expect((await query(OUTPUTS, 'filter[researcher_id][]=ur.015071462574.28')).json.data).toEqual([]);
    expect((await query(OUTPUTS, 'filter[grant_id][]=grant.13864430')).json.data).toEqual([]);
  });
});
