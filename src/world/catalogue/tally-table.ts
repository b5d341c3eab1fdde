import { subkey } from './hash.js';
import { toEven } from './rhythm.js';
import { SOURCE_ENDS, SOURCE_STARTS } from './source-times.js';
import { SOURCE_INDEX } from './sources.js';
import type { Tally, TallyList } from './tally.js';
import { jurisdictionsOf, slownessOf, type TallyDraft } from './tally-draft.js';

const PATENTS = SOURCE_INDEX.patents;
const NEVER = Number.POSITIVE_INFINITY;
const FIRST_ROOM = 1024;
const TALLIES_AN_OUTPUT = 2.6;
const GROWTH = 1.3;

/** An output whose tallies are looked at. */
export interface TallyOwner {
  /** Its number in the catalogue, and what names its random numbers. */
  readonly number: number;
  readonly key: number;
  /** Days since 1970-01-01. */
  readonly publishedDay: number;
}

/**
 * The tallies of all generated outputs, side by side: five bytes each, and twelve an output. They are drawn once, and
 * whoever counts mentions reads them here.
 */
export class TallyTable implements TallyList {
  readonly #horizon: number;
  readonly #start: Uint32Array;
  readonly #halving: Float64Array;
  #source: Uint8Array;
  #posts: Uint16Array;
  #accounts: Uint16Array;
  #filled = 0;
  #first = 0;
  #length = 0;
  #key = 0;
  #born = 0;
  #halvingHere = 1;
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

  /** @param horizon  until when there are mentions: days of even time */
  constructor(count: number, horizon: number) {
    const room = Math.max(FIRST_ROOM, Math.ceil(count * TALLIES_AN_OUTPUT));
    this.#horizon = horizon;
    this.#start = new Uint32Array(count + 1);
    this.#halving = new Float64Array(count);
    this.#source = new Uint8Array(room);
    this.#posts = new Uint16Array(room);
    this.#accounts = new Uint16Array(room);
  }

  /** Adds the tallies of the next output. */
  add(draft: TallyDraft): void {
    let end = this.#start[this.#filled] ?? 0;
    if (end + draft.length > this.#source.length) this.#grow();
    for (let at = 0; at < draft.length; at++) {
      this.#source[end] = draft.source[at] ?? 0;
      this.#posts[end] = draft.posts[at] ?? 0;
      this.#accounts[end] = draft.accounts[at] ?? 1;
      end += 1;
    }
    this.#halving[this.#filled] = draft.baseHalving;
    this.#filled += 1;
    this.#start[this.#filled] = end;
  }

  /** The tallies of an output: this very table, which tells of no other until it is asked of the next. */
  of({ number, key, publishedDay }: TallyOwner): TallyList {
    this.#first = this.#start[number] ?? 0;
    this.#length = (this.#start[number + 1] ?? 0) - this.#first;
    this.#key = key;
    this.#born = toEven(publishedDay);
    this.#halvingHere = this.#halving[number] ?? 1;
    return this;
  }

  get length(): number {
    return this.#length;
  }

  sourceAt(place: number): number {
    return this.#source[this.#first + place] ?? 0;
  }

  at(place: number): Tally {
    const tally = this.#tally;
    const at = this.#first + place;
    const source = this.#source[at] ?? 0;
    tally.source = source;
    tally.posts = this.#posts[at] ?? 0;
    tally.accounts = this.#accounts[at] ?? 1;
    tally.key = subkey(this.#key, source);
    tally.born = this.#born;
    tally.from = Math.max(this.#born, SOURCE_STARTS[source] ?? 0);
    tally.to = Math.min(this.#horizon, SOURCE_ENDS[source] ?? NEVER);
    tally.halving = this.#halvingHere * slownessOf(source);
    tally.jurisdictions = source === PATENTS ? jurisdictionsOf(this.#key, tally.accounts) : 1;
    return tally;
  }

  #grow(): void {
    const room = Math.ceil(this.#source.length * GROWTH);
    this.#source = copied(new Uint8Array(room), this.#source);
    this.#posts = copied(new Uint16Array(room), this.#posts);
    this.#accounts = copied(new Uint16Array(room), this.#accounts);
  }
}

function copied<T extends Uint8Array | Uint16Array>(into: T, from: T): T {
  into.set(from);
  return into;
}
