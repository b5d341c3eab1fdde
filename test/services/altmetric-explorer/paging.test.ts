import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/services/altmetric-explorer/digest.js';
import { type Explorer, KEY, openExplorer, SECRET, SMALL } from './explorer.js';
import { DEMOGRAPHICS, JOURNALS, OUTPUTS, pagesOf, rowsOf } from './rows-of.js';

/** The filter for a list of so many outputs that there are. */
async function listOf(explorer: Explorer, count: number): Promise<string> {
  const rows = (await rowsOf(explorer, OUTPUTS)).slice(0, count);
  const identifiers = rows.map(({ id }) => `altmetric:${id}`).join('\n');
  const body = String(new URLSearchParams({ key: KEY, digest: digestOf(SECRET, identifiers), identifiers }));
  const { json } = await explorer.post('/identifier_lists', body);
  return `filter[identifier_list_id]=${json.data.id}`;
}

describe('pages', () => {
  it('case 49: are one, without a next, for 83 rows', async () => {
    const explorer = await openExplorer();
    const { json } = await explorer.query(OUTPUTS, `${await listOf(explorer, 83)}&page[size]=100`);
    expect(json.meta.response).toMatchObject({ 'total-results': 83, 'total-pages': 1 });
    expect(json.data).toHaveLength(83);
    expect(json.links).not.toHaveProperty('next');
  });

  it('cases 50 and 51: are five for 403 rows, of which the last has three and no next', async () => {
    const explorer = await openExplorer();
    const filter = await listOf(explorer, 403);
    const pages = await pagesOf(explorer, OUTPUTS, filter);
    expect(pages.map(({ data }) => data.length)).toEqual([100, 100, 100, 100, 3]);
    const { json } = await explorer.query(OUTPUTS, `${filter}&page[number]=5&page[size]=100`);
    expect(json).toEqual(pages[4]);
    expect(json.links).not.toHaveProperty('next');
    expect(json.links.self).toBe(json.links.last);
  });

  it('case 52: link to the next, the first, the last and the one before', async () => {
    const { query } = await openExplorer();
    const { json } = await query(OUTPUTS, 'page[number]=2');
    expect(Object.keys(json.links)).toEqual(['self', 'first', 'last', 'next', 'prev']);
    expect(json.links.next).toBe(json.links.self.replace('number%5D=2', 'number%5D=3'));
    expect(json.links.first).toBe(json.links.self.replace('number%5D=2', 'number%5D=1'));
    expect(json.links.prev).toBe(json.links.first);
  });

  it('case 53: have no rows and no next beyond the last', async () => {
    const { query } = await openExplorer();
    const { json, status } = await query(OUTPUTS, 'page[number]=1000');
    expect(status).toBe(200);
    expect(json.data).toEqual([]);
    expect(json.links).not.toHaveProperty('next');
    expect(json.links.self).toContain('page%5Bnumber%5D=1000&');
    expect(json.meta.query.page).toEqual({ number: 1000, size: 25 });
  });

  it.each([
    ['case 54: 101, a size above the maximum', 'page[size]=101'],
    ['case 55: 100', 'page[size]=100'],
  ])('%s: gives 100 rows', async (_what, page) => {
    const { query } = await openExplorer();
    const { json } = await query(OUTPUTS, page);
    expect(json.data).toHaveLength(100);
    expect(json.meta.query.page).toEqual({ number: 1, size: 100 });
    expect(json.links.self).toContain('page%5Bsize%5D=100');
  });

  it.each([1, 7, 25, 100])('part the rows, in any size: %d', async (size) => {
    const explorer = await openExplorer({}, SMALL);
    const ids = (await rowsOf(explorer, OUTPUTS, `page[size]=${size}`)).map(({ id }) => id);
    expect(ids).toEqual((await rowsOf(explorer, OUTPUTS)).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([DEMOGRAPHICS, JOURNALS])('are not asked for at %s', async (path) => {
    const { query } = await openExplorer();
    const whole = await query(path);
    const other = await query(path, 'page[number]=3&page[size]=2');
    expect(other.text).toBe(whole.text);
    expect(whole.json.links.self).toMatch(/\?digest=\w+&key=\w+&page%5Bnumber%5D=1$/);
  });
});
