import type { AsOf } from './as-of.js';
import { spanOf } from './attention.js';
import type { Output } from './output.js';
import type { Readers } from './output-record.js';
import { countReadersOf, readersOf } from './records/readers.js';

const DAY_SECONDS = 86_400;

/** Who has an output in their library. */
export function readersAt({ seed, explicit }: Output, { day }: AsOf): Readers {
  const at = {
    field: seed.field,
    publishedDay: seed.publishedDay,
    ageDays: day / DAY_SECONDS - seed.publishedDay,
  };
  return readersOf(seed.key, at, explicit?.readers);
}

/** How many have it in their library: less to make than who they are. */
export function readerCounts(
  { seed, explicit }: Output,
  { day }: AsOf,
): Pick<Readers, 'mendeley' | 'citeulike' | 'connotea'> {
  const { field, publishedDay, key } = seed;
  return (
    explicit?.readers ??
    countReadersOf(key, { field, publishedDay, ageDays: day / DAY_SECONDS - publishedDay })
  );
}

/** Readers in all reference managers. */
export function countAllReaders({
  mendeley,
  citeulike,
  connotea,
}: Pick<Readers, 'mendeley' | 'citeulike' | 'connotea'>): number {
  return mendeley + citeulike + connotea;
}

/** When an output became known: seconds since the epoch. */
export function firstSeen({ attention }: Output, asOf: AsOf): number {
  return Math.min(attention.knownFrom, spanOf(attention, asOf)?.first ?? attention.knownFrom);
}

/** When what is known of an output last changed: its last mention, or else when it became known. */
export function lastUpdated(output: Output, asOf: AsOf): number {
  return spanOf(output.attention, asOf)?.last ?? output.attention.knownFrom;
}
