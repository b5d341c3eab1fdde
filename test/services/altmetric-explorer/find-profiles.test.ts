import { describe, expect, it } from 'vitest';
import { openExplorer, type Reply } from './explorer.js';
import { MENTIONS, PROFILES, sum, totalOf } from './rows-of.js';

const namesOf = (ids: readonly string[]) =>
  ids.map((id) => `filter[mention_sources][]=${encodeURIComponent(id)}`).join('&');

describe('mentions by several profiles', () => {
  it('are those of all of them together, whatever their sources', async () => {
    const explorer = await openExplorer();
    const rows: Reply['json'][] = (await explorer.query(PROFILES, 'page[size]=100')).json.data;
    const total = await totalOf(explorer, MENTIONS, namesOf(rows.map(({ id }) => id)));
    expect(total).toBe(sum(rows.map(({ meta }) => meta['mention-count'])));
    expect(new Set(rows.map(({ attributes }) => attributes['profile-type'])).size).toBeGreaterThan(1);
  });

  it('are those of a whole source where it is named besides', async () => {
    const explorer = await openExplorer();
    const [blog] = (await explorer.query(PROFILES, 'filter[mention_sources_types][]=type:blog')).json.data;
    const whole = await totalOf(explorer, MENTIONS, 'filter[mention_sources][]=type:blog');
    const both = `filter[mention_sources][]=type:blog&${namesOf([blog.id])}`;
    expect(await totalOf(explorer, MENTIONS, both)).toBe(whole);
    expect(whole).toBeGreaterThan(blog.meta['mention-count']);
  });

  it('are of none where nobody is called so, also of a thousand', async () => {
    const explorer = await openExplorer({}, { outputs: 20_000 });
    const ids = Array.from({ length: 1000 }, (_id, n) => `tw:id:${n}`);
    expect(await totalOf(explorer, MENTIONS, namesOf(ids))).toBe(0);
  }, 8000);

  // Open question `bad-values`
  it('are of the first thousand that are named', async () => {
    const explorer = await openExplorer();
    const [blog] = (await explorer.query(PROFILES, 'filter[mention_sources_types][]=type:blog')).json.data;
    const nobody = Array.from({ length: 999 }, (_id, n) => `blog:no-${n}`);
    const counts = [
      await totalOf(explorer, MENTIONS, namesOf([...nobody, blog.id])),
      await totalOf(explorer, MENTIONS, namesOf([...nobody, 'blog:no-999', blog.id])),
    ];
    expect(counts).toEqual([blog.meta['mention-count'], 0]);
  });
});
