const COMMA = 0x2c;

/** Joins pieces of JSON that are written already: a list of kept bodies costs hardly more than its copying. */
export function joinJson(
  head: string,
  pieces: readonly Uint8Array<ArrayBuffer>[],
  tail: string,
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const start = encoder.encode(head);
  const end = encoder.encode(tail);
  const commas = Math.max(0, pieces.length - 1);
  const length = pieces.reduce((sum, { byteLength }) => sum + byteLength, start.length + end.length + commas);
  const joined = new Uint8Array(length);
  joined.set(start);
  let at = start.length;
  for (const [place, piece] of pieces.entries()) {
    if (place > 0) {
      joined[at] = COMMA;
      at += 1;
    }
    joined.set(piece, at);
    at += piece.byteLength;
  }
  joined.set(end, at);
  return joined;
}
