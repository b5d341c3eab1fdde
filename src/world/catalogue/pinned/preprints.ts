import type { ExplicitOutput } from '../explicit-output.js';
import { JOURNALS } from './journals.js';
import { by, on, tally, untitled, work } from './notation.js';

/**
 * Preprints that examples name; only the first one's counts are recorded.
 *
 * @source docs/sources.md details 4 (`math.GT/0309136`) and 14
 */
export const PREPRINTS: readonly ExplicitOutput[] = [
  work({
    altmetricId: 80_489_219,
    type: 'article',
    title: untitled('doi 10.1101/2020.04.23.055293'),
    identifiers: { doi: ['10.1101/2020.04.23.055293'] },
    field: '31',
    record: { openAccess: 'green' },
    publishedOn: on('2020-04-24'),
    tallies: [tally('twitter', 7)],
    addedOn: on('2020-04-24T14:10:00Z'),
    lastMentionedOn: on('2020-05-06T07:25:00Z'),
    score: 2_850,
    cohorts: { public: 4, scientist: 3 },
  }),
  work({
    altmetricId: 8_000_020,
    type: 'article',
    title: 'The Food Crises and Political Instability in North Africa and the Middle East',
    identifiers: { arxiv: ['1108.2455'] },
    field: '44',
    record: { ...by('Marco Lagi', 'Karla Z. Bertrand', 'Yaneer Bar-Yam'), openAccess: 'green' },
    publishedOn: on('2011-08-11'),
    tallies: [
      tally('news', 42, 33),
      tally('blogs', 31, 26),
      tally('policy', 8, 7),
      tally('twitter', 540, 488),
      tally('facebook', 28, 24),
      tally('wikipedia', 5),
      tally('googleplus', 12, 11),
      tally('reddit', 9),
    ],
    readers: { mendeley: 322, citeulike: 9, connotea: 0 },
  }),
  work({
    altmetricId: 8_000_021,
    type: 'article',
    title: 'Morpheo: Traceable Machine Learning on Hidden data',
    identifiers: { arxiv: ['1704.05017'] },
    field: '46',
    record: { ...by('Mathieu Galtier', 'Camille Marini'), openAccess: 'green' },
    publishedOn: on('2017-04-17'),
    tallies: [tally('twitter', 12, 11), tally('blogs', 1)],
  }),
  work({
    altmetricId: 8_000_022,
    type: 'article',
    title: 'Few-Shot Adversarial Learning of Realistic Neural Talking Head Models',
    identifiers: { arxiv: ['1905.08233'] },
    field: '46',
    record: {
      ...by('Egor Zakharov', 'Aliaksandra Shysheya', 'Egor Burkov', 'Victor Lempitsky'),
      openAccess: 'green',
    },
    publishedOn: on('2019-05-20'),
    tallies: [
      tally('news', 88, 71),
      tally('blogs', 24, 20),
      tally('twitter', 2310, 2046),
      tally('facebook', 14, 12),
      tally('reddit', 36, 31),
      tally('video', 27, 22),
      tally('wikipedia', 2),
      tally('patents', 9),
    ],
    readers: { mendeley: 905, citeulike: 0, connotea: 0 },
  }),
  work({
    altmetricId: 8_000_023,
    type: 'article',
    title:
      'The UV Luminosity Function of Star-Forming Galaxies via Dropout Selection at Redshifts z ~ 7 and 8 from the 2012 Ultra Deep Field Campaign',
    identifiers: {
      doi: ['10.1088/0004-637X/768/2/196'],
      arxiv: ['1212.4819'],
      ads: ['2013ApJ...768..196S'],
    },
    journal: JOURNALS.astrophysicalJournal,
    field: '51',
    record: { volume: '768', issue: '2', firstPage: '196' },
    publishedOn: on('2012-12-19'),
    tallies: [tally('news', 3), tally('blogs', 2), tally('twitter', 6), tally('wikipedia', 1)],
    readers: { mendeley: 58, citeulike: 0, connotea: 0 },
  }),
  work({
    altmetricId: 8_000_024,
    type: 'article',
    title: untitled('arXiv math.GT/0309136'),
    identifiers: { arxiv: ['math.GT/0309136'] },
    field: '49',
    record: { openAccess: 'green' },
    publishedOn: on('2003-09-08'),
    tallies: [tally('wikipedia', 1), tally('qna', 2)],
  }),
];
