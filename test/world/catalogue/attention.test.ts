import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AsOf, TIMEFRAMES } from '../../../src/world/catalogue/as-of.js';
import {
  type Attention,
  countSources,
  postsGained,
  scoreAt,
  scoreGained,
  spanOf,
} from '../../../src/world/catalogue/attention.js';
import { attentionOf } from '../../../src/world/catalogue/explicit-attention.js';
import type {
  ExplicitOutput,
  GivenMention,
  GivenTally,
} from '../../../src/world/catalogue/explicit-output.js';
import { type MentionSource, SOURCES } from '../../../src/world/catalogue/sources.js';
import { seconds } from './support/worlds.js';

const PUBLISHED = seconds('2024-01-01');
const LAST = seconds('2024-06-01');
const DAY = 86_400;
const HORIZON = 21_000;
const WORK: ExplicitOutput = {
  altmetricId: 42,
  type: 'article',
  title: 'On attention',
  identifiers: {},
  publishedOn: PUBLISHED,
  addedOn: PUBLISHED,
  lastMentionedOn: LAST,
  tallies: [],
  mentions: [],
};

function attention(given: Partial<ExplicitOutput>): Attention {
  return attentionOf({ ...WORK, ...given }, HORIZON);
}

function mention(source: MentionSource, day: number, more: Partial<GivenMention> = {}): GivenMention {
  return { source, postedOn: PUBLISHED + day * DAY, ...more };
}

/** The score of what somebody put in, in all. */
function scoreOf(mentions: readonly GivenMention[], tallies: readonly GivenTally[] = []): number {
  return scoreAt(attention({ mentions, tallies }), new AsOf(LAST + DAY)) / 1000;
}

const anySource = fc.constantFrom(...SOURCES.map(({ name }) => name));
const anyMention: fc.Arbitrary<GivenMention> = fc.record({
  source: fc.oneof(anySource, fc.constantFrom<MentionSource>('wikipedia', 'patents', 'policy')),
  postedOn: fc.integer({ min: PUBLISHED, max: LAST }),
  author: fc.constantFrom('Ada', 'Grace', undefined),
  country: fc.constantFrom('US', 'EP', 'KR', 'IT', undefined),
  weight: fc.constantFrom(undefined, undefined, 850, 6064),
});
const anyTallies = fc.uniqueArray(
  fc
    .record({
      source: anySource,
      posts: fc.integer({ min: 1, max: 30 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ share, ...tally }) => ({ ...tally, accounts: 1 + Math.floor(share * (tally.posts - 1)) })),
  { selector: ({ source }) => source, maxLength: 6 },
);
const anyAttention = fc
  .record({ mentions: fc.array(anyMention, { maxLength: 12 }), tallies: anyTallies })
  .map((given) => attention(given));
const anyInstant = fc.integer({ min: PUBLISHED - 5 * DAY, max: LAST + 400 * DAY });

describe('the score of mentions that somebody put in', () => {
  // docs/sources.md details 11: single-source scores recorded, with the weights of now
  it.each([
    [[], 0],
    [[mention('policy', 1)], 3],
    [[mention('wikipedia', 1), mention('wikipedia', 2)], 3],
    [[mention('policy', 1), mention('wikipedia', 1), mention('wikipedia', 2)], 6],
    [[mention('facebook', 1), mention('twitter', 1)], 0.5],
    [[mention('syllabi', 1), mention('syllabi', 2), mention('misc', 3)], 1],
    [[mention('news', 1), mention('news', 2), mention('podcasts', 3)], 21],
    [[mention('patents', 1, { country: 'US' }), mention('patents', 2, { country: 'US' })], 3],
    [[mention('patents', 1, { country: 'US' }), mention('patents', 2, { country: 'EP' })], 6],
    [[mention('twitter', 1, { author: 'Ada' }), mention('twitter', 2, { author: 'Ada' })], 0.25],
    [[mention('twitter', 1, { author: 'Ada' }), mention('bluesky', 2, { author: 'Ada' })], 0.5],
    [[mention('blogs', 1, { weight: 6064 })], 6.064],
  ])('%j is %d', (mentions, score) => {
    expect(scoreOf(mentions)).toBe(score);
  });

  it('adds nothing to a page of Wikipedia that was counted already', () => {
    const pages = { source: 'wikipedia', posts: 3, accounts: 2 } as const;
    expect(scoreOf([mention('wikipedia', 2)], [pages])).toBe(3);
    expect(scoreOf([mention('wikipedia', 2, { weight: 5000 })], [pages])).toBe(5);
  });

  it('adds a jurisdiction that was not counted already', () => {
    const patents = { source: 'patents', posts: 1, accounts: 1 } as const;
    expect(scoreOf([mention('patents', 2, { country: 'US' })], [patents])).toBe(3);
    expect(scoreOf([mention('patents', 2, { country: 'KR' })], [patents])).toBe(6);
  });
});

describe('a score that is known', () => {
  it('comes out in the end', () => {
    const tallies = [
      { source: 'twitter', posts: 176, accounts: 138 },
      { source: 'news', posts: 5, accounts: 3 },
    ] as const;
    expect(scoreAt(attention({ tallies, score: 140_500 }), new AsOf(LAST))).toBe(140_500);
  });
});

describe('the counts of a source', () => {
  it('add mentions that somebody put in to the tally, and repeated authors once', () => {
    const given = attention({
      tallies: [{ source: 'twitter', posts: 9, accounts: 6 }],
      mentions: [1, 2, 3].map((day) => mention('twitter', day, { author: day === 3 ? 'Grace' : 'Ada' })),
    });
    expect(countSources(given, new AsOf(LAST))).toEqual([{ source: 4, posts: 12, accounts: 8 }]);
    expect(countSources(given, new AsOf(PUBLISHED - 1))).toEqual([]);
  });

  it('come one second after the other where somebody put them in', () => {
    const given = attention({ mentions: [mention('news', 1)] });
    expect(countSources(given, new AsOf(PUBLISHED + DAY - 1))).toEqual([]);
    expect(countSources(given, new AsOf(PUBLISHED + DAY))).toEqual([{ source: 0, posts: 1, accounts: 1 }]);
  });
});

describe('the history of a score', () => {
  const RUNS = { numRuns: 600, seed: 1 };

  it('never falls with a longer timeframe', () => {
    fc.assert(
      fc.property(anyAttention, anyInstant, (given, at) => {
        const now = new AsOf(at);
        const gained = TIMEFRAMES.filter((timeframe) => timeframe !== 'at').map((timeframe) =>
          scoreGained(given, now, timeframe),
        );
        const longest = [scoreGained(given, now, 'at'), ...gained];
        expect(longest).toEqual(longest.slice().sort((one, other) => other - one));
        expect(longest.at(-1)).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('is in all time the score, which never falls', () => {
    fc.assert(
      fc.property(anyAttention, anyInstant, fc.nat({ max: 90 * DAY }), (given, at, later) => {
        expect(scoreGained(given, new AsOf(at), 'at')).toBe(scoreAt(given, new AsOf(at)));
        expect(scoreAt(given, new AsOf(at + later))).toBeGreaterThanOrEqual(scoreAt(given, new AsOf(at)));
      }),
      RUNS,
    );
  });

  it('has in all time all posts, and none without a first one', () => {
    fc.assert(
      fc.property(anyAttention, anyInstant, (given, at) => {
        const now = new AsOf(at);
        const posts = countSources(given, now).reduce((sum, count) => sum + count.posts, 0);
        expect(postsGained(given, now, { timeframe: 'at' })).toBe(posts);
        expect(spanOf(given, now) === undefined).toBe(posts === 0);
      }),
      RUNS,
    );
  });
});

describe('attention that goes on', () => {
  it('is spread evenly from publication to the end of the catalogue', () => {
    const { addedOn: _, lastMentionedOn: __, ...undated } = WORK;
    const ongoing = attentionOf(
      { ...undated, isOngoing: true, tallies: [{ source: 'news', posts: 1000, accounts: 900 }] },
      HORIZON,
    );
    const middle = (PUBLISHED + HORIZON * DAY) / 2;
    expect(countSources(ongoing, new AsOf(middle))[0]?.posts).toBeCloseTo(500, -1);
  });

  it('stops where the last mention is known', () => {
    const tallies = [{ source: 'news', posts: 10, accounts: 9 }] as const;
    expect(spanOf(attention({ isOngoing: true, tallies }), new AsOf(LAST))).toEqual({
      first: PUBLISHED,
      last: LAST,
    });
  });
});
