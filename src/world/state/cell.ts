import { fromPlain, toPlain } from './plain.js';
import type { Plain, Shelf } from './room.js';

/** One value, such as a counter or a setting, that can be written down, put back, and followed while it changes. */
export class Cell<Value> implements Shelf {
  readonly name: string;
  onChange: ((key: string) => void) | undefined;
  #value: Value;

  constructor(name: string, value: Value) {
    this.name = name;
    this.#value = value;
  }

  get value(): Value {
    return this.#value;
  }

  /** Replaced whole: a change within it would go unnoticed. */
  set value(value: Value) {
    this.#value = value;
    this.onChange?.('');
  }

  rows(): Iterable<readonly [string, Plain]> {
    return [['', toPlain(this.#value)]];
  }

  row(key: string): Plain | undefined {
    return key === '' ? toPlain(this.#value) : undefined;
  }

  holds(key: string): boolean {
    return key === '';
  }

  load(rows: Iterable<readonly [string, Plain]>): void {
    for (const [, row] of rows) this.#value = fromPlain(row) as Value;
  }
}
