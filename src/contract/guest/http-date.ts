import { findHeader, type RawHeaders } from './raw-headers.js';

const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const WITH_ZONE = new RegExp(`^${DAY}, \\d\\d[ -][A-Z][a-z]{2}[ -]\\d{2,4} \\d\\d:\\d\\d:\\d\\d GMT$`);
const ASCTIME = new RegExp(`^${DAY} [A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\d{4}$`);

/**
 * A date of an HTTP header, in any of its three forms.
 *
 * @returns milliseconds since 1970; nothing if it is no such date, whatever `Date.parse` would make of it
 * @source RFC 9110, section 5.6.7
 */
export function parseHttpDate(text: string): number | undefined {
  const trimmed = text.trim();
  const dated = WITH_ZONE.test(trimmed) ? trimmed : ASCTIME.test(trimmed) ? `${trimmed} GMT` : '';
  const ms = Date.parse(dated);
  return Number.isNaN(ms) ? undefined : ms;
}

/**
 * When an answer was given by the clock of who gave it, which its other dates and windows are about; ours, where it
 * does not say.
 */
export function dateOf(rawHeaders: RawHeaders, now: Date): number {
  return parseHttpDate(findHeader(rawHeaders, 'date') ?? '') ?? now.getTime();
}
