/** What happens to an answer on its way. */
export type Mishap =
  /** The connection is reset in its place. */
  | { readonly kind: 'reset' }
  /** The connection ends after so many bytes of the body, which has more. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** Nothing comes after so many bytes of the body, which has more; the connection stays. */
  | { readonly kind: 'stall'; readonly afterBytes: number }
  /** The body comes slowly. */
  | { readonly kind: 'trickle'; readonly bytesPerSecond: number };

/** How an answer reaches its client, where that is not at once and whole. */
export interface Delivery {
  /** Real time that passes before anything of it goes out, in milliseconds. */
  readonly latencyMs: number;
  readonly mishap: Mishap | undefined;
}
