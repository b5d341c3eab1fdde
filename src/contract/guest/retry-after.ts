import { dateOf, parseHttpDate } from './http-date.js';
import { findHeader, type RawHeaders } from './raw-headers.js';

/**
 * How long an answer asks to stay away.
 *
 * @param now  of our clock, for an answer that has no date
 * @returns milliseconds from the answer on, 0 for a date that has passed; nothing where it does not say, or says
 * what can't be understood, such as a negative number
 * @source RFC 9110, section 10.2.3
 */
export function readRetryAfter(rawHeaders: RawHeaders, now: Date): number | undefined {
  const value = findHeader(rawHeaders, 'retry-after')?.trim();
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, Number.MAX_VALUE);
  const until = parseHttpDate(value);
  return until === undefined ? undefined : Math.max(0, until - dateOf(rawHeaders, now));
}
