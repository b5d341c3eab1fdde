import type { Finding } from '../../world/advice/advice.js';

/** What advice is about: the operation, as a person would call it, and what tells of it. */
export interface About {
  readonly operation: string;
  /** A part of `docs/sources.md`. */
  readonly source: string;
}

/** Advice about the names in a query. */
export const NAMES = {
  unknown: ({ operation, source }: About, name: string): Finding => ({
    kind: 'unknown-parameter',
    subject: name,
    sentence: `${operation} has no parameter "${name}": it is ignored, without an error.`,
    remedy: 'Leave it out, or look up the name in the spec.',
    source,
  }),
  nearMiss: ({ operation, source }: About, name: string, meant: string): Finding => ({
    kind: 'near-miss-name',
    subject: name,
    sentence: `${operation} has no parameter "${name}": it is ignored, without an error.`,
    remedy: `Use "${meant}", if that was meant.`,
    source,
  }),
  paging: ({ operation, source }: About, name: string): Finding => ({
    kind: 'paging-not-read',
    subject: name,
    sentence: `${operation} answers with everything at once: "${name}" is ignored.`,
    remedy: 'Ask once, and narrow down what is asked for if that is too much.',
    source,
  }),
  withoutEffect: ({ source }: About, name: string, why: string): Finding => ({
    kind: 'parameter-without-effect',
    subject: name,
    sentence: `"${name}" has no effect: ${why}.`,
    remedy: 'Leave it out, or send what it goes with.',
    source,
  }),
  overridden: ({ source }: About, name: string): Finding => ({
    kind: 'value-overridden',
    subject: name,
    sentence: `"${name}" was sent more than once: only one of its values counts.`,
    remedy: `Send it once${name.startsWith('filter[') ? `, or as "${name}[]" if it takes a list` : ''}.`,
    source,
  }),
  pageSize: ({ source }: About, name: string, most: number): Finding => ({
    kind: 'page-size-over-maximum',
    subject: name,
    sentence: `A page has ${most} rows at the most: a larger "${name}" gives no more.`,
    remedy: `Ask for ${most}, and go by the number of rows that the answer says.`,
    source,
  }),
};

/** Advice about credentials. */
export const CREDENTIALS = {
  key: ({ operation, source }: About, where: string, remedy: string): Finding => ({
    kind: 'key-not-read',
    subject: where,
    sentence: `${operation} does not read a key from ${where}.`,
    remedy,
    source,
  }),
  token: ({ operation, source }: About, where: string, remedy: string): Finding => ({
    kind: 'token-not-read',
    subject: where,
    sentence: `${operation} does not read a token from ${where}.`,
    remedy,
    source,
  }),
  expired: ({ source }: About, owner: string): Finding => ({
    kind: 'token-past-expiry',
    subject: owner,
    sentence: 'The token was used after the time that it names itself as its end (its claim "exp").',
    remedy: 'Read "exp" and get a new token before it has passed.',
    source,
  }),
};
