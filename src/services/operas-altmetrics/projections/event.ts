import type { components } from '../../../generated/operas-altmetrics.js';
import { type HarvestedMention, ORIGIN_NUMBER } from '../../../world/urisets/mention.js';
import type { RegisteredOutput } from '../../../world/urisets/registered-output.js';
import { toIsoFormat, toUriItem } from './uri-item.js';

type Event = components['schemas']['Event'];

/** A harvested mention as eventset shows it; whether it was deleted is not shown. */
export function toEvent(mention: HarvestedMention, output: RegisteredOutput): Event {
  return {
    created_at: toIsoFormat(mention.createdAt),
    origin: ORIGIN_NUMBER[mention.origin],
    subject_id: mention.url,
    uri: { id: output.id, ...toUriItem(output) },
  };
}
