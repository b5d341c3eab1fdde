import { createHmac } from 'node:crypto';

/** The text between the outer brackets: `filter[type][]` gives `type`. */
const FILTER = /^filter\[([^\]]+)\]/;
/** It has the form of a filter, but is none. */
const NOT_SIGNED = 'order';

/** Names and values of a query, decoded. */
type Pairs = readonly (readonly [name: string, value: string])[];

/**
 * The text that a query of the Altmetric Explorer API signs: each filter's bare name and its values, in the order of
 * the names. This is the client's side of it; the service's own is written apart, so that one checks the other.
 *
 * @source altmetric/altmetric-explorer-api-client: altmetric/explorer/api/query.py; docs/sources.md explorer 1.3
 */
export function messageOf(query: Pairs): string {
  const filters = new Map<string, string[]>();
  for (const [name, value] of query) {
    const [, filter = NOT_SIGNED] = FILTER.exec(name) ?? [];
    if (filter !== NOT_SIGNED) filters.set(filter, [...(filters.get(filter) ?? []), value]);
  }
  const parts = [...filters].sort(([one], [other]) => (one < other ? -1 : 1));
  return parts.flatMap(([name, values]) => [name, ...values]).join('|');
}

/** The digest that goes with a text: the hyphens of a secret don't count. */
export function digestOf(secret: string, text: string): string {
  return createHmac('sha1', secret.replaceAll('-', '')).update(text, 'utf8').digest('hex');
}
