import type { HeaderLine } from '../../world/redaction/redact-headers.js';

/** When something happened, on the world's clock, which stood still meanwhile. */
interface Moment {
  readonly atMs: number;
  /** What the clock showed afterwards: it may have been moved. */
  readonly endMs: number;
  /** What of the mails that came meanwhile lets somebody in: with the place of the mail in the mailbox. */
  readonly mailed: readonly { readonly place: number; readonly token: string }[];
}

/** An answer as its client met it. Raw: it holds secrets. */
export interface RecordedAnswer {
  readonly status: number;
  readonly headers: readonly HeaderLine[];
  /** As it was before it was compressed. */
  readonly body: Uint8Array;
  /** What a client met instead of a whole answer. */
  readonly error: 'connection-reset' | 'cut-off' | 'timeout' | undefined;
  /** How long it was held back, in milliseconds of real time. */
  readonly latencyMs: number;
  /** Whether it came bit by bit. */
  readonly isSlow: boolean;
}

/** A request to a service, and its answer. Raw: it holds secrets. */
export interface RecordedRequest extends Moment {
  readonly kind: 'request';
  readonly service: string;
  readonly method: string;
  /** Path and query, below the service's own address, or below the root where `isBelowRoot`. */
  readonly target: string;
  /** Whether the service was found by its host, or by a path that only it has. */
  readonly isBelowRoot: boolean;
  /** Scheme and host of the emulator as the client called it; undefined where it called by the name of a live service. */
  readonly origin: string | undefined;
  /** What chose the world, in the path. */
  readonly worldPrefix: string;
  readonly mount: string;
  readonly headers: readonly HeaderLine[];
  readonly body: Uint8Array;
  readonly answer: RecordedAnswer;
  /** The Explorer account that the request names, with its place in the list. */
  readonly signer: { readonly key: string; readonly secret: string; readonly place: number } | undefined;
}

/** A call to the control API that changed something. Raw: it may hold secrets. */
export interface RecordedControl extends Moment {
  readonly kind: 'control';
  readonly method: string;
  /** Below `/_emulator`, with the query. */
  readonly path: string;
  readonly body: Uint8Array;
  readonly status: number;
  readonly text: string;
  readonly origin: string;
  readonly worldPrefix: string;
}

export type RecordedCall = RecordedRequest | RecordedControl;
