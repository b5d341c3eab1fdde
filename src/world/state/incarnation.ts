/** What tells a world from others that are made of the same start. Nothing of it changes while the world lives. */
export interface Incarnation {
  /** Counted by the server that made the world. */
  readonly number: number;
  /** What its services sign with. */
  readonly secret: string;
  /** When it began, on its own clock: milliseconds since the epoch. */
  readonly startedAtMs: number;
}
