/** The second byte's range by first byte, where it is narrower than 0x80–0xBF. */
const SECOND_BYTE: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};

/**
 * Says what Python says when it can't decode bytes as UTF-8: the real services put it into their answers.
 *
 * @returns e.g. `'utf-8' codec can't decode byte 0xb7 in position 1: invalid start byte`, or undefined for
 *   valid UTF-8
 * @source CPython 3.8: Objects/unicodeobject.c, `unicode_decode_utf8`; Objects/exceptions.c,
 *   `UnicodeDecodeError_str`
 */
export function describeUtf8Mistake(bytes: Uint8Array): string | undefined {
  let position = 0;
  while (position < bytes.length) {
    const first = bytes[position] as number;
    const length = sequenceLength(first);
    if (length === 0) return describe(bytes, position, 1, 'invalid start byte');
    let valid = 1;
    while (valid < length && position + valid < bytes.length) {
      const [low, high] = (valid === 1 && SECOND_BYTE[first]) || [0x80, 0xbf];
      const byte = bytes[position + valid] as number;
      if (byte < low || byte > high) return describe(bytes, position, valid, 'invalid continuation byte');
      valid += 1;
    }
    if (valid < length) return describe(bytes, position, valid, 'unexpected end of data');
    position += length;
  }
  return undefined;
}

/** Zero for a byte that starts no sequence. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

function describe(bytes: Uint8Array, position: number, count: number, reason: string): string {
  if (count > 1) {
    return `'utf-8' codec can't decode bytes in position ${position}-${position + count - 1}: ${reason}`;
  }
  const byte = (bytes[position] as number).toString(16).padStart(2, '0');
  return `'utf-8' codec can't decode byte 0x${byte} in position ${position}: ${reason}`;
}
