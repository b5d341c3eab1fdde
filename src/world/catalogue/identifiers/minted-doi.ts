import { FIELDS } from '../fields.js';
import type { CatalogueShape, OutputSeed } from '../output-seed.js';
import { bookNumberOf, ordinalOf } from '../records/book-blocks.js';
import { monthOf, yearOf } from '../records/days.js';
import { lettersOf } from '../records/field-letters.js';
import { journalCodeOf, printIssnOf } from '../records/journals.js';
import { publisherNumberOf } from '../records/publisher-of.js';
import { type DoiStyle, getPublisher, habitsOf } from '../records/publishers.js';
import { mintIsbn, numberInIsbn } from './minted-isbn.js';

/** All made-up DOI prefixes begin so; a look-up of a real DOI ends here. */
const PREFIX_START = '10.95';
/** Books and chapters: `10.95503/9786700000640_2`. */
const OF_BOOK = /\/(\d{13})(?:_(\d))?$/;
/** The number, which in some styles a check digit follows. */
const NUMBER_AT_END = /(\d{1,7})(?:-\d)?$/;

/** DOI of a generated output, in its publisher's style and as registered: some have capitals. */
export function mintDoi(seed: OutputSeed, shape: CatalogueShape): string {
  const publisher = publisherNumberOf(seed, shape);
  const { doiPrefix } = getPublisher(publisher);
  return `${doiPrefix}/${suffixOf(seed, shape, habitsOf(publisher).style)}`;
}

/** Number of the output that a DOI could be of, judging by its form. */
export function numberInDoi(doi: string): number | undefined {
  if (!doi.startsWith(PREFIX_START)) return undefined;
  const [, isbn, ordinal] = OF_BOOK.exec(doi) ?? [];
  if (isbn !== undefined) {
    const book = numberInIsbn(isbn);
    return book === undefined ? undefined : book + Number(ordinal ?? 0);
  }
  const number = NUMBER_AT_END.exec(doi)?.[1];
  return number === undefined ? undefined : Number(number);
}

function suffixOf(seed: OutputSeed, shape: CatalogueShape, style: DoiStyle): string {
  if (seed.type === 'book') return mintIsbn(seed.number, 'print');
  if (seed.type === 'chapter') {
    return `${mintIsbn(bookNumberOf(seed.number), 'print')}_${ordinalOf(seed.number)}`;
  }
  if (seed.journal !== undefined) return articleSuffix(seed, shape, { style, journal: seed.journal });
  const year = yearOf(seed.publishedDay);
  if (seed.type === 'dataset') return `data.${lettersOf(seed.field)}${padded(seed.number)}`;
  return `${year}.${String(monthOf(seed.publishedDay)).padStart(2, '0')}.${padded(seed.number)}`;
}

function articleSuffix(
  { number, publishedDay }: OutputSeed,
  shape: CatalogueShape,
  { style, journal }: { readonly style: DoiStyle; readonly journal: number },
): string {
  const year = yearOf(publishedDay);
  const digits = padded(number);
  switch (style) {
    case 'dotted':
      return `${journalCodeOf(journal, shape)}.${year}.${digits}`;
    case 'short':
      return `${journalCodeOf(journal, shape)}${digits}`;
    case 'springer':
      return `s9${String(journal).padStart(5, '0')}-0${String(year).slice(1)}-${digits}-${number % 10}`;
    case 'journal':
      return `journal.p${journalCodeOf(journal, shape)}.${digits}`;
    case 'issn':
      return `${printIssnOf(journal).replace('-', '')}.${year}.${number}`;
    case 'capitals':
      return `${journalCodeOf(journal, shape).toUpperCase()}.V${1 + (journal % FIELDS.length)}.${number}`;
    case 'slashed':
      return `${year}/${digits}`;
    case 'brackets':
      return `s${printIssnOf(journal)}(${String(year).slice(2)})${digits}-${number % 10}`;
  }
}

function padded(number: number): string {
  return String(number).padStart(7, '0');
}
