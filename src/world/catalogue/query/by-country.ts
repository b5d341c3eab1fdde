import type { Population } from '../mentioners.js';
import { mentionerAt, type SourceProfiles } from './profile-counts.js';

/** Mentions from one country. */
export interface CountryCount {
  /** ISO 3166 alpha-2; undefined where it isn't known. */
  readonly country: string | undefined;
  readonly mentions: number;
  /** Distinct profiles that made them. */
  readonly profiles: number;
}

/** Sums up mentions and profiles by the country of the profile, for the countries that have any. */
export function countByCountry(profiles: SourceProfiles, population: Population): readonly CountryCount[] {
  const counts = new Map<string | undefined, { mentions: number; profiles: number }>();
  for (const [place, number] of profiles.numbers.entries()) {
    const { country } = mentionerAt(profiles, number, population);
    let count = counts.get(country);
    if (count === undefined) {
      count = { mentions: 0, profiles: 0 };
      counts.set(country, count);
    }
    count.mentions += profiles.counts[place] ?? 0;
    count.profiles += 1;
  }
  return [...counts].map(([country, count]) => ({ country, ...count }));
}
