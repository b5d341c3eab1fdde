import { describe, expect, it } from 'vitest';
import { type CatalogueInTest, openExplorer, type Reply } from './explorer.js';
import { DEMOGRAPHICS, MENTIONS, PROFILES, rowsOf } from './rows-of.js';

const SOURCES = [
  'news',
  'blogs',
  'policy',
  'twitter',
  'facebook',
  'reddit',
  'bluesky',
  'podcasts',
  'guidelines',
] as const;
const AUTHOR = 'The Fennelworth Gazette';

/** Two mentions by one author in each source, one more by somebody else, and one by nobody in particular. */
const CATALOGUE: CatalogueInTest = {
  outputs: 5,
  pinned_works: false,
  add: [
    {
      doi: '10.5072/named',
      title: 'Named by hand',
      published_on: '2026-01-01',
      mentions: SOURCES.flatMap((source) => [
        { source, author: AUTHOR, country: 'NZ', posted_on: '2026-02-01T00:00:00Z' },
        { source, author: AUTHOR, country: 'NZ', posted_on: '2026-03-01T00:00:00Z' },
        { source, author: 'Marrow & Daughters', posted_on: '2026-03-02T00:00:00Z' },
        { source, posted_on: '2026-03-03T00:00:00Z' },
      ]),
    },
  ],
};
const FILTER = 'filter[title]=named hand';

const profilesIn = (pages: Reply['json']) =>
  pages.included.filter(({ type }: Reply['json']) => type === 'profile');

describe('who mentions in a scenario, under a name', () => {
  it('has one id and one name in mentions and mention sources', async () => {
    const explorer = await openExplorer({ period: '2026' }, CATALOGUE);
    const rows = await rowsOf(explorer, PROFILES, FILTER);
    const { json } = await explorer.query(MENTIONS, `${FILTER}&page[size]=100`);
    const bare = rows.map(({ meta: _meta, relationships: _country, ...profile }) => profile);
    const byId = (one: Reply['json'], other: Reply['json']) => (one.id < other.id ? -1 : 1);
    expect(bare.sort(byId)).toEqual(profilesIn(json).sort(byId));
    expect(rows).toHaveLength(3 * SOURCES.length);
    const named = rows.filter(({ attributes }) => attributes.name === AUTHOR);
    expect(named.length).toBeGreaterThanOrEqual(SOURCES.length - 3);
    expect(named.map(({ meta }) => meta['mention-count'])).toEqual(named.map(() => 2));
    expect(new Set(named.map(({ relationships }) => relationships.country.data.id))).toEqual(new Set(['NZ']));
  });

  it('is found by its id among mentions, however it came by it', async () => {
    const explorer = await openExplorer({ period: '2026' }, CATALOGUE);
    const rows = await rowsOf(explorer, PROFILES);
    const counts = await Promise.all(
      rows
        .filter((row, place) => row.relationships?.country.data.id === 'NZ' || place % 40 === 0)
        .map(async ({ id, meta }) => {
          const { json } = await explorer.query(
            MENTIONS,
            `filter[mention_sources][]=${encodeURIComponent(id)}`,
          );
          return [id, json.meta.response['total-results'], meta['mention-count']];
        }),
    );
    expect(counts.filter(([, found, told]) => found !== told)).toEqual([]);
  });

  it('is counted where it is said to be', async () => {
    const { query } = await openExplorer({ period: '2026' }, CATALOGUE);
    const { json } = await query(DEMOGRAPHICS, `${FILTER}&filter[filter]=msm`);
    expect(json.data.find(({ id }: Reply['json']) => id === 'NZ').meta).toEqual({
      'mention-count': 2,
      'unique-sources': 1,
    });
  });
});
