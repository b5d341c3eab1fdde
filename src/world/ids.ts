import type { Room } from './state/room.js';
import { Table } from './state/table.js';

/** Numbers what a world makes: 1, 2, 3 … for each kind, the same in every run of the same requests. */
export class IdSequence implements Room {
  readonly name = 'ids';
  readonly #last = Table.byText<number>('last');
  readonly shelves = [this.#last];

  next(kind: string): number {
    const id = (this.#last.get(kind) ?? 0) + 1;
    this.#last.set(kind, id);
    return id;
  }
}
