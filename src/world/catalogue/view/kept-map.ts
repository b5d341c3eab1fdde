/** A map of things that can be made again: it keeps the ones that were used last. */
export class KeptMap<Key, Value> {
  readonly #most: number;
  readonly #values = new Map<Key, Value>();

  /** @param most  how many it keeps */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key, make: () => Value): Value {
    let value = this.#values.get(key);
    if (value === undefined) {
      value = make();
      if (this.#values.size >= this.#most) this.#dropOldest();
      this.#values.set(key, value);
    } else if (this.#values.size >= this.#most / 2) {
      // Which was used last matters only when room gets scarce.
      this.#values.delete(key);
      this.#values.set(key, value);
    }
    return value;
  }

  #dropOldest(): void {
    for (const oldest of this.#values.keys()) {
      this.#values.delete(oldest);
      return;
    }
  }
}
