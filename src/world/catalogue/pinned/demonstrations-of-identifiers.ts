import type { ExplicitOutput } from '../explicit-output.js';
import { on, tally, work } from './notation.js';
import { PINNED_PUBLISHERS as PUBLISHERS } from './publishers.js';

/**
 * Made-up outputs, each known by another kind of identifier: the one that the contract gives as an example or, where
 * that one is cut short, one like it.
 *
 * @source docs/sources.md details 4, section 18 cases 33–35 and 47
 */
export const DEMONSTRATIONS_OF_IDENTIFIERS: readonly ExplicitOutput[] = [
  work({
    altmetricId: 9_000_013,
    type: 'article',
    title: 'A preprint that is known by its arXiv identifier only',
    // No month of arXiv's: the new form of its identifiers began in April 2007
    identifiers: { arxiv: ['9912.00001'] },
    field: '49',
    record: { openAccess: 'green' },
    publishedOn: on('2021-06-01'),
    tallies: [tally('twitter', 11, 9), tally('reddit', 2)],
  }),
  work({
    altmetricId: 9_000_014,
    type: 'dataset',
    title: 'A dataset that is known by its handle',
    identifiers: { handle: ['10568/1234'] },
    field: '30',
    publishedOn: on('2016-05-12'),
    tallies: [tally('twitter', 8, 7), tally('policy', 2), tally('blogs', 1)],
  }),
  work({
    altmetricId: 9_000_015,
    type: 'article',
    title: 'An article that is known by its address on the web',
    identifiers: { uri: ['https://example.org/a'] },
    field: '47',
    publishedOn: on('2018-09-03'),
    tallies: [tally('twitter', 6), tally('facebook', 2)],
  }),
  work({
    altmetricId: 9_000_016,
    type: 'clinical-trial',
    title: 'A clinical trial that is known by its number in ClinicalTrials.gov',
    identifiers: { nct: ['NCT00000001'] },
    field: '32',
    publishedOn: on('2015-10-20'),
    tallies: [tally('news', 4, 3), tally('twitter', 15, 13), tally('wikipedia', 1), tally('guidelines', 1)],
  }),
  work({
    altmetricId: 9_000_017,
    type: 'book',
    title: 'A book that is known by its URN',
    identifiers: { urn: ['urn:nbn:de:101:1-209902033592'] },
    field: '43',
    publishedOn: on('2014-02-03'),
    tallies: [tally('wikipedia', 2), tally('twitter', 3)],
  }),
  work({
    altmetricId: 9_000_018,
    type: 'article',
    title: 'A working paper that is known by its SSRN number',
    identifiers: { ssrn: ['2234441'] },
    field: '48',
    publishedOn: on('2013-03-17'),
    tallies: [tally('twitter', 19, 16), tally('blogs', 5, 4), tally('policy', 1)],
  }),
  work({
    altmetricId: 9_000_019,
    type: 'article',
    title: 'A working paper that is known by its RePEc handle',
    identifiers: { repec: ['RePEc:bla:demons:v:1:y:2015:i:1:p:1-9'] },
    field: '38',
    publishedOn: on('2015-01-15'),
    tallies: [tally('policy', 4, 3), tally('blogs', 2), tally('twitter', 7)],
  }),
  work({
    altmetricId: 9_000_029,
    type: 'article',
    title: 'An article that has identifiers of many kinds',
    identifiers: {
      doi: ['10.5555/demonstration.many-identifiers'],
      pmid: ['990000029'],
      pmc: ['PMC990000029'],
      arxiv: ['9912.00029'],
      ads: ['2099Demo...99..999D'],
      ssrn: ['990000029'],
      repec: ['RePEc:zzz:demons:29'],
      handle: ['10.5555/990000029'],
      uri: ['https://example.org/many-identifiers'],
      urn: ['urn:nbn:de:101:1-209902030029'],
      dimensions: ['pub.9900000029'],
    },
    field: '46',
    record: { publisher: PUBLISHERS.demonstration },
    publishedOn: on('2019-02-14'),
    tallies: [tally('twitter', 5), tally('blogs', 1)],
  }),
];
