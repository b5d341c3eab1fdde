/** Something of a world that keeps what falls due at certain instants of its clock. */
export interface AgendaSource {
  /** When the next of it is due: milliseconds since the epoch, infinite for never. Asked on every request. */
  readonly nextAtMs: number;
  /** Does the first of what is due next, as of the instant at which it was due, and never again. */
  happen(): Promise<void>;
}
