import { describe, expect, it } from 'vitest';
import { INSTITUTION, openExplorer, type Reply } from './explorer.js';
import { ENDPOINTS, OUTPUTS, rowsOf } from './rows-of.js';

describe('an institution', () => {
  it('case 79: sees its own outputs, and whose they are', async () => {
    const explorer = await openExplorer();
    const rows = await rowsOf(explorer, OUTPUTS, 'filter[scope]=institution', 'institution');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ attributes }) => attributes.institution)).toEqual(
      rows.map(() => ({ verified: true })),
    );
    const own = INSTITUTION.organizations;
    const others = rows.filter(({ relationships }) =>
      relationships.affiliations.every(({ id }: Reply['json']) => !own.includes(id)),
    );
    expect(others).toEqual([]);
    expect(rows.filter(({ relationships }) => !relationships['institutional-authors'])).toEqual([]);
  });

  it('case 80: is named in the description, unless it asks for everything', async () => {
    const { query } = await openExplorer();
    const own = await query(OUTPUTS, '', 'institution');
    expect(own.json.meta.response.description).toBe(
      'All research outputs from University of Examples sorted by Altmetric Attention Score',
    );
    const all = await query(OUTPUTS, 'filter[scope]=all', 'institution');
    expect(all.json.meta.response.description).toContain(' from the full Altmetric database');
    expect(all.json.data[0].attributes).not.toHaveProperty('institution');
  });

  it('case 81: has its authors and departments by name', async () => {
    const { query } = await openExplorer();
    const { included } = (await query(OUTPUTS, 'filter[scope]=institution', 'institution')).json;
    const of = (type: string) => included.filter((one: Reply['json']) => one.type === type);
    expect(of('author')[0].attributes.name).toMatch(/^\p{Lu}[\p{Lu}'’ -]+, /u);
    expect(of('author')[0].id).toMatch(/^examples:person:\d+$/);
    const names = INSTITUTION.departments.map(({ name }) => name);
    const told = of('department').map(({ attributes }: Reply['json']) => attributes.name);
    expect(told.filter((name: string) => !names.includes(name))).toEqual([]);
  });

  it('case 122: has departments, by name', async () => {
    const { query } = await openExplorer();
    const { json } = await query('/departments', 'page[number]=1&page[size]=100', 'institution');
    expect(json.data).toEqual([
      { id: 'examples:group:1', type: 'department', attributes: { name: 'Biology' } },
      { id: 'examples:group:2', type: 'department', attributes: { name: 'Physics' } },
      { id: 'examples:group:3', type: 'department', attributes: { name: 'Zymurgy' } },
    ]);
    expect(json.meta.response).toMatchObject({ 'total-results': 3, 'total-pages': 1 });
    expect(await rowsOf(await openExplorer(), '/departments', 'page[size]=2', 'institution')).toEqual(
      json.data,
    );
  });

  it('case 123: is needed to have departments', async () => {
    const { json, status } = await (await openExplorer()).query('/departments');
    expect(status).toBe(200);
    expect(json.data).toEqual([]);
  });

  it.each(['examples:group:1', 'examples:group:2', 'examples:group:3'])(
    'case 124: sees the outputs of its department %s alone',
    async (id) => {
      const explorer = await openExplorer();
      const all = await rowsOf(explorer, OUTPUTS, '', 'institution');
      const rows = await rowsOf(explorer, OUTPUTS, `filter[department_id][]=${id}`, 'institution');
      const isOf = ({ relationships }: Reply['json']) =>
        relationships['institutional-departments'].some((one: Reply['json']) => one.id === id);
      expect(rows.map((row) => row.id)).toEqual(all.filter(isOf).map((row) => row.id));
    },
  );

  it('sees the outputs of one of its authors', async () => {
    const explorer = await openExplorer();
    const all = await rowsOf(explorer, OUTPUTS, '', 'institution');
    const author = all[0].relationships['institutional-authors'][0].id;
    const rows = await rowsOf(explorer, OUTPUTS, `filter[author_id][]=${author}`, 'institution');
    const isOf = ({ relationships }: Reply['json']) =>
      relationships['institutional-authors'].some(({ id }: Reply['json']) => id === author);
    expect(rows.map(({ id }) => id)).toEqual(all.filter(isOf).map(({ id }) => id));
  });
});

describe('researchers and grants', () => {
  it.each(ENDPOINTS.map((path) => [path] as const))('case 126: are taken at %s', async (path) => {
    const { query } = await openExplorer();
    const researcher = await query(path, 'filter[researcher_id][]=ur.015071462574.28');
    const grant = await query(path, 'filter[grant_id][]=grant.13864430');
    expect([researcher.status, grant.status]).toEqual([200, 200]);
    expect([researcher.json.data, grant.json.data]).toEqual([[], []]);
  });
});
