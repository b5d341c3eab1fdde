import { DAY_MS, HOUR, lastDaily, nextDaily } from './schedule.js';

/** The instants at which one output is checked for new mentions: a day apart, in milliseconds since the epoch. */
export interface Checks {
  readonly first: number;
  readonly last: number;
}

/** From an instant, which is over, up to another one, which is not. */
export interface Stretch {
  readonly afterMs: number;
  readonly byMs: number;
}

/**
 * When an output is checked in a stretch of time: at noon, if it never was, or was a day ago or earlier. Once it is
 * checked at a noon it is at every other, so that the checks of a year are known without going through its days.
 *
 * @source hirmeos/altmetrics: src/processor/tasks.py `pull_metrics` (`last_checked <= now - 1 day`)
 */
export function checksIn({ afterMs, byMs }: Stretch, lastCheckedAt: Date | undefined): Checks | undefined {
  const aDayLater = (lastCheckedAt?.getTime() ?? Number.NEGATIVE_INFINITY) + DAY_MS;
  const first = nextDaily(HOUR.check, Math.max(afterMs, aDayLater - 1));
  const last = lastDaily(HOUR.check, byMs);
  return first <= last ? { first, last } : undefined;
}

/** How many they are. */
export function countChecks({ first, last }: Checks): number {
  return (last - first) / DAY_MS + 1;
}

/** The first check that finds what was posted at an instant; it may be later than the last one. */
export function checkThatFinds({ first }: Checks, postedAtMs: number): number {
  return first + Math.max(0, Math.ceil((postedAtMs - first) / DAY_MS)) * DAY_MS;
}
