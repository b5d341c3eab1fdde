import type { components } from '../../../generated/altmetric-details.js';
import type { OutputRecord } from '../../../world/catalogue/output-record.js';

type PublisherSubjects = components['schemas']['PublisherSubjects'];

/** The terms that an output's publisher gives it. */
export function toPublisherSubjects({ publisherSubjects }: OutputRecord): PublisherSubjects {
  return publisherSubjects.map(({ name, scheme }) => ({ name, scheme }));
}
