const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PAD = 61; // '='

const SEXTET_OF: Readonly<Record<number, number>> = Object.fromEntries(
  [...ALPHABET].map((character, value) => [character.charCodeAt(0), value]),
);

/**
 * Decodes base64 as leniently as the Python of the real services does: characters outside the alphabet are
 * skipped, and only a wrong count of the remaining ones is an error. A stricter decoder would refuse tokens
 * and Basic credentials that the real services take, and give other errors for those that they refuse.
 *
 * @returns the bytes, or undefined where Python raises `binascii.Error`
 * @source CPython 3.8: Modules/binascii.c, `a2b_base64`
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let position = 0;
  let pads = 0;
  let carry = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === PAD) {
      pads += 1;
      if (position >= 2 && position + pads >= 4) return bytes.subarray(0, length);
      continue;
    }
    const sextet = SEXTET_OF[code];
    if (sextet === undefined) continue;
    pads = 0;
    // Each sextet after the first of four completes one byte: 6+2, 4+4, 2+6 bits.
    if (position > 0) bytes[length++] = (carry << (2 * position)) | (sextet >> (6 - 2 * position));
    carry = sextet & (0x3f >> (2 * position));
    position = (position + 1) % 4;
  }
  return position === 0 ? bytes.subarray(0, length) : undefined;
}

/**
 * Decodes the URL-safe variant, padding it first as PyJWT does.
 *
 * @source PyJWT 1.7.1: jwt/utils.py, `base64url_decode`
 */
export function decodeBase64Url(segment: string): Uint8Array | undefined {
  const missing = (4 - (segment.length % 4)) % 4;
  return decodeBase64(segment.replaceAll('-', '+').replaceAll('_', '/') + '='.repeat(missing));
}
