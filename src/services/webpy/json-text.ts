/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What was read from JSON, as what it is. A number that JSON has no word for is nothing. */
export function toJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'object' && value !== null) return toJsonObject(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

export function toJsonObject(value: object): { readonly [key: string]: Json } {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toJson(member)]));
}

/**
 * JSON as Python writes it: `, ` and `: ` between things, members in the given order, characters beyond ASCII as they
 * are, no newline.
 *
 * @source CPython 3.8: Lib/json/encoder.py, with `ensure_ascii=False`
 */
export function toJsonText(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(toJsonText).join(', ')}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${toJsonText(member)}`,
  );
  return `{${members.join(', ')}}`;
}

/** The same, with an escape for every character beyond ASCII: `json.dumps` as it is without options. */
export function toAsciiJsonText(value: Json): string {
  return toJsonText(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
