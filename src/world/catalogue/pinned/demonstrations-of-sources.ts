import type { ExplicitOutput } from '../explicit-output.js';
import { SOURCES } from '../sources.js';
import { JOURNALS } from './journals.js';
import { on, tally, work } from './notation.js';

/**
 * Made-up articles that many sources mention, and one that is mentioned every week up to the end.
 *
 * @source docs/sources.md details 10 (more than eight sources in the `types` string), section 18 cases
 *   82, 83 and 111 to 119
 */
export const DEMONSTRATIONS_OF_SOURCES: readonly ExplicitOutput[] = [
  work({
    altmetricId: 9_000_025,
    type: 'article',
    title: 'An output that every source mentions',
    identifiers: { doi: ['10.5555/demonstration.every-source'] },
    journal: JOURNALS.plosOne,
    field: '32',
    publishedOn: on('2012-03-20'),
    tallies: SOURCES.map(({ name }) => tally(name, 3, 2)),
    // From before Pinterest and Delicious ended to after Bluesky began
    addedOn: on('2012-03-20T06:00:00Z'),
    lastMentionedOn: on('2025-09-30T12:00:00Z'),
  }),
  work({
    altmetricId: 9_000_026,
    type: 'article',
    title: 'An output that ten sources with a letter mention',
    identifiers: { doi: ['10.5555/demonstration.ten-letters'] },
    journal: JOURNALS.nature,
    field: '31',
    publishedOn: on('2014-01-08'),
    tallies: [
      tally('news', 12, 11),
      tally('weibo', 9, 8),
      tally('blogs', 8, 7),
      tally('video', 4),
      tally('reddit', 7, 6),
      tally('twitter', 160, 141),
      tally('wikipedia', 3),
      tally('facebook', 15, 13),
      tally('policy', 2),
      tally('googleplus', 11, 10),
    ],
    addedOn: on('2014-01-08T18:00:00Z'),
    lastMentionedOn: on('2018-11-05T09:30:00Z'),
  }),
  // `citations/1m?issns=00182648` finds it
  work({
    altmetricId: 9_000_027,
    type: 'article',
    title: 'An article of a history journal that people keep talking about',
    identifiers: { doi: ['10.5555/demonstration.history'] },
    journal: JOURNALS.history,
    field: '43',
    publishedOn: on('2014-04-01'),
    tallies: [
      tally('news', 60, 44),
      tally('blogs', 72, 51),
      tally('twitter', 980, 790),
      tally('facebook', 56, 47),
      tally('wikipedia', 12, 9),
      tally('reddit', 34, 29),
      tally('bluesky', 180, 144),
      tally('podcasts', 14, 11),
      tally('syllabi', 5),
    ],
    isOngoing: true,
    readers: { mendeley: 210, citeulike: 1, connotea: 0 },
  }),
];
