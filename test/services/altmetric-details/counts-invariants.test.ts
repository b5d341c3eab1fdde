import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeTypes } from '../../../src/services/altmetric-details/images/badge-types.js';
import { SOURCE_NAMES } from '../../../src/services/altmetric-details/projections/source-names.js';
import { type AnyWorld, anyEditedWorld } from '../../world/catalogue/view/edited-worlds.js';
import { type Counts, clientOf, type EditedClient, type FetchObject, pagesOf } from './edited-client.js';

const RUNS = { numRuns: 40, seed: 1 };
const WINDOWS = ['1d', '2d', '3d', '4d', '5d', '6d', '1w', '1m', '3m', '6m', '1y', 'at'] as const;
const PATHS = {
  doi: '/doi/',
  pmid: '/pmid/',
  arxiv_id: '/arxiv/',
  ads_id: '/ads/',
  uri: '/uri/',
  handle: '/handle/',
  dimensions_publication_id: '/dimensions_publication_id/',
} as const;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

async function everyCount(client: EditedClient): Promise<Counts[]> {
  return (await pagesOf(client, '/citations/at?', 100)).flatMap(({ results }) => results);
}

/** What of the contract's section 10, and of cases 37, 46 and 56, a counts object doesn't keep. */
function brokenIn(counts: Counts): string[] {
  const { history, readers, cohorts, images, context, score, altmetric_id: id } = counts;
  const cited = Object.entries(counts).filter(([key]) => key.startsWith('cited_by_'));
  const sources = cited.filter(([key]) => !/_(posts|accounts)_/.test(key)).map(([, count]) => Number(count));
  const { cited_by_accounts_count: accounts = 0, cited_by_posts_count: posts = 0 } = counts;
  const gained = WINDOWS.map((window) => history[window]);
  const query = (url: string) => new URL(url).searchParams;
  const groups = Object.values(context ?? {});
  const checks = {
    '1 accounts': accounts === sum(sources),
    '2 posts': posts >= accounts,
    '5 score': history.at === score,
    '6 history': gained.every((gain, place) => gain >= (gained[place - 1] ?? 0)),
    '7 readers': counts.readers_count === sum(Object.values(readers).map(Number)),
    '8 published (case 56)': counts.published_on === (counts.epubdate ?? counts.pubdate),
    '9 addresses': counts.details_url.endsWith(`citation_id=${id}`) && !images.small.includes(`${id}`),
    '10 rounded score': query(images.small).get('score') === (score === 0 ? '?' : `${Math.ceil(score)}`),
    '11 sizes':
      [images.small, images.medium, images.large].map((url) => query(url).get('size')).join() ===
      '64,100,180',
    '11 same badge': new Set(Object.values(images).map((url) => url.replace(/size=\d+/, ''))).size === 1,
    '12 cohorts': sum(Object.values(cohorts).map(Number)) <= (counts.cited_by_tweeters_count ?? 0),
    '13 dates': counts.added_on <= Number(counts.last_updated),
    'case 37': cited.every(([, count]) => Number(count) > 0),
    'case 46': groups.every(
      ({ pct, higher_than, count }) =>
        pct === Math.min(99, Math.max(1, Math.floor((100 * higher_than) / count))),
    ),
    ranks: groups.every(
      ({ rank, higher_than, count }) => rank >= 1 && higher_than >= 0 && rank + higher_than <= count,
    ),
    'case 47': (context !== undefined) === (score > 0 && counts.journal !== undefined),
  };
  return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : `${id}: ${name}`));
}

/** The types of a badge, from how many posts of each source a fetch tells. */
function typesFrom({ counts }: FetchObject): string {
  const posts = new Map<string, number>();
  for (const { fetch, letter } of Object.values(SOURCE_NAMES)) {
    const entry = fetch === 'misc' ? undefined : counts?.[fetch];
    if (letter !== undefined && entry !== undefined) posts.set(letter, entry.posts_count);
  }
  return badgeTypes(posts);
}

async function anyCounts(
  world: AnyWorld,
  check: (client: EditedClient, some: Counts[]) => Promise<void>,
): Promise<void> {
  const client = await clientOf(world);
  const all = await everyCount(client);
  const step = Math.max(1, Math.floor(all.length / 12));
  await check(
    client,
    all.filter((_counts, place) => place % step === 0),
  );
}

describe('the counts of any world', () => {
  // Quirk `percentile-bounded`
  it('keep every rule of the contract (cases 37, 46, 47 and 56)', () =>
    fc.assert(
      fc.asyncProperty(anyEditedWorld, async (world) => {
        expect((await everyCount(await clientOf(world))).flatMap(brokenIn)).toEqual([]);
      }),
      RUNS,
    ));

  it('are found by each identifier of the output', () =>
    fc.assert(
      fc.asyncProperty(anyEditedWorld, (world) =>
        anyCounts(world, async (client, some) => {
          const paths = some.flatMap((counts) =>
            Object.entries(PATHS).flatMap(([key, path]) =>
              Object.entries(counts)
                .filter(([name]) => name === key)
                .map(([, value]) => ({ path: `${path}${value}`, id: counts.altmetric_id })),
            ),
          );
          const found = await Promise.all(paths.map(({ path }) => client.text(path)));
          const byId = await Promise.all(paths.map(({ id }) => client.text(`/id/${id}`)));
          expect(found).toEqual(byId);
        }),
      ),
      RUNS,
    ));

  it('are those of the list, and have the badge that the posts come to', () =>
    fc.assert(
      fc.asyncProperty(anyEditedWorld, (world) =>
        anyCounts(world, async (client, some) => {
          const single = await Promise.all(
            some.map(({ altmetric_id }) => client.counts(`/id/${altmetric_id}`)),
          );
          expect(single).toEqual(some);
          const fetched = await Promise.all(
            some.map(({ altmetric_id }) =>
              client.fetched(`/fetch/id/${altmetric_id}?include_sections=counts`),
            ),
          );
          const types = some.map(({ images }) => new URL(images.small).searchParams.get('types'));
          expect(types).toEqual(fetched.map(typesFrom));
          const readers = fetched.map(({ counts }) => sum(Object.values(counts?.readers ?? {}).map(Number)));
          expect(readers).toEqual(some.map(({ readers_count }) => readers_count));
        }),
      ),
      RUNS,
    ));
});
