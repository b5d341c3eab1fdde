const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

const UNITS: ReadonlyMap<string, number> = new Map([
  ['second', SECOND],
  ['minute', MINUTE],
  ['hour', HOUR],
  ['day', DAY],
  ['week', WEEK],
]);

const FORM = /^(\d{1,9}(?:\.\d{1,3})?) (second|minute|hour|day|week)s?$/;

/** What a duration looks like, for messages. */
export const DURATION_FORM =
  'a number and a unit, such as "90 seconds", "10 minutes", "2 hours", "2 days" or "3 weeks"';

/**
 * Reads a span of time as people write it: `90 seconds`, `1.5 hours`, `1 day`, `3 weeks`.
 *
 * @returns whole milliseconds; undefined for text that is no duration
 */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit] = FORM.exec(text.trim()) ?? [];
  const unitMs = UNITS.get(unit ?? '');
  return unitMs === undefined ? undefined : Math.round(Number(amount) * unitMs);
}
