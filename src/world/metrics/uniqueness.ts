import type { MetricEvent } from './metric-event.js';

type EventKey = Pick<MetricEvent, 'workUri' | 'measureUri' | 'at' | 'eventUri' | 'countryUri'>;

/**
 * What no two stored events share: one key for an event URI, one for a country, or one for having neither.
 *
 * @source hirmeos/metrics_db: sql/10-schema.sql:59-68
 */
export function uniqueKeysOf({ workUri, measureUri, at, eventUri, countryUri }: EventKey): readonly string[] {
  const key = [workUri, measureUri, at];
  if (eventUri === undefined && countryUri === undefined) return [JSON.stringify(['none', ...key])];
  return [
    ...(eventUri === undefined ? [] : [JSON.stringify(['event', ...key, eventUri])]),
    ...(countryUri === undefined ? [] : [JSON.stringify(['country', ...key, countryUri])]),
  ];
}
