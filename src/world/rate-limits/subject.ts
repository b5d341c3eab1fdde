/** Whose calls are counted together: those with one key, or those without any from one client address. */
export type Subject = `key:${string}` | `address:${string}`;

export function keySubject(key: string): Subject {
  return `key:${key}`;
}

export function addressSubject(clientAddress: string): Subject {
  return `address:${clientAddress}`;
}

/** @returns the key or the address, whichever the subject is */
export function readSubject(subject: Subject): { key: string | undefined; address: string | undefined } {
  const colon = subject.indexOf(':');
  const text = subject.slice(colon + 1);
  const isKey = subject.slice(0, colon) === 'key';
  return { key: isKey ? text : undefined, address: isKey ? undefined : text };
}
