const ENCODED_ASCII = /%([0-7][0-9a-f])/gi;
/** However often a text was encoded: more than that is read by nobody. */
const DECODINGS = 3;

/** The ASCII letters of a text, however they are written; what is beyond ASCII stays as it is. */
export function decodeAscii(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(ENCODED_ASCII, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The same, also of what was encoded several times. */
export function decodeDeep(text: string): string {
  let decoded = text;
  for (let turn = 0; turn < DECODINGS; turn += 1) decoded = decodeAscii(decoded);
  return decoded;
}

/** A value of a query or a form as its reader has it; as it is, if it can't be decoded. */
export function decodeValue(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return decodeDeep(text);
  }
}
