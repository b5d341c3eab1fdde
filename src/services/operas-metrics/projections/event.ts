import type { components } from '../../../generated/operas-metrics.js';
import type { MetricEvent } from '../../../world/metrics/metric-event.js';

type WireEvent = components['schemas']['Event'];

/** A stored event as the service shows it: by the clock of UTC, to the second. */
export function toWireEvent(event: MetricEvent): WireEvent {
  return {
    event_id: event.id,
    work_uri: event.workUri,
    measure_uri: event.measureUri,
    timestamp: `${new Date(event.at).toISOString().slice(0, 19)}+0000`,
    value: event.value,
    event_uri: event.eventUri ?? null,
    country_uri: event.countryUri ?? null,
    uploader_uri: event.uploaderUri,
  };
}
