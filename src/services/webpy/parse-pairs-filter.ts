import { Refusal } from './refusal.js';

/**
 * Quirk `comma-after-top-level-domain`: a comma behind a dot and three letters belongs to the value, as in the tag URI
 * `tag:openbookpublishers.com,2009`.
 */
const BETWEEN_FILTERS = /(?<!\.[a-z]{3}),/;

/**
 * Reads a filter: pairs of a field and a value, with commas between.
 *
 * @param fields  that a filter may name
 * @returns the values of each field that is named, in order
 * @throws Refusal `BADFILTERS` for the first part that is none
 * @source hirmeos/metrics-api: src/validation.py:12-63; hirmeos/identifier_translation_service: src/api.py `build_parms`
 */
export function parsePairsFilter<Field extends string>(
  text: string,
  fields: readonly Field[],
): Readonly<Partial<Record<Field, readonly string[]>>> {
  const values: Partial<Record<Field, string[]>> = {};
  for (const part of text === '' ? [] : text.split(BETWEEN_FILTERS)) {
    const colon = part.indexOf(':');
    const name = part.slice(0, Math.max(0, colon));
    const field = fields.find((each) => each === name);
    if (field === undefined) throw new Refusal('BADFILTERS', { description: `Unknown filter '${part}'` });
    const ofField: string[] = values[field] ?? [];
    ofField.push(part.slice(colon + 1));
    values[field] = ofField;
  }
  return values;
}
