import { type Mentioner, type Population, toProfile } from '../mentioners.js';
import { type MentionSource, sourceFacts } from '../sources.js';
import { mentionerAt, type SourceProfiles } from './profile-counts.js';

/** A profile, and how often it mentions the outputs that are asked about. */
export interface ProfileCount {
  readonly mentioner: Mentioner;
  readonly source: MentionSource;
  /** What the source calls it. */
  readonly id: string;
  readonly mentions: number;
}

/** What profiles are sorted by: by mentions, the most first; by group of sources first, then by mentions. */
export interface ProfileOrder {
  /** Rank of each source's group, the lowest first; all in one if undefined. */
  readonly groups?: readonly number[] | undefined;
  /** The text by which equals are told apart, the highest first. */
  readonly textOf: (source: MentionSource, id: string) => string;
}

interface Entry {
  readonly profiles: SourceProfiles;
  readonly number: number;
}

/** Profiles in an order that is total; only those that are looked at are made. */
export class ProfileRanking {
  readonly total: number;
  readonly mentions: number;
  readonly #all: readonly SourceProfiles[];
  readonly #population: Population;
  readonly #order: ProfileOrder;
  /** Place of the source, of the profile among the source's, in the order wanted but for equals. */
  readonly #places: Float64Array;
  readonly #settled: Uint8Array;
  readonly #sorted: ProfileCount[] = [];

  constructor(all: readonly SourceProfiles[], population: Population, order: ProfileOrder) {
    this.#all = all;
    this.#population = population;
    this.#order = order;
    this.total = all.reduce((sum, { numbers }) => sum + numbers.length, 0);
    this.mentions = all.reduce(
      (sum, { counts }) => sum + counts.reduce((posts, count) => posts + count, 0),
      0,
    );
    this.#settled = new Uint8Array(this.total);
    this.#places = this.#sort();
  }

  /** @param from  place of the first, from 0 */
  page(from: number, count: number): readonly ProfileCount[] {
    const end = Math.min(this.total, from + count);
    for (let at = from; at < end; at++) this.#settle(at);
    return this.#sorted.slice(from, end);
  }

  /** Sorts by group and mentions, packed into one number each; which of equals is first is settled when asked. */
  #sort(): Float64Array {
    const ranks = new Float64Array(this.total);
    let at = 0;
    let first = 0;
    for (const { source, counts } of this.#all) {
      const group = this.#order.groups?.[source] ?? 0;
      for (const [place, count] of counts.entries()) {
        ranks[at] = (group * LEVEL + (LEVEL - 1 - Math.min(count, LEVEL - 1))) * ROOM + first + place;
        at += 1;
      }
      first += counts.length;
    }
    return ranks.sort();
  }

  /** Settles who among those with as many mentions as the one at a place is where. */
  #settle(at: number): void {
    if (this.#settled[at] === 1) return;
    const level = this.#levelAt(at);
    let first = at;
    while (first > 0 && this.#levelAt(first - 1) === level) first -= 1;
    let end = at + 1;
    while (end < this.total && this.#levelAt(end) === level) end += 1;
    const { textOf } = this.#order;
    const equals = Array.from({ length: end - first }, (_value, n) => this.#make(first + n));
    const texts = new Map(equals.map((one) => [one, textOf(one.source, one.id)]));
    equals.sort((one, other) => ((texts.get(one) ?? '') < (texts.get(other) ?? '') ? 1 : -1));
    for (const [n, one] of equals.entries()) {
      this.#sorted[first + n] = one;
      this.#settled[first + n] = 1;
    }
  }

  #levelAt(at: number): number {
    return Math.floor((this.#places[at] ?? 0) / ROOM);
  }

  #make(at: number): ProfileCount {
    const { profiles, number, count } = this.#entryAt(at);
    const mentioner = mentionerAt(profiles, number, this.#population);
    const { id } = toProfile(mentioner, this.#population);
    return { mentioner, source: sourceFacts(profiles.source).name, id, mentions: count };
  }

  #entryAt(at: number): Entry & { readonly count: number } {
    let place = (this.#places[at] ?? 0) % ROOM;
    for (const profiles of this.#all) {
      if (place < profiles.numbers.length) {
        return { profiles, number: profiles.numbers[place] ?? 0, count: profiles.counts[place] ?? 0 };
      }
      place -= profiles.numbers.length;
    }
    throw new RangeError(`There is no profile at ${at}.`);
  }
}

/** Room for the place of a profile, and for a number of mentions, in one exact number. */
const ROOM = 2 ** 24;
const LEVEL = 2 ** 24;
