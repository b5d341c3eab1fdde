import type { ExplicitOutput } from '../explicit-output.js';
import { by, on, tally, untitled, work } from './notation.js';
import { PINNED_PUBLISHERS as PUBLISHERS } from './publishers.js';

const ANIMAL_DELIBERATION = { altmetricId: 8_000_054, title: 'Animal (De)liberation' };
const ANIMAL_DELIBERATION_ISBNS = [
  '9781909188846',
  '9781909188839',
  '9781909188853',
  '9781909188877',
  '9781909188860',
];
const OPEN = {
  altmetricId: 8_000_033,
  title: 'Open: The Philosophy and Practices that are Revolutionizing Education and Science',
};

/**
 * Books and chapters that examples name, most of them open access; attention and Altmetric IDs are made up.
 *
 * @source docs/sources.md details 14 (ISBN); operas 1.5, 6.2 and 7; README of HIRMEOS
 *   Metrics Docker for title and ISBNs of 10.5334/bay
 */
export const BOOKS: readonly ExplicitOutput[] = [
  work({
    altmetricId: 8_000_030,
    type: 'book',
    title: 'Safer Healthcare: Strategies for the Real World',
    identifiers: {
      doi: ['10.1007/978-3-319-25559-0'],
      isbn: ['9783319255576', '9783319255590'],
    },
    field: '42',
    record: {
      ...by('Charles Vincent', 'René Amalberti'),
      publisher: PUBLISHERS.springer,
      attribution: 'springer_nature',
      openAccess: 'gold',
    },
    publishedOn: on('2016-01-14'),
    tallies: [
      tally('twitter', 246, 198),
      tally('blogs', 6, 5),
      tally('policy', 11, 8),
      tally('wikipedia', 2),
      tally('facebook', 4),
    ],
    readers: { mendeley: 734, citeulike: 0, connotea: 0 },
  }),
  work({
    ...ANIMAL_DELIBERATION,
    type: 'book',
    identifiers: { doi: ['10.5334/bay'], isbn: ANIMAL_DELIBERATION_ISBNS },
    field: '50',
    record: {
      ...by('Jan Deckers'),
      publisher: PUBLISHERS.ubiquity,
      openAccess: 'gold',
      links: ['https://www.ubiquitypress.com/site/books/10.5334/bay'],
      chapters: [{ altmetricId: 8_000_032, title: untitled('doi 10.5334/bay.a') }],
    },
    publishedOn: on('2016-11-09'),
    tallies: [tally('twitter', 39, 31), tally('wikipedia', 2), tally('news', 1), tally('blogs', 1)],
  }),
  work({
    altmetricId: 8_000_032,
    type: 'chapter',
    title: untitled('doi 10.5334/bay.a'),
    identifiers: { doi: ['10.5334/bay.a'] },
    field: '50',
    record: {
      publisher: PUBLISHERS.ubiquity,
      openAccess: 'gold',
      book: { ...ANIMAL_DELIBERATION, isbns: ANIMAL_DELIBERATION_ISBNS },
    },
    publishedOn: on('2016-11-09'),
    tallies: [tally('twitter', 3)],
  }),
  work({
    ...OPEN,
    type: 'book',
    identifiers: { doi: ['10.5334/bbc'] },
    field: '39',
    record: {
      ...by(),
      editors: by('Rajiv S. Jhangiani', 'Robert Biswas-Diener').authors,
      publisher: PUBLISHERS.ubiquity,
      openAccess: 'gold',
      chapters: [{ altmetricId: 8_000_034, title: 'Introduction to Open', ordinal: 1 }],
    },
    publishedOn: on('2017-03-27'),
    tallies: [
      tally('twitter', 212, 164),
      tally('blogs', 14, 11),
      tally('wikipedia', 3),
      tally('policy', 2),
      tally('facebook', 5),
    ],
  }),
  work({
    altmetricId: 8_000_034,
    type: 'chapter',
    title: 'Introduction to Open',
    identifiers: { doi: ['10.5334/bbc.a'] },
    field: '39',
    record: {
      ...by('Robert Biswas-Diener', 'Rajiv S. Jhangiani'),
      publisher: PUBLISHERS.ubiquity,
      openAccess: 'gold',
      book: { ...OPEN, isbns: [] },
    },
    publishedOn: on('2017-03-27'),
    tallies: [tally('twitter', 9, 8)],
  }),
  work({
    altmetricId: 8_000_035,
    type: 'book',
    title: untitled('doi 10.5334/bcb'),
    identifiers: { doi: ['10.5334/bcb'] },
    field: '47',
    record: { publisher: PUBLISHERS.ubiquity, openAccess: 'gold' },
    publishedOn: on('2017-09-12'),
    tallies: [tally('twitter', 21, 18), tally('wikipedia', 1)],
  }),
  work({
    altmetricId: 8_000_036,
    type: 'book',
    title: 'That Greece Might Still Be Free: The Philhellenes in the War of Independence',
    identifiers: {
      doi: ['10.11647/OBP.0001'],
      isbn: ['9781906924003', '9781906924010', '9781906924027'],
    },
    field: '43',
    record: {
      ...by('William St Clair'),
      publisher: PUBLISHERS.openBook,
      openAccess: 'gold',
      links: ['http://www.openbookpublishers.com/product/3'],
    },
    publishedOn: on('2008-11-01'),
    tallies: [tally('wikipedia', 7), tally('twitter', 16, 14), tally('blogs', 2), tally('syllabi', 1)],
  }),
  work({
    altmetricId: 8_000_037,
    type: 'book',
    title: 'The Altering Eye: Contemporary International Cinema',
    identifiers: { doi: ['10.11647/OBP.0002'], isbn: ['9781906924034', '9781906924041'] },
    field: '36',
    record: { ...by('Robert Phillip Kolker'), publisher: PUBLISHERS.openBook, openAccess: 'gold' },
    publishedOn: on('2009-01-01'),
    tallies: [tally('wikipedia', 11), tally('twitter', 5), tally('syllabi', 4)],
  }),
  work({
    altmetricId: 8_000_038,
    type: 'book',
    title: 'Economic Fables',
    identifiers: { doi: ['10.11647/OBP.0020'] },
    field: '38',
    record: { ...by('Ariel Rubinstein'), publisher: PUBLISHERS.openBook, openAccess: 'gold' },
    publishedOn: on('2012-04-01'),
    tallies: [tally('twitter', 44, 40), tally('blogs', 6), tally('wikipedia', 2), tally('book-reviews', 2)],
  }),
  work({
    altmetricId: 8_000_039,
    type: 'book',
    title: untitled('doi 10.21435/sflin.24'),
    identifiers: { doi: ['10.21435/sflin.24'] },
    field: '47',
    record: { publisher: PUBLISHERS.finnishLiterature, openAccess: 'gold' },
    publishedOn: on('2023-06-01'),
    tallies: [tally('twitter', 4), tally('bluesky', 3)],
  }),
  work({
    altmetricId: 8_000_040,
    type: 'book',
    title: untitled('doi 10.1515/9783839470121'),
    identifiers: { doi: ['10.1515/9783839470121'], isbn: ['9783839470121'] },
    field: '44',
    record: { publisher: PUBLISHERS.deGruyter, openAccess: 'gold' },
    publishedOn: on('2024-02-01'),
    tallies: [tally('twitter', 6), tally('bluesky', 9, 8), tally('blogs', 1)],
  }),
];
