import { below, fraction, subkey } from '../hash.js';
import { identifiersIn, identifiersOf } from '../identifiers/generated.js';
import type {
  BookReference,
  ChapterReference,
  Identifiers,
  Organization,
  OutputRecord,
  Publisher,
} from '../output-record.js';
import type { OutputSeed } from '../output-seed.js';
import { abstractSourceOf, findAbstract } from './abstracts.js';
import { authorsOf, editorsOf } from './authors.js';
import { chapterNumbersOf, findBookOf, isGenerated } from './book-blocks.js';
import {
  fieldsOfResearchOf,
  goalsOf,
  openAccessOf,
  publisherSubjectsOf,
  subjectsOf,
} from './classification.js';
import { divisionOf } from './fields-of-research.js';
import { journalOf } from './journals.js';
import { findPdfUrl, linksOf } from './links.js';
import type { Making } from './making.js';
import { drawFunder } from './organizations.js';
import { PART } from './parts.js';
import { datesOf, pagesOf } from './publication.js';
import { publisherNumberOf } from './publisher-of.js';
import { getPublisher } from './publishers.js';
import { titleOf } from './titles.js';
import { familyOf } from './words/families.js';

/**
 * Everything that is known of an output besides its attention. Each part comes from random numbers of its own, so
 * that the same seed always gives the same record, whatever was made before.
 *
 * @param given  takes the place of what would be made up; links, publisher and pages follow from it
 */
export function makeRecord(
  seed: OutputSeed,
  making: Making,
  given: Partial<OutputRecord> = {},
): OutputRecord {
  const { shape, texts } = making;
  const identifiers = given.identifiers ?? (isGenerated(seed) ? identifiersOf(seed, shape) : {});
  const journal =
    'journal' in given || seed.journal === undefined ? given.journal : journalOf(seed.journal, shape);
  const openAccess = 'openAccess' in given ? given.openAccess : openAccessOf(seed);
  const abstract = 'abstract' in given ? given.abstract : findAbstract(seed, texts);
  return {
    altmetricId: seed.altmetricId,
    type: seed.type,
    title: given.title ?? titleOf(seed, texts),
    identifiers,
    journal,
    publisher: journal?.publisher ?? findPublisher(seed, making),
    authors: given.authors ?? authorsOf(seed, making),
    abstract,
    abstractSource: abstract === undefined ? undefined : abstractSourceOf(identifiers),
    ...datesOf(seed),
    ...pagesOf(seed, shape, journal !== undefined),
    publisherSubjects: journal?.subjects ?? publisherSubjectsOf(seed, shape),
    ...subjectsOf(seed),
    fieldsOfResearch: fieldsOfResearchOf(seed),
    goals: goalsOf(seed),
    openAccess,
    funders: fundersOf(seed),
    links: linksOf(identifiers),
    pdfUrl: findPdfUrl(seed, openAccess),
    ...bookParts(seed, making, identifiers),
    ...given,
  };
}

/** Nobody publishes a clinical trial; whoever puts an output in by hand says who publishes it. */
function findPublisher(seed: OutputSeed, { shape }: Making): Publisher | undefined {
  const isPublished = seed.type !== 'clinical-trial' && isGenerated(seed);
  return isPublished ? getPublisher(publisherNumberOf(seed, shape)) : undefined;
}

/** Trials always have one who pays; a little less than half of the rest has up to three. */
export function fundersOf(seed: OutputSeed): readonly Organization[] {
  const key = subkey(seed.key, PART.funders);
  const isFunded = seed.type === 'clinical-trial' || fraction(key, 0) < 0.45;
  if (!isFunded || seed.type === 'news') return [];
  const family = familyOf(divisionOf(seed.field));
  const drawn = Array.from({ length: 1 + below(3, key, 1) }, (_, n) => drawFunder(family, key, n + 2));
  return [...new Set(drawn)];
}

/** What only books and chapters have. */
function bookParts(seed: OutputSeed, making: Making, identifiers: Identifiers): Partial<OutputRecord> {
  if (seed.type !== 'book' && seed.type !== 'chapter') return {};
  const editors = editorsOf(seed, making);
  return {
    ...(editors.length > 0 ? { editors } : {}),
    attribution: identifiers.doi === undefined ? 'Google Books' : 'springer_nature',
    ...(seed.type === 'book' && isGenerated(seed) ? { chapters: chaptersOf(seed, making) } : {}),
    book: findBook(seed, making),
  };
}

function findBook(seed: OutputSeed, { shape, texts }: Making): BookReference | undefined {
  const book = findBookOf(seed, shape);
  if (book === undefined) return undefined;
  const { altmetricId } = book;
  return { altmetricId, title: titleOf(book, texts), isbns: identifiersIn('isbn', book, shape) };
}

function chaptersOf(book: OutputSeed, { shape, texts }: Making): readonly ChapterReference[] {
  return chapterNumbersOf(book.number, shape.count).map((number, index) => {
    const chapter = shape.seedOf(number);
    const ordinal = book.key % 4 === 0 ? undefined : index + 1;
    return { altmetricId: chapter.altmetricId, title: titleOf(chapter, texts), ordinal };
  });
}
