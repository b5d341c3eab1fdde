import { createHash } from 'node:crypto';
import { measureUriOf } from '../metrics/measure.js';
import type { MetricEvent } from '../metrics/metric-event.js';
import type { HarvestedMention, Origin } from '../urisets/mention.js';

/** Who sends what was collected. The name is made up. */
export const COLLECTOR_URI = 'acct:altmetrics@example.org';

/** What each origin is counted as; the others never bring anything. */
const MEASURE_OF: { readonly [Name in Origin]?: string } = {
  hypothesis: measureUriOf('hypothesis/annotations'),
  twitter: measureUriOf('twitter/tweets'),
  wikipedia: measureUriOf('wikipedia/references'),
  wordpressdotcom: measureUriOf('wordpress/references'),
};

/**
 * A mention as it goes on to the Metrics API: always the same for the same mention, its id included.
 *
 * @returns undefined for one of an origin that nothing counts
 * @source hirmeos/altmetrics: src/processor/logic.py:229-271, flask_local.bash:55-58
 */
export function toMetricEvent(
  doi: string,
  { origin, url, createdAt }: Omit<HarvestedMention, 'id'>,
): MetricEvent | undefined {
  const measureUri = MEASURE_OF[origin];
  if (measureUri === undefined) return undefined;
  const workUri = `info:doi:${doi}`.toLowerCase();
  const at = createdAt.getTime();
  const id = toUuid([workUri, measureUri, at, url]);
  return { id, workUri, measureUri, at, value: 1, eventUri: url, uploaderUri: COLLECTOR_URI };
}

/** A UUID of version 4 as far as anybody can tell. */
function toUuid(parts: readonly (string | number)[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [0, 8, 12, 16, 20].map((from, n) => hex.slice(from, [8, 12, 16, 20, 32][n])).join('-');
}
