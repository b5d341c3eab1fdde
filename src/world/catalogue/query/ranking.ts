import type { Output } from '../output.js';
import type { ExplicitStanding } from '../view/explicit-entry.js';
import { Gradual } from './gradual.js';
import type { Matched } from './match.js';
import { type OrderParts, type OutputOrder, orderColumn, orderKey } from './orders.js';

/** Fewer than one in so many of all outputs: then these are sorted, rather than picked from all in order. */
const FEW = 24;

/** Outputs in an order that is total: of equals, the one with the higher Altmetric ID comes first. */
export interface RankedOutputs {
  readonly total: number;
  /** @param from  place of the first, from 0 */
  page(from: number, count: number): readonly Output[];
}

/** One order of all outputs at one instant: sorted once, for all queries that ask for it. */
export class Ranking {
  readonly #parts: OrderParts;
  readonly #order: OutputOrder;
  readonly #keysMade: Gradual<ArrayLike<number>>;
  #sorted: Uint32Array | undefined;

  constructor(order: OutputOrder, parts: OrderParts) {
    this.#parts = parts;
    this.#order = order;
    this.#keysMade = new Gradual(() => orderColumn(order, parts));
  }

  /** Makes what it sorts by, in steps. */
  async ready(): Promise<void> {
    await this.#keysMade.ready();
  }

  rank(matched: Matched): RankedOutputs {
    const numbers = this.#rankNumbers(matched.numbers);
    const ids = new Set(matched.explicit.map(({ altmetricId }) => altmetricId));
    const explicit = this.#parts.explicit
      .filter(({ entry }) => ids.has(entry.output.altmetricId))
      .map((standing) => ({ key: this.#keyOf(standing), output: standing.entry.output }))
      .sort((one, other) => other.key - one.key || other.output.altmetricId - one.output.altmetricId);
    const places = explicit.map(({ key, output }, n) => this.#countBefore(numbers, key, output) + n);
    const total = numbers.length + explicit.length;
    return {
      total,
      page: (from, count) => {
        const outputs: Output[] = [];
        let before = places.findIndex((place) => place >= from);
        if (before < 0) before = places.length;
        for (let place = from; place < Math.min(from + count, total); place++) {
          const written = places[before] === place ? explicit[before]?.output : undefined;
          if (written !== undefined) before += 1;
          outputs.push(written ?? this.#parts.outputOf(numbers[place - before] ?? 0));
        }
        return outputs;
      },
    };
  }

  get #keys(): ArrayLike<number> {
    return this.#keysMade.value;
  }

  #keyOf(standing: ExplicitStanding): number {
    return orderKey(this.#order, standing, this.#parts);
  }

  #rankNumbers(numbers: Uint32Array): Uint32Array {
    const { count } = this.#parts.catalogue.columns;
    if (numbers.length * FEW < count) return this.#sort(numbers);
    const marks = new Uint8Array(count);
    for (let n = 0; n < numbers.length; n++) marks[numbers[n] ?? 0] = 1;
    const ranked = new Uint32Array(numbers.length);
    const all = this.#all();
    let at = 0;
    for (let n = 0; n < all.length; n++) {
      const number = all[n] ?? 0;
      if (marks[number] !== 1) continue;
      ranked[at] = number;
      at += 1;
    }
    return ranked;
  }

  #all(): Uint32Array {
    if (this.#sorted === undefined) {
      const all = new Uint32Array(this.#parts.catalogue.columns.count);
      for (let number = 0; number < all.length; number++) all[number] = number;
      this.#sorted = this.#sort(all);
    }
    return this.#sorted;
  }

  /** Sorts by key and number packed into one exact number: many times faster than with a function to compare. */
  #sort(numbers: Uint32Array): Uint32Array {
    const room = Math.max(1, this.#parts.catalogue.columns.count);
    const keys = this.#keys;
    const ranks = new Float64Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      ranks[at] = (keys[number] ?? 0) * room + number;
    }
    ranks.sort();
    const sorted = new Uint32Array(ranks.length);
    for (let at = 0; at < ranks.length; at++) sorted[ranks.length - 1 - at] = (ranks[at] ?? 0) % room;
    return sorted;
  }

  /** How many of ranked outputs come before one. */
  #countBefore(ranked: Uint32Array, key: number, { altmetricId }: Output): number {
    let low = 0;
    let high = ranked.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const number = ranked[middle] ?? 0;
      const other = this.#keys[number] ?? 0;
      const isBefore = other > key || (other === key && this.#idOf(number) > altmetricId);
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #idOf(number: number): number {
    return this.#parts.catalogue.columns.seedOf(number).altmetricId;
  }
}
