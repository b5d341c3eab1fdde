import type { Exchange } from '../conformance/index.js';

/** A request and what it was answered with, with all of the request. */
export interface SeenExchange extends Exchange {
  /** Percent-encoded, without its question mark; empty where there is none. */
  readonly query: string;
  /** Names in any case. */
  readonly requestHeaders: Iterable<readonly [string, string]>;
  /** Absent where there is none, or where it is no text. */
  readonly requestBody: string | undefined;
}
