import { FIELDS } from '../fields.js';
import { COMMUNITIES, type Neighbourhood, neighbourhoodOf, ownAmong, profileIn } from '../population.js';
import { accountsAmong, repeatedAccount } from '../tally.js';
import type { Posts } from './count-days.js';

/**
 * How often each profile of one source's population posts. An output's accounts lie side by side in their
 * communities: their first posts are counted by stretches, and only repeated ones one by one.
 */
export class CommunityCounts {
  readonly #size: number;
  readonly #counts: Uint32Array;
  /** By field, and place in its own community: how many more stretches cover this profile than the one before it. */
  readonly #steps: Int32Array;

  /** @param size  profiles of a community */
  constructor(size: number) {
    this.#size = size;
    this.#counts = new Uint32Array(size * COMMUNITIES);
    this.#steps = new Int32Array(FIELDS.length * (size + 1));
  }

  /** Whether a number is of the population. */
  has(number: number): boolean {
    return number < this.#counts.length;
  }

  /**
   * @param field  place in `FIELDS` of the output
   * @returns whether they are counted: a scenario may give an output more accounts than there are people
   */
  add({ tally, first, end }: Posts, field: number): boolean {
    const hood = neighbourhoodOf(tally, this.#size);
    if (hood.others > this.#size * (COMMUNITIES - 1)) return false;
    const from = accountsAmong(tally, first);
    const to = accountsAmong(tally, end);
    const ownFrom = ownAmong(hood, from);
    const ownTo = ownAmong(hood, to);
    this.#addOwn((hood.ownStart + ownFrom) % this.#size, ownTo - ownFrom, field);
    this.#addOthers(hood, { from: from - ownFrom, to: to - ownTo }, field);
    if (end - to > first - from)
      this.#addRepeated({ tally, first: first - from, end: end - to }, hood, field);
    return true;
  }

  /** Posts of accounts that have posted before: the repeated ones `first` up to but not including `end`. */
  #addRepeated({ tally, first, end }: Posts, hood: Neighbourhood, field: number): void {
    const repeats = tally.posts - tally.accounts;
    for (let nth = first; nth < end; nth++) {
      const n = Math.ceil(((nth + 1) * tally.posts) / repeats) - 1;
      this.addOne(profileIn(hood, repeatedAccount(tally, n, n - nth), field));
    }
  }

  addOne(number: number): void {
    this.#counts[number] = (this.#counts[number] ?? 0) + 1;
  }

  /** Posts by number of the profile. */
  toCounts(): Uint32Array {
    const counts = this.#counts.slice();
    for (let field = 0; field < FIELDS.length; field++) {
      let covered = 0;
      for (let place = 0; place < this.#size; place++) {
        covered += this.#steps[field * (this.#size + 1) + place] ?? 0;
        const number = place * COMMUNITIES + field;
        counts[number] = (counts[number] ?? 0) + covered;
      }
    }
    return counts;
  }

  #addOwn(start: number, count: number, field: number): void {
    const end = start + count;
    this.#step(field, start, 1);
    this.#step(field, Math.min(end, this.#size), -1);
    if (end <= this.#size) return;
    this.#step(field, 0, 1);
    this.#step(field, end - this.#size, -1);
  }

  #step(field: number, place: number, by: number): void {
    const at = field * (this.#size + 1) + place;
    this.#steps[at] = (this.#steps[at] ?? 0) + by;
  }

  #addOthers(
    { othersStart, others }: Neighbourhood,
    { from, to }: { from: number; to: number },
    field: number,
  ): void {
    let place = (othersStart + from) % others;
    let community = place % (COMMUNITIES - 1);
    let firstOfRank = ((place - community) / (COMMUNITIES - 1)) * COMMUNITIES;
    for (let n = from; n < to; n++) {
      this.addOne(firstOfRank + community + (community >= field ? 1 : 0));
      place += 1;
      community += 1;
      if (community < COMMUNITIES - 1) continue;
      community = 0;
      if (place === others) place = 0;
      firstOfRank = place === 0 ? 0 : firstOfRank + COMMUNITIES;
    }
  }
}
