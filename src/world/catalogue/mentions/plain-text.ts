const TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};
const LAST_CODE_POINT = 0x10ffff;

/** A title as a person reads it: titles of outputs can hold tags and entities of HTML, as the real ones do. */
export function plainTextOf(title: string): string {
  const untagged = title.includes('<') ? title.replace(TAG, '') : title;
  return untagged.includes('&') ? untagged.replace(ENTITY, decode) : untagged;
}

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? entity) : entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > LAST_CODE_POINT ? entity : String.fromCodePoint(code);
}
