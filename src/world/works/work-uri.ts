import type { UriParts } from './work.js';

const WITH_SCHEME = /^([a-z][a-z0-9+.-]*):(.*)$/is;
const WEB = /^https?$/;

/**
 * Takes an identifier apart. The scheme of a web address is one word; of others it is what stands before the second
 * colon. All is put in lower case, and an ISBN loses its hyphens, so that what is the same looks the same.
 *
 * @returns undefined for what has no scheme, or, other than a web address, no second colon
 * @source hirmeos/identifier_translation_service: src/models/identifier.py:47-53 `split_uri`
 */
export function parseWorkUri(text: string): UriParts | undefined {
  const [, word = '', rest = ''] = WITH_SCHEME.exec(text) ?? [];
  const first = word.toLowerCase();
  if (first === '') return undefined;
  if (WEB.test(first)) {
    // Without its two slashes it is kept whole, with the scheme as a part of the value.
    const value = rest.startsWith('//') ? rest.slice(2) : text;
    return { scheme: first, value: value.toLowerCase() };
  }
  const colon = rest.indexOf(':');
  if (colon < 0) return undefined;
  const namespace = rest.slice(0, colon).toLowerCase();
  const value = rest.slice(colon + 1);
  return {
    scheme: `${first}:${namespace}`,
    value: (namespace === 'isbn' ? value.replaceAll('-', '') : value).toLowerCase(),
  };
}

/**
 * Puts an identifier together again. The real service leaves the two slashes out of web addresses, owing to its
 * library; its documentation has them, and so do we.
 *
 * @source hirmeos/identifier_translation_service: README.md; src/models/identifier.py `rejoin_uri`
 */
export function toWorkUri({ scheme, value }: UriParts): string {
  return `${scheme}:${WEB.test(scheme) ? '//' : ''}${value}`;
}
