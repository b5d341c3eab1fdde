import type { SignedFilter } from './digest.js';
import type { FormPair } from './form-text.js';

/** One `filter[…]` of a request. */
export interface SentFilter extends SignedFilter {
  /** Sent as `filter[name][]`, even if with one value. */
  readonly isList: boolean;
}

/** The parameters of a request, as the service's framework sorts them out. */
export interface Parameters {
  /** Top-level parameters that are a plain text. */
  readonly texts: ReadonlyMap<string, string>;
  /** In the order in which they first came; `order` among them, if it was sent so. */
  readonly filters: readonly SentFilter[];
  /** `page[number]` and `page[size]`, as sent. */
  readonly page: ReadonlyMap<string, string>;
}

/** What the framework makes of a parameter that was sent as two different things. */
export class ParametersConflict extends Error {}

const NESTED = /^([^[\]]+)\[([^[\]]*)\](.*)$/s;
const FILTER = 'filter';
const PAGE = 'page';

/**
 * Sorts out parameters with brackets. Of a text that is sent twice the last counts; a list takes them all. Whatever
 * follows the first brackets of a filter makes it a list, so `filter[a][b]=1` is `filter[a][]=1`; a page with more
 * than its own brackets is passed over.
 *
 * @throws ParametersConflict where one name is a text first and then a list, or has brackets once and then none
 * @source Rack, the parser of nested queries (inferred); docs/sources.md explorer 1.3 and 1.5
 */
export function toParameters(pairs: readonly FormPair[]): Parameters {
  const texts = new Map<string, string>();
  const page = new Map<string, string>();
  const filters = new Map<string, FilterDraft>();
  const nested = new Set<string>();
  for (const [name, value] of pairs) {
    const [, outer, inner = '', rest = ''] = NESTED.exec(name) ?? [];
    if (outer === undefined) {
      if (nested.has(name)) throw new ParametersConflict(`${name} with and without brackets`);
      texts.set(name, value);
      continue;
    }
    if (texts.has(outer)) throw new ParametersConflict(`${outer} with and without brackets`);
    nested.add(outer);
    if (outer === FILTER && inner !== '') addValue(filters, inner, { value, isList: rest !== '' });
    if (outer === PAGE && rest === '') page.set(inner, value);
  }
  return { texts, filters: [...filters.values()], page };
}

/** A filter while its values come in: one list, so that many take no longer than they have to. */
type FilterDraft = SentFilter & { readonly values: string[] };

function addValue(
  filters: Map<string, FilterDraft>,
  name: string,
  { value, isList }: { readonly value: string; readonly isList: boolean },
): void {
  const before = filters.get(name);
  if (!isList || before === undefined) {
    filters.set(name, { name, values: [value], isList });
    return;
  }
  if (!before.isList) throw new ParametersConflict(`${name} as a text and as a list`);
  before.values.push(value);
}
