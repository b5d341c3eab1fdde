import { FIELDS } from '../fields.js';
import { below, draw, fraction, mix, subkey } from '../hash.js';
import { issnCheckDigit } from '../identifiers/check-digits.js';
import type { Journal, SubjectTerm } from '../output-record.js';
import type { CatalogueShape } from '../output-seed.js';
import { lettersOf } from './field-letters.js';
import { divisionOf, groupNamesOf } from './fields-of-research.js';
import { journalTitleOf } from './journal-titles.js';
import { PART } from './parts.js';
import { getPublisher, habitsOf, PUBLISHER_RANGE } from './publishers.js';

const DRAW = {
  publisher: 0,
  electronic: 1,
  nlm: 2,
  letters: 3,
  founded: 4,
  subjects: 5,
  frequency: 6,
} as const;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** ISSNs that begin with 96 and 97 belong to nobody. */
const PRINT_ISSN = '96';
const ELECTRONIC_ISSN = '97';
const ID_PREFIX = 'f0f0';
const NLM_PREFIX = '990';
/** Divisions whose journals the National Library of Medicine catalogues. */
const NLM_DIVISIONS: readonly string[] = ['30', '31', '32', '42', '52'];

/** Journal `number` of the catalogue. Its field is `number % FIELDS.length`. */
export function journalOf(number: number, shape: CatalogueShape): Journal {
  const nlmId = nlmIdOf(number, shape);
  return {
    id: journalIdOf(number),
    title: journalTitleOf(number),
    issns: issnsOf(number, shape),
    ...(nlmId === undefined ? {} : { nlmId }),
    publisher: getPublisher(journalPublisherOf(number, shape)),
    subjects: subjectsOf(number, shape),
  };
}

/** Number of the journal with an id of 24 hexadecimal digits; undefined if none has. */
export function journalNumberOfId(id: string, shape: CatalogueShape): number | undefined {
  const number = Number.parseInt(id.slice(-8), 16);
  return isJournal(number, shape) && journalIdOf(number) === id.toLowerCase() ? number : undefined;
}

/** Number of the journal with an ISSN, hyphen or not; undefined if none has. */
export function journalNumberOfIssn(issn: string, shape: CatalogueShape): number | undefined {
  const plain = issn.replace('-', '').toUpperCase();
  const number = Number(plain.slice(2, 7));
  if (plain.length !== 8 || !isJournal(number, shape)) return undefined;
  return issnsOf(number, shape).some((own) => own.replace('-', '') === plain) ? number : undefined;
}

/** Number of the journal with an id of the National Library of Medicine; undefined if none has. */
export function journalNumberOfNlmId(nlmId: string, shape: CatalogueShape): number | undefined {
  const number = Number(nlmId.slice(NLM_PREFIX.length));
  return isJournal(number, shape) && nlmIdOf(number, shape) === nlmId ? number : undefined;
}

/** Number in `PUBLISHERS` of a journal's publisher. A few publishers have most journals. */
export function journalPublisherOf(number: number, shape: CatalogueShape): number {
  const [, end] = PUBLISHER_RANGE.press;
  return Math.floor(end * fraction(keyOfJournal(number, shape), DRAW.publisher) ** 1.6);
}

/** Four letters that DOIs of a journal hold, e.g. `pyqk`. */
export function journalCodeOf(number: number, shape: CatalogueShape): string {
  const letters = draw(keyOfJournal(number, shape), DRAW.letters);
  return lettersOf(number % FIELDS.length) + letter(letters) + letter(letters >>> 8);
}

/** First year in which a journal appeared, from 1880 to 2010: volumes count from it. */
export function foundedIn(number: number, shape: CatalogueShape): number {
  return 1880 + below(131, keyOfJournal(number, shape), DRAW.founded);
}

/** Issues that a journal has in a year; 0 where articles come out one by one. */
export function issuesAYear(number: number, shape: CatalogueShape): number {
  return [12, 6, 4, 24, 0, 12, 0, 4][below(8, keyOfJournal(number, shape), DRAW.frequency)] ?? 0;
}

/** ISSN of the printed journal, with hyphen. */
export function printIssnOf(number: number): string {
  return withCheckDigit(PRINT_ISSN + String(number).padStart(5, '0'));
}

function isJournal(number: number, shape: CatalogueShape): boolean {
  return Number.isInteger(number) && number >= 0 && number < shape.journalCount;
}

function journalIdOf(number: number): string {
  const scrambled = [1, 2].map((part) => hex8(mix(number * 2 + part))).join('');
  return ID_PREFIX + scrambled.slice(0, 12) + hex8(number);
}

function issnsOf(number: number, shape: CatalogueShape): readonly string[] {
  const print = printIssnOf(number);
  const isBoth = below(4, keyOfJournal(number, shape), DRAW.electronic) > 0;
  return isBoth ? [print, withCheckDigit(ELECTRONIC_ISSN + String(number).padStart(5, '0'))] : [print];
}

function withCheckDigit(stem: string): string {
  return `${stem.slice(0, 4)}-${stem.slice(4)}${issnCheckDigit(stem)}`;
}

function nlmIdOf(number: number, shape: CatalogueShape): string | undefined {
  const isCatalogued =
    NLM_DIVISIONS.includes(divisionOf(number % FIELDS.length)) &&
    below(10, keyOfJournal(number, shape), DRAW.nlm) < 8;
  return isCatalogued ? NLM_PREFIX + String(number).padStart(6, '0') : undefined;
}

function subjectsOf(number: number, shape: CatalogueShape): readonly SubjectTerm[] {
  const key = keyOfJournal(number, shape);
  const { scheme } = habitsOf(journalPublisherOf(number, shape));
  const groups = groupNamesOf(number % FIELDS.length);
  const count = below(4, key, DRAW.subjects);
  return Array.from({ length: Math.min(count, groups.length) }, (_, index) => ({
    name: groups[(Math.floor(number / FIELDS.length) + index) % groups.length] ?? '',
    scheme,
  }));
}

function keyOfJournal(number: number, shape: CatalogueShape): number {
  return subkey(subkey(shape.key, PART.journals), number);
}

function letter(random: number): string {
  return ALPHABET[random % ALPHABET.length] ?? 'a';
}

function hex8(value: number): string {
  return value.toString(16).padStart(8, '0');
}
