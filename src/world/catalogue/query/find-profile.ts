import { countryOfProfile } from '../countries.js';
import { type Population, toProfile } from '../mentioners.js';
import { tweeterIdOf } from '../mentions/people-profiles.js';
import { saltOf } from '../mentions/profiles.js';
import { COMMUNITIES, cohortOfProfile, communitySize } from '../population.js';
import { SOURCE_INDEX } from '../sources.js';
import { KeptMap } from '../view/kept-map.js';
import type { Criteria } from './criteria.js';
import { Gradual, type Steps } from './gradual.js';
import { mentionerAt, type SourceProfiles } from './profile-counts.js';
import type { ViewQueries } from './view-queries.js';

type NumberById = ReadonlyMap<string, number>;
type NumbersById = ReadonlyMap<string, readonly number[]>;

/** Profiles that are gone through in one step: some milliseconds. */
const A_STEP = 4000;
const SEARCHES_KEPT = 64;

/** Among whose profiles to look. */
export interface Searched {
  readonly queries: ViewQueries;
  /** Of the outputs that they mention. */
  readonly criteria: Criteria;
}

/**
 * Finds profiles by what their source calls them. Nothing tells a number from an id, so all profiles of the source are
 * gone through: once for all ids together, in steps between which others are served. What was found is kept, and so is
 * that nothing was.
 */
export class ProfileFinder {
  readonly #searches = new KeptMap<string, Gradual<NumberById>>(SEARCHES_KEPT);
  readonly #others = new WeakMap<SourceProfiles, Gradual<NumbersById>>();

  /**
   * Numbers of the profiles that a source (by place) calls so: one of the population for an id, or else those whom
   * somebody named so, and those of an output that has more than there are.
   */
  async find(source: number, ids: readonly string[], searched: Searched): Promise<readonly number[]> {
    const { queries, criteria } = searched;
    const usual = await this.#findUsual(source, ids, queries.population);
    const missing = ids.filter((id) => !usual.has(id));
    if (missing.length === 0) return [...usual.values()];
    const query = { criteria, sources: [source] };
    await queries.prepare(criteria, { profiles: query });
    const counted = queries.byProfile(query, 'pairs').find((one) => one.source === source);
    if (counted === undefined) return [...usual.values()];
    const others = await this.#othersOf(counted, queries.population);
    return [...usual.values(), ...missing.flatMap((id) => others.get(id) ?? [])];
  }

  async #findUsual(source: number, ids: readonly string[], population: Population): Promise<NumberById> {
    const { key, outputs } = population;
    const search = this.#searches.get(
      JSON.stringify([source, key, outputs, ids]),
      () => new Gradual(() => findUsual(source, ids, population)),
    );
    await search.ready();
    return search.value;
  }

  async #othersOf(profiles: SourceProfiles, population: Population): Promise<NumbersById> {
    let others = this.#others.get(profiles);
    if (others === undefined) {
      others = new Gradual(() => listOthers(profiles, population));
      this.#others.set(profiles, others);
    }
    await others.ready();
    return others.value;
  }
}

/** Those of the population. */
function* findUsual(source: number, ids: readonly string[], population: Population): Steps<NumberById> {
  const found = new Map<string, number>();
  const missing = new Set(ids);
  const end = populationEnd(source, population);
  const idOf = source === SOURCE_INDEX.twitter ? tweeterIds(population) : profileIds(source, population);
  for (let number = 0; number < end && missing.size > 0; number++) {
    const id = idOf(number);
    if (missing.delete(id)) found.set(id, number);
    if (number % A_STEP === 0) yield;
  }
  return found;
}

/** Those who mention and are beyond the population, or have a name that somebody gave them. */
function* listOthers(profiles: SourceProfiles, population: Population): Steps<NumbersById> {
  const others = new Map<string, number[]>();
  const numbers = new Set(profiles.named.keys());
  const end = populationEnd(profiles.source, population);
  for (let at = profiles.numbers.length - 1; (profiles.numbers[at] ?? -1) >= end; at--) {
    numbers.add(profiles.numbers[at] ?? end);
  }
  let step = 0;
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const { id } = toProfile(mentionerAt(profiles, number, population), population);
    const same = others.get(id);
    if (same === undefined) others.set(id, [number]);
    else same.push(number);
    step += 1;
    if (step % A_STEP === 0) yield;
  }
  return others;
}

/** The number after the last of a source's population. */
function populationEnd(source: number, { outputs }: Population): number {
  return communitySize(source, outputs) * COMMUNITIES;
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
