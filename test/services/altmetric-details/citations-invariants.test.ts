import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyWorld, anyEditedWorld } from '../../world/catalogue/view/edited-worlds.js';
import { type Counts, clientOf, pagesOf } from './edited-client.js';

const RUNS = { numRuns: 60, seed: 1 };
const TIMEFRAMES = ['1d', '3d', '1w', '1m', '3m', '6m', '1y', 'at'] as const;
type Timeframe = (typeof TIMEFRAMES)[number];

/** What each order sorts by, as the answer tells it. */
const FIGURES: Readonly<Record<string, (counts: Counts, timeframe: Timeframe) => number>> = {
  score: ({ history }, timeframe) => history[timeframe],
  at_score: ({ score }) => score,
  readers: ({ readers_count }) => readers_count,
  first_seen: ({ added_on }) => added_on,
  pubdate: ({ published_on = 0 }) => published_on,
};

interface AnyList {
  readonly world: AnyWorld;
  readonly timeframe: Timeframe;
  readonly order: string;
  readonly pageSize: number;
  readonly filter: string;
}

const anyList: fc.Arbitrary<AnyList> = fc.record({
  world: anyEditedWorld,
  timeframe: fc.constantFrom(...TIMEFRAMES),
  order: fc.constantFrom(...Object.keys(FIGURES)),
  pageSize: fc.integer({ min: 1, max: 100 }).map((size) => Math.max(size, 7)),
  filter: fc.constantFrom('', '', 'cited_in=twitter&', 'cited_in=news,blogs&', 'doi_prefix=10.1038&'),
});

async function listOf({ world, timeframe, order, pageSize, filter }: AnyList) {
  const client = await clientOf(world);
  const path = `/citations/${timeframe}?${filter}order_by=${order}&`;
  return { client, path, pages: await pagesOf(client, path, pageSize) };
}

const resultsOf = (pages: readonly { results: Counts[] }[]) => pages.flatMap(({ results }) => results);
const idsOf = (results: readonly Counts[]) => results.map(({ altmetric_id }) => altmetric_id);

describe('the citations of any world', () => {
  it('are all there once, whatever the size of pages, and nothing is past the end (cases 86 and 92)', () =>
    fc.assert(
      fc.asyncProperty(anyList, async (list) => {
        const { client, path, pages } = await listOf(list);
        const ids = idsOf(resultsOf(pages));
        expect(ids).toHaveLength(pages[0]?.query.total ?? 0);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(idsOf(resultsOf(await pagesOf(client, path, 100))));
        expect(
          await client.page(`${path}num_results=${list.pageSize}&page=${pages.length + 1}`),
        ).toBeUndefined();
      }),
      RUNS,
    ));

  it('are sorted by what they tell, the highest first (cases 77 to 81)', () =>
    fc.assert(
      fc.asyncProperty(anyList, async (list) => {
        const results = resultsOf((await listOf(list)).pages);
        const figures = results.map((counts) => FIGURES[list.order]?.(counts, list.timeframe) ?? 0);
        expect(figures).toEqual(figures.toSorted((one, other) => other - one));
      }),
      RUNS,
    ));

  it('of a source have its key (cases 76 and 91)', () =>
    fc.assert(
      fc.asyncProperty(anyList, async (list) => {
        const results = resultsOf((await listOf({ ...list, filter: 'cited_in=twitter&' })).pages);
        expect(results.filter(({ cited_by_tweeters_count: tweeters }) => tweeters === undefined)).toEqual([]);
      }),
      RUNS,
    ));
});
