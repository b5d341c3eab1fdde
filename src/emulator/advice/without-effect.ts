import type { Finding } from '../../world/advice/advice.js';
import { type About, NAMES } from './findings.js';

interface Pairing {
  readonly operation: string;
  readonly name: string;
  /** Tells from the other parameters whether this one has no effect. */
  readonly isIdle: (pairs: URLSearchParams) => boolean;
  readonly why: string;
  readonly source: string;
}

const has = (pairs: URLSearchParams, name: string) => (pairs.get(name) ?? '').trim() !== '';
/** A field of the filter that a comma behind `.abc` made part of a value. */
const SWALLOWED = /\.[a-z]{3},(?:work|measure|country|uploader)_uri:/;

const PAIRINGS: readonly Pairing[] = [
  {
    operation: 'listCitations',
    name: 'issn',
    isIdle: (pairs) => has(pairs, 'issns'),
    why: 'beside "issns", which is read first',
    source: 'details 3.4 (inferred)',
  },
  {
    operation: 'listCitations',
    name: 'citation_type',
    isIdle: (pairs) => has(pairs, 'cited_in'),
    why: 'beside "cited_in", which is read first',
    source: 'details 3.4 (inferred)',
  },
  {
    operation: 'listEvents',
    name: 'end_date',
    isIdle: (pairs) => !has(pairs, 'start_date') && !has(pairs, 'event_id'),
    why: 'without "start_date" it is ignored, although the documentation does not say so',
    source: 'operas 3.2',
  },
  ...['filter', 'aggregation', 'start_date', 'end_date'].map((name) => ({
    operation: 'listEvents',
    name,
    isIdle: (pairs: URLSearchParams) => has(pairs, 'event_id'),
    why: 'beside "event_id", everything else is ignored',
    source: 'operas 3.2',
  })),
  {
    operation: 'listEvents',
    name: 'filter',
    isIdle: (pairs) => SWALLOWED.test(pairs.get('filter') ?? ''),
    why: 'a comma behind a dot and three small letters belongs to the value, so that the field after it is part of that value',
    source: 'operas 3.2',
  },
  ...['listWorks', 'listWorkTypes'].map((operation) => ({
    operation,
    name: 'order',
    isIdle: (pairs: URLSearchParams) => !has(pairs, 'sort'),
    why: 'without "sort" there is nothing to order',
    source: 'operas 4.2',
  })),
];

/** What of a query has no effect because of the rest of it. */
export function withoutEffect(about: About, pairs: URLSearchParams): readonly Finding[] {
  return PAIRINGS.filter(
    ({ operation, name, isIdle }) => operation === about.operation && has(pairs, name) && isIdle(pairs),
  ).map(({ name, why, source }) => NAMES.withoutEffect({ ...about, source }, name, why));
}
