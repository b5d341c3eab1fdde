import { beforeAll, describe, expect, it } from 'vitest';
import { toCountsObject } from '../../../src/services/altmetric-details/projections/counts-object.js';
import { MemoryOutputLayer } from '../../../src/world/catalogue/layer/memory-output-layer.js';
import type { Output } from '../../../src/world/catalogue/output.js';
import { PINNED_WORKS } from '../../../src/world/catalogue/pinned/index.js';
import { SOURCES } from '../../../src/world/catalogue/sources.js';
import type { CatalogueView } from '../../../src/world/catalogue/view/catalogue-view.js';
import {
  type FetchObject,
  fetchOutput,
  getOutput,
  openSchema,
  openView,
  postsOf,
  sourceCountsOf,
} from './fetched.js';

const PINNED = PINNED_WORKS.map(({ altmetricId }) => altmetricId);
const GENERATED = 200;
/** Has readers, and no mentions of its own. */
const DEMONSTRATION = 9_000_001;
/** So many posts of each list are held against the schema: more of one form say nothing new. */
const SAMPLE = 40;

let view: CatalogueView;
let generated: Output[];
let faultsOf: Awaited<ReturnType<typeof openSchema>>;

beforeAll(async () => {
  view = await openView();
  faultsOf = await openSchema();
  const { total } = view.list({ timeframe: 'at', order: 'first-seen' });
  generated = view
    .list({ timeframe: 'at', order: 'first-seen' })
    .page(0, total)
    .filter(({ explicit }) => explicit === undefined)
    .slice(0, GENERATED);
});

function sampled(fetched: FetchObject): FetchObject {
  const lists = Object.entries(postsOf(fetched)).map(([key, posts]) => [key, posts.slice(0, SAMPLE)]);
  return lists.length === 0 ? fetched : { ...fetched, posts: Object.fromEntries(lists) };
}

/** What of the contract's section 10 an output doesn't keep; items 3 to 6, and cases 111 to 113 and 122. */
function brokenIn(output: Output): string[] {
  const fetched = fetchOutput(view, output);
  const counts = toCountsObject(output, view);
  const posts = postsOf(fetched);
  const sources = sourceCountsOf(fetched);
  const history = fetched.altmetric_score?.score_history;
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const windows = ['1d', '2d', '3d', '4d', '5d', '6d', '1w', '1m', '3m', '6m', '1y', 'at'] as const;
  const gained = windows.map((window) => history?.[window] ?? -1);
  const checks = {
    accounts:
      sum(sources.map(([, entry]) => entry.unique_users_count)) === (counts.cited_by_accounts_count ?? 0),
    total: fetched.counts?.total.posts_count === (counts.cited_by_posts_count ?? 0),
    'total with misc':
      fetched.counts?.total.posts_count ===
      sum(sources.map(([, entry]) => entry.posts_count)) + (posts.misc?.length ?? 0),
    'posts are all there': sources.every(
      ([key, entry]) =>
        Object.entries(posts).find(([name]) => name === key)?.[1].length === entry.posts_count,
    ),
    'users are all there': sources.every(
      ([key, entry]) => key === 'twitter' || new Set(entry.unique_users).size === entry.unique_users_count,
    ),
    score: fetched.score === fetched.altmetric_score?.score && fetched.score === history?.at,
    'score of counts': fetched.score === counts.score,
    'history grows': gained.every((score, place) => place === 0 || score >= (gained[place - 1] ?? 0)),
    images: JSON.stringify(fetched.images) === JSON.stringify(counts.images),
  };
  return Object.entries(checks)
    .filter(([, isKept]) => !isKept)
    .map(([name]) => `${output.altmetricId}: ${name}`);
}

describe('a fetch object of each pinned work', () => {
  it.each(PINNED)('is as the spec says: %i', (altmetricId) => {
    expect(faultsOf(sampled(fetchOutput(view, altmetricId)))).toEqual([]);
  });

  it.each(PINNED)('agrees with itself and with the counts: %i', (altmetricId) => {
    expect(brokenIn(getOutput(view, altmetricId))).toEqual([]);
  });
});

describe(`fetch objects of ${GENERATED} generated outputs`, () => {
  it('are as the spec says', () => {
    expect(generated.length).toBe(GENERATED);
    const faults = generated.flatMap((output) => faultsOf(sampled(fetchOutput(view, output))));
    expect(faults).toEqual([]);
  });

  it('agree with themselves and with the counts', () => {
    expect(generated.flatMap(brokenIn)).toEqual([]);
  });
});

describe('a fetch object of an output with a mention put in by hand of each source', () => {
  it('is as the spec says, and agrees with itself and with the counts', async () => {
    const layer = new MemoryOutputLayer();
    const put = SOURCES.map(({ name }, n) => ({
      source: name,
      postedOn: view.asOf.now - 60 * n - 60,
      author: 'Somebody',
      url: 'https://example.org/post',
    }));
    await layer.change({ altmetricId: DEMONSTRATION }, {}, [...put, ...put]);
    const output = getOutput(await openView(layer), DEMONSTRATION);
    expect(fetchOutput(view, output).counts?.policy?.posts_count).toBe(2);
    expect(faultsOf(fetchOutput(view, output))).toEqual([]);
    expect(brokenIn(output)).toEqual([]);
  });
});
