import type { ExplicitOutput, GivenMention } from '../explicit-output.js';
import { JOURNALS } from './journals.js';
import { on, tally, work } from './notation.js';

/** What is said of all three parts at once. */
const OF_THE_SERIES: readonly GivenMention[] = [
  {
    source: 'news',
    postedOn: on('2023-05-18T06:30:00Z'),
    author: 'The Daily Demonstrator',
    title: 'Three studies in a row say what nobody had asked',
    country: 'GB',
    joint: 'series',
  },
  {
    source: 'policy',
    postedOn: on('2024-02-01T00:00:00Z'),
    author: 'Ministry of Examples',
    title: 'Guidance on demonstrations',
    country: 'NZ',
    joint: 'guidance',
  },
  {
    source: 'twitter',
    postedOn: on('2023-05-19T18:02:11Z'),
    country: 'US',
    joint: 'thread',
  },
];
/** What is said of the first two. */
const OF_TWO: GivenMention = {
  source: 'blogs',
  postedOn: on('2023-06-02T09:15:00Z'),
  author: 'Demonstrations, Annotated',
  title: 'Part one and part two, side by side',
  joint: 'review',
};

function part(n: number, mentions: readonly GivenMention[]): ExplicitOutput {
  return {
    ...work({
      altmetricId: 9_000_050 + n,
      type: 'article',
      title: `A demonstration in three parts: part ${n}`,
      identifiers: { doi: [`10.5555/demonstration.series.${n}`] },
      journal: JOURNALS.plosOne,
      field: '44',
      publishedOn: on('2023-05-17'),
      tallies: [tally('twitter', 40 - 9 * n, 30 - 7 * n), tally('news', 4 - n)],
      addedOn: on('2023-05-17T08:00:00Z'),
      lastMentionedOn: on('2024-11-04T16:20:00Z'),
    }),
    mentions,
  };
}

/**
 * Made-up articles that some mentions are about together: each has them, and yet they are one mention each.
 *
 * @source docs/sources.md explorer 4.2: attention counts pairs of mention and output, mentions counts mentions
 */
export const DEMONSTRATIONS_OF_JOINT_MENTIONS: readonly ExplicitOutput[] = [
  part(1, [...OF_THE_SERIES, OF_TWO]),
  part(2, [...OF_THE_SERIES, OF_TWO]),
  part(3, OF_THE_SERIES),
];
