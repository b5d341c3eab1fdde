import type { ExplorerRules } from '../../world/explorer/explorer-rules.js';

interface OpenQuestion {
  /** What the emulator does as long as nobody knows. */
  readonly says: string;
  /** The rule that answers it otherwise; without one, the one place that names the question. */
  readonly rule?: keyof ExplorerRules;
}

/**
 * What nobody has seen the live service do. Each is answered in one place of the code, which names it by its id.
 *
 * @source docs/sources.md explorer 6
 */
export const OPEN_QUESTIONS = {
  'key-faults': { says: 'A missing, unknown or lapsed key is answered with 400.', rule: 'keyFaultStatus' },
  'wording-of-refusals': { says: 'Refusals have titles and details of our own.' },
  'filter-echo': { says: 'Filters are told in meta.query, before page.', rule: 'echoesFilters' },
  'previous-page': { says: 'Pages after the first have a link prev, the last one.', rule: 'linksBack' },
  'bad-pages': {
    says: 'Sizes above 100 are 100, what is no number is the default, and pages after the last have no rows.',
    rule: 'refusesLargePages',
  },
  'bad-values': { says: 'A value that a filter does not take is passed over.', rule: 'refusesUnknownValues' },
  'journal-rows': { says: 'Journals have title and ISSNs, and mentions by post type in meta.' },
  'other-mentions': {
    says: 'Mentions elsewhere than on X have external-id, post-type, posted-on, title, url and summary.',
  },
  'sentiment-of-mentions': {
    says: 'What the sentiment of a mention looks like is not known; there is none.',
  },
  'included-of-aggregates': { says: 'Sums have no included.', rule: 'aggregateIncluded' },
  'countries-of-profiles': {
    says: 'The filter mention_sources_countries is about the countries of profiles.',
    rule: 'profileCountries',
  },
  'date-range-refusal': { says: 'More than a year of mention sources is refused: 400, invalid_date_range.' },
  'departments-envelope': { says: 'Departments come in pages like outputs, by name.' },
  'include-by-name': { says: 'An include with names in it is everything.' },
  'pages-of-nothing': { says: 'No rows are one page.', rule: 'pagesOfNothing' },
  'lists-of-worlds': {
    says: 'A list is known in the world that it was made in, as long as it is among the newest 64 MB of lists there.',
  },
  'size-of-requests': {
    says: 'More than 4,096 parameters are refused, and so is the form of a list of more than 4 MiB: 400.',
  },
  'lists-by-other-methods': { says: 'To read or delete an identifier list is not found.' },
} as const satisfies Readonly<Record<string, OpenQuestion>>;
