import { TIMEFRAMES, type Timeframe } from '../../world/catalogue/as-of.js';
import { SOURCE_INDEX, SOURCES } from '../../world/catalogue/sources.js';
import type { ListOrder, OutputQuery } from '../../world/catalogue/view/listing.js';
import { NOT_FOUND } from './faults.js';
import { SOURCE_NAMES } from './projections/source-names.js';

/** A page of the outputs that were mentioned in a timeframe. */
export interface CitationsQuery {
  readonly filter: OutputQuery;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

const PAGE_SIZE = 25;
/** Quirk `num-results-hundred`: the documentation asks for less than a hundred, and has examples with it. */
const MOST_A_PAGE = 100;
const LAST_PAGE = 1_000_000_000;

/** Quirk `score-order-is-gained`: `score` is what was gained in the timeframe, `at_score` the whole score. */
const ORDERS: Readonly<Record<string, ListOrder>> = {
  score: 'gained',
  at_score: 'score',
  readers: 'readers',
  first_seen: 'first-seen',
  pubdate: 'published',
};

/** Whether a text names a timeframe of the service. Quirk `timeframe-6m`: half a year is one, though not listed. */
export function isTimeframe(text: string): text is Timeframe {
  return TIMEFRAMES.some((timeframe) => timeframe === text);
}

/**
 * Reads a request for a page. What can't be read is as if it were not there; a page of more than a hundred is one of
 * a hundred.
 *
 * @throws NotFound for an unknown timeframe
 * @source docs/sources.md details 3.4. Quirk `issn-two-names`: `issns` is what clients send,
 *   `issn` what the table says
 */
export function parseCitationsQuery(timeframe: string, query: URLSearchParams): CitationsQuery {
  if (!isTimeframe(timeframe)) throw NOT_FOUND;
  const sources = listOf(query, 'cited_in') ?? listOf(query, 'citation_type');
  return {
    filter: {
      timeframe,
      order: orderOf(query.get('order_by')),
      sources: sources?.flatMap(sourcesOf),
      doiPrefix: textOf(query, 'doi_prefix'),
      handlePrefix: textOf(query, 'handle_prefix'),
      issns: listOf(query, 'issns') ?? listOf(query, 'issn'),
      nlmIds: listOf(query, 'nlmid'),
      subjects: listOf(query, 'subjects'),
      scopusSubjects: listOf(query, 'scopus_subjects'),
    },
    page: numberOf(query.get('page'), 1, LAST_PAGE),
    pageSize: numberOf(query.get('num_results'), PAGE_SIZE, MOST_A_PAGE),
  };
}

function orderOf(text: string | null): ListOrder {
  return (text !== null && Object.hasOwn(ORDERS, text) ? ORDERS[text] : undefined) ?? 'gained';
}

/** Places of the sources that a filter name stands for; none for an unknown name. */
function sourcesOf(name: string): number[] {
  return SOURCES.filter((source) => SOURCE_NAMES[source.name].filters.includes(name)).map(
    (source) => SOURCE_INDEX[source.name],
  );
}

function textOf(query: URLSearchParams, name: string): string | undefined {
  const text = query.get(name)?.trim() ?? '';
  return text === '' ? undefined : text;
}

function listOf(query: URLSearchParams, name: string): string[] | undefined {
  const parts = textOf(query, name)
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts === undefined || parts.length === 0 ? undefined : parts;
}

function numberOf(text: string | null, otherwise: number, most: number): number {
  if (text === null || !/^\d+$/.test(text)) return otherwise;
  const number = Number(text);
  return number < 1 ? otherwise : Math.min(number, most);
}
