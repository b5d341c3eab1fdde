import { fraction, mix } from '../hash.js';
import type { Organization } from '../output-record.js';
import { COUNTRIES, countryAt, type Tongue } from './countries.js';
import { PLACES } from './place-names.js';
import type { Family } from './words/families.js';

type Naming = (place: string) => string;

/** What universities are called; a country has sixteen, of different names. */
const NAMINGS: Readonly<Record<Tongue, readonly Naming[]>> = {
  english: [
    (place) => `University of ${place}`,
    (place) => `${place} University`,
    (place) => `${place} Institute of Technology`,
    (place) => `${place} State University`,
    (place) => `Royal ${place} Infirmary`,
    (place) => `${place} Medical School`,
    (place) => `${place} Polytechnic`,
  ],
  german: [
    (place) => `Universität ${place}`,
    (place) => `Technische Hochschule ${place}`,
    (place) => `University of ${place}`,
    (place) => `Institut für Angewandte Dinge ${place}`,
  ],
  french: [(place) => `Université de ${place}`, (place) => `École Supérieure de ${place}`],
  southern: [
    (place) => `Universidad de ${place}`,
    (place) => `Instituto Politécnico ${place}`,
    (place) => `${place} University`,
    (place) => `Hospital General de ${place}`,
  ],
  eastern: [
    (place) => `${place} University`,
    (place) => `${place} University of Science and Technology`,
    (place) => `${place} Normal University`,
  ],
};

/** Towns by tongue, forty-eight each. */
const TOWNS: Readonly<Record<Tongue, readonly string[]>> = {
  english: PLACES,
  german: compound('Klaren Fichten Wolken Silber Linden Amsel Hasel Regen', 'au stein hausen brück furt tal'),
  french: compound('Mont Val Clair Haute Pont Belle', 'fleury brume lune sablon grive merle noisy verdier'),
  southern: compound('Monte Villa Porto Alta Campo Roca', 'luz nieve brisa canto olmo lirio sereno alba'),
  eastern: compound('Lanxi Meiro Kaito Yunse Harumi Sorabu Taoyin Jinsa', 'do mai tsu yuan kang ra'),
};

const FUNDER_NAMES: readonly Naming[] = [
  (place) => `${place} Research Council`,
  (place) => `${place} Foundation`,
  (place) => `${place} Trust for Science`,
  (place) => `National Endowment of ${place}`,
];

const UNIVERSITIES_A_COUNTRY = 16;
const FUNDERS_A_COUNTRY = 2;
const FIRST_FUNDER = COUNTRIES.length * UNIVERSITIES_A_COUNTRY;
const COUNT = FIRST_FUNDER + COUNTRIES.length * FUNDERS_A_COUNTRY;
/** GRID ids that begin so belong to nobody; the three digits that follow are the number. */
const GRID_PREFIX = 'grid.999';

/** All universities, then all funding bodies. None exists. */
export const ORGANIZATIONS: readonly Organization[] = Array.from({ length: COUNT }, (_, number) =>
  makeOrganization(number),
);

/** A university for authors in a family of fields; each draw number of a key gives another. */
export function drawUniversity(family: Family, key: number, n: number): Organization {
  return drawOrganization(countryAt(family, fraction(key, 2 * n)), fraction(key, 2 * n + 1));
}

/** A funding body that gives to a family of fields. */
export function drawFunder(family: Family, key: number, n: number): Organization {
  const country = countryAt(family, fraction(key, 2 * n));
  const funder = Math.floor(FUNDERS_A_COUNTRY * fraction(key, 2 * n + 1));
  return getOrganization(FIRST_FUNDER + country * FUNDERS_A_COUNTRY + funder);
}

/** The organization with a GRID id; undefined if none has. */
export function findOrganization(gridId: string): Organization | undefined {
  const number = Number(gridId.slice(GRID_PREFIX.length, GRID_PREFIX.length + 3));
  const found = ORGANIZATIONS[number];
  return found?.id === gridId ? found : undefined;
}

/** The first universities of a country are the large ones. */
function drawOrganization(country: number, size: number): Organization {
  return getOrganization(country * UNIVERSITIES_A_COUNTRY + Math.floor(UNIVERSITIES_A_COUNTRY * size ** 1.5));
}

function getOrganization(number: number): Organization {
  const found = ORGANIZATIONS[number];
  if (found === undefined) throw new RangeError(`There is no organization ${number}.`);
  return found;
}

function makeOrganization(number: number): Organization {
  const isFunder = number >= FIRST_FUNDER;
  const countryNumber = isFunder
    ? Math.floor((number - FIRST_FUNDER) / FUNDERS_A_COUNTRY)
    : Math.floor(number / UNIVERSITIES_A_COUNTRY);
  const { code, tongue } = COUNTRIES[countryNumber] ?? COUNTRIES[0];
  const name = isFunder ? funderName(number - FIRST_FUNDER, tongue) : universityName(number, tongue);
  const acronym = name.replaceAll(/[^\p{Lu}]/gu, '');
  return {
    id: `${GRID_PREFIX}${String(number).padStart(3, '0')}.${(mix(number) % 16).toString(16)}`,
    name,
    ...(acronym.length > 2 ? { acronym } : {}),
    country: code,
  };
}

function universityName(number: number, tongue: Tongue): string {
  const country = Math.floor(number / UNIVERSITIES_A_COUNTRY);
  const before = COUNTRIES.slice(0, country).filter((one) => one.tongue === tongue).length;
  const place = before * UNIVERSITIES_A_COUNTRY + (number % UNIVERSITIES_A_COUNTRY);
  const towns = TOWNS[tongue];
  const namings = NAMINGS[tongue];
  const naming = namings[(number + Math.floor(place / towns.length)) % namings.length];
  return naming?.(towns[place % towns.length] ?? '') ?? '';
}

function funderName(place: number, tongue: Tongue): string {
  const naming = FUNDER_NAMES[place % FUNDER_NAMES.length];
  const towns = TOWNS[tongue];
  return naming?.(towns[(place * 5) % towns.length] ?? '') ?? '';
}

function compound(starts: string, ends: string): readonly string[] {
  return starts.split(' ').flatMap((start) => ends.split(' ').map((end) => start + end));
}
