import { beforeAll, describe, expect, it } from 'vitest';
import { tweetIdsOf } from '../../../src/services/altmetric-details/projections/fetch-object.js';
import type { CatalogueView } from '../../../src/world/catalogue/view/catalogue-view.js';
import { BLACK_HOLES, type FetchObject, fetchOutput, getOutput, openView, postsOf } from './fetched.js';

let view: CatalogueView;
let fetched: FetchObject;

beforeAll(async () => {
  view = await openView();
  fetched = fetchOutput(view, BLACK_HOLES);
});

const NOTHING = 9_000_002;
const NO_JOURNAL = 9_000_012;

describe('a fetch object', () => {
  // Case 95
  it('has its sections in their order', () => {
    expect(Object.keys(fetched)).toEqual([
      'altmetric_id',
      'counts',
      'citation',
      'altmetric_score',
      'demographics',
      'posts',
      'score',
      'images',
    ]);
  });

  // Case 96
  it('counts posts of the documented example, without users of X', () => {
    expect(fetched.counts?.total).toEqual({ posts_count: 4930 });
    expect(fetched.counts?.twitter).toEqual({ unique_users_count: 3381, posts_count: 3604 });
    expect(fetched.counts?.['q&a']?.posts_count).toBe(2);
  });

  // Case 97
  it('tells the score three times', () => {
    expect(fetched.score).toBe(3734.706);
    expect(fetched.altmetric_score?.score).toBe(3734.706);
    expect(fetched.altmetric_score?.score_history.at).toBe(3734.706);
  });

  // Case 98
  it('compares the score in four groups, each told twice over', () => {
    const context = fetched.altmetric_score?.context_for_score;
    expect(Object.keys(context ?? {})).toEqual([
      'all',
      'similar_age_3m',
      'this_journal',
      'similar_age_this_journal_3m',
    ]);
    expect(context?.this_journal.rank_type).toBe('exact');
    expect(context?.this_journal.percentile).toBe(context?.this_journal.this_scored_higher_than_pct);
    expect(context?.this_journal.sample_size).toBe(context?.this_journal.total_number_of_other_articles);
  });

  // Cases 99–101
  it.each([
    ['doi', '10.1038/nature.2014.14583', BLACK_HOLES],
    ['pmid', '22193080', 502878],
    ['ads', '2011Natur.480..426V', 502878],
  ] as const)('is the same by %s', (scheme, text, altmetricId) => {
    expect(view.find(scheme, text)).toBe(getOutput(view, altmetricId));
  });

  // Case 109
  it('has empty arrays and null for an output that nobody has heard of', () => {
    const nothing = fetchOutput(view, NOTHING);
    expect(nothing.posts).toEqual([]);
    expect(nothing.demographics).toEqual([]);
    expect(nothing.altmetric_score?.context_for_score).toBeNull();
    expect(nothing.counts).toEqual({
      readers: { mendeley: 0, citeulike: 0, connotea: 0 },
      total: { posts_count: 0 },
    });
    expect(nothing.citation).not.toHaveProperty('last_mentioned_on');
    expect(nothing.images?.small).toBe('https://badges.altmetric.com/?size=64&score=?&types=????????');
  });

  // Case 110
  it('compares nothing where there is no journal', () => {
    const scored = fetchOutput(view, NO_JOURNAL);
    expect(scored.score).toBeGreaterThan(0);
    expect(scored.citation).not.toHaveProperty('journal');
    expect(scored.altmetric_score?.context_for_score).toBeNull();
  });

  // Case 125
  it('knows blogs by numbers and others by texts', () => {
    expect(fetched.counts?.blogs?.unique_users?.every(Number.isInteger)).toBe(true);
    expect(fetched.counts?.news?.unique_users?.every((user) => typeof user === 'string')).toBe(true);
  });

  it('tells readers as texts where there is a record of any', () => {
    expect(fetched.counts?.readers).toEqual({ mendeley: '76', citeulike: '1', connotea: '0' });
  });

  it('gives the ids of the tweets that it delivers', () => {
    const ids = tweetIdsOf(fetched);
    expect(ids.length).toBe(3604);
    expect(new Set(ids).size).toBe(3604);
    expect(tweetIdsOf(fetchOutput(view, NOTHING))).toEqual([]);
  });
});

describe('sections', () => {
  // Cases 106 and 107
  it.each([
    ['counts', ['altmetric_id', 'counts']],
    ['posts,counts', ['altmetric_id', 'counts', 'posts']],
    ['altmetric_score', ['altmetric_id', 'altmetric_score', 'score']],
    ['counts, images ,nonsense', ['altmetric_id', 'counts', 'images']],
    ['nonsense', ['altmetric_id']],
  ])('are only those that are asked for: %s', (sections, keys) => {
    const query = new URLSearchParams({ include_sections: sections }).toString();
    expect(Object.keys(fetchOutput(view, BLACK_HOLES, { query }))).toEqual(keys);
  });

  it.each(['', ','])('are all for the empty list %j', (sections) => {
    const query = new URLSearchParams({ include_sections: sections }).toString();
    expect(Object.keys(fetchOutput(view, BLACK_HOLES, { query })).length).toBe(8);
  });
});

describe('filters of sources', () => {
  // Case 102
  it('leave a source out, but for its counts', () => {
    const filtered = fetchOutput(view, BLACK_HOLES, { query: 'exclude_sources=twitter,facebook' });
    expect(postsOf(filtered)).not.toHaveProperty('twitter');
    expect(postsOf(filtered).news?.length).toBe(48);
    expect(filtered.counts?.twitter).toEqual({ unique_users_count: 3381, posts_count: 3604 });
    expect(filtered.counts?.facebook).toEqual({ unique_users_count: 1056, posts_count: 1096 });
    expect(filtered.counts?.total.posts_count).toBe(4930);
    expect(tweetIdsOf(filtered)).toEqual([]);
  });

  // Case 103
  it('leave all but the included out, but for their counts', () => {
    const filtered = fetchOutput(view, BLACK_HOLES, { query: 'include_sources=news,blogs' });
    expect(Object.keys(postsOf(filtered))).toEqual(['blogs', 'news']);
    expect(filtered.counts?.facebook).toEqual({ unique_users_count: 1056, posts_count: 1096 });
    expect(filtered.counts?.news?.unique_users?.length).toBe(39);
  });

  // Cases 104 and 105; unknown names name nothing (inferred)
  it.each([
    ['include_sources=gplus', ['googleplus']],
    ['include_sources=qna', ['q&a']],
    ['include_sources=news,blogs&exclude_sources=blogs', ['news']],
    ['include_sources=news,nonsense', ['news']],
    ['include_sources=googleplus', []],
    ['include_sources=wikipedia', []],
  ])('go by the names of filters: %s', (query, keys) => {
    expect(Object.keys(postsOf(fetchOutput(view, BLACK_HOLES, { query })))).toEqual(keys);
  });

  it('take an empty list for none', () => {
    const filtered = fetchOutput(view, BLACK_HOLES, { query: 'include_sources=&exclude_sources=' });
    expect(filtered).toEqual(fetched);
  });
});

describe('a key that is limited to some sources', () => {
  // Contract 9.1, last item: recorded in 2014
  it('sees these only, but the whole total and score', () => {
    const limited = fetchOutput(view, BLACK_HOLES, { sources: ['news', 'blogs'] });
    expect(Object.keys(limited.counts ?? {})).toEqual(['readers', 'total', 'blogs', 'news']);
    expect(limited.counts?.total.posts_count).toBe(4930);
    expect(limited.score).toBe(3734.706);
    expect(Object.keys(postsOf(limited))).toEqual(['blogs', 'news']);
    expect(limited.demographics).not.toHaveProperty('poster_types');
    expect(limited.demographics).toHaveProperty('users.mendeley');
  });
});
