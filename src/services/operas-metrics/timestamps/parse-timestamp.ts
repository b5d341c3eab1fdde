import { resolveDate, type SaidDate } from './date-parts.js';
import { type Moment, readMoment } from './read-moment.js';

/** An instant, and how it was written down. */
export interface SentTimestamp {
  /** Milliseconds since the epoch, whole seconds; without offset it was UTC. */
  readonly at: number;
  /** By the clock of the sender, `2019-03-01T10:11:12`. */
  readonly localTime: string;
  /** From UTC, eastwards; undefined if none was sent. */
  readonly offsetMinutes: number | undefined;
}

/** Nobody writes a longer date. */
const MAX_LENGTH = 200;
const MINUTES_A_DAY = 24 * 60;
const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_A_WEEK = 7;
/** A year of two digits is the nearest such one, up to so many years in the past. */
const NEAR_YEARS = 50;

/**
 * Reads a date and time in any common form. What it leaves out is taken from the start of today; fractions of seconds
 * are dropped.
 *
 * @param nowMs  milliseconds since the epoch
 * @returns undefined for what is no date, or none of the years 1 to 9999 by the clock of the sender
 * @source dateutil 2.9: parser/_parser.py `parser.parse`
 */
export function parseTimestamp(text: string, nowMs: number): SentTimestamp | undefined {
  const moment = text.length > MAX_LENGTH ? undefined : readMoment(text);
  const said = moment && resolveDate(moment.dateParts);
  if (moment === undefined || said === undefined || saysNothing(moment)) return undefined;
  const dayMs = dayOf(withCentury(said, moment, nowMs), moment, nowMs);
  const { hour = 0, minute = 0, second = 0, offsetMinutes } = moment;
  const isOffset = Math.abs(offsetMinutes ?? 0) < MINUTES_A_DAY;
  if (dayMs === undefined || hour > 23 || minute > 59 || second > 59 || !isOffset) return undefined;
  const localMs = dayMs + ((hour * 60 + minute) * 60 + second) * 1000;
  const at = localMs - (offsetMinutes ?? 0) * 60_000;
  if (!hasOrdinaryYear(localMs)) return undefined;
  return { at, localTime: new Date(localMs).toISOString().slice(0, 19), offsetMinutes };
}

/**
 * A timestamp as it was sent, to the second: with an offset if it had one (quirk `timestamp-echoed-as-sent`).
 *
 * @source hirmeos/metrics-api: src/models/event.py:10
 */
export function echoTimestamp({ localTime, offsetMinutes }: SentTimestamp): string {
  if (offsetMinutes === undefined) return localTime;
  const minutes = Math.abs(offsetMinutes);
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${localTime}${offsetMinutes < 0 ? '-' : '+'}${digits.join('')}`;
}

function saysNothing({ dateParts, hour, weekday }: Moment): boolean {
  return dateParts.length === 0 && hour === undefined && weekday === undefined;
}

function withCentury({ year, ...rest }: SaidDate, { dateParts }: Moment, nowMs: number): SaidDate {
  const isWhole = dateParts.some(({ kind }) => kind === 'year');
  if (year === undefined || year > 99 || isWhole) return { year, ...rest };
  const thisYear = new Date(nowMs).getUTCFullYear();
  const near = year + thisYear - (thisYear % 100);
  if (near >= thisYear + NEAR_YEARS) return { year: near - 100, ...rest };
  return { year: near < thisYear - NEAR_YEARS ? near + 100 : near, ...rest };
}

/** Start of the day that is meant; undefined for one that no calendar has. */
function dayOf(said: SaidDate, { weekday }: Moment, nowMs: number): number | undefined {
  const today = new Date(nowMs);
  const year = said.year ?? today.getUTCFullYear();
  const month = said.month ?? today.getUTCMonth() + 1;
  if (month < 1 || month > 12) return undefined;
  const daysInMonth = new Date(startOfDay(year, month + 1, 0)).getUTCDate();
  // A day that was not said is today's, or the last one of a shorter month.
  const day = said.day ?? Math.min(today.getUTCDate(), daysInMonth);
  if (day < 1 || day > daysInMonth) return undefined;
  const start = startOfDay(year, month, day);
  return said.day === undefined && weekday !== undefined ? nextWeekday(start, weekday) : start;
}

/** As `Date.UTC`, which takes years below 100 for those of the last century. */
function startOfDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The first such day from a day on. @param weekday  Monday is 1 */
function nextWeekday(startMs: number, weekday: number): number {
  const ahead = (weekday - new Date(startMs).getUTCDay() + DAYS_A_WEEK) % DAYS_A_WEEK;
  return startMs + ahead * DAY_MS;
}

function hasOrdinaryYear(ms: number): boolean {
  const year = new Date(ms).getUTCFullYear();
  return year >= 1 && year <= 9999;
}
