const SECOND_MS = 1000;
const HOUR_MS = 3600 * SECOND_MS;
const DAY_MS = 24 * HOUR_MS;

/** What somebody has to wait for after a 429. */
interface Wait {
  /** What was used up. */
  readonly name: string;
  /** Until when, on the world's clock. */
  readonly untilMs: number;
  readonly remedy: string;
  readonly source: string;
}

/** What was refused with 429, and when. */
interface Refused {
  readonly service: string;
  /** As the service tells the journal. */
  readonly reason: string | undefined;
  readonly nowMs: number;
}

/** How long a 429 means to wait: it does not say so itself. */
export function holdOf({ service, reason = '', nowMs }: Refused): Wait {
  const isDaily = reason.startsWith('daily');
  if (service === 'altmetric-explorer' && !isDaily && !reason.startsWith('hourly')) {
    return {
      name: 'pace of two calls a second',
      untilMs: nowMs + SECOND_MS,
      remedy: 'Wait for as many seconds as "Retry-After" says.',
      source: 'explorer 3.3 (inferred)',
    };
  }
  if (reason.startsWith('tweet')) {
    return {
      name: 'tweet quota',
      untilMs: nowMs + DAY_MS,
      remedy: 'Leave tweets out (exclude_sources=twitter), or wait: ids count for 30 days.',
      source: 'details 6, 12',
    };
  }
  const windowMs = isDaily ? DAY_MS : HOUR_MS;
  const window = {
    name: isDaily ? 'daily limit' : 'hourly limit',
    untilMs: (Math.floor(nowMs / windowMs) + 1) * windowMs,
  };
  const wait = `Wait until the ${isDaily ? 'next day of UTC' : 'next full hour'}`;
  if (service !== 'altmetric-details') {
    return { ...window, remedy: `${wait}.`, source: 'none: this limit was set in the emulator' };
  }
  return {
    ...window,
    remedy: `${wait}, and slow down before X-HourlyRateLimit-Remaining or X-DailyRateLimit-Remaining is 0.`,
    source: 'details 12 (inferred: the moment of the reset)',
  };
}
