/**
 * A text as it may be shown in a terminal: what moves the cursor, changes colours, breaks the line or turns the
 * direction of writing is replaced by its code, such as `\u001b`.
 */
export function toPrintable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** A value for a message about it: short, and printable. */
export function show(value: unknown): string {
  if (typeof value === 'string') return toPrintable(JSON.stringify(value.slice(0, LONGEST_SHOWN)));
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : toPrintable(String(value));
}

const LONGEST_SHOWN = 40;
