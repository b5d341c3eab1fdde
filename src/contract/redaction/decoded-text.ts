/** A text as its last reader understands it, however often it was encoded on its way. */
export interface DecodedText {
  readonly text: string;
  /** @returns where in the original the decoded place is; for the end, the original's end */
  originOf(place: number): number;
}

/** One character, percent-encoded (as UTF-8), escaped in JSON or JavaScript, or as in HTML. */
const ESCAPED =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|\\u(?:[\da-f]{4}|\{[\da-f]+\})|\\x[\da-f]{2}|\\["'\\/bfnrt]|&(?:#\d+;?|#x[\da-f]+;?|(?:amp|lt|gt|quot|apos);)/gi;
/** More often nobody encodes, and a text can't ask for endless work. */
const MAX_DECODINGS = 4;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CONTROLS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Decodes whatever is encoded in a text, again and again until nothing is. */
export function decodeText(original: string): DecodedText {
  let text = original;
  let origins: readonly number[] | undefined;
  for (let turn = 0; turn < MAX_DECODINGS && /[%\\&]/.test(text); turn += 1) {
    const decoded = decodeOnce(text);
    if (decoded.text === text) break;
    const before = origins;
    origins = before ? decoded.origins.map((place) => before[place] ?? original.length) : decoded.origins;
    text = decoded.text;
  }
  return { text, originOf: (place) => (origins ? (origins[place] ?? original.length) : place) };
}

function decodeOnce(text: string): { readonly text: string; readonly origins: readonly number[] } {
  const origins: number[] = [];
  let decoded = '';
  let at = 0;
  const keepUntil = (end: number): void => {
    decoded += text.slice(at, end);
    for (; at < end; at += 1) origins.push(at);
  };
  for (const { 0: escaped, index } of text.matchAll(ESCAPED)) {
    const character = readEscaped(escaped);
    if (character === undefined) continue;
    keepUntil(index);
    decoded += character;
    for (let unit = 0; unit < character.length; unit += 1) origins.push(index);
    at = index + escaped.length;
  }
  keepUntil(text.length);
  return { text: decoded, origins: [...origins, text.length] };
}

/** @returns nothing for what only looks like an escaped character */
function readEscaped(escaped: string): string | undefined {
  if (escaped.startsWith('%')) return readPercent(escaped);
  if (escaped.startsWith('\\')) {
    const letter = escaped.charAt(1).toLowerCase();
    return escaped.length > 2
      ? characterOf(Number.parseInt(escaped.slice(2).replace('{', ''), 16))
      : (CONTROLS[letter] ?? letter);
  }
  // Browsers need no semicolon behind a number.
  const inside = escaped.slice(1).replace(';', '').toLowerCase();
  if (!inside.startsWith('#')) return ENTITIES[inside];
  return characterOf(
    inside.startsWith('#x') ? Number.parseInt(inside.slice(2), 16) : Number(inside.slice(1)),
  );
}

function characterOf(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function readPercent(escaped: string): string | undefined {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}
