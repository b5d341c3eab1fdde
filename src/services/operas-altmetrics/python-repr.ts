/**
 * Writes a text as Python's `repr` does: in single quotes, or in double quotes if it holds a single quote and
 * no double one.
 *
 * @source CPython 3.8: Objects/unicodeobject.c, `unicode_repr`
 */
export function pythonRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let written = '';
  for (const character of text) {
    if (character === quote || character === '\\') written += `\\${character}`;
    else written += SHORT_ESCAPES[character] ?? (isPrintable(character) ? character : escapeCode(character));
  }
  return quote + written + quote;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Python escapes control characters, separators other than the space, and what is no character at all. */
function isPrintable(character: string): boolean {
  return character === ' ' || !/[\p{C}\p{Z}]/u.test(character);
}

function escapeCode(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}
