import type { Criteria } from '../../world/catalogue/query/criteria.js';
import type { ProfileFinder } from '../../world/catalogue/query/find-profile.js';
import type { ViewQueries } from '../../world/catalogue/query/view-queries.js';
import type { ChosenProfiles } from './parse-mention-filters.js';

/**
 * The numbers of the profiles that are chosen, by source (place in `SOURCES`). An id that nobody has adds none, so
 * that of its source nothing may be left.
 */
export async function findProfiles(
  { wholeSources, named }: ChosenProfiles,
  finder: ProfileFinder,
  among: { readonly queries: ViewQueries; readonly criteria: Criteria },
): Promise<ReadonlyMap<number, 'all' | readonly number[]>> {
  const found = new Map<number, 'all' | readonly number[]>(wholeSources.map((source) => [source, 'all']));
  for (const source of new Set(named.map((one) => one.source))) {
    if (found.has(source)) continue;
    const ids = named.flatMap((one) => (one.source === source ? [one.id] : []));
    found.set(source, await finder.find(source, ids, among));
  }
  return found;
}
