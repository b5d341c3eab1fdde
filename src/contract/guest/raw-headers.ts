/** Names and values in turns, in the order and case of the wire. */
export type RawHeaders = readonly string[];

/** The same as pairs. */
export function toPairs(raw: RawHeaders): (readonly [name: string, value: string])[] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as const] : []));
}

/** The value of a header, several of them joined by commas. */
export function findHeader(raw: RawHeaders, name: string): string | undefined {
  const values = toPairs(raw).flatMap(([key, value]) => (key.toLowerCase() === name ? [value] : []));
  return values.length === 0 ? undefined : values.join(', ');
}
