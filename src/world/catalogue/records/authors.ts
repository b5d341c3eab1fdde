import { FIELDS } from '../fields.js';
import { below, draw, fraction, subkey } from '../hash.js';
import { orcidCheckDigit } from '../identifiers/check-digits.js';
import type { Author, Organization } from '../output-record.js';
import type { CatalogueShape, OutputSeed } from '../output-seed.js';
import { findBookOf } from './book-blocks.js';
import { divisionOf } from './fields-of-research.js';
import type { Making } from './making.js';
import { drawUniversity } from './organizations.js';
import { PART } from './parts.js';
import { type Family, familyOf } from './words/families.js';
import { FAMILY_NAMES, GIVEN_NAMES } from './words/names.js';

const DRAW = { names: 0, initial: 1, orcid: 2, researcher: 3, second: 4 } as const;
const ALPHABET = 'ABCDEFGHIJKLMNOPRSTVW';
/** Beyond the ORCID iDs that are given out. */
const ORCID_PREFIX = '00090099';
const SMALLEST_POOL = 40;
const MOST_AUTHORS = 40;
/** How many authors an article has, on average. */
const TEAM: Readonly<Record<Family, number>> = {
  life: 5.5,
  clinical: 6.5,
  physical: 4.5,
  engineering: 4,
  social: 2.4,
  humanities: 1.4,
};

/** Authors of an output as printed. A few articles have none, as have clinical trials and edited books. */
export function authorsOf(seed: OutputSeed, making: Making): readonly Author[] {
  return authorNumbersOf(seed, making.shape).map((number) => personOf(number, making));
}

/** Who the authors of an output are, as {@link personOf} takes them: cheaper than what is known of them. */
export function authorNumbersOf(seed: OutputSeed, shape: CatalogueShape): readonly number[] {
  const key = subkey(seed.key, PART.authors);
  return drawPeople(seed, { key, count: countAuthors(seed, key) }, shape);
}

/** Editors of a book, and of the book that a chapter is in; none of a book that has authors. */
export function editorsOf(seed: OutputSeed, making: Making): readonly Author[] {
  return editorNumbersOf(seed, making.shape).map((number) => personOf(number, making));
}

function editorNumbersOf(seed: OutputSeed, shape: CatalogueShape): readonly number[] {
  const book = findBookOf(seed, shape) ?? seed;
  if (!isEdited(book)) return [];
  const key = subkey(book.key, PART.editors);
  return drawPeople(book, { key, count: 1 + below(3, key, 0) }, shape);
}

/**
 * Somebody of the catalogue: the same number is always the same person, in the same place.
 *
 * @param number  person of field `number % FIELDS.length`; up to seven digits
 */
export function personOf(number: number, { shape, texts }: Making): Author {
  const key = keyOfPerson(number, shape);
  const digits = String(number).padStart(7, '0');
  return {
    name: nameOf(key, texts),
    ...(fraction(key, DRAW.orcid) < 0.7 ? { orcid: orcidOf(ORCID_PREFIX + digits) } : {}),
    ...(fraction(key, DRAW.researcher) < 0.6 ? { researcherId: `ur.09${digits}0.${digits.slice(-2)}` } : {}),
    affiliations: universitiesOf(number, shape),
  };
}

/** Names of an output's authors, then of its editors: cheaper than all that is known of them. */
export function namesOn(seed: OutputSeed, { shape, texts }: Making): readonly string[] {
  const isBook = seed.type === 'book' || seed.type === 'chapter';
  const numbers = [...authorNumbersOf(seed, shape), ...(isBook ? editorNumbersOf(seed, shape) : [])];
  return numbers.map((number) => nameOf(keyOfPerson(number, shape), texts));
}

/** Where somebody of the catalogue works: one university, or two. */
export function universitiesOf(number: number, shape: CatalogueShape): readonly Organization[] {
  const key = keyOfPerson(number, shape);
  const family = familyOf(divisionOf(number % FIELDS.length));
  const first = drawUniversity(family, key, 10);
  return fraction(key, DRAW.second) < 0.15 ? [first, drawUniversity(family, key, 11)] : [first];
}

function keyOfPerson(number: number, shape: CatalogueShape): number {
  return subkey(subkey(shape.key, PART.people), number);
}

function countAuthors(seed: OutputSeed, key: number): number {
  const random = fraction(key, 0);
  switch (seed.type) {
    case 'clinical-trial':
      return 0;
    case 'news':
      return random < 0.7 ? 1 : 0;
    case 'book':
      return isEdited(seed) ? 0 : 1 + below(3, key, 0);
    case 'chapter':
      return 1 + below(3, key, 0);
    default: {
      if (random < 0.02) return 0;
      const mean = TEAM[familyOf(divisionOf(seed.field))];
      return Math.min(MOST_AUTHORS, 1 + Math.floor(-Math.log(1 - (random - 0.02) / 0.98) * (mean - 0.5)));
    }
  }
}

function isEdited(book: OutputSeed): boolean {
  return draw(subkey(book.key, PART.editors), 1) % 2 === 0;
}

/** People of the output's field; those with low numbers write most. Nobody is drawn twice. */
function drawPeople(
  seed: OutputSeed,
  { key, count }: { readonly key: number; readonly count: number },
  shape: CatalogueShape,
): readonly number[] {
  const pool = poolOf(seed.field, shape);
  const numbers = new Set<number>();
  for (let n = 1; numbers.size < count && n <= 3 * count; n++) {
    numbers.add(seed.field + FIELDS.length * Math.floor(pool * fraction(key, n) ** 2));
  }
  return [...numbers];
}

/** People that a field has. */
function poolOf(field: number, shape: CatalogueShape): number {
  return Math.max(SMALLEST_POOL, Math.ceil((shape.count * (FIELDS[field]?.share ?? 1)) / 1000));
}

function nameOf(key: number, texts: Making['texts']): string {
  const initial =
    fraction(key, DRAW.initial) < 0.4
      ? ` ${ALPHABET[below(ALPHABET.length, key, DRAW.initial + 100)] ?? 'A'}.`
      : '';
  const isWorldly = fraction(key, DRAW.names) < 0.6;
  const given = isWorldly
    ? (GIVEN_NAMES[below(GIVEN_NAMES.length, key, 30)] ?? '')
    : texts.pick('givenName', subkey(key, 30));
  const last = isWorldly
    ? (FAMILY_NAMES[below(FAMILY_NAMES.length, key, 31)] ?? '')
    : texts.pick('familyName', subkey(key, 31));
  return `${given}${initial} ${last}`;
}

function orcidOf(digits: string): string {
  return `${digits}${orcidCheckDigit(digits)}`.replace(/(.{4})(?=.)/g, '$1-');
}
