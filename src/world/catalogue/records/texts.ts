import { below } from '../hash.js';
import { CITY_NAMES } from './words/city-names.js';
import { COUNTRY_NAMES } from './words/country-names.js';

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

/** Those up to uranium: the others are hardly ever written about. */
const NATURAL_ELEMENTS = 92;
/** Not insects, but what some leave behind, or more than one. */
const NO_INSECT = /gall|maker|parasitoid|(?:ants|bees|daubers)$/;

/**
 * Loads the word lists of Faker's English locale; countries and cities are our own, as Faker's have names such as
 * `Libyan Arab Jamahiriya` and `San Buenaventura (Ventura)`. They are drawn from by our own random numbers: to seed Faker anew
 * for each part of each record would cost more than the record.
 */
export async function loadTexts(): Promise<Texts> {
  const { faker } = await import('@faker-js/faker/locale/en');
  const { person, animal, science } = faker.definitions;
  const lists: Lists = {
    givenName: [...(person.first_name.female ?? []), ...(person.first_name.male ?? [])],
    familyName: person.last_name.generic ?? [],
    city: CITY_NAMES,
    country: COUNTRY_NAMES,
    bird: animal.bird,
    fish: animal.fish,
    insect: animal.insect.filter((name) => !NO_INSECT.test(name)),
    element: science.chemical_element.slice(0, NATURAL_ELEMENTS).map(({ name }) => name.toLowerCase()),
  };
  return { pick: (list, key) => lists[list][below(lists[list].length, key, 0)] ?? '' };
}
