import type { ExplicitOutput } from '../explicit-output.js';
import { by, on, tally, work } from './notation.js';
import { PINNED_PUBLISHERS as PUBLISHERS } from './publishers.js';

const BOOK = { altmetricId: 9_000_020, title: 'A book that has chapters of its own' };
const BOOK_ISBNS = ['9789999900003'];
const PUBLISHED_ON = on('2018-01-15');

const CHAPTERS = [
  { altmetricId: 9_000_021, title: 'A first chapter, mentioned more than its book', ordinal: 1 },
  { altmetricId: 9_000_022, title: 'A second chapter, never mentioned', ordinal: 2 },
  { altmetricId: 9_000_023, title: 'An afterword, which has no number' },
] as const;

/** A chapter of the book above. */
function chapter(
  place: 0 | 1 | 2,
  doi: string,
  facts: Pick<ExplicitOutput, 'tallies' | 'readers'>,
): ExplicitOutput {
  const { altmetricId, title } = CHAPTERS[place];
  return work({
    altmetricId,
    type: 'chapter',
    title,
    identifiers: { doi: [doi] },
    field: '50',
    record: {
      publisher: PUBLISHERS.demonstration,
      attribution: 'springer_nature',
      book: { ...BOOK, isbns: BOOK_ISBNS },
    },
    publishedOn: PUBLISHED_ON,
    ...facts,
  });
}

/**
 * Made-up books: one with its chapters, and one with mentions that no count tells of.
 *
 * @source docs/sources.md details 13 rows 13 to 15 (chapter, 57 mentions and 35 miscellaneous ones, book
 *   with chapters), section 18 cases 112, 120 and 121
 */
export const DEMONSTRATIONS_OF_BOOKS: readonly ExplicitOutput[] = [
  work({
    ...BOOK,
    type: 'book',
    identifiers: { doi: ['10.5555/demonstration.book'], isbn: BOOK_ISBNS },
    field: '50',
    record: {
      ...by('Ada Example', 'Bo Example'),
      publisher: PUBLISHERS.demonstration,
      attribution: 'springer_nature',
      chapters: CHAPTERS,
    },
    publishedOn: PUBLISHED_ON,
    tallies: [tally('twitter', 6, 5), tally('blogs', 1)],
    readers: { mendeley: 41, citeulike: 0, connotea: 0 },
  }),
  chapter(0, '10.5555/demonstration.book.1', {
    tallies: [tally('twitter', 24, 20), tally('news', 2), tally('wikipedia', 1)],
  }),
  chapter(1, '10.5555/demonstration.book.2', {
    tallies: [],
    readers: { mendeley: 0, citeulike: 0, connotea: 0 },
  }),
  chapter(2, '10.5555/demonstration.book.afterword', { tallies: [tally('twitter', 1)] }),
  work({
    altmetricId: 9_000_024,
    type: 'book',
    title: 'A book with 57 mentions that count and 35 that do not',
    identifiers: { doi: ['10.5555/demonstration.misc'], isbn: ['9789999900010'] },
    field: '38',
    record: { ...by(), publisher: PUBLISHERS.demonstration },
    publishedOn: on('2014-06-10'),
    tallies: [
      tally('twitter', 28, 26),
      tally('policy', 14, 9),
      tally('news', 8, 7),
      tally('blogs', 5),
      tally('wikipedia', 2),
      tally('misc', 35, 21),
    ],
    addedOn: on('2014-06-11T07:00:00Z'),
    lastMentionedOn: on('2018-02-20T18:00:00Z'),
  }),
];
