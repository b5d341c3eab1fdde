import type { AsOf, Timeframe } from '../as-of.js';
import { postsGained, scoreGained } from '../attention.js';
import type { Catalogue } from '../catalogue.js';
import type { Moment } from '../moment.js';
import type { Output } from '../output.js';
import { countAllReaders, firstSeen, readerCounts } from '../output-figures.js';
import { toEven } from '../rhythm.js';
import { accountsAmong, postsAt, worthOf } from '../tally.js';
import { toEvenSeconds } from '../tally-draft.js';
import type { ExplicitStanding } from './explicit-entry.js';
import { type OutputFilter, OutputMatcher } from './output-matcher.js';

/**
 * What a list is sorted by, the highest or latest first: the score gained in the timeframe, the score in all, the
 * readers, the date of first attention, the date of publication.
 */
export const LIST_ORDERS = ['gained', 'score', 'readers', 'first-seen', 'published'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/** Which outputs, and in which order. */
export interface OutputQuery extends OutputFilter {
  /** Only outputs with a mention in this time; `at` is all outputs. */
  readonly timeframe: Timeframe;
  readonly order: ListOrder;
}

/** The outputs that a query is about, in its order: total, and the same for every page. */
export interface Listing {
  readonly total: number;
  /** @param from  place of the first, from 0 */
  page(from: number, count: number): readonly Output[];
}

/** What a list is made of. */
export interface ListParts {
  readonly catalogue: Catalogue;
  readonly moment: Moment;
  readonly asOf: AsOf;
  readonly hidden: ReadonlySet<number>;
  readonly explicit: readonly ExplicitStanding[];
  readonly outputOf: (number: number) => Output;
}

export function toListing(query: OutputQuery, parts: ListParts): Listing {
  const ranked = rankGenerated(query, parts);
  const explicit = rankExplicit(query, parts);
  const room = roomOf(parts);
  const places = explicit.map(({ rank }, n) => countAbove(ranked, rank) + n);
  const numbers = Uint32Array.from(ranked, (rank) => rank % room);
  const total = numbers.length + explicit.length;
  return {
    total,
    page(from, count) {
      const outputs: Output[] = [];
      const end = Math.min(from + count, total);
      let before = places.findIndex((place) => place >= from);
      if (before < 0) before = places.length;
      for (let place = from; place < end; place++) {
        if (places[before] === place) {
          const entry = explicit[before];
          if (entry !== undefined) outputs.push(entry.output);
          before += 1;
        } else {
          outputs.push(parts.outputOf(numbers[place - before] ?? 0));
        }
      }
      return outputs;
    },
  };
}

/** Ranks of the generated outputs that match, highest first: each holds what is sorted by, and the number. */
function rankGenerated(query: OutputQuery, parts: ListParts): Float64Array {
  const { catalogue, moment, asOf, hidden } = parts;
  const { columns } = catalogue;
  const matcher = new OutputMatcher(query, parts);
  const since = query.timeframe === 'at' ? -1 : toEvenSeconds(asOf.evenStartOf(query.timeframe));
  const room = roomOf(parts);
  const ranks: number[] = [];
  for (const number of matcher.candidates()) {
    if ((columns.firstSeen[number] ?? 0) > moment.evenSeconds) continue;
    if ((moment.lastPost[number] ?? 0) <= since || hidden.has(number)) continue;
    if (!matcher.matches(number)) continue;
    ranks.push(sortKey(query, parts, number) * room + number);
  }
  return Float64Array.from(ranks).sort().reverse();
}

/**
 * Room for an output's number beside what it is sorted by, so that both fit into one exact number: seconds since the
 * epoch do until 2062 in the largest catalogue, and for as long as there are any in one of a million.
 */
function roomOf({ catalogue }: ListParts): number {
  return Math.max(1, catalogue.columns.count);
}

function sortKey(
  { order, timeframe }: OutputQuery,
  { catalogue, moment, asOf }: ListParts,
  number: number,
): number {
  const { columns } = catalogue;
  switch (order) {
    case 'score':
      return moment.score[number] ?? 0;
    case 'gained':
      if (timeframe === 'at') return moment.score[number] ?? 0;
      return (moment.score[number] ?? 0) - scoreBefore(catalogue, number, asOf.evenStartOf(timeframe));
    case 'readers':
      return catalogue.countReaders(number, asOf);
    case 'first-seen':
      return columns.firstSeen[number] ?? 0;
    case 'published':
      return columns.publishedDay[number] ?? 0;
  }
}

function scoreBefore(catalogue: Catalogue, number: number, even: number): number {
  const tallies = catalogue.columns.talliesOf(number);
  let score = 0;
  for (let place = 0; place < tallies.length; place++) {
    const tally = tallies.at(place);
    const posts = postsAt(tally, even);
    if (posts > 0) score += worthOf(tally, accountsAmong(tally, posts));
  }
  return score;
}

interface RankedOutput {
  readonly output: Output;
  readonly rank: number;
}

function rankExplicit(query: OutputQuery, parts: ListParts): RankedOutput[] {
  const matcher = new OutputMatcher(query, parts);
  const ranked: RankedOutput[] = [];
  for (const standing of parts.explicit) {
    const { output } = standing.entry;
    const { timeframe, sources } = query;
    const isMentioned =
      (timeframe === 'at' && sources === undefined) ||
      postsGained(output.attention, parts.asOf, { timeframe, sources: matcher.sources }) > 0;
    if (!isMentioned || !matcher.matchesExplicit(standing.entry)) continue;
    ranked.push({ output, rank: explicitKey(query, parts, standing) * roomOf(parts) });
  }
  return ranked.sort(
    (one, other) => other.rank - one.rank || other.output.altmetricId - one.output.altmetricId,
  );
}

function explicitKey(
  { order, timeframe }: OutputQuery,
  parts: ListParts,
  { entry, score }: ExplicitStanding,
): number {
  const { output } = entry;
  switch (order) {
    case 'score':
      return score;
    case 'gained':
      return scoreGained(output.attention, parts.asOf, timeframe);
    case 'readers':
      return countAllReaders(readerCounts(output, parts.asOf));
    case 'first-seen':
      return toEvenSeconds(toEven(firstSeen(output, parts.asOf) / 86_400));
    case 'published':
      return output.seed.publishedDay;
  }
}

/** How many ranks come before one; of equals, the generated ones do. */
function countAbove(ranked: Float64Array, rank: number): number {
  let low = 0;
  let high = ranked.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranked[middle] ?? 0) >= rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
