import { COUNTRIES, countryNumbersOf } from '../countries.js';
import type { Population } from '../mentioners.js';
import type { SourceProfiles } from './profile-counts.js';

/** Mentions from one country. */
export interface CountryCount {
  /** ISO 3166 alpha-2; undefined where it isn't known. */
  readonly country: string | undefined;
  readonly mentions: number;
  /** Distinct profiles that made them. */
  readonly profiles: number;
}

interface Counts {
  mentions: number;
  profiles: number;
}

/** Sums up mentions and profiles by the country of the profile, for the countries that have any. */
export function countByCountry(profiles: SourceProfiles, population: Population): readonly CountryCount[] {
  const { source, numbers, counts, named } = profiles;
  const usual = COUNTRIES.map(() => ({ mentions: 0, profiles: 0 }));
  const unknown = { mentions: 0, profiles: 0 };
  const others = new Map<string, Counts>();
  const countryNumber = countryNumbersOf(source, population.key);
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] ?? 0;
    const mentions = counts[place] ?? 0;
    const given = named.size > 0 ? named.get(number) : undefined;
    const at = given === undefined ? countryNumber(number) : -1;
    add(usual[at] ?? (given?.country === undefined ? unknown : countsOf(others, given.country)), mentions);
  }
  const known = COUNTRIES.map((country, place) => ({ country, ...(usual[place] ?? unknown) }));
  for (const one of known) {
    const more = others.get(one.country);
    one.mentions += more?.mentions ?? 0;
    one.profiles += more?.profiles ?? 0;
    others.delete(one.country);
  }
  const rest = [...others].map(([country, more]) => ({ country, ...more }));
  return [...known, ...rest, { country: undefined, ...unknown }].filter(({ mentions }) => mentions > 0);
}

function add(counts: Counts, mentions: number): void {
  counts.mentions += mentions;
  counts.profiles += 1;
}

function countsOf(all: Map<string, Counts>, country: string): Counts {
  const counts = all.get(country) ?? { mentions: 0, profiles: 0 };
  all.set(country, counts);
  return counts;
}
