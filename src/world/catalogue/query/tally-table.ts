import type { Catalogue } from '../catalogue.js';
import { subkey } from '../hash.js';
import { toEven } from '../rhythm.js';
import { SOURCE_INDEX, SOURCES, sourceFacts } from '../sources.js';
import type { Tally } from '../tally.js';
import { jurisdictionsOf } from '../tally-draft.js';

const DAY_MS = 86_400_000;
const PATENTS = SOURCE_INDEX.patents;
const STARTS = Float64Array.from(SOURCES, ({ from }) => toEven(Date.parse(from) / DAY_MS));
const ENDS = Float64Array.from(SOURCES, (_facts, source) => {
  const { until } = sourceFacts(source);
  return until === undefined ? Number.POSITIVE_INFINITY : toEven(Date.parse(until) / DAY_MS);
});
const FIRST_ROOM = 1024;

/**
 * The tallies of all generated outputs, side by side: thirteen bytes each. Whoever counts all mentions draws them once
 * rather than each time.
 */
export class TallyTable {
  readonly #catalogue: Catalogue;
  readonly #start: Uint32Array;
  #source: Uint8Array;
  #posts: Uint16Array;
  #accounts: Uint16Array;
  #halving: Float64Array;
  readonly #tally = {
    source: 0,
    posts: 0,
    accounts: 1,
    key: 0,
    born: 0,
    from: 0,
    to: 0,
    halving: 1,
    jurisdictions: 1,
  };

  constructor(catalogue: Catalogue) {
    const { count } = catalogue.columns;
    const room = Math.max(FIRST_ROOM, Math.ceil(count * 2.6));
    this.#catalogue = catalogue;
    this.#start = new Uint32Array(count + 1);
    this.#source = new Uint8Array(room);
    this.#posts = new Uint16Array(room);
    this.#accounts = new Uint16Array(room);
    this.#halving = new Float64Array(room);
    this.#fill();
  }

  /** Place of the first tally of an output; that of the next output is where its own end. */
  startOf(number: number): number {
    return this.#start[number] ?? 0;
  }

  /** Place of the source of the tally at a place, in `SOURCES`. */
  sourceAt(place: number): number {
    return this.#source[place] ?? 0;
  }

  /** A tally of an output: an object that the next call changes. @param born  as {@link bornOf} gives it */
  at(place: number, key: number, born: number): Tally {
    const tally = this.#tally;
    const source = this.#source[place] ?? 0;
    tally.source = source;
    tally.posts = this.#posts[place] ?? 0;
    tally.accounts = this.#accounts[place] ?? 1;
    tally.key = subkey(key, source);
    tally.born = born;
    tally.from = Math.max(born, STARTS[source] ?? 0);
    tally.to = Math.min(this.#catalogue.horizon, ENDS[source] ?? Number.POSITIVE_INFINITY);
    tally.halving = this.#halving[place] ?? 1;
    tally.jurisdictions = source === PATENTS ? jurisdictionsOf(key, tally.accounts) : 1;
    return tally;
  }

  #fill(): void {
    const { count } = this.#catalogue.columns;
    let end = 0;
    for (let number = 0; number < count; number++) {
      const draft = this.#catalogue.redraft(number);
      if (end + draft.length > this.#source.length) this.#grow();
      for (let at = 0; at < draft.length; at++) {
        this.#source[end] = draft.source[at] ?? 0;
        this.#posts[end] = draft.posts[at] ?? 0;
        this.#accounts[end] = draft.accounts[at] ?? 1;
        this.#halving[end] = draft.halving[at] ?? 1;
        end += 1;
      }
      this.#start[number + 1] = end;
    }
  }

  #grow(): void {
    const room = Math.ceil(this.#source.length * 1.3);
    this.#source = copied(new Uint8Array(room), this.#source);
    this.#posts = copied(new Uint16Array(room), this.#posts);
    this.#accounts = copied(new Uint16Array(room), this.#accounts);
    this.#halving = copied(new Float64Array(room), this.#halving);
  }
}

/** When an output appeared, in days of even time. */
export function bornOf(publishedDay: number): number {
  return toEven(publishedDay);
}

function copied<T extends Uint8Array | Uint16Array | Float64Array>(into: T, from: T): T {
  into.set(from);
  return into;
}
