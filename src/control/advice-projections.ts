import type { components } from '../generated/emulator-control.js';
import type { Advice, Sighting } from '../world/advice/advice.js';

type Schemas = components['schemas'];

/** What was found in many requests, as the control API tells it. */
export function toWireAdvice(advice: Advice): Schemas['Advice'] {
  const { kind, service, operation = null, subject, count, accounts } = advice;
  const { first, last, example, sentence, remedy, source } = advice;
  return {
    kind,
    service,
    operation,
    subject,
    count,
    accounts: [...accounts],
    first: toWireSighting(first),
    last: toWireSighting(last),
    example,
    sentence,
    remedy,
    source,
  };
}

/** What was found in one request. */
export function toWireHint({ kind, subject, sentence, remedy, source }: Advice): Schemas['Hint'] {
  return { kind, subject, sentence, remedy, source };
}

function toWireSighting({ id, at }: Sighting): Schemas['AdviceSighting'] {
  return { request: id, at: at.toISOString() };
}
