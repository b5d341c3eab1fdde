import { describe, expect, it, vi } from 'vitest';
import { toResearchOutput } from '../../../src/services/altmetric-explorer/projections/research-output.js';
import { KEY, openExplorer } from './explorer.js';
import { BASE, OUTPUTS } from './rows-of.js';

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is none.');
  return value;
}

const EMPTY = '6beb7fbde99955e9b77d1c38befefe93ba055aae';

describe('the envelope of research outputs', () => {
  it('case 1: has 25 rows to a page, and says so', async () => {
    const { json, status } = await (await openExplorer()).query(OUTPUTS);
    expect(status).toBe(200);
    expect(json.meta.response.status).toBe('ok');
    expect(json.data).toHaveLength(25);
    expect(json.meta.query.page).toEqual({ number: 1, size: 25 });
  });

  it('cases 3, 5 and 6: has its members in order', async () => {
    const { json } = await (await openExplorer()).query(OUTPUTS);
    expect(Object.keys(json)).toEqual(['meta', 'links', 'data', 'included']);
    expect(Object.keys(json.meta)).toEqual(['query', 'response']);
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

  it('case 2: takes the same digest for another size of page', async () => {
    const { get } = await openExplorer();
    const { json, status } = await get(`${OUTPUTS}?key=${KEY}&digest=${EMPTY}&page[size]=1`);
    expect(status).toBe(200);
    expect(json.data).toHaveLength(1);
    expect(json.meta.response['total-pages']).toBe(json.meta.response['total-results']);
  });

  it('case 4: has no included where the one row refers to nothing', async () => {
    const { world, query } = await openExplorer();
    const view = await world.catalogue.look();
    const [{ id }] = (await query(OUTPUTS, 'page[size]=1')).json.data;
    const output = required(view.findById(id));
    const { journal: _journal, ...record } = output.record;
    const alone = { ...record, authors: [], fieldsOfResearch: [], funders: [], goals: [] };
    const context = { asOf: view.asOf, shape: view.shape, sources: [], institution: undefined };
    vi.spyOn(output, 'record', 'get').mockReturnValue(alone);
    const { row, records } = toResearchOutput(output, { ...context, showsSentiment: false });
    expect(Object.keys(row)).toEqual(['id', 'type', 'attributes']);
    expect(records).toEqual([]);
    expect(Object.keys((await query(OUTPUTS, 'page[number]=1000')).json)).toEqual(['meta', 'links', 'data']);
  });

  it('case 7: links to itself with its parameters encoded, in the order of their names', async () => {
    const { json } = await (await openExplorer()).query(OUTPUTS);
    expect(json.links.self).toBe(
      `${BASE}${OUTPUTS}?digest=${EMPTY}&key=${KEY}&page%5Bnumber%5D=1&page%5Bsize%5D=25`,
    );
    expect(Object.keys(json.links)).toEqual(['self', 'first', 'last', 'next']);
  });

  it('case 8: is the same whatever the order of parameters, and however brackets are written', async () => {
    const { get } = await openExplorer();
    const one = await get(`${OUTPUTS}?key=${KEY}&digest=${EMPTY}&page[size]=2`);
    const other = await get(`${OUTPUTS}?page%5Bsize%5D=2&digest=${EMPTY}&key=${KEY}`);
    expect(one.text).toBe(other.text);
  });

  it('case 9: is compact, with ampersands escaped and other scripts raw', async () => {
    const { text, json } = await (await openExplorer()).query(OUTPUTS, 'page[size]=100');
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
    const { json, status } = await query(
      OUTPUTS,
      'filter%5Bdepartment_id%5D=examples%3Agroup%3A1',
      'institution',
    );
    expect(status).toBe(200);
    expect(json.links.self).toContain('filter%5Bdepartment_id%5D=examples%3Agroup%3A1&key=');
    expect(json.meta.query.filter).toEqual({ department_id: 'examples:group:1' });
    expect(Object.keys(json.meta.query)).toEqual(['key', 'digest', 'filter', 'page']);
  });

  it('repeats lists in links, value for value in the order sent', async () => {
    const { json } = await (await openExplorer()).query(
      OUTPUTS,
      'filter[type][]=dataset&filter[type][]=article&filter[q]=a b',
    );
    expect(json.links.self).toContain(
      '&filter%5Bq%5D=a+b&filter%5Btype%5D%5B%5D=dataset&filter%5Btype%5D%5B%5D=article&key=',
    );
    expect(json.meta.query.filter).toEqual({ type: ['dataset', 'article'], q: 'a b' });
  });

  it('case 96: has one page and no next where nothing matches', async () => {
    const { json } = await (await openExplorer()).query(OUTPUTS, 'filter[q]=no-such-output-zzzz');
    expect(json).toMatchObject({ data: [], meta: { response: { 'total-results': 0, 'total-pages': 1 } } });
    expect(Object.keys(json.links)).toEqual(['self', 'first', 'last']);
    expect(json.links.last).toBe(json.links.first);
    expect(json).not.toHaveProperty('included');
  });
});
