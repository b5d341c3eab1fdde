import type { OutputOrder } from '../../world/catalogue/query/orders.js';
import { SOURCE_INDEX } from '../../world/catalogue/sources.js';
import type { ExplorerRules } from '../../world/explorer/explorer-rules.js';
import type { Parameters } from './parameters.js';
import { Refusal } from './refusal.js';
import { shownSources } from './source-names.js';

/** Orders as the service calls them. @source docs/sources.md explorer 2.10 */
const ORDERS: Readonly<Record<string, OutputOrder>> = {
  score_desc: 'score',
  score_asc: 'score-asc',
  publication_date: 'published',
  publication_date_asc: 'published-asc',
  msm: 'news',
  blogs: 'blogs',
  policy: 'policy',
  twitter: 'twitter',
  bluesky: 'bluesky',
  mentions_1w: 'mentions-1w',
  mentions_1m: 'mentions-1m',
  citations: 'citations',
  mendeley: 'mendeley',
};
/** Of mention sources alone. */
const BY_PROFILE_TYPE = 'profile-type';

/** What the description says of each order. Quirk `description-sort`: only that of `score_desc` is recorded. */
const WORDS: Readonly<Partial<Record<OutputOrder, string>>> = {
  published: 'publication date',
  'published-asc': 'publication date',
  news: 'news mentions',
  blogs: 'blog mentions',
  policy: 'policy mentions',
  twitter: 'X mentions',
  bluesky: 'Bluesky mentions',
  'mentions-1w': 'mentions in the past week',
  'mentions-1m': 'mentions in the past month',
  citations: 'citations',
  mendeley: 'Mendeley readers',
};

/**
 * Which order is asked for: `filter[order]` before `order`. One that isn't known is the default.
 *
 * @param isOfProfiles  whether profiles are put in order: outputs, where anything is
 * @throws Refusal `invalid_parameter` for an unknown one, if the rules say so
 */
export function parseOrder(
  parameters: Parameters,
  { refusesUnknownValues, period }: ExplorerRules,
  isOfProfiles: boolean,
): OutputOrder {
  const name = orderNameIn(parameters);
  if (name === undefined || name === '') return 'score';
  const known = Object.hasOwn(ORDERS, name) ? ORDERS[name] : undefined;
  // By what replies don't show, nothing is sorted.
  const isHidden = known === 'bluesky' && !shownSources(period).includes(SOURCE_INDEX.bluesky);
  const order = isHidden ? undefined : known;
  const isKnown = order !== undefined || (isOfProfiles && name === BY_PROFILE_TYPE);
  if (!isKnown && refusesUnknownValues) {
    throw new Refusal('invalid_parameter', 400, { because: 'setting' });
  }
  return order ?? 'score';
}

/** Whether profiles are wanted by their type. */
export function isByProfileType(parameters: Parameters): boolean {
  return orderNameIn(parameters) === BY_PROFILE_TYPE;
}

/** An order in the words of the description. */
export function wordsOfOrder(order: OutputOrder): string {
  return WORDS[order] ?? 'Altmetric Attention Score';
}

function orderNameIn({ filters, texts }: Parameters): string | undefined {
  return filters.find(({ name }) => name === 'order')?.values.at(-1) ?? texts.get('order');
}
