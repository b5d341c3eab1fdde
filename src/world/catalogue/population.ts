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

/**
 * The number of the profile that is account `n` of a tally: another for each `n`.
 *
 * @param field  place in `FIELDS` of the output
 * @param size   profiles of a community
 */
export function profileOfAccount(tally: Tally, n: number, { field, size }: PopulationPlace): number {
  const own = Math.min(size, Math.ceil(tally.accounts * OWN_SHARE));
  const before = Math.ceil((n * own) / tally.accounts);
  if (Math.ceil(((n + 1) * own) / tally.accounts) > before) {
    const start = Math.floor(size * fraction(tally.key, START.own) ** 2);
    return ((start + before) % size) * COMMUNITIES + field;
  }
  // A scenario may give an output more accounts than there are profiles: then there are more profiles.
  const others = Math.max(size * (COMMUNITIES - 1), tally.accounts - own);
  const start = Math.floor(others * fraction(tally.key, START.others) ** 2);
  const place = (start + n - before) % others;
  const community = place % (COMMUNITIES - 1);
  return Math.floor(place / (COMMUNITIES - 1)) * COMMUNITIES + community + (community >= field ? 1 : 0);
}

/**
 * The numbers of the profiles that are the first `count` accounts of a tally: {@link profileOfAccount} of each, which
 * is slower.
 *
 * @param numbers  takes them, from its beginning on
 */
export function putProfiles(
  tally: Tally,
  count: number,
  { field, size }: PopulationPlace,
  numbers: Float64Array,
): void {
  const { accounts, key } = tally;
  const own = Math.min(size, Math.ceil(accounts * OWN_SHARE));
  const others = Math.max(size * (COMMUNITIES - 1), accounts - own);
  let ownPlace = Math.floor(size * fraction(key, START.own) ** 2);
  let otherPlace = Math.floor(others * fraction(key, START.others) ** 2);
  let before = 0;
  for (let n = 0; n < count; n++) {
    if (Math.ceil(((n + 1) * own) / accounts) > before) {
      before += 1;
      numbers[n] = ownPlace * COMMUNITIES + field;
      ownPlace = ownPlace + 1 < size ? ownPlace + 1 : 0;
      continue;
    }
    const community = otherPlace % (COMMUNITIES - 1);
    const rank = (otherPlace - community) / (COMMUNITIES - 1);
    numbers[n] = rank * COMMUNITIES + community + (community >= field ? 1 : 0);
    otherPlace = otherPlace + 1 < others ? otherPlace + 1 : 0;
  }
}

/** Where an output's accounts are looked for. */
export interface PopulationPlace {
  readonly field: number;
  readonly size: number;
}

/** Which random number of a tally's key says where its accounts begin. */
const START = { own: 1_000_001, others: 1_000_002 } as const;

/** Names the random numbers of a source's profile. */
export function keyOfProfile(catalogueKey: number, source: number, number: number): number {
  return subkey(subkey(catalogueKey ^ 0x50f11e5, source), number);
}
