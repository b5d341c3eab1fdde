import type { components } from '../../generated/operas-metrics.js';
import type { MetricQuery } from '../../world/metrics/metric-query.js';
import { isStorable } from '../../world/storable.js';
import type { Pairs } from '../webpy/env.js';
import { Refusal } from '../webpy/refusal.js';
import { parseDates } from './parse-dates.js';
import { parseFilter } from './parse-filter.js';

export type Aggregation = components['schemas']['Aggregation'];

/** Those of the published source, in the order of its message. */
const PUBLISHED = [
  '',
  'measure_uri',
  'measure_uri,country_uri',
  'country_uri,measure_uri',
  'measure_uri,year',
  'year,measure_uri',
  'measure_uri,month',
  'month,measure_uri',
] as const satisfies readonly Aggregation[];

/** Quirk `year-by-country-documented-only`: the message of a refusal does not name it. */
const DOCUMENTED = 'year,country_uri' satisfies Aggregation;

/** Which events are asked for, and how they are summed up. */
export interface AskedEvents {
  readonly query: MetricQuery;
  readonly aggregation: Aggregation;
}

/**
 * Reads what events are asked for. Quirk `paging-ignored`: parameters with other names have no effect.
 *
 * @param nowMs  milliseconds since the epoch
 * @throws Refusal for a mistake in the filter, else in the dates, else in the aggregation; at last for NUL in the filter
 * @source hirmeos/metrics-api: src/eventsctrl.py:40-63
 */
export function parseQuery(pairs: Pairs, nowMs: number): AskedEvents {
  const { filter = '', start_date: start = '', end_date: end = '', aggregation = '' } = pairs;
  const query = { ...parseFilter(filter), ...parseDates(start, end, nowMs) };
  if (!isAggregation(aggregation)) {
    const names = PUBLISHED.map((name) => `'${name}'`).join(', ');
    throw new Refusal('BADPARAMS', { description: `Aggregation must be one of the following: ${names}.` });
  }
  // Only now, as it is the driver of the database that fails with NUL (inferred).
  if (!isStorable(filter)) throw new Refusal('FATAL', { reason: 'the filter has NUL in it' });
  return { query, aggregation };
}

function isAggregation(text: string): text is Aggregation {
  const all: readonly string[] = [...PUBLISHED, DOCUMENTED];
  return all.includes(text);
}
