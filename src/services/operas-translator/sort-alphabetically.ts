import type { Direction } from './parse-query.js';

/**
 * Sorts by letters from A to Z, capitals first; what is alike stays in its order, in both directions.
 *
 * @source hirmeos/identifier_translation_service: src/aux.py `sort_alphabetically`; Python's `sorted`
 */
export function sortAlphabetically<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  direction: Direction,
): readonly Item[] {
  const sign = direction === 'desc' ? -1 : 1;
  const keyed = items.map((item) => ({ item, key: textOf(item).replace(/[^A-Za-z]+/g, '') }));
  return keyed.sort((a, b) => sign * compare(a.key, b.key)).map(({ item }) => item);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
