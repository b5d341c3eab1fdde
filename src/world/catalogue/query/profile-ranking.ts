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

/** More equals are told apart by source and number: to write the ids of millions would take seconds. */
const TOLD_BY_ID = 50_000;

/** Profiles in an order that is total; only those that are looked at are made. */
export class ProfileRanking {
  readonly total: number;
  readonly mentions: number;
  readonly #all: readonly SourceProfiles[];
  readonly #population: Population;
  readonly #order: ProfileOrder;
  /** Places of profiles, when those of all sources are put one after the other, in the order wanted but for equals. */
  readonly #places: Uint32Array;
  /** Where each run of equals begins, and the end. */
  readonly #levels: readonly number[];
  readonly #settled = new Map<number, readonly ProfileCount[]>();

  constructor(all: readonly SourceProfiles[], population: Population, order: ProfileOrder) {
    this.#all = [...all].sort((one, other) => compareSources(one, other, order));
    this.#population = population;
    this.#order = order;
    this.total = all.reduce((sum, { numbers }) => sum + numbers.length, 0);
    this.mentions = all.reduce((sum, { counts }) => sum + totalOf(counts), 0);
    this.#places = new Uint32Array(this.total);
    this.#levels = this.#sort();
  }

  /** @param from  place of the first, from 0 */
  page(from: number, count: number): readonly ProfileCount[] {
    const end = Math.min(this.total, from + count);
    const page: ProfileCount[] = [];
    for (let level = this.#levelOf(from); page.length < end - from; level++) {
      const start = this.#levels[level] ?? 0;
      const levelEnd = Math.min(end, this.#levels[level + 1] ?? this.total);
      for (let at = from + page.length; at < levelEnd; at++) page.push(this.#inLevel(level, at - start));
    }
    return page;
  }

  /** Sorts by group, then by mentions: by counting, as there are millions of profiles and few figures. */
  #sort(): readonly number[] {
    const levels: number[] = [];
    let end = 0;
    for (const group of this.#groups()) {
      const most = group.reduce((most, { profiles }) => Math.max(most, mostOf(profiles.counts)), 0);
      const ends = new Uint32Array(most + 1);
      for (const { profiles } of group) {
        for (let n = 0; n < profiles.counts.length; n++) addOne(ends, profiles.counts[n] ?? 0);
      }
      for (let count = most; count >= 0; count--) {
        const profiles = ends[count] ?? 0;
        if (profiles > 0) levels.push(end);
        ends[count] = end;
        end += profiles;
      }
      for (const { profiles, first } of group) {
        for (let n = 0; n < profiles.counts.length; n++) {
          this.#places[addOne(ends, profiles.counts[n] ?? 0)] = first + n;
        }
      }
    }
    return levels;
  }

  /** The sources of each group in the order of groups, and the place of their first profile. */
  #groups(): readonly (readonly { profiles: SourceProfiles; first: number }[])[] {
    const groups = new Map<number, { profiles: SourceProfiles; first: number }[]>();
    let first = 0;
    for (const profiles of this.#all) {
      const rank = this.#order.groups?.[profiles.source] ?? 0;
      groups.set(rank, [...(groups.get(rank) ?? []), { profiles, first }]);
      first += profiles.counts.length;
    }
    return [...groups].sort(([one], [other]) => one - other).map(([, group]) => group);
  }

  /** Number of the run of equals that a place is in. */
  #levelOf(place: number): number {
    let low = 0;
    let high = this.#levels.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#levels[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low;
  }

  #inLevel(level: number, n: number): ProfileCount {
    const start = this.#levels[level] ?? 0;
    const equals = (this.#levels[level + 1] ?? this.total) - start;
    if (equals > TOLD_BY_ID) return this.#make(start + n);
    let settled = this.#settled.get(level);
    if (settled === undefined) {
      settled = this.#settle(start, equals);
      this.#settled.set(level, settled);
    }
    return settled[n] ?? this.#make(start + n);
  }

  /** Settles who among equals is where. */
  #settle(start: number, count: number): readonly ProfileCount[] {
    const { textOf } = this.#order;
    return Array.from({ length: count }, (_value, n) => this.#make(start + n))
      .map((profile) => ({ profile, text: textOf(profile.source, profile.id) }))
      .sort((one, other) => (one.text < other.text ? 1 : -1))
      .map(({ profile }) => profile);
  }

  #make(at: number): ProfileCount {
    const { profiles, place } = this.#entryAt(at);
    const mentioner = mentionerAt(profiles, profiles.numbers[place] ?? 0, this.#population);
    const { id } = toProfile(mentioner, this.#population);
    const { name } = sourceFacts(profiles.source);
    return { mentioner, source: name, id, mentions: profiles.counts[place] ?? 0 };
  }

  #entryAt(at: number): { readonly profiles: SourceProfiles; readonly place: number } {
    let place = this.#places[at] ?? 0;
    for (const profiles of this.#all) {
      if (place < profiles.numbers.length) return { profiles, place };
      place -= profiles.numbers.length;
    }
    throw new RangeError(`There is no profile at ${at}.`);
  }
}

/** Sources by what their ids begin with, the highest first, as their profiles are. */
function compareSources(one: SourceProfiles, other: SourceProfiles, { textOf }: ProfileOrder): number {
  const [text, otherText] = [one, other].map(({ source }) => textOf(sourceFacts(source).name, ''));
  if (text === otherText) return one.source - other.source;
  return (text ?? '') < (otherText ?? '') ? 1 : -1;
}

/** @returns what was there before */
function addOne(counts: Uint32Array, place: number): number {
  const before = counts[place] ?? 0;
  counts[place] = before + 1;
  return before;
}

function totalOf(counts: Uint32Array): number {
  let total = 0;
  for (let n = 0; n < counts.length; n++) total += counts[n] ?? 0;
  return total;
}

function mostOf(counts: Uint32Array): number {
  let most = 0;
  for (let n = 0; n < counts.length; n++) most = Math.max(most, counts[n] ?? 0);
  return most;
}
