import { countryOfProfile } from '../countries.js';
import { type Population, toProfile } from '../mentioners.js';
import { tweeterIdOf } from '../mentions/people-profiles.js';
import { saltOf } from '../mentions/profiles.js';
import { COMMUNITIES, cohortOfProfile, communitySize } from '../population.js';
import { SOURCE_INDEX } from '../sources.js';

/**
 * Number of the profile that a source (by place) calls so: all of its profiles are gone through, as nothing tells it
 * from the id. Those that somebody gave a name aren't found.
 */
export function findProfileNumber(source: number, id: string, population: Population): number | undefined {
  const end = communitySize(source, population.outputs) * COMMUNITIES;
  const idOf = source === SOURCE_INDEX.twitter ? tweeterIds(population) : profileIds(source, population);
  for (let number = 0; number < end; number++) if (idOf(number) === id) return number;
  return undefined;
}

function tweeterIds({ key }: Population): (number: number) => string {
  const salt = saltOf(key, 'twitter');
  return (number) => tweeterIdOf(number, salt);
}

function profileIds(source: number, population: Population): (number: number) => string {
  const { key } = population;
  return (number) => {
    const cohort = cohortOfProfile(source, number, key);
    const country = countryOfProfile(source, number, key);
    return toProfile({ source, number, cohort, country }, population).id;
  };
}
