import { below } from '../hash.js';

/** What a text can be made of. */
export type TextList = keyof Lists;

/** Words that a person takes for real ones: the same key always gives the same word. */
export interface Texts {
  /** One entry of a list, drawn by a key. */
  pick(list: TextList, key: number): string;
}

interface Lists {
  readonly givenName: readonly string[];
  readonly familyName: readonly string[];
  readonly city: readonly string[];
  readonly country: readonly string[];
  readonly bird: readonly string[];
  readonly fish: readonly string[];
  readonly insect: readonly string[];
  readonly element: readonly string[];
}

/**
 * Loads the word lists of Faker's English locale. They are drawn from by our own random numbers: to seed Faker anew
 * for each part of each record would cost more than the record.
 */
export async function loadTexts(): Promise<Texts> {
  const { faker } = await import('@faker-js/faker/locale/en');
  const { person, location, animal, science } = faker.definitions;
  const lists: Lists = {
    givenName: [...(person.first_name.female ?? []), ...(person.first_name.male ?? [])],
    familyName: person.last_name.generic ?? [],
    city: location.city_name,
    country: location.country,
    bird: animal.bird,
    fish: animal.fish,
    insect: animal.insect,
    element: science.chemical_element.map(({ name }) => name.toLowerCase()),
  };
  return { pick: (list, key) => lists[list][below(lists[list].length, key, 0)] ?? '' };
}
