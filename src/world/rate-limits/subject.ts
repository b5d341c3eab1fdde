/** Who calls: with a key, as an account, or, where nothing else is known of them, from a network address. */
export type Caller = `key:${string}` | `account:${string}` | `address:${string}`;

/**
 * Whose calls are counted together: those of one caller to one service. Where no service stands before the caller, it
 * is the Details Page API, whose limits are its own.
 */
export type Subject = Caller | `${string}/${Caller}`;

/** What a subject is made of. One of key, account and address is given. */
export interface SubjectParts {
  /** Undefined for the Details Page API. */
  readonly service: string | undefined;
  readonly key: string | undefined;
  readonly account: string | undefined;
  readonly address: string | undefined;
}

export function keySubject(key: string): Caller {
  return `key:${key}`;
}

/** @param account  its e-mail address, in any case */
export function accountSubject(account: string): Caller {
  return `account:${account.toLowerCase()}`;
}

export function addressSubject(clientAddress: string): Caller {
  return `address:${clientAddress}`;
}

/** Services that know their callers by a key; the others know them by an account. */
const BY_KEY: readonly string[] = ['altmetric-details', 'altmetric-explorer'];

/** Whether calls to a service are counted by key, and not by account, where the caller says either. */
export function isCountedByKey(service: string): boolean {
  return BY_KEY.includes(service);
}

/** @param service  has no slash and no colon in its name */
export function subjectAt(service: string, caller: Caller): Subject {
  return `${service}/${caller}`;
}

export function readSubject(subject: Subject): SubjectParts {
  const colon = subject.indexOf(':');
  const text = subject.slice(colon + 1);
  const words = subject.slice(0, colon).split('/');
  const kind = words.pop();
  return {
    service: words[0],
    key: kind === 'key' ? text : undefined,
    account: kind === 'account' ? text : undefined,
    address: kind === 'address' ? text : undefined,
  };
}
