const PLUS = /\+/g;
const KEPT_BY_URI = /[!'()*]/g;
/** Fields of a query or form, at most: also empty ones count. */
export const MOST_FIELDS = 4096;

/** A parameter of a query or form, decoded. */
export type FormPair = readonly [name: string, value: string];

/**
 * Whether a query or form has more fields than are taken. Tells without taking it apart. Open question
 * `size-of-requests`: how many are taken.
 *
 * @source rack/rack: lib/rack/query_parser.rb `params_limit` (inferred: that the live service leaves it as it is)
 */
export function hasTooManyFields(text: string): boolean {
  let fields = 1;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    fields += 1;
    if (fields > MOST_FIELDS) return true;
  }
  return false;
}

/**
 * Takes a query or a form apart, in the order sent. `+` is a space, and what is percent-encoded is UTF-8.
 *
 * @returns undefined where the encoding is broken, which the framework refuses
 * @source docs/sources.md explorer 1.5
 */
export function parseForm(text: string): readonly FormPair[] | undefined {
  const pairs: FormPair[] = [];
  for (const part of text.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = decode(equals < 0 ? part : part.slice(0, equals));
    const value = decode(equals < 0 ? '' : part.slice(equals + 1));
    if (name === undefined || value === undefined) return undefined;
    pairs.push([name, value]);
  }
  return pairs;
}

/**
 * Form encoding: a space is `+`, and all but letters, digits and `_.-~` is percent-encoded, in capitals.
 *
 * @source docs/sources.md explorer 2.5: brackets and colons are recorded, the rule is inferred
 */
export function encodeForm(text: string): string {
  return encodeURIComponent(text)
    .replace(KEPT_BY_URI, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

/** Always a text of its own, never a part of `text`: who keeps it doesn't keep the whole form. */
function decode(text: string): string | undefined {
  if (text === '') return '';
  try {
    return decodeURIComponent(text.replace(PLUS, ' '));
  } catch {
    return undefined;
  }
}
