/** How often something comes, in milliseconds, where more than a byte is due so often. */
const TURN_MS = 100;

/** A piece of a body that comes slowly. */
export interface Drip {
  readonly piece: Uint8Array<ArrayBuffer>;
  /** Real time that it takes to come. */
  readonly afterMs: number;
}

/** Plans how a body comes at so many bytes a second: some bytes ten times a second, or each byte by itself. */
export function planTrickle(body: Uint8Array<ArrayBuffer>, bytesPerSecond: number): readonly Drip[] {
  const size = Math.max(1, Math.round((bytesPerSecond * TURN_MS) / 1000));
  return Array.from({ length: Math.ceil(body.length / size) }, (_, index) => {
    const piece = body.subarray(index * size, (index + 1) * size);
    return { piece, afterMs: (piece.length / bytesPerSecond) * 1000 };
  });
}
