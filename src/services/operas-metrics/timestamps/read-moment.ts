import type { DatePart } from './date-parts.js';
import { isFiller, isZeroZone, isZoneName, monthNumber, weekdayNumber } from './words.js';

/** What a text says of a moment, piece by piece; undefined is what it does not say. */
export class Moment {
  /** In the order in which they stand. */
  readonly dateParts: DatePart[] = [];
  hour: number | undefined;
  minute: number | undefined;
  second: number | undefined;
  /** Monday is 1. */
  weekday: number | undefined;
  /** From UTC, eastwards; undefined for none, or a zone that is not known. */
  offsetMinutes: number | undefined;
  zone: string | undefined;
}

const HOURS_OF_HALF = 12;

type Groups = readonly (string | undefined)[];

/** What may stand next, and what it says; a reader that returns false leaves it to the rules below its own. */
interface Rule {
  readonly pattern: RegExp;
  readonly read: (moment: Moment, groups: Groups) => boolean;
}

const RULES: readonly Rule[] = [
  // Offsets: +0100, +01:00, +1, and the name of the zone behind it in brackets.
  {
    pattern: /^([+-])(?:(\d\d)(\d\d)(?!\d)|(\d\d?):(\d\d?)(?!\d)|(\d\d?)(?!\d))(?: ?\([A-Z]{3,5}\))?/,
    read: readOffset,
  },
  // Times: 10:11, 10:11:12.5
  { pattern: /^(\d\d?):(\d\d?)(?::(\d\d?)(?:[.,]\d+)?)?(?![\d:])/, read: readTime },
  // 10h, 10h11m, 10h11m12s
  {
    pattern:
      /^(\d\d?) ?h(?:ours?)?(?: ?(\d\d?) ?m(?:inutes?)?(?: ?(\d\d?)(?:\.\d+)? ?s(?:econds?)?)?)?(?![a-z\d])/i,
    read: readTime,
  },
  // Behind a whole date: 10, 1011
  {
    pattern: /^(\d\d)(\d\d)?(?![\d:]|[.,]\d|(?:h|m|s|hours?|minutes?|seconds?)(?![a-z]))/i,
    read: readTimeBehindWholeDate,
  },
  // 10 am, 10 p.m.
  { pattern: /^(\d\d?) ?([ap])(?:m(?![a-z])|\.m\.|(?![a-z.]))/i, read: readHourOfHalf },
  // Behind a date: 101112, 101112.5
  { pattern: /^(\d\d)(\d\d)(\d\d)(?:\.\d+)?(?!\d)/, read: readTimeBehindDate },
  // Dates: 20190301, 201903011011, 20190301101112, 190301
  { pattern: /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?!\d)/, read: readPackedDate },
  { pattern: /^(\d\d)(\d\d)(\d\d)(?!\d)/, read: readNumbers },
  // 2019-03-01, 3/1/2019, 1.3.2019, 1-Mar-2019, 2019-03, Mar-1-2019
  {
    pattern: /^(\d{1,4})([-/.])(\d{1,4}|[a-z]{3,9})(?:\2(\d{1,4}))?(?![\da-su-z])/i,
    read: readSeparated,
  },
  { pattern: /^([a-z]{3,9})([-/])(\d{1,4})(?:\2(\d{1,4}))?(?![\da-su-z])/i, read: readSeparated },
  { pattern: /^(\d{1,4})(?!\d)/, read: readNumber },
  { pattern: /^([ap])(?:m(?![a-z])|\.m\.|(?![a-z.]))/i, read: readHalf },
  { pattern: /^([a-z]+)/i, read: readWord },
  { pattern: /^[\s.,;\-/']/, read: () => true },
];

/**
 * Reads what a text says of a moment, in the forms that people and programs commonly write: ISO 8601, RFC 2822, HTTP
 * and asctime dates, dates of the US and with English names, times of twelve hours.
 *
 * @returns undefined for a text with anything else in it
 * @source dateutil 2.9: parser/_parser.py `parser._parse`; rarer forms of it are not read
 */
export function readMoment(text: string): Moment | undefined {
  const moment = new Moment();
  let rest = text;
  while (rest !== '') {
    const length = readNext(moment, rest);
    if (length === undefined) return undefined;
    rest = rest.slice(length);
  }
  return moment;
}

/** Length of what was read; undefined if nothing fits. */
function readNext(moment: Moment, rest: string): number | undefined {
  for (const { pattern, read } of RULES) {
    const found = pattern.exec(rest);
    if (found !== null && read(moment, found.slice(1))) return found[0].length;
  }
  return undefined;
}

function readOffset(moment: Moment, [sign, hours, minutes, ...loose]: Groups): boolean {
  // Before a time, it is the hyphen of a date.
  if (moment.hour === undefined) return false;
  const [looseHours, looseMinutes, bareHours] = loose;
  const total = toNumber(hours ?? looseHours ?? bareHours) * 60 + toNumber(minutes ?? looseMinutes);
  // Behind the name of a zone it is turned round: in `GMT+3`, what is three hours later is GMT.
  const isEast = (sign === '+') === (moment.zone === undefined);
  moment.offsetMinutes = isEast ? total : 0 - total;
  return true;
}

function readTime(moment: Moment, [hour, minute, second]: Groups): boolean {
  moment.hour = toNumber(hour);
  moment.minute = minute === undefined ? undefined : toNumber(minute);
  moment.second = second === undefined ? undefined : toNumber(second);
  return true;
}

function readTimeBehindDate(moment: Moment, groups: Groups): boolean {
  return moment.dateParts.length > 0 && readTime(moment, groups);
}

function readTimeBehindWholeDate(moment: Moment, groups: Groups): boolean {
  return moment.dateParts.length === 3 && moment.hour === undefined && readTime(moment, groups);
}

/** An hour beyond the twelve stays as it is. */
function readHourOfHalf(moment: Moment, [hour, half]: Groups): boolean {
  moment.hour = toNumber(hour);
  return moment.hour > HOURS_OF_HALF || readHalf(moment, [half]);
}

/** Of the twelve hours before or after noon. */
function readHalf(moment: Moment, [half]: Groups): boolean {
  if (moment.hour === undefined || moment.hour > HOURS_OF_HALF) return false;
  moment.hour = (moment.hour % HOURS_OF_HALF) + (half?.toLowerCase() === 'p' ? HOURS_OF_HALF : 0);
  return true;
}

function readPackedDate(moment: Moment, [year, month, day, ...time]: Groups): boolean {
  readNumbers(moment, [year, month, day]);
  return time[0] === undefined || readTime(moment, time);
}

function readNumbers(moment: Moment, numbers: Groups): boolean {
  moment.dateParts.push(...numbers.flatMap((digits) => toPart(digits ?? '') ?? []));
  return true;
}

/** A number that stands alone is a year for its size, not for its digits. */
function readNumber(moment: Moment, [digits]: Groups): boolean {
  const value = toNumber(digits);
  moment.dateParts.push({ value, kind: value > 100 ? 'year' : undefined });
  return true;
}

function readSeparated({ dateParts }: Moment, [first, , second, third]: Groups): boolean {
  const parts = [first, second, third].filter((text) => text !== undefined).map(toPart);
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return false;
  dateParts.push(...known);
  return true;
}

function readWord(moment: Moment, [word = '']: Groups): boolean {
  const weekday = weekdayNumber(word);
  const month = monthNumber(word);
  if (weekday !== undefined) moment.weekday = weekday;
  else if (month !== undefined) moment.dateParts.push({ value: month, kind: 'month' });
  else if (moment.hour === undefined || moment.zone !== undefined || !isZoneName(word)) return isFiller(word);
  else {
    moment.zone = word;
    moment.offsetMinutes ??= isZeroZone(word) ? 0 : undefined;
  }
  return true;
}

/** More than two digits are a year; letters are a month, if anything. */
function toPart(text: string): DatePart | undefined {
  if (/^\d/.test(text)) return { value: toNumber(text), kind: text.length > 2 ? 'year' : undefined };
  const month = monthNumber(text);
  return month === undefined ? undefined : { value: month, kind: 'month' };
}

function toNumber(digits: string | undefined): number {
  return Number(digits ?? 0);
}
