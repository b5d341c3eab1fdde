import type { ExplicitOutput, GivenTally } from '../explicit-output.js';
import { JOURNALS } from './journals.js';
import { on, tally, work } from './notation.js';

/** A made-up article that shows a score. */
function scored(
  number: number,
  slug: string,
  title: string,
  facts: { readonly tallies: readonly GivenTally[] } & Partial<ExplicitOutput>,
): ExplicitOutput {
  return work({
    altmetricId: 9_000_000 + number,
    type: 'article',
    title,
    identifiers: { doi: [`10.5555/demonstration.${slug}`] },
    journal: JOURNALS.plosOne,
    field: '32',
    publishedOn: on('2017-03-01'),
    readers: { mendeley: 12, citeulike: 1, connotea: 0 },
    ...facts,
  });
}

/**
 * Made-up articles, each with a score that was recorded of some output with the same few mentions.
 *
 * @source docs/sources.md details 11 (single-source scores), section 18 cases 47–51, 109 and 110
 */
export const DEMONSTRATIONS_OF_SCORES: readonly ExplicitOutput[] = [
  scored(1, 'readers-only', 'An output that has readers but was never mentioned', {
    tallies: [],
    readers: { mendeley: 27, citeulike: 2, connotea: 0 },
  }),
  scored(2, 'nothing', 'An output without any attention or reader', {
    tallies: [],
    readers: { mendeley: 0, citeulike: 0, connotea: 0 },
  }),
  scored(3, 'one-policy', 'An output with one policy mention, which scores 3', {
    tallies: [tally('policy', 1)],
    score: 3_000,
  }),
  scored(
    4,
    'policy-and-wikipedia',
    'An output with one policy mention and two Wikipedia pages, which scores 6',
    {
      tallies: [tally('policy', 1), tally('wikipedia', 2)],
      score: 6_000,
    },
  ),
  scored(5, 'one-blog', 'An output with one blog post, which scores 6.064', {
    tallies: [tally('blogs', 1)],
    score: 6_064,
  }),
  scored(6, 'two-tweets', 'An output with two tweets, which scores 1.35', {
    tallies: [tally('twitter', 2)],
    score: 1_350,
  }),
  scored(7, 'three-tweets', 'An output with three tweets, which scores 2.85', {
    tallies: [tally('twitter', 3)],
    score: 2_850,
  }),
  scored(8, 'one-facebook', 'An output with one Facebook post, which scores 0.25', {
    tallies: [tally('facebook', 1)],
    score: 250,
  }),
  scored(9, 'facebook-and-tweet', 'An output with one Facebook post and one tweet, which scores 0.75', {
    tallies: [tally('facebook', 1), tally('twitter', 1)],
    score: 750,
  }),
  scored(10, 'policy-and-tweet', 'An output with one policy mention and one tweet, which scores 3.5', {
    tallies: [tally('policy', 1), tally('twitter', 1)],
    score: 3_500,
  }),
  scored(11, 'never-tweeted', 'An output that was mentioned but never tweeted', {
    tallies: [tally('news', 3), tally('blogs', 2), tally('reddit', 1)],
  }),
  scored(12, 'no-journal', 'An output with a score but without a journal', {
    journal: undefined,
    tallies: [tally('news', 2), tally('twitter', 14, 12)],
  }),
  scored(28, 'altmetric-id', 'An output that identifier lists name by its Altmetric ID', {
    altmetricId: 12_345,
    tallies: [tally('twitter', 4), tally('blogs', 1)],
  }),
];
