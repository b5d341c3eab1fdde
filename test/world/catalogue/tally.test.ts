import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCE_INDEX } from '../../../src/world/catalogue/sources.js';
import {
  accountOf,
  accountsAmong,
  jurisdictionsAmong,
  postsAt,
  type Tally,
  timeOf,
  worthOf,
} from '../../../src/world/catalogue/tally.js';

const RUNS = { numRuns: 500, seed: 1 };
/** A tenth of a second: what rounding may cost. */
const NEAR = 1e-6;

/** Any tally: with the sharp ends of a dated work, evenly spread, begun long after the work, or all at once. */
const anyTally: fc.Arbitrary<Tally> = fc
  .record({
    source: fc.nat({ max: 24 }),
    posts: fc.integer({ min: 1, max: 300 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    key: fc.nat(),
    born: fc.double({ min: 8000, max: 20_000, noNaN: true }),
    late: fc.constantFrom(0, 0, 3.25, 4000),
    span: fc.constantFrom(0, 0.5, 30, 900, 6000),
    halving: fc.constantFrom(2, 20, 700, 60_000, Number.POSITIVE_INFINITY),
    worth: fc.option(fc.nat({ max: 90_000 }), { nil: undefined }),
    isSharp: fc.boolean(),
  })
  .map(({ share, late, span, ...tally }) => {
    const accounts = 1 + Math.floor(share * (tally.posts - 1));
    const from = tally.born + late;
    return { ...tally, accounts, from, to: from + span, jurisdictions: Math.min(4, accounts) };
  });

function timesOf(tally: Tally): number[] {
  return Array.from({ length: tally.posts }, (_, n) => timeOf(tally, n));
}

function countUpTo(times: readonly number[], even: number): number {
  return times.filter((time) => time <= even).length;
}

describe('the posts of a tally', () => {
  it('come one after the other, from its first instant to its last', () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        const times = timesOf(tally);
        expect(times).toEqual(times.slice().sort((one, other) => one - other));
        expect(times[0]).toBeGreaterThanOrEqual(tally.from);
        expect(times.at(-1)).toBeLessThanOrEqual(tally.to);
      }),
      RUNS,
    );
  });

  it('are counted at any instant as many as have come by then', () => {
    const within = fc.double({ min: -0.1, max: 1.1, noNaN: true });
    fc.assert(
      fc.property(anyTally, within, (tally, part) => {
        const even = tally.from + part * (tally.to - tally.from || 1);
        const times = timesOf(tally);
        const posts = postsAt(tally, even);
        expect(posts).toBeGreaterThanOrEqual(countUpTo(times, even - NEAR));
        expect(posts).toBeLessThanOrEqual(countUpTo(times, even + NEAR));
      }),
      { ...RUNS, numRuns: 4000 },
    );
  });

  it('are counted from when they come, and not before', () => {
    fc.assert(
      fc.property(anyTally, fc.nat(), (tally, any) => {
        const time = timeOf(tally, any % tally.posts);
        expect(postsAt(tally, time + NEAR)).toBeGreaterThan(any % tally.posts);
        expect(postsAt(tally, time - NEAR)).toBe(countUpTo(timesOf(tally), time - NEAR));
      }),
      RUNS,
    );
  });

  it('are none before and all after its time', () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        expect(postsAt(tally, tally.from - NEAR)).toBe(0);
        expect(postsAt(tally, tally.to)).toBe(tally.posts);
        expect(postsAt(tally, Number.MAX_SAFE_INTEGER)).toBe(tally.posts);
      }),
      RUNS,
    );
  });

  it('begin and end to the instant where both are known', () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        const dated = { ...tally, isSharp: true };
        expect(timeOf(dated, 0)).toBeCloseTo(dated.from, 6);
        expect(postsAt(dated, dated.from)).toBeGreaterThan(0);
        expect(timeOf(dated, dated.posts - 1)).toBeCloseTo(dated.posts === 1 ? dated.from : dated.to, 6);
      }),
      RUNS,
    );
  });
});

describe('the accounts of a tally', () => {
  it('are as many among the first posts as are counted', () => {
    fc.assert(
      fc.property(anyTally, fc.nat(), (tally, any) => {
        const posts = any % (tally.posts + 1);
        const accounts = new Set(Array.from({ length: posts }, (_, n) => accountOf(tally, n)));
        expect(accounts.size).toBe(accountsAmong(tally, posts));
      }),
      RUNS,
    );
  });

  it('are all of them in the end, numbered as they first post', () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        const accounts = new Set(Array.from({ length: tally.posts }, (_, n) => accountOf(tally, n)));
        expect([...accounts]).toEqual(Array.from({ length: tally.accounts }, (_, n) => n));
      }),
      RUNS,
    );
  });

  it('never lower what they are worth', () => {
    fc.assert(
      fc.property(anyTally, fc.nat(), (tally, any) => {
        const accounts = any % tally.accounts;
        expect(worthOf(tally, accounts + 1)).toBeGreaterThanOrEqual(worthOf(tally, accounts));
        expect(worthOf(tally, 0)).toBe(0);
      }),
      RUNS,
    );
  });

  it('are worth to the thousandth what is known of them together', () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        expect(worthOf({ ...tally, worth: 53_388 }, tally.accounts)).toBe(53_388);
      }),
      RUNS,
    );
  });
});

describe('what the accounts of a tally are worth', () => {
  const tally: Tally = { source: 0, posts: 9, accounts: 6, key: 1, born: 0, from: 0, to: 9, halving: 5 };

  // docs/sources.md details 11: weights now
  it.each([
    ['news', 48_000],
    ['blogs', 30_000],
    ['twitter', 1500],
    ['bluesky', 1500],
    ['policy', 18_000],
    ['wikipedia', 3000],
    ['syllabi', 1000],
    ['misc', 0],
  ] as const)('is, of six on %s, %i thousandths', (name, worth) => {
    expect(worthOf({ ...tally, source: SOURCE_INDEX[name] }, 6)).toBe(worth);
  });

  it('is, of patents, the weight for each jurisdiction', () => {
    const patents = { ...tally, source: SOURCE_INDEX.patents, jurisdictions: 3 };
    expect([0, 1, 2, 3, 4, 5, 6].map((count) => worthOf(patents, count) / 3000)).toEqual([
      0, 1, 1, 2, 2, 3, 3,
    ]);
    expect(jurisdictionsAmong(patents, 6)).toBe(3);
  });
});
