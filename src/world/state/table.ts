import { fromPlain, toPlain } from './plain.js';
import type { Plain, Shelf } from './room.js';

/** Records by key, as a `Map` has them, that can be written down, put back, and followed while they change. */
export class Table<Key extends string | number, Row> implements Shelf {
  readonly name: string;
  onChange: ((key: string) => void) | undefined;
  readonly #rows = new Map<Key, Row>();
  readonly #toKey: (text: string) => Key;

  private constructor(name: string, toKey: (text: string) => Key) {
    this.name = name;
    this.#toKey = toKey;
  }

  static byText<Row>(name: string): Table<string, Row> {
    return new Table(name, (text) => text);
  }

  static byNumber<Row>(name: string): Table<number, Row> {
    return new Table(name, Number);
  }

  get size(): number {
    return this.#rows.size;
  }

  get(key: Key): Row | undefined {
    return this.#rows.get(key);
  }

  has(key: Key): boolean {
    return this.#rows.has(key);
  }

  /** Records are replaced, never altered: a change within one would go unnoticed. */
  set(key: Key, row: Row): void {
    this.#rows.set(key, row);
    this.onChange?.(String(key));
  }

  delete(key: Key): boolean {
    const was = this.#rows.delete(key);
    if (was) this.onChange?.(String(key));
    return was;
  }

  clear(): void {
    const keys = this.onChange === undefined ? [] : [...this.#rows.keys()];
    this.#rows.clear();
    for (const key of keys) this.onChange?.(String(key));
  }

  keys(): IterableIterator<Key> {
    return this.#rows.keys();
  }

  values(): IterableIterator<Row> {
    return this.#rows.values();
  }

  [Symbol.iterator](): IterableIterator<[Key, Row]> {
    return this.#rows.entries();
  }

  *rows(): Iterable<readonly [string, Plain]> {
    for (const [key, row] of this.#rows) yield [String(key), toPlain(row)];
  }

  row(key: string): Plain | undefined {
    const row = this.#rows.get(this.#toKey(key));
    return row === undefined ? undefined : toPlain(row);
  }

  holds(key: string): boolean {
    return this.#rows.has(this.#toKey(key));
  }

  load(rows: Iterable<readonly [string, Plain]>): void {
    this.#rows.clear();
    // What a table held is what it was given.
    for (const [key, row] of rows) this.#rows.set(this.#toKey(key), fromPlain(row) as Row);
  }
}
