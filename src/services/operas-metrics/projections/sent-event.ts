import type { components } from '../../../generated/operas-metrics.js';
import { toJson, toJsonText } from '../../webpy/json-text.js';
import type { SentEvent } from '../parse-event.js';
import { echoTimestamp } from '../timestamps/parse-timestamp.js';

type Told = components['schemas']['PhantomEvent'];

/**
 * JSON text of an event as it is answered to who sent it: as sent, whatever became of it.
 *
 * @param id  the new one, which finds it if it was stored
 * @source hirmeos/metrics-api: src/eventsctrl.py:119-124
 */
export function writeSentEvent(event: SentEvent, id: string): string {
  const before = toJsonText({
    event_id: id,
    work_uri: event.workUri,
    measure_uri: toJson(event.measureUri),
    timestamp: echoTimestamp(event.timestamp),
  } satisfies Pick<Told, 'event_id' | 'work_uri' | 'measure_uri' | 'timestamp'>);
  const after = toJsonText({
    event_uri: toJson(event.eventUri),
    country_uri: toJson(event.countryUri),
    uploader_uri: event.uploaderUri,
  } satisfies Pick<Told, 'event_uri' | 'country_uri' | 'uploader_uri'>);
  // All digits of a value that was sent as a text; of a larger number than JavaScript has, only those that it keeps.
  return `${before.slice(0, -1)}, "value": ${event.value}, ${after.slice(1)}`;
}
