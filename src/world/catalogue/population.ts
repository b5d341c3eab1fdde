import { FIELDS } from './fields.js';
import { fraction, mix, subkey } from './hash.js';
import type { Cohort } from './mention.js';
import { type MentionSource, SOURCE_INDEX, sourceFacts } from './sources.js';
import type { Tally } from './tally.js';

/**
 * Who mentions. Each source has a population of profiles, numbered from 0; every profile writes about one field
 * mostly, or about anything (`number % COMMUNITIES`), and the lower its number the more it writes. An output is
 * mentioned by profiles of its own field first.
 */

/** One community a field, and one of those who write about anything. */
export const COMMUNITIES = FIELDS.length + 1;
const GENERAL = FIELDS.length;
/** Part of an output's accounts that come from its own field. */
const OWN_SHARE = 0.6;

/** Profiles of a community at least, and for each thousand outputs of the catalogue. */
const SIZES: Readonly<Partial<Record<MentionSource, readonly [number, number]>>> = {
  twitter: [1400, 130],
  bluesky: [700, 40],
  facebook: [500, 20],
  news: [43, 0],
  blogs: [61, 0],
  policy: [13, 0],
  podcasts: [17, 0],
  guidelines: [7, 0],
  'peer-reviews': [5, 0],
  reddit: [400, 10],
};
const OTHERS: readonly [number, number] = [600, 20];

/** Cohorts of 64 profiles: most are members of the public, some can't be told. */
const COHORTS: readonly (readonly [Cohort | undefined, number])[] = [
  ['public', 44],
  ['scientist', 10],
  ['practitioner', 4],
  ['communicator', 3],
  [undefined, 3],
];

const COHORT_OF: readonly (Cohort | undefined)[] = COHORTS.flatMap(([cohort, count]) =>
  Array.from({ length: count }, () => cohort),
);

/** Numbers of the profiles that a source has in a community, for a catalogue of so many outputs. */
export function communitySize(source: number, outputs: number): number {
  const [least, aThousand] = SIZES[sourceFacts(source).name] ?? OTHERS;
  return least + Math.floor((aThousand * outputs) / 1000);
}

/** Place in `FIELDS` of what a profile mostly writes about; undefined for those who write about anything. */
export function fieldOfProfile(number: number): number | undefined {
  const community = number % COMMUNITIES;
  return community === GENERAL ? undefined : community;
}

/**
 * What kind of person a profile is taken for. Only profiles on X and Bluesky are taken for any.
 *
 * @param key  names the catalogue's random numbers
 */
export function cohortOfProfile(source: number, number: number, key: number): Cohort | undefined {
  if (source !== SOURCE_INDEX.twitter && source !== SOURCE_INDEX.bluesky) return undefined;
  return COHORT_OF[mix(Math.imul(number, 0x9e3779b1) ^ key) >>> 26];
}

/** Where an output's accounts begin, among those of its own field and among all others. */
export interface Neighbourhood {
  /** Accounts of the tally, and profiles of a community. */
  readonly accounts: number;
  readonly size: number;
  /** Accounts of its own field; all others are of other communities. */
  readonly own: number;
  /** Place of the first one in its field's community. */
  readonly ownStart: number;
  /** Profiles of all other communities, and the place of the first account among them. */
  readonly others: number;
  readonly othersStart: number;
}

/** @param size  profiles of a community */
export function neighbourhoodOf({ accounts, key }: Tally, size: number): Neighbourhood {
  const own = Math.min(size, Math.ceil(accounts * OWN_SHARE));
  // A scenario may give an output more accounts than there are profiles: then there are more profiles.
  const others = Math.max(size * (COMMUNITIES - 1), accounts - own);
  return {
    accounts,
    size,
    own,
    ownStart: Math.floor(size * squared(fraction(key, START.own))),
    others,
    othersStart: Math.floor(others * squared(fraction(key, START.others))),
  };
}

/** A place below twice the size: going round is much faster than dividing. */
function wrap(place: number, size: number): number {
  return place < size ? place : place - size;
}

function squared(value: number): number {
  return value * value;
}

/** How many of a tally's first `count` accounts are of the output's own field. */
export function ownAmong({ accounts, own }: Neighbourhood, count: number): number {
  return Math.ceil((count * own) / accounts);
}

/**
 * The number of the profile that is account `n` of a tally: another for each `n`.
 *
 * @param field  place in `FIELDS` of the output
 * @param size   profiles of a community
 */
export function profileOfAccount(tally: Tally, n: number, { field, size }: PopulationPlace): number {
  return profileIn(neighbourhoodOf(tally, size), n, field);
}

/** The same, where the neighbourhood is known. */
export function profileIn(hood: Neighbourhood, n: number, field: number): number {
  const { own, ownStart, accounts, size, others, othersStart } = hood;
  const before = ownAmong(hood, n);
  // One more of its own field comes with this account.
  if (before * accounts < (n + 1) * own) return wrap(ownStart + before, size) * COMMUNITIES + field;
  const place = wrap(othersStart + n - before, others);
  const community = place % (COMMUNITIES - 1);
  const rank = (place - community) / (COMMUNITIES - 1);
  return rank * COMMUNITIES + community + (community >= field ? 1 : 0);
}

/** Where an output's accounts are looked for. */
export interface PopulationPlace {
  readonly field: number;
  readonly size: number;
}

/** Which random number of a tally's key says where its accounts begin. */
const START = { own: 1_000_001, others: 1_000_002 } as const;

/** Names the random numbers of a source's profiles: those of one are its `subkey` by number. */
export function keyOfProfiles(catalogueKey: number, source: number): number {
  return subkey(catalogueKey ^ 0x50f11e5, source);
}
