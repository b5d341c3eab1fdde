import type { Plain, Shelf } from '../../world/state/room.js';
import type { Operation } from './operation.js';

/** Follows a shelf of a world, and says what is to be written down of it. */
export class ShelfLedger<World extends { readonly place: number } = { readonly place: number }> {
  readonly world: World;
  readonly name: string;
  readonly #shelf: Shelf;
  #lastNumber = 0;

  constructor(world: World, name: string, shelf: Shelf) {
    this.world = world;
    this.name = name;
    this.#shelf = shelf;
  }

  follow(onChange: (key: string) => void): void {
    this.#shelf.onChange = onChange;
  }

  unfollow(): void {
    this.#shelf.onChange = undefined;
  }

  holds(key: string): boolean {
    return this.#shelf.holds?.(key) ?? this.#shelf.row(key) !== undefined;
  }

  /** Rows that are added from now on come after so many others. */
  startAfter(number: number): void {
    this.#lastNumber = number;
  }

  /** All that is on it. */
  *all(): Iterable<Operation> {
    for (const [key, row] of this.#shelf.rows()) yield this.#put(key, row);
  }

  /**
   * What has become of a row.
   *
   * @param wasGone  whether there was none at times: one that has come back is the last
   */
  *change(key: string, wasGone: boolean): Iterable<Operation> {
    const row = this.#shelf.row(key);
    if (wasGone || row === undefined) {
      yield { kind: 'no-row', place: this.world.place, shelf: this.name, key: JSON.stringify(key) };
    }
    if (row !== undefined) yield this.#put(key, row);
  }

  #put(key: string, row: Plain): Operation {
    this.#lastNumber += 1;
    return {
      kind: 'row',
      place: this.world.place,
      shelf: this.name,
      // As JSON, so that there is no text that a database would not take.
      key: JSON.stringify(key),
      number: this.#lastNumber,
      text: JSON.stringify(row),
    };
  }
}
