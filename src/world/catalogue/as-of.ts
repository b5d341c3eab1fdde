import { toEven } from './rhythm.js';

/**
 * The stretches of time that attention is told for, longest first, in days.
 *
 * @source docs/sources.md details 3.4 and 7; that a month is 30 days is inferred
 */
export const TIMEFRAME_DAYS = {
  '1y': 365,
  '6m': 182,
  '3m': 91,
  '1m': 30,
  '1w': 7,
  '6d': 6,
  '5d': 5,
  '4d': 4,
  '3d': 3,
  '2d': 2,
  '1d': 1,
} as const;

/** A stretch of time up to now; `at` is all time. */
export type Timeframe = keyof typeof TIMEFRAME_DAYS | 'at';

export const TIMEFRAMES = [...Object.keys(TIMEFRAME_DAYS), 'at'] as readonly Timeframe[];

const DAY_SECONDS = 86_400;

/**
 * The instant as of which figures are told. The catalogue's own mentions are collected once a day, at 00:00 UTC: one
 * is counted from the first midnight after it was posted. What somebody put in by hand counts at once.
 */
export class AsOf {
  /** Seconds since the epoch: now, and the last midnight (UTC). */
  readonly now: number;
  readonly day: number;
  /** The last midnight in days of even time. */
  readonly even: number;
  readonly #starts: ReadonlyMap<Timeframe, number>;

  /** @param now  seconds since the epoch */
  constructor(now: number) {
    this.now = now;
    this.day = Math.floor(now / DAY_SECONDS) * DAY_SECONDS;
    this.even = toEven(this.day / DAY_SECONDS);
    this.#starts = new Map(
      TIMEFRAMES.map((timeframe) => [timeframe, toEven(this.startOf(timeframe) / DAY_SECONDS)]),
    );
  }

  /** When a timeframe began: seconds since the epoch. A mention at that second isn't in it. */
  startOf(timeframe: Timeframe): number {
    return timeframe === 'at' ? 0 : this.day - TIMEFRAME_DAYS[timeframe] * DAY_SECONDS;
  }

  /** The same in days of even time. */
  evenStartOf(timeframe: Timeframe): number {
    return this.#starts.get(timeframe) ?? 0;
  }
}
