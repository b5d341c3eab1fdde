/** One thing to write down. Texts are JSON. */
export type Operation =
  /** A world is there from now on, with no rows yet, instead of the one of its id, if there is one. */
  | { readonly kind: 'world'; readonly id: string; readonly place: number; readonly text: string }
  /** A world is gone, with all its rows. */
  | { readonly kind: 'no-world'; readonly place: number }
  /** Added, or put where the row of this key was: the number counts only for a new one. */
  | (RowName & { readonly kind: 'row'; readonly number: number; readonly text: string })
  | (RowName & { readonly kind: 'no-row' })
  | { readonly kind: 'fact'; readonly name: string; readonly text: string };

/** What tells a row from all others. */
interface RowName {
  /** The number of the world. */
  readonly place: number;
  readonly shelf: string;
  readonly key: string;
}

/** Where operations are kept. */
export interface StateStore {
  /** All of them or, if it throws, none. */
  write(operations: readonly Operation[]): void;
}
