import type { components } from '../../../generated/altmetric-details.js';
import type { OutputType } from '../../../world/catalogue/output-record.js';

type WireType = components['schemas']['OutputType'];

/** What the service calls a type of output. */
export function toWireType(type: OutputType): WireType {
  return type === 'clinical-trial' ? 'clinical_trial_study_record' : type;
}
