import type { MetricQuery } from '../../world/metrics/metric-query.js';
import { Refusal } from '../webpy/refusal.js';

const DAY = /^(\d{4})-(\d\d?)-(\d\d?)$/;
const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_YEAR = 1;

/**
 * Reads from when to when events are asked for: from the start of a day to the start of another, today's if that is
 * not said (quirk `end-date-at-midnight`: later events of that day are left out).
 *
 * @param nowMs  milliseconds since the epoch
 * @returns nothing without a start (quirk `end-date-needs-start-date`)
 * @throws Refusal `BADPARAMS` for what is no day
 * @source hirmeos/metrics-api: src/validation.py:66-77, src/eventsctrl.py:46
 */
export function parseDates(start: string, end: string, nowMs: number): Pick<MetricQuery, 'fromMs' | 'toMs'> {
  if (start === '') return {};
  // Quirk `dates-in-wrong-order-404`: nothing is between an end and a later start.
  return { fromMs: parseDay(start), toMs: end === '' ? nowMs - modulo(nowMs, DAY_MS) : parseDay(end) };
}

function parseDay(text: string): number {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || year < FIRST_YEAR) throw refuse();
  const start = new Date(0);
  start.setUTCFullYear(year, month - 1, day);
  if (start.getUTCMonth() !== month - 1 || start.getUTCDate() !== day) throw refuse();
  return start.getTime();
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

function refuse(): Refusal {
  return new Refusal('BADPARAMS', { description: 'start_date and end_date must be in YYYY-MM-DD format' });
}
