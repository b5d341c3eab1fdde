import { toEven } from '../rhythm.js';

/** When each day of a stretch of time begins, in even time: to find the day of very many instants. */
export class EvenDays {
  readonly first: number;
  readonly count: number;
  readonly #starts: Float64Array;

  /** @param first,end  days since 1970-01-01: those from `first` up to but not including `end` */
  constructor(first: number, end: number) {
    this.first = first;
    this.count = end - first;
    this.#starts = Float64Array.from({ length: this.count + 1 }, (_value, place) => toEven(first + place));
  }

  /** When the day at a place begins: the first of the days is at 0. */
  startOf(place: number): number {
    return this.#starts[place] ?? Number.POSITIVE_INFINITY;
  }

  /** Place of the day that an instant lies in; of the first or the last one, if it lies outside of all. */
  placeOf(even: number): number {
    const starts = this.#starts;
    // Even time is never a whole day off.
    const near = Math.floor(even) - this.first;
    if (near < 0) return 0;
    if (near >= this.count) return this.count - 1;
    if (even < (starts[near] ?? 0)) return near > 0 ? near - 1 : 0;
    return even < (starts[near + 1] ?? 0) || near === this.count - 1 ? near : near + 1;
  }
}
