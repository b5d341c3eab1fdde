import { METRIC_COUNTRIES } from '../countries.js';
import { MEASURES } from '../measures.js';
import { boundsOf, type MetricQuery, toValueTest } from '../metric-query.js';
import { monthOf, startOfMonth } from '../months.js';

/** What a query lets through of seeded events, made ready to be asked of very many. */
export interface UsageFilter {
  /** By place in `MEASURES`: 1 if it is let through. */
  readonly measures: Uint8Array;
  /** By place in `METRIC_COUNTRIES`, and `NO_COUNTRY`. */
  readonly countries: Uint8Array;
  /** The first and the last month whose beginning is within the bounds. */
  readonly from: number;
  readonly to: number;
}

/** Instants that have a month; what is outside of them is far from all events. */
const MOST_MS = 8.64e15;

/** Makes the filter of a query. @param last  the last month that has events */
export function toUsageFilter(query: MetricQuery, last: number): UsageFilter {
  const passesMeasure = toValueTest(query.measureUris);
  const passesCountry = toValueTest(query.countryUris);
  const { from, to } = boundsOf(query);
  return {
    measures: Uint8Array.from(MEASURES, ({ uri }) => Number(passesMeasure(uri))),
    countries: Uint8Array.from([
      ...METRIC_COUNTRIES.map(({ uri }) => Number(passesCountry(uri))),
      Number(passesCountry(undefined)),
    ]),
    from: from <= 0 ? 0 : firstMonthFrom(from),
    to: to < 0 ? -1 : Math.min(last, monthOf(Math.min(to, MOST_MS))),
  };
}

function firstMonthFrom(ms: number): number {
  if (ms > MOST_MS) return Number.POSITIVE_INFINITY;
  const month = monthOf(ms);
  return startOfMonth(month) >= ms ? month : month + 1;
}
