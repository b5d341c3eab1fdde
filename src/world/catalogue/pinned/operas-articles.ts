import type { ExplicitOutput } from '../explicit-output.js';
import { JOURNALS } from './journals.js';
import { by, on, tally, untitled, work } from './notation.js';
import { PINNED_PUBLISHERS as PUBLISHERS } from './publishers.js';

/**
 * Articles that the documentation of OPERAS Metrics names; attention and Altmetric IDs are made up.
 *
 * @source docs/sources.md operas 6.2 and 6.4
 */
export const OPERAS_ARTICLES: readonly ExplicitOutput[] = [
  work({
    altmetricId: 8_000_050,
    type: 'article',
    title: 'eofs: A Library for EOF Analysis of Meteorological, Oceanographic, and Climate Data',
    identifiers: { doi: ['10.5334/jors.122'] },
    journal: JOURNALS.openResearchSoftware,
    field: '46',
    record: {
      ...by('Andrew Dawson'),
      volume: '4',
      issue: '1',
      firstPage: 'e14',
      openAccess: 'gold',
    },
    publishedOn: on('2016-04-28'),
    tallies: [tally('twitter', 17, 15), tally('qna', 2)],
  }),
  work({
    altmetricId: 8_000_051,
    type: 'article',
    title:
      'AWI-CM3 coupled climate model: description and evaluation experiments for a prototype post-CMIP6 model',
    identifiers: { doi: ['10.5194/gmd-15-6399-2022'] },
    journal: JOURNALS.geoscientificModels,
    field: '37',
    record: {
      volume: '15',
      issue: '16',
      firstPage: '6399',
      lastPage: '6427',
      openAccess: 'gold',
    },
    publishedOn: on('2022-08-23'),
    tallies: [tally('twitter', 13, 11)],
  }),
  work({
    altmetricId: 8_000_052,
    type: 'article',
    title:
      'The Ric-8A/Gα13/FAK signaling cascade controls focal adhesion formation during neural crest cell migration',
    identifiers: { doi: ['10.1242/dev.164269'] },
    journal: JOURNALS.development,
    field: '31',
    publishedOn: on('2018-11-01'),
    tallies: [tally('twitter', 9), tally('f1000', 1)],
  }),
  work({
    altmetricId: 8_000_053,
    type: 'article',
    title: untitled('doi 10.12681/aprlp.16'),
    identifiers: { doi: ['10.12681/aprlp.16'] },
    field: '50',
    record: { publisher: PUBLISHERS.ekt, openAccess: 'gold' },
    publishedOn: on('2020-12-01'),
    tallies: [tally('twitter', 2)],
  }),
];
