import { beforeAll, describe, expect, it } from 'vitest';
import { tweetIdsOf } from '../../../src/services/altmetric-details/projections/fetch-object.js';
import { MemoryOutputLayer } from '../../../src/world/catalogue/layer/memory-output-layer.js';
import { listMentions } from '../../../src/world/catalogue/list-mentions.js';
import { listTweets } from '../../../src/world/catalogue/list-tweets.js';
import { SOURCE_INDEX } from '../../../src/world/catalogue/sources.js';
import type { CatalogueView } from '../../../src/world/catalogue/view/catalogue-view.js';
import {
  ALL_SOURCES,
  BLACK_HOLES,
  fetchOutput,
  getOutput,
  openView,
  type Posts,
  postsOf,
} from './fetched.js';

let view: CatalogueView;
let posts: Posts;

beforeAll(async () => {
  view = await openView();
  posts = postsOf(fetchOutput(view, ALL_SOURCES));
});

/** The ids of an output's tweets by both ways. */
function tweetsBothWays(of: CatalogueView, altmetricId: number) {
  const output = getOutput(of, altmetricId);
  const query = { source: SOURCE_INDEX.twitter, asOf: of.asOf };
  const mentions = listMentions(output, query, of.population).map(
    ({ id, externalId, postedOn, isRepost, profile }) => ({
      id,
      tweetId: externalId,
      tweeterId: profile.id,
      postedOn,
      isRepost,
    }),
  );
  return { mentions, tweets: listTweets(output, of.asOf, of.population) };
}

describe('posts', () => {
  it('are of every source, in alphabetical order', () => {
    expect(Object.keys(posts)).toEqual(Object.keys(posts).toSorted());
    expect(Object.keys(posts).length).toBeGreaterThanOrEqual(20);
  });

  it('come newest first', () => {
    const dates = (posts.news ?? []).map((post) => post.posted_on);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  // Case 114
  it('of X are ids only', () => {
    const tweet = posts.twitter?.[0];
    expect(Object.keys(tweet ?? {})).toEqual(['license', 'citation_ids', 'author', 'tweet_id']);
    expect(tweet?.tweet_id).toMatch(/^\d{19}$/);
    expect(Object.keys(tweet?.author ?? {})).toEqual(['tweeter_id']);
    expect(tweet?.author.tweeter_id).toMatch(/^\d{19}$/);
    expect(tweet?.citation_ids).toEqual([ALL_SOURCES]);
  });

  // Case 115
  it('of Facebook say `false` where the wall has no name', () => {
    const walls = postsOf(fetchOutput(view, BLACK_HOLES)).facebook?.map(
      (post) => post.author.facebook_wall_name,
    );
    expect(walls).toContain(false);
    expect(walls?.some((wall) => typeof wall === 'string' && wall !== '')).toBe(true);
  });

  // Case 116
  it('of Reddit have no license, but the followers of the subreddit', () => {
    const post = posts.reddit?.[0];
    expect(Object.keys(post ?? {})).toEqual(['title', 'url', 'citation_ids', 'posted_on', 'author']);
    expect(Number.isInteger(post?.author.followers)).toBe(true);
  });

  // Case 117
  it('of policy name their source and its country', () => {
    const post = posts.policy?.[0];
    expect(post?.source.geo.country).toMatch(/^[A-Z]{2}$/);
    expect(post?.page_url).toMatch(/^https:/);
    expect(Array.isArray(post?.collections)).toBe(true);
    expect(post?.author.image).toMatch(/^https:/);
  });

  // Case 118
  it('of Wikipedia have the page by its number', () => {
    const post = posts.wikipedia?.[0];
    expect(post?.page_url).toContain('curid=');
    expect(post?.wiki_lang).toMatch(/^[a-z]+$/);
    expect(post?.url).toMatch(/#altmetric_citation_\d+$/);
  });

  // Case 119
  it('are dated in ISO 8601 with offset', () => {
    expect(posts.blogs?.[0]?.posted_on).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/);
  });

  // Case 108
  it('of X can be the original ones only, of which counts know nothing', () => {
    const all = fetchOutput(view, BLACK_HOLES);
    const originals = fetchOutput(view, BLACK_HOLES, { query: 'post_types=original_tweets' });
    const ids = new Set(tweetIdsOf(all));
    expect(tweetIdsOf(originals).every((id) => ids.has(id))).toBe(true);
    expect(tweetIdsOf(originals).length / ids.size).toBeCloseTo(2 / 3, 1);
    expect(originals.counts).toEqual(all.counts);
  });
});

describe('tweets', () => {
  it('are the mentions that are written out elsewhere', () => {
    const { tweets, mentions } = tweetsBothWays(view, BLACK_HOLES);
    expect(tweets.length).toBe(3604);
    expect(tweets).toEqual(mentions);
  });

  it('stay so when mentions were put in and taken away', async () => {
    const layer = new MemoryOutputLayer();
    const target = { altmetricId: BLACK_HOLES };
    const [newest] = listTweets(getOutput(view, BLACK_HOLES), view.asOf, view.population);
    await layer.removeMention(target, newest?.id ?? 0);
    const postedOn = view.asOf.now - 60;
    await layer.change(target, {}, [{ source: 'twitter', postedOn, author: 'Somebody' }]);
    const { tweets, mentions } = tweetsBothWays(await openView(layer), BLACK_HOLES);
    expect(tweets.length).toBe(3604);
    expect(tweets).toEqual(mentions);
    expect(tweets[0]?.postedOn).toBe(postedOn);
    expect(tweets.some(({ tweetId }) => tweetId === newest?.tweetId)).toBe(false);
  });

  it('have greater ids the later they are', () => {
    const { tweets } = tweetsBothWays(view, BLACK_HOLES);
    const seconds = [...new Map(tweets.map((tweet) => [tweet.postedOn, tweet.tweetId])).values()];
    expect(seconds).toEqual(seconds.toSorted().reverse());
  });
});
