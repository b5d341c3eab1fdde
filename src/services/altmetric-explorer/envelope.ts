import type { ExplorerRules } from '../../world/explorer/explorer-rules.js';
import { toJsonText } from './json-text.js';
import type { Links } from './links.js';
import type { Parameters, SentFilter } from './parameters.js';
import type { Page } from './parse-page.js';

/** What a reply says of itself, and its rows. */
export interface Envelope {
  readonly parameters: Parameters;
  readonly rules: ExplorerRules;
  /** Undefined where all rows are on one page. */
  readonly page: Page | undefined;
  readonly response: {
    readonly description: string;
    readonly total: number;
    readonly pages: number;
    /** Of mention sources only. */
    readonly mentions?: number | undefined;
  };
  readonly links: Links;
  /** JSON texts of the rows and of what they refer to; there is none of the latter where there is nothing. */
  readonly data: string;
  readonly included?: string | undefined;
}

/**
 * Writes a reply, member by member in the recorded order. Open question `filter-echo`: whether filters are told, and
 * where.
 *
 * @source docs/sources.md explorer 2.4; where `filter` stands in `meta.query` is inferred
 */
export function writeEnvelope(told: Envelope): string {
  const { parameters, rules, page, response, links, data, included } = told;
  const { texts } = parameters;
  const filters = rules.echoesFilters ? parameters.filters : [];
  const query = {
    key: texts.get('key'),
    digest: texts.get('digest'),
    ...(filters.length === 0 ? {} : { filter: Object.fromEntries(filters.map(toEcho)) }),
    ...(page === undefined ? {} : { page: { number: page.number, size: page.size } }),
  };
  const said = {
    status: 'ok',
    description: response.description,
    'total-results': response.total,
    'total-pages': response.pages,
    ...(response.mentions === undefined ? {} : { 'total-mentions': response.mentions }),
  };
  const head = `{"meta":${toJsonText({ query, response: said })},"links":${toJsonText(links)},"data":${data}`;
  return included === undefined ? `${head}}` : `${head},"included":${included}}`;
}

/** Pages that so many rows take. Open question `pages-of-nothing`: how many take none. */
export function countPages(total: number, size: number, { pagesOfNothing }: ExplorerRules): number {
  return Math.max(pagesOfNothing, Math.ceil(total / size));
}

function toEcho({ name, values, isList }: SentFilter): [string, string | readonly string[]] {
  return [name, isList ? values : (values[0] ?? '')];
}
