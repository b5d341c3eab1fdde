import type { ShelfLedger } from './shelf-ledger.js';
import type { WorldLedger } from './world-ledger.js';

/** What a request has changed and what is not yet written down: which rows and worlds, not what became of them. */
export class Changes {
  /** Rows by key; true for one that was gone at times. */
  readonly #rows = new Map<ShelfLedger<WorldLedger>, Map<string, boolean>>();
  /** Worlds that came, were replaced or went. */
  readonly #worlds = new Set<WorldLedger>();
  /** Of a request that was answered, what changes then is not part. */
  isClosed = false;

  get isEmpty(): boolean {
    return this.#rows.size === 0 && this.#worlds.size === 0;
  }

  get rows(): Iterable<readonly [ShelfLedger<WorldLedger>, ReadonlyMap<string, boolean>]> {
    return this.#rows;
  }

  get worlds(): Iterable<WorldLedger> {
    return this.#worlds;
  }

  addRow(shelf: ShelfLedger<WorldLedger>, key: string, isGone: boolean): void {
    const keys = this.#rows.get(shelf);
    if (keys === undefined) this.#rows.set(shelf, new Map([[key, isGone]]));
    else keys.set(key, isGone || keys.get(key) === true);
  }

  addWorld(world: WorldLedger): void {
    this.#worlds.add(world);
  }

  addAll(other: Changes): void {
    for (const [shelf, keys] of other.#rows) {
      for (const [key, isGone] of keys) this.addRow(shelf, key, isGone);
    }
    for (const world of other.#worlds) this.#worlds.add(world);
  }
}
