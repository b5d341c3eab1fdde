const BODY = Symbol('body');

/** A body that the journal can look at without reading the answer. */
export type ToldBody = string | Uint8Array | StreamNotes | null;

/** So much of a body that is made piece by piece is kept. */
const MAX_NOTED = 16 * 1024;

/** The beginning of a body that goes out in pieces, and how long it is so far. */
export class StreamNotes {
  readonly #pieces: Uint8Array[] = [];
  #noted = 0;
  #bytes = 0;
  /** Is told when all has gone out. */
  onEnd: (() => void) | undefined;

  /** Is to be called with each piece as it goes out. */
  add(piece: Uint8Array): void {
    const room = MAX_NOTED - this.#noted;
    if (room > 0) this.#pieces.push(new Uint8Array(piece.subarray(0, room)));
    this.#noted += Math.min(room, piece.byteLength);
    this.#bytes += piece.byteLength;
  }

  /** What has gone out so far; of much, the beginning. */
  get start(): Uint8Array {
    return Buffer.concat(this.#pieces);
  }

  get bytes(): number {
    return this.#bytes;
  }
}

/**
 * Makes an answer, and keeps its body beside it for the journal: to read it out of the answer would cost more than to
 * make it. All answers of services are to be made here.
 */
export function answerWith(body: string | Uint8Array<ArrayBuffer> | null, init?: ResponseInit): Response {
  return tellBody(new Response(body, init), body);
}

/** Keeps the body beside an answer whose own is a stream, or compressed. */
export function tellBody(response: Response, body: ToldBody): Response {
  return Object.assign(response, { [BODY]: body });
}

/** What {@link tellBody} kept; undefined for an answer of which nothing was told. */
export function toldBody(response: Response): ToldBody | undefined {
  return BODY in response ? (response[BODY] as ToldBody) : undefined;
}
