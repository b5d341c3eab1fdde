import { describe, expect, it } from 'vitest';
import { openExplorer, type Reply } from './explorer.js';
import { OUTPUTS, rowsOf } from './rows-of.js';

describe('the order of research outputs', () => {
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
});
