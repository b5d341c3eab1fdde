import type { AsOf, Timeframe } from '../as-of.js';
import { countSources, postsGained } from '../attention.js';
import type { Output } from '../output.js';
import { readerCounts } from '../output-figures.js';
import { citationsOf, mendeleyReadersOf } from '../records/readers.js';
import { SOURCE_INDEX } from '../sources.js';
import { postsAt } from '../tally.js';
import { toEvenSeconds } from '../tally-draft.js';
import type { ExplicitStanding } from '../view/explicit-entry.js';
import type { ListParts } from '../view/listing.js';
import type { Steps } from './gradual.js';
import { publicationDayOf, sourceBits } from './other-tests.js';

/**
 * What outputs are sorted by, the most first: the attention score, the day of publication, mentions of a source in
 * all or of any source in the past week or month, citations, readers. `-asc`: the least first.
 */
export const OUTPUT_ORDERS = [
  'score',
  'score-asc',
  'published',
  'published-asc',
  'news',
  'blogs',
  'policy',
  'twitter',
  'bluesky',
  'mentions-1w',
  'mentions-1m',
  'citations',
  'mendeley',
] as const;
export type OutputOrder = (typeof OUTPUT_ORDERS)[number];

/** Sorted upwards, keys are taken from this. */
const MOST = 2 ** 31;
const DAY_SECONDS = 86_400;
/** Outputs that are looked at in one step: some ten milliseconds. */
const A_STEP = 30_000;
const WITHIN = { 'mentions-1w': '1w', 'mentions-1m': '1m' } as const satisfies Record<string, Timeframe>;

/** What makes an order; `sources` are the places whose mentions count, all if undefined. */
export interface OrderParts extends ListParts {
  readonly counted: ReadonlySet<number> | undefined;
}

/** What generated outputs are sorted by, the highest first: whole numbers below 2^32, by number of the output. */
export function* orderColumn(order: OutputOrder, parts: OrderParts): Steps<ArrayLike<number>> {
  const { catalogue, moment, asOf } = parts;
  const { columns } = catalogue;
  switch (order) {
    case 'score':
      return moment.score;
    case 'published':
      return columns.publishedDay;
    case 'score-asc':
      return Float64Array.from(moment.score, (score) => MOST - score);
    case 'published-asc':
      return Float64Array.from(columns.publishedDay, (day) => MOST - day);
    case 'citations':
      return yield* columnOf(parts, (number) => citationsOf(columns.keyOf(number), ageOf(parts, number)));
    case 'mendeley':
      return yield* columnOf(parts, (number) =>
        mendeleyReadersOf(columns.keyOf(number), ageOf(parts, number)),
      );
    case 'mentions-1w':
    case 'mentions-1m':
      return yield* postsColumn(parts, asOf.evenStartOf(WITHIN[order]), parts.counted);
    default:
      return yield* postsColumn(parts, Number.NEGATIVE_INFINITY, new Set([SOURCE_INDEX[order]]));
  }
}

/** The same of an output that is written down. */
export function orderKey(
  order: OutputOrder,
  { entry, score }: ExplicitStanding,
  { asOf, counted }: OrderParts,
): number {
  const { output } = entry;
  switch (order) {
    case 'score':
      return score;
    case 'score-asc':
      return MOST - score;
    case 'published':
      return publicationDayOf(output.record) ?? -1;
    case 'published-asc':
      return MOST - (publicationDayOf(output.record) ?? MOST);
    case 'citations':
      return citationsAt(output, asOf);
    case 'mendeley':
      return readerCounts(output, asOf).mendeley;
    case 'mentions-1w':
    case 'mentions-1m':
      return postsGained(output.attention, asOf, { timeframe: WITHIN[order], sources: counted });
    default: {
      const counts = countSources(output.attention, asOf);
      return counts.find(({ source }) => source === SOURCE_INDEX[order])?.posts ?? 0;
    }
  }
}

/** How often an output has been cited: once a day somebody counts, as readers are. */
export function citationsAt({ seed }: Output, { day }: AsOf): number {
  const { key, field, publishedDay } = seed;
  return citationsOf(key, { field, publishedDay, ageDays: day / DAY_SECONDS - publishedDay });
}

function ageOf({ catalogue: { columns }, asOf }: ListParts, number: number) {
  const publishedDay = columns.publishedDay[number] ?? 0;
  return { field: columns.field[number] ?? 0, publishedDay, ageDays: asOf.day / DAY_SECONDS - publishedDay };
}

function* columnOf(
  { catalogue: { columns }, moment }: ListParts,
  make: (number: number) => number,
): Steps<Uint32Array> {
  const column = new Uint32Array(columns.count);
  for (let number = 0; number < columns.count; number++) {
    if (number % A_STEP === 0) yield;
    // What isn't known yet is in no list.
    if ((columns.firstSeen[number] ?? 0) <= moment.evenSeconds) column[number] = make(number);
  }
  return column;
}

/** Posts since an even time, of the sources that count; only outputs that have any are drawn. */
function* postsColumn(
  { catalogue, moment, asOf }: ListParts,
  evenFrom: number,
  counted: ReadonlySet<number> | undefined,
): Steps<Uint32Array> {
  const since = Number.isFinite(evenFrom) ? toEvenSeconds(evenFrom) : 0;
  const bits = sourceBits(counted && [...counted]);
  const column = new Uint32Array(catalogue.columns.count);
  for (let number = 0; number < column.length; number++) {
    if (number % A_STEP === 0) yield;
    if ((moment.lastPost[number] ?? 0) < since || ((moment.sources[number] ?? 0) & bits) === 0) continue;
    const tallies = catalogue.columns.talliesOf(number);
    let posts = 0;
    for (let place = 0; place < tallies.length; place++) {
      if (counted?.has(tallies.sourceAt(place)) === false) continue;
      const tally = tallies.at(place);
      posts += postsAt(tally, asOf.even) - postsAt(tally, evenFrom);
    }
    column[number] = posts;
  }
  return column;
}
