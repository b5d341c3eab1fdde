import { type Attention, jurisdictionOf, type ListedMention } from './attention.js';
import { countryOfProfile } from './countries.js';
import type { GivenMention } from './explicit-output.js';
import { keyOf } from './hash.js';
import type { Cohort, Profile } from './mention.js';
import { nameProfile } from './mentions/named-profile.js';
import { profileOf } from './mentions/profiles.js';
import {
  COMMUNITIES,
  cohortOfProfile,
  communitySize,
  fieldOfProfile,
  profileOfAccount,
} from './population.js';
import { SOURCE_INDEX, sourceFacts } from './sources.js';
import type { Tally } from './tally.js';
import type { JointMention } from './view/joint-mentions.js';

/** Whose profiles: one catalogue's. */
export interface Population {
  /** Names the catalogue's random numbers. */
  readonly key: number;
  /** Outputs of the catalogue: the more there are, the more people write about them. */
  readonly outputs: number;
  /** What a listed mention is as one of several outputs; of one only, undefined. */
  readonly jointOf?: ((mention: ListedMention) => JointMention | undefined) | undefined;
}

/** Profiles that somebody gave a name have numbers of their own, beyond the population's. */
const NAMED = 5_000_000;

/** One account that mentions an output: enough to count by, from which its profile is made. */
export interface Mentioner {
  /** Place in `SOURCES`. */
  readonly source: number;
  readonly number: number;
  readonly cohort: Cohort | undefined;
  /** ISO 3166 alpha-2, where known. */
  readonly country: string | undefined;
  /** Where somebody gave it one. */
  readonly name?: string | undefined;
}

/** Whose accounts: those of a tally, on an output with a field (place in `FIELDS`). */
export interface TallyOfOutput {
  readonly tally: Tally;
  readonly attention: Attention;
  readonly field: number;
}

/** The first `count` accounts of a tally, in the order in which they first post. */
export function mentionersOf(place: TallyOfOutput, count: number, population: Population): Mentioner[] {
  const { tally } = place;
  const { source } = tally;
  return profileNumbersOf(place, count, population).map((number, n) => ({
    source,
    number,
    cohort: cohortOfProfile(source, number, population.key),
    country:
      source === SOURCE_INDEX.patents
        ? jurisdictionOf(tally, n)
        : countryOfProfile(source, number, population.key),
  }));
}

/** Only the numbers of the profiles that {@link mentionersOf} gives. */
export function profileNumbersOf(
  { tally, attention, field }: TallyOfOutput,
  count: number,
  population: Population,
): number[] {
  const { source } = tally;
  if (source === SOURCE_INDEX.twitter && attention.cohorts !== undefined)
    return numbersByCohort(attention.cohorts, { tally, field, key: population.key }).slice(0, count);
  const size = communitySize(source, population.outputs);
  return Array.from({ length: count }, (_value, n) => profileOfAccount(tally, n, { field, size }));
}

/** The account of a mention that somebody put in. */
export function mentionerOf(mention: GivenMention, account: string): Mentioner {
  const source = SOURCE_INDEX[mention.source];
  return {
    source,
    number: NAMED + (keyOf(`${mention.source} ${account}`) % NAMED),
    cohort: mention.cohort,
    country: mention.country,
    name: mention.author,
  };
}

/** Makes the profile of a mentioner. */
export function toProfile(
  { source, number, cohort, country, name }: Mentioner,
  { key }: Population,
): Profile {
  const community = fieldOfProfile(number) ?? -1;
  const profile = profileOf({ key, source: sourceFacts(source).name, number, cohort, country, community });
  return name === undefined ? profile : nameProfile(profile, name);
}

/**
 * Profiles so that as many are of each cohort as is known, and the rest can't be told: the first that fit, in the
 * order of their numbers.
 */
function numbersByCohort(
  cohorts: NonNullable<Attention['cohorts']>,
  { tally, field, key }: { readonly tally: Tally; readonly field: number; readonly key: number },
): number[] {
  const left = new Map<Cohort | undefined, number>();
  let untold = tally.accounts;
  for (const cohort of ['public', 'scientist', 'practitioner', 'communicator'] as const) {
    left.set(cohort, cohorts[cohort] ?? 0);
    untold -= cohorts[cohort] ?? 0;
  }
  left.set(undefined, Math.max(0, untold));
  const numbers: number[] = [];
  for (let rank = 0; numbers.length < tally.accounts; rank++) {
    const number = rank * COMMUNITIES + field;
    const cohort = cohortOfProfile(tally.source, number, key);
    const open = left.get(cohort) ?? 0;
    if (open === 0) continue;
    left.set(cohort, open - 1);
    numbers.push(number);
  }
  return numbers;
}
