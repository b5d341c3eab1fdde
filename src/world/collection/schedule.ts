const HOUR_MS = 3_600_000;
/** Days of UTC: all are as long. */
export const DAY_MS = 24 * HOUR_MS;

/**
 * The hours, in UTC, at which the service works every day.
 *
 * @source hirmeos/altmetrics: src/core/celery.py:44-61
 */
export const HOUR = {
  /** Wikipedia is asked whether it still refers to the outputs. */
  recheckReferences: 10,
  /** What else was deleted is noticed. */
  recheckOthers: 11,
  /** Outputs are checked for new mentions. */
  check: 12,
  /** What is new goes on to the Metrics API. */
  send: 18,
} as const;

/** Whether a world's service collects by itself, every day, or only when it is told to. */
export type CollectionSchedule = 'daily' | 'never';

/** The first instant after another at which it is this hour; all in milliseconds since the epoch. */
export function nextDaily(hour: number, afterMs: number): number {
  const offset = hour * HOUR_MS;
  return (Math.floor((afterMs - offset) / DAY_MS) + 1) * DAY_MS + offset;
}

/** The last instant, this one included, at which it was this hour. */
export function lastDaily(hour: number, byMs: number): number {
  return nextDaily(hour, byMs) - DAY_MS;
}

/** The next instant at which the service has something to do. */
export function nextInstant(afterMs: number): number {
  return Math.min(...Object.values(HOUR).map((hour) => nextDaily(hour, afterMs)));
}
