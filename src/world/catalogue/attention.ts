import type { AsOf, Timeframe } from './as-of.js';
import type { GivenMention } from './explicit-output.js';
import type { Cohort } from './mention.js';
import { fromEven } from './rhythm.js';
import { SOURCES, sourceFacts } from './sources.js';
import {
  accountsAmong,
  JURISDICTIONS,
  jurisdictionsAmong,
  postsAt,
  type Tally,
  timeOf,
  worthOf,
} from './tally.js';

/** A mention that is told one by one rather than by a tally. */
export interface ListedMention {
  /** Unique among the output's mentions. */
  readonly id: number;
  /** Place in `SOURCES`. */
  readonly source: number;
  /** Seconds since the epoch. */
  readonly postedOn: number;
  /** Who posted: the same for two mentions of one account. */
  readonly account: string;
  /** What the account adds to the score, in thousandths. */
  readonly worth: number;
  /** ISO 3166 alpha-2, where known. */
  readonly country: string | undefined;
  /** Whose post it is, if a tally was taken apart into its mentions. */
  readonly origin?: TallyPost | undefined;
  /** What somebody wrote down of it. */
  readonly given?: GivenMention | undefined;
}

/** Post `n` of a tally. */
export interface TallyPost {
  readonly tally: Tally;
  readonly n: number;
}

/** All that mentions one output will ever get, or has got. Figures follow from it for any instant. */
export interface Attention {
  readonly tallies: readonly Tally[];
  /** In order of time. */
  readonly listed: readonly ListedMention[];
  /** When the output became known, in seconds since the epoch, if no mention was earlier. */
  readonly knownFrom: number;
  /** How many of the accounts on X are known to be what, where it is known. */
  readonly cohorts?: Readonly<Partial<Record<Cohort, number>>> | undefined;
}

/** Mentions of one source up to an instant. */
export interface SourceCount {
  /** Place in `SOURCES`. */
  readonly source: number;
  readonly posts: number;
  readonly accounts: number;
}

const DAY_SECONDS = 86_400;
/** Times on a second are not to fall before it by rounding. */
const ROUNDING = 1e-3;

/** Posts and accounts of each source that has any, in the order of `SOURCES`. */
export function countSources(attention: Attention, asOf: AsOf): SourceCount[] {
  const { tallies, listed } = attention;
  const counts: SourceCount[] = [];
  for (let source = 0; source < SOURCES.length; source++) {
    let posts = 0;
    let accounts = 0;
    for (const tally of tallies) {
      if (tally.source !== source) continue;
      const came = postsAt(tally, asOf.even);
      posts += came;
      accounts += accountsAmong(tally, came);
    }
    if (listed.length > 0) {
      const came = listed.filter((mention) => mention.source === source && countsFrom(mention) <= asOf.now);
      posts += came.length;
      accounts += new Set(came.map(({ account }) => account)).size;
    }
    if (posts > 0) counts.push({ source, posts, accounts });
  }
  return counts;
}

/**
 * The attention score, in thousandths: each account counts once, by the weight of its source.
 *
 * @source docs/sources.md details 11
 */
export function scoreAt(attention: Attention, asOf: AsOf): number {
  return score(attention, asOf.even, asOf.now);
}

/** How much the score grew in a timeframe, in thousandths; never more than in a longer one. */
export function scoreGained(attention: Attention, asOf: AsOf, timeframe: Timeframe): number {
  const now = score(attention, asOf.even, asOf.now);
  return timeframe === 'at'
    ? now
    : now - score(attention, asOf.evenStartOf(timeframe), asOf.startOf(timeframe));
}

/** Posts that came in a timeframe, of some sources or of all. */
export function postsGained(
  { tallies, listed }: Attention,
  asOf: AsOf,
  {
    timeframe,
    sources,
  }: { readonly timeframe: Timeframe; readonly sources?: ReadonlySet<number> | undefined },
): number {
  let posts = 0;
  for (const tally of tallies) {
    if (sources !== undefined && !sources.has(tally.source)) continue;
    posts += postsAt(tally, asOf.even) - postsAt(tally, asOf.evenStartOf(timeframe));
  }
  const start = asOf.startOf(timeframe);
  for (const mention of listed) {
    if (sources !== undefined && !sources.has(mention.source)) continue;
    if (countsFrom(mention) <= asOf.now && (timeframe === 'at' || mention.postedOn > start)) posts += 1;
  }
  return posts;
}

/** First and last mention so far, in seconds since the epoch; undefined if there is none. */
export function spanOf(
  { tallies, listed }: Attention,
  asOf: AsOf,
): { first: number; last: number } | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const tally of tallies) {
    const posts = postsAt(tally, asOf.even);
    if (posts === 0) continue;
    first = Math.min(first, secondOf(tally, 0));
    last = Math.max(last, secondOf(tally, posts - 1));
  }
  for (const mention of listed) {
    if (countsFrom(mention) > asOf.now) continue;
    first = Math.min(first, mention.postedOn);
    last = Math.max(last, mention.postedOn);
  }
  return first > last ? undefined : { first, last };
}

/** From when a listed mention counts: at once, or from midnight on, as the others of the tally that it is from. */
export function countsFrom({ origin, postedOn }: ListedMention): number {
  return origin === undefined ? postedOn : Math.ceil(postedOn / DAY_SECONDS) * DAY_SECONDS;
}

/** When post `n` of a tally was posted: seconds since the epoch. */
export function secondOf(tally: Tally, n: number): number {
  return Math.floor(fromEven(timeOf(tally, n)) * DAY_SECONDS + ROUNDING);
}

function score({ tallies, listed }: Attention, even: number, now: number): number {
  let total = 0;
  const counted = new Set<string>();
  for (const tally of tallies) {
    const posts = postsAt(tally, even);
    if (posts === 0) continue;
    const accounts = accountsAmong(tally, posts);
    total += worthOf(tally, accounts);
    if (listed.length > 0) countUnits(tally, accounts, counted);
  }
  for (const mention of listed) {
    if (countsFrom(mention) > now) continue;
    total += worthBeside(mention, counted);
  }
  return total;
}

/**
 * What a listed mention adds to what was counted before. What a tally has is listed again at most for what it is
 * worth above the usual: so the score never falls when the tally's own mention comes after the listed one.
 */
function worthBeside(mention: ListedMention, counted: Set<string>): number {
  const { source, account, country, worth } = mention;
  const { counts, weight } = sourceFacts(source);
  const unit = counts === 'each' ? `${source}:${account}` : unitOf(source, country);
  const listedUnit = `listed ${unit}`;
  if (counted.has(listedUnit)) return 0;
  counted.add(listedUnit);
  return counted.has(unit) ? Math.max(0, worth - weight) : worth;
}

/** Notes what of a tally counts once, however many mention it. */
function countUnits(tally: Tally, accounts: number, counted: Set<string>): void {
  const { counts } = sourceFacts(tally.source);
  if (counts === 'once') counted.add(unitOf(tally.source, undefined));
  if (counts !== 'jurisdictions') return;
  for (const country of JURISDICTIONS.slice(0, jurisdictionsAmong(tally, accounts))) {
    counted.add(unitOf(tally.source, country));
  }
}

/** What counts once where not each account does: a whole source, or one jurisdiction of it. */
function unitOf(source: number, country: string | undefined): string {
  return sourceFacts(source).counts === 'once' ? `${source}` : `${source}:${country}`;
}

/** Where account `n` of a tally of patents is from: one jurisdiction after the other. */
export function jurisdictionOf(tally: Tally, n: number): string {
  return JURISDICTIONS[jurisdictionsAmong(tally, n + 1) - 1] ?? 'US';
}
