import {
  accountSubject,
  addressSubject,
  type Caller,
  isCountedByKey,
  keySubject,
  type Subject,
  subjectAt,
} from '../../world/rate-limits/subject.js';
import type { CallFacts } from '../../world/traffic/call-facts.js';

/** Longer names are not kept: whoever makes them up shall not fill the memory. */
const MAX_NAME = 255;

/**
 * Whose calls a call is counted with: by the key or the account that it says to be of, whichever the service knows its
 * callers by, and else by its address. Nothing of it is checked, as in a proxy that can't.
 */
export function subjectOfCall({ service, key, account }: CallFacts, clientAddress: string): Subject {
  const caller = isCountedByKey(service) ? byName(key, keySubject) : byName(account, accountSubject);
  return subjectAt(service, caller ?? addressSubject(clientAddress));
}

function byName(name: string | undefined, toCaller: (name: string) => Caller): Caller | undefined {
  return name === undefined || name === '' || name.length > MAX_NAME ? undefined : toCaller(name);
}
