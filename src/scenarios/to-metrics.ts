import { parseInstant } from '../world/instant.js';
import { METRIC_COUNTRIES } from '../world/metrics/countries.js';
import { measuresOf } from '../world/metrics/measures.js';
import type { MetricEventStart, MetricsStart } from '../world/metrics/metrics-start.js';
import { uniqueKeysOf } from '../world/metrics/uniqueness.js';
import { isStorable } from '../world/storable.js';
import type { MetricEventInScenario, MetricsInScenario } from './document.js';
import { suggestion } from './words.js';

/** The events of a world at its start. */
export function toMetricsStart({ measures, usage, events = [] }: MetricsInScenario = {}): MetricsStart {
  return { vocabulary: measures, hasUsage: usage !== 'none', events: events.map(toEventStart) };
}

/** Which of a scenario's events can't be stored, and why. */
export function* findMetricsContradictions({
  measures = 'production',
  events = [],
}: MetricsInScenario = {}): Iterable<string> {
  const measureUris = measuresOf(measures).map(({ uri }) => uri);
  const countryUris = METRIC_COUNTRIES.map(({ uri }) => uri);
  const taken = new Set<string>();
  for (const [index, event] of events.entries()) {
    const { measure, country, timestamp, event_id } = event;
    const where = `metrics.events[${index}]`;
    if (parseInstant(timestamp) === undefined) yield `${where}.timestamp: "${timestamp}" is no instant`;
    if (!measureUris.includes(measure)) {
      yield `${where}.measure: the world has no "${measure}"${suggestion(measure, measureUris)}`;
    }
    if (country !== undefined && !countryUris.includes(country)) {
      yield `${where}.country: "${country}" is none; write it like urn:iso:std:3166:-2:ES`;
    }
    const texts = [event.work, event.event_uri ?? '', event.uploader];
    if (!texts.every(isStorable)) yield `${where}: a text has characters that no database takes`;
    const ids = event_id === undefined ? [] : [event_id.toLowerCase()];
    const keys = uniqueKeysOf(toKeyed(event));
    if (ids.some((id) => taken.has(id))) yield `${where}.event_id: another event has "${event_id}"`;
    else if (keys.some((key) => taken.has(key))) yield `${where}: there is one like it already`;
    for (const key of [...ids, ...keys]) taken.add(key);
  }
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
