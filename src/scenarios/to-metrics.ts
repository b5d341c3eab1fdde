import { parseInstant } from '../world/instant.js';
import { METRIC_COUNTRIES } from '../world/metrics/countries.js';
import { measuresOf } from '../world/metrics/measures.js';
import type { MetricEventStart, MetricsStart } from '../world/metrics/metrics-start.js';
import { uniqueKeysOf } from '../world/metrics/uniqueness.js';
import { isStorable } from '../world/storable.js';
import type { MetricEventInScenario, MetricsInScenario } from './document.js';

/** The events of a world at its start. */
export function toMetricsStart({ measures, usage, events = [] }: MetricsInScenario = {}): MetricsStart {
  return { vocabulary: measures, hasUsage: usage !== 'none', events: events.map(toEventStart) };
}

/** The first of a scenario's events that can't be stored. */
export function findMetricsContradiction({
  measures = 'production',
  events = [],
}: MetricsInScenario = {}): string | undefined {
  const measureUris = new Set(measuresOf(measures).map(({ uri }) => uri));
  const countryUris = new Set(METRIC_COUNTRIES.map(({ uri }) => uri));
  const taken = new Set<string>();
  for (const [index, event] of events.entries()) {
    const { measure, country, timestamp, event_id } = event;
    const where = `metrics.events[${index}]`;
    if (parseInstant(timestamp) === undefined) return `${where}.timestamp: "${timestamp}" is no instant`;
    if (!measureUris.has(measure)) return `${where}.measure: the world has no "${measure}"`;
    if (country !== undefined && !countryUris.has(country)) return `${where}.country: "${country}" is none`;
    const texts = [event.work, event.event_uri ?? '', event.uploader];
    if (!texts.every(isStorable)) return `${where}: a text has characters that no database takes`;
    const ids = event_id === undefined ? [] : [event_id.toLowerCase()];
    if (ids.some((id) => taken.has(id))) return `${where}.event_id: another event has "${event_id}"`;
    const keys = uniqueKeysOf(toKeyed(event));
    if (keys.some((key) => taken.has(key))) return `${where}: there is one like it already`;
    for (const key of [...ids, ...keys]) taken.add(key);
  }
  return undefined;
}

function toEventStart(event: MetricEventInScenario): MetricEventStart {
  const { event_id, work, measure, timestamp, value, event_uri, country, uploader } = event;
  return {
    id: event_id,
    workUri: work,
    measureUri: measure,
    at: timestamp,
    value,
    eventUri: event_uri,
    countryUri: country,
    uploaderUri: uploader,
  };
}

function toKeyed(event: MetricEventInScenario) {
  const { workUri, at, ...start } = toEventStart(event);
  return { ...start, workUri: workUri.toLowerCase(), at: Date.parse(at) };
}
