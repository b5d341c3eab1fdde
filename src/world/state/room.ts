/** What JSON can hold. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain | undefined };

/** A named part of a room's state: rows by key, so that what is durable can be written row by row. */
export interface Shelf {
  /** Unique in its room. */
  readonly name: string;
  /** All rows, in the order in which they are to be put back. */
  rows(): Iterable<readonly [key: string, row: Plain]>;
  /** @returns undefined if there is no such row (any more) */
  row(key: string): Plain | undefined;
  /** Whether there is such a row; for a shelf that can tell with less work than it takes to write the row. */
  holds?(key: string): boolean;
  /**
   * Takes the place of all that is there.
   *
   * @throws Error for rows that can't be read
   */
  load(rows: Iterable<readonly [key: string, row: Plain]>): void;
  /** Is told the key of each row that changes or goes; undefined while nobody listens. */
  onChange: ((key: string) => void) | undefined;
}

/**
 * Whatever of a world remembers something. Each is listed in the world's `rooms`, and by that is part of its state:
 * written down, put back, kept on disk, and gone after a reset.
 */
export interface Room {
  /** Unique in a world; its name in the state document. */
  readonly name: string;
  readonly shelves: readonly Shelf[];
  /** Makes anew what follows from the shelves, after they were loaded. */
  restored?(): void;
  /** Work that is under way, and that a look at the shelves would find half done; undefined where there is none. */
  unfinished?(): Promise<unknown> | undefined;
}
