import type { Address } from './connect-to.js';
import type { GuestRequest } from './guest-listener.js';
import type { RawHeaders } from './raw-headers.js';

/** Schemes that a guest speaks. */
export type Scheme = 'http' | 'https';

/** A request, whole, before it goes out. Raw: it may hold secrets. */
export interface Outgoing extends GuestRequest {
  readonly scheme: Scheme;
  /** The host and port of its URL. */
  readonly meant: Address;
  /** With query, as it stands in the first line. */
  readonly path: string;
  readonly rawHeaders: RawHeaders;
  readonly body: Buffer;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}
