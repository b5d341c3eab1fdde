import { createHmac, timingSafeEqual } from 'node:crypto';

/** A filter as it counts for the digest: its bare name, and its values in the order given. */
export interface SignedFilter {
  readonly name: string;
  readonly values: readonly string[];
}

const SEPARATOR = '|';

/**
 * The text that a GET signs: each filter's bare name, then its values, in the order of the names; decoded, and with
 * nothing escaped. Empty without filters.
 *
 * @source altmetric/altmetric-explorer-api-client: altmetric/explorer/api/query.py, test_query.py;
 *   docs/sources.md explorer 1.3
 */
export function messageOf(filters: readonly SignedFilter[]): string {
  return [...filters]
    .sort((one, other) => Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)))
    .flatMap(({ name, values }) => [name, ...values])
    .join(SEPARATOR);
}

/**
 * The digest of a text under a secret: HMAC-SHA1, 40 lower-case hexadecimal digits. The hyphens of a secret that has
 * the form of a UUID don't count.
 *
 * @source altmetric/altmetric-mcp: lib/api-client.js
 */
export function digestOf(secret: string, text: string): string {
  return createHmac('sha1', secret.replaceAll('-', '')).update(text, 'utf8').digest('hex');
}

/**
 * Whether a digest that was sent is the right one: letter for letter, so not in capitals. To refuse one of the right
 * length takes as long wherever it differs.
 */
export function isDigestOf(secret: string, text: string, sent: string): boolean {
  const right = Buffer.from(digestOf(secret, text));
  const given = Buffer.from(sent);
  return given.length === right.length && timingSafeEqual(given, right);
}
