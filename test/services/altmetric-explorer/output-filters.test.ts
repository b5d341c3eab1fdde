import { describe, expect, it } from 'vitest';
import { openExplorer, type Reply } from './explorer.js';
import { OUTPUTS, rowsOf } from './rows-of.js';

describe('filters of research outputs', () => {
  it.each([
    [
      'case 84: type',
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

  it('case 83: takes a list of one as a text, under the same digest', async () => {
    const { query } = await openExplorer();
    const text = await query(OUTPUTS, 'filter[type]=article');
    const list = await query(OUTPUTS, 'filter[type][]=article');
    expect(text.json.data).toEqual(list.json.data);
    expect(text.json.meta.query.digest).toBe(list.json.meta.query.digest);
  });

  it('refuses values outside the list where the rules are strict', async () => {
    const { query } = await openExplorer({ refusesUnknownValues: true, refusesLargePages: true });
    expect((await query(OUTPUTS, 'filter[timeframe]=5y')).status).toBe(400);
    expect((await query(OUTPUTS, 'filter[type][]=bogus')).status).toBe(400);
    expect((await query(OUTPUTS, 'page[size]=101')).status).toBe(400);
    expect((await query(OUTPUTS, 'filter[wombat]=1')).status).toBe(200);
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
});
