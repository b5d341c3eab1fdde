import { draw, fraction, subkey } from './hash.js';
import type { Layout } from './layout.js';
import { HORIZON_DAYS } from './layout.js';
import { toEven } from './rhythm.js';
import { SourceMix } from './source-mix.js';
import { SOURCE_ENDS, SOURCE_STARTS } from './source-times.js';
import { SOURCE_INDEX, SOURCES } from './sources.js';
import { JURISDICTIONS, type Tally, type TallyList } from './tally.js';

/** What the draft of an output's tallies is made from. */
export interface TallySubject {
  readonly key: number;
  readonly field: number;
  /** Days since 1970-01-01. */
  readonly publishedDay: number;
  /** How much of a public works of its type have: 1 for articles. */
  readonly reach: number;
}

/** Part of the outputs that is never mentioned. */
const UNMENTIONED = 0.26;
/** From so many mentions on the longest tails grow more slowly, and never beyond {@link MOST_BEYOND_TAIL} more. */
const TAIL = 3000;
const MOST_BEYOND_TAIL = 6000;
/** Mentions whose source is drawn one by one; the sources of more follow from the shares. */
const ONE_BY_ONE = 24;

const DRAW = { tail: 16, halving: 17, sources: 32, shares: 64, accounts: 96, jurisdictions: 128 } as const;
const NEVER = Number.POSITIVE_INFINITY;

/** Sources whose authors are slow: it takes years until a paper is in a patent or a policy document. */
const SLOWNESS = {
  policy: 25,
  patents: 60,
  wikipedia: 30,
  guidelines: 40,
  syllabi: 60,
  'book-reviews': 12,
  qna: 30,
};
/** Part of a source's posts that come from accounts which have posted before, at most. */
const REPEATS = {
  twitter: 0.22,
  bluesky: 0.15,
  facebook: 0.12,
  news: 0.12,
  blogs: 0.15,
  policy: 0.3,
  reddit: 0.1,
};
/** Accounts that one output can have at most, for sources of few profiles. */
const MOST_ACCOUNTS = {
  news: 450,
  blogs: 600,
  policy: 120,
  podcasts: 150,
  guidelines: 60,
  'peer-reviews': 40,
};

const SLOW = bySource(SLOWNESS, 1);
const REPEATED = bySource(REPEATS, 0);
const MOST = bySource(MOST_ACCOUNTS, 20_000);
const TWITTER = SOURCE_INDEX.twitter;
const PATENTS = SOURCE_INDEX.patents;

function bySource(given: Readonly<Record<string, number>>, otherwise: number): Float64Array {
  return Float64Array.from(SOURCES, ({ name }) => given[name] ?? otherwise);
}

/**
 * The tallies of one output at a time, in arrays that are used again and again: a catalogue of a million outputs is
 * drawn in about a second. After {@link draft}, the first `length` places of the arrays hold.
 *
 * The number of mentions has a long tail: three in five outputs have none to three, one in fifty has more than
 * a hundred, four in a thousand have more than a thousand. Recent ones have more than old ones, which were there
 * before anybody listened.
 */
export class TallyDraft implements TallyList {
  length = 0;
  readonly source = new Uint8Array(SOURCES.length);
  readonly posts = new Int32Array(SOURCES.length);
  readonly accounts = new Int32Array(SOURCES.length);
  readonly from = new Float64Array(SOURCES.length);
  readonly to = new Float64Array(SOURCES.length);
  readonly halving = new Float64Array(SOURCES.length);
  born = 0;
  /** Days in which half of the attention comes, from sources that aren't slow. */
  baseHalving = 1;

  #key = 0;
  readonly #tally = {
    source: 0,
    posts: 0,
    accounts: 1,
    key: 0,
    born: 0,
    from: 0,
    to: 0,
    halving: 1,
    jurisdictions: 1,
  };
  readonly #mix = new SourceMix();
  readonly #horizon: number;
  readonly #counts = new Int32Array(SOURCES.length);
  readonly #eraOfYear: Int8Array;

  constructor(horizonDay: number) {
    this.#horizon = toEven(horizonDay);
    this.#eraOfYear = Int8Array.from({ length: 400 }, (_value, years) => this.#mix.eraOf(1900 + years));
  }

  /** The draft for a catalogue that is laid out so. */
  static of({ anchorDay }: Layout): TallyDraft {
    return new TallyDraft(anchorDay + HORIZON_DAYS);
  }

  draft({ key, field, publishedDay, reach }: TallySubject): void {
    this.length = 0;
    this.#key = key;
    this.born = toEven(publishedDay);
    const year = 70 + Math.floor(publishedDay / 365.2425);
    const era = this.#eraOfYear[Math.min(399, Math.max(0, year))] ?? 0;
    const mentions = countMentions(key, reach * (era === 0 ? 0.5 : 0.7 + 0.1 * era));
    if (mentions === 0) return;
    this.#divide(mentions, key, field, era);
    this.baseHalving = halvingOf(key, mentions);
    for (let source = 0; source < SOURCES.length; source++) {
      const posts = this.#counts[source] ?? 0;
      if (posts > 0) this.#add(source, posts, key);
    }
  }

  sourceAt(place: number): number {
    return this.source[place] ?? 0;
  }

  at(place: number): Tally {
    const tally = this.#tally;
    const source = this.source[place] ?? 0;
    tally.source = source;
    tally.posts = this.posts[place] ?? 0;
    tally.accounts = this.accounts[place] ?? 1;
    tally.key = subkey(this.#key, source);
    tally.born = this.born;
    tally.from = this.from[place] ?? 0;
    tally.to = this.to[place] ?? 0;
    tally.halving = this.halving[place] ?? 1;
    tally.jurisdictions = source === PATENTS ? jurisdictionsOf(this.#key, tally.accounts) : 1;
    return tally;
  }

  /** Divides mentions among the sources: few one by one, many by their shares with some chance. */
  #divide(mentions: number, key: number, field: number, era: number): void {
    const counts = this.#counts.fill(0);
    if (mentions <= ONE_BY_ONE) {
      for (let n = 0; n < mentions; n++) {
        const source = this.#mix.pick(field, era, draw(key, DRAW.sources + n));
        counts[source] = (counts[source] ?? 0) + 1;
      }
      return;
    }
    const shares = this.#mix.sharesOf(field, era);
    let left = mentions;
    for (let source = 0; source < SOURCES.length; source++) {
      if (source === TWITTER) continue;
      const expected = mentions * (shares[source] ?? 0);
      const count = Math.min(left, Math.floor(expected * 2 * fraction(key, DRAW.shares + source) + 0.4));
      counts[source] = count;
      left -= count;
    }
    counts[TWITTER] = left;
  }

  #add(source: number, posts: number, key: number): void {
    const from = Math.max(this.born, SOURCE_STARTS[source] ?? 0);
    const to = Math.min(this.#horizon, SOURCE_ENDS[source] ?? NEVER);
    if (to - from < 1) return;
    const place = this.length;
    this.length += 1;
    this.source[place] = source;
    this.posts[place] = posts;
    const repeated = Math.floor(
      posts * (REPEATED[source] ?? 0) * fraction(key, DRAW.accounts + source) * 1.2,
    );
    this.accounts[place] = Math.min(posts - repeated, MOST[source] ?? posts);
    this.from[place] = from;
    this.to[place] = to;
    this.halving[place] = this.baseHalving * slownessOf(source);
  }
}

/** How many times longer a source's authors take than others. */
export function slownessOf(source: number): number {
  return SLOW[source] ?? 1;
}

/** How many patent jurisdictions an output's patents are from. */
export function jurisdictionsOf(key: number, patents: number): number {
  return 1 + Math.floor(fraction(key, DRAW.jurisdictions) * Math.min(JURISDICTIONS.length, patents) * 0.999);
}

/** Half of the outputs have their day; the others are mentioned for years, as are most that many talk about. */
function halvingOf(key: number, mentions: number): number {
  const random = fraction(key, DRAW.halving);
  const brief = mentions > ONE_BY_ONE ? 0.4 : 0.52;
  return random < brief ? 2 + 80 * random * random : 150 + 1200 * ((random - brief) / (1 - brief));
}

function countMentions(key: number, reach: number): number {
  const chance = fraction(key, DRAW.tail);
  if (chance < UNMENTIONED) return 0;
  const rank = (1 - chance) / (1 - UNMENTIONED);
  const drawn = Math.floor((1 + reach) / rank ** 1.2);
  return drawn > TAIL ? Math.floor(TAIL + MOST_BEYOND_TAIL * (1 - TAIL / drawn)) : drawn;
}

/** Even time in whole seconds, as columns keep it. */
export function toEvenSeconds(days: number): number {
  return Math.floor(days * 86_400);
}
