import type { AsOf } from '../as-of.js';
import { scoreAt, spanOf } from '../attention.js';
import type { Output } from '../output.js';

/** An output that isn't (or no longer) just a generated one, and what groups and lists need of it. */
export interface ExplicitEntry {
  readonly output: Output;
  /** Number of the generated output whose place it takes; undefined if it is there besides. */
  readonly replaces: number | undefined;
  /** Id of its journal; undefined for none. */
  readonly journalId: string | undefined;
  /** Number of the journal plus one if it is a generated one; 0 for others and none. */
  readonly journal: number;
}

/** How an explicit output stands at an instant. */
export interface ExplicitStanding {
  readonly entry: ExplicitEntry;
  readonly score: number;
}

/** The entries that are known at an instant, with their scores. */
export function standAt(entries: Iterable<ExplicitEntry>, asOf: AsOf): ExplicitStanding[] {
  const standing: ExplicitStanding[] = [];
  for (const entry of entries) {
    if (isKnown(entry.output, asOf)) {
      standing.push({ entry, score: scoreAt(entry.output.attention, asOf) });
    }
  }
  return standing;
}

/** Whether anybody has heard of an output by an instant. */
export function isKnown(output: Output, asOf: AsOf): boolean {
  return output.attention.knownFrom <= asOf.now || spanOf(output.attention, asOf) !== undefined;
}
