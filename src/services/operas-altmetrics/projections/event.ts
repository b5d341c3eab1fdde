import type { components } from '../../../generated/operas-altmetrics.js';
import type { HarvestedMention, Origin } from '../../../world/urisets/mention.js';
import type { RegisteredOutput } from '../../../world/urisets/registered-output.js';
import { toIsoFormat, toUriItem } from './uri-item.js';

type Event = components['schemas']['Event'];

/** @source hirmeos/altmetrics: src/core/variables.py:8-15 */
const ORIGIN_NUMBER = {
  twitter: 1,
  citation: 2,
  wikipedia: 3,
  hypothesis: 4,
  facebook: 5,
  wordpressdotcom: 6,
} as const satisfies Record<Origin, number>;

/** A harvested mention as eventset shows it; whether it was deleted is not shown. */
export function toEvent(mention: HarvestedMention, output: RegisteredOutput): Event {
  return {
    created_at: toIsoFormat(mention.createdAt),
    origin: ORIGIN_NUMBER[mention.origin],
    subject_id: mention.url,
    uri: { id: output.id, ...toUriItem(output) },
  };
}
