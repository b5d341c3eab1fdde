import type { ExplicitOutput } from '../explicit-output.js';
import { JOURNALS } from './journals.js';
import { by, on, tally, work } from './notation.js';

const NEWS_OF_SCIENCE = { subjects: ['science'], scopusSubjects: ['General'] };

/**
 * News of *Nature*, the documentation's favourite examples. Counts of accounts, scores, dates and identifiers are
 * recorded, and totals of posts: which source has the posts that are more than accounts is a guess that yields the
 * recorded `types`.
 *
 * @source docs/sources.md details 14; section 13 rows 1 (10.1038/news.2011.490), 2 (480426a),
 *   3 (465860a) and 20 (nature.2014.14583)
 */
export const NATURE_NEWS: readonly ExplicitOutput[] = [
  work({
    altmetricId: 241939,
    type: 'news',
    title: 'Climate change will hit genetic diversity',
    identifiers: { doi: ['10.1038/news.2011.490'], dimensions: ['pub.1056456446'] },
    journal: JOURNALS.nature,
    field: '41',
    // No authors: the recorded body has an empty list
    record: {
      ...by(),
      ...NEWS_OF_SCIENCE,
      publisherSubjects: [],
      printedOn: 1313884800,
      onlineOn: 1313884800,
      openAccess: 'closed',
    },
    publishedOn: 1313884800,
    tallies: [
      tally('facebook', 5),
      tally('blogs', 3),
      tally('news', 1),
      tally('reddit', 1),
      tally('twitter', 147, 138),
    ],
    addedOn: 1313946657,
    lastMentionedOn: 1334237127,
    score: 140_500,
    cohorts: { public: 117, scientist: 10, communicator: 5, practitioner: 1 },
    readers: { mendeley: 9, citeulike: 0, connotea: 0 },
  }),
  work({
    altmetricId: 243700,
    type: 'news',
    title: 'Number of species on Earth tagged at 8.7 million',
    identifiers: { doi: ['10.1038/news.2011.498'] },
    journal: JOURNALS.nature,
    field: '31',
    record: {
      ...by('Lee Sweetlove'),
      ...NEWS_OF_SCIENCE,
      onlineOn: 1314054000,
      links: ['http://www.nature.com/news/2011/110823/full/news.2011.498.html'],
    },
    publishedOn: 1314054000,
    tallies: [tally('twitter', 138, 134)],
    addedOn: 1314135172,
    lastMentionedOn: on('2011-08-31T09:12:00Z'),
    score: 114_500,
  }),
  work({
    altmetricId: 502878,
    type: 'news',
    title: '365 days: 2011 in review.',
    identifiers: { doi: ['10.1038/480426a'], pmid: ['22193080'], ads: ['2011Natur.480..426V'] },
    journal: JOURNALS.natureNews,
    field: '44',
    record: {
      ...by('Richard Van Noorden', 'Van Noorden R'),
      subjects: ['science'],
      onlineOn: 1324512000,
      volume: '480',
      issue: '7378',
      firstPage: '426',
      lastPage: '429',
      links: ['http://www.nature.com/news/365-days-2011-in-review-1.9684'],
    },
    publishedOn: 1324512000,
    tallies: [
      tally('facebook', 24, 22),
      tally('blogs', 5),
      tally('googleplus', 36, 34),
      tally('twitter', 2630, 2418),
    ],
    addedOn: 1324491937,
    lastMentionedOn: 1498437197,
    score: 1_714_702,
    cohorts: { public: 1917, scientist: 350, communicator: 87, practitioner: 63 },
    readers: { mendeley: 95, citeulike: 0, connotea: 0 },
  }),
  work({
    altmetricId: 385053,
    type: 'news',
    title: 'Metrics: Do metrics matter?',
    identifiers: { doi: ['10.1038/465860a'], pmid: ['20559361'] },
    journal: JOURNALS.nature,
    field: '46',
    record: {
      ...NEWS_OF_SCIENCE,
      onlineOn: 1276646400,
      volume: '465',
      firstPage: '860',
      lastPage: '862',
    },
    publishedOn: 1276646400,
    tallies: [
      tally('facebook', 3),
      tally('blogs', 3),
      tally('googleplus', 2),
      tally('news', 1),
      tally('policy', 1),
      tally('twitter', 21, 20),
    ],
    addedOn: 1317207766,
    lastMentionedOn: 1454625692,
    score: 53_388,
    cohorts: { public: 13, scientist: 5, communicator: 2 },
    readers: { mendeley: 303, citeulike: 3, connotea: 2 },
  }),
  work({
    altmetricId: 2068207,
    type: 'news',
    title: "Stephen Hawking: 'There are no black holes'",
    identifiers: { doi: ['10.1038/nature.2014.14583'] },
    journal: JOURNALS.nature,
    field: '51',
    record: {
      ...by('Zeeya Merali'),
      ...NEWS_OF_SCIENCE,
      onlineOn: on('2014-01-24'),
      links: [
        'http://www.nature.com/news/stephen-hawking-questions-nature-of-black-holes-1.14583',
        'http://www.nature.com/doifinder/10.1038/nature.2014.14583',
      ],
    },
    publishedOn: on('2014-01-24'),
    tallies: [
      tally('facebook', 1096, 1056),
      tally('blogs', 35, 30),
      tally('googleplus', 121, 120),
      tally('news', 48, 39),
      tally('qna', 2),
      tally('reddit', 16),
      tally('twitter', 3604, 3381),
      tally('video', 4),
      tally('wikipedia', 4),
    ],
    addedOn: on('2014-01-24T00:35:57Z'),
    lastMentionedOn: 1655037351,
    score: 3_734_706,
    cohorts: { public: 2813, scientist: 379, practitioner: 42, communicator: 145 },
    readers: { mendeley: 76, citeulike: 1, connotea: 0 },
  }),
];
