import {
  accountSubject,
  addressSubject,
  type Caller,
  isCountedByKey,
  keySubject,
  type Subject,
  subjectAt,
} from '../world/rate-limits/subject.js';
import type { CallerInScenario } from './access-document.js';

/** The service that counts calls for itself. */
const OWN_LIMITS = 'altmetric-details';

/** @returns undefined where {@link findCallerMistake} finds something */
export function toSubject({ service = OWN_LIMITS, ...who }: CallerInScenario): Subject | undefined {
  const caller = toCaller(who);
  return service === OWN_LIMITS ? caller : caller && subjectAt(service, caller);
}

/** What is wrong with how a caller is named: the field, a colon, and the mistake; or the mistake alone. */
export function findCallerMistake({
  service = OWN_LIMITS,
  key,
  account,
  address,
}: CallerInScenario): string | undefined {
  const given = [key, account, address].filter((name) => name !== undefined);
  const name = isCountedByKey(service) ? 'key' : 'account';
  if (name === 'key' && account !== undefined) return `account: ${service} counts by key or address`;
  if (name === 'account' && key !== undefined) return `key: ${service} counts by account or address`;
  return given.length === 1 ? undefined : `takes one of ${name} and address`;
}

function toCaller({ key, account, address }: Omit<CallerInScenario, 'service'>): Caller | undefined {
  if (key !== undefined) return keySubject(key);
  if (account !== undefined) return accountSubject(account);
  return address === undefined ? undefined : addressSubject(address);
}
