import type { AsOf, Timeframe } from '../as-of.js';
import { toEven } from '../rhythm.js';

const DAY_SECONDS = 86_400;

/** A stretch of time in which mentions count: after `from`, and up to `to`. */
export interface Window {
  /** Seconds since the epoch. */
  readonly from: number;
  readonly to: number;
  /** The same in days of even time. */
  readonly evenFrom: number;
  readonly evenTo: number;
}

/** What bounds a window; what is absent doesn't. */
export interface WindowBounds {
  readonly timeframe?: Timeframe | undefined;
  /** Days since 1970-01-01, both included. */
  readonly fromDay?: number | undefined;
  readonly toDay?: number | undefined;
}

/** The mentions that have come by an instant, within bounds. */
export function windowOf(asOf: AsOf, { timeframe = 'at', fromDay, toDay }: WindowBounds = {}): Window {
  let from = timeframe === 'at' ? Number.NEGATIVE_INFINITY : asOf.startOf(timeframe);
  let evenFrom = timeframe === 'at' ? Number.NEGATIVE_INFINITY : asOf.evenStartOf(timeframe);
  let to = asOf.now;
  let evenTo = asOf.even;
  if (fromDay !== undefined) {
    // On the first second of the day counts; after it, in whole seconds, is after the one before.
    from = Math.max(from, fromDay * DAY_SECONDS - 1);
    evenFrom = Math.max(evenFrom, toEven(fromDay));
  }
  if (toDay !== undefined) {
    to = Math.min(to, (toDay + 1) * DAY_SECONDS - 1);
    evenTo = Math.min(evenTo, toEven(toDay + 1));
  }
  return { from, to, evenFrom, evenTo };
}
