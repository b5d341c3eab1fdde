import { toProfile } from '../../world/catalogue/mentioners.js';
import type { Criteria } from '../../world/catalogue/query/criteria.js';
import { findProfileNumber } from '../../world/catalogue/query/find-profile.js';
import { mentionerAt } from '../../world/catalogue/query/profile-counts.js';
import type { ViewQueries } from '../../world/catalogue/query/view-queries.js';
import { SOURCE_INDEX } from '../../world/catalogue/sources.js';
import { sourcesOfProfileType } from './source-names.js';

const PROFILE_ID = /^([a-z]+):(?:id:)?(.+)$/s;

/**
 * The profiles that ids name, by source (place in `SOURCES`).
 *
 * @param ids  as the service writes them: `tw:id:132430810`, `policy:who`
 */
export function profileNumbersIn(
  ids: readonly string[],
  queries: ViewQueries,
  criteria: Criteria,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const text of ids) {
    const [, type = '', id = ''] = PROFILE_ID.exec(text) ?? [];
    for (const source of sourcesOfProfileType(type)) {
      const isWhole = source !== SOURCE_INDEX.twitter || text.startsWith(`${type}:id:`);
      const numbers = isWhole ? numbersOf(source, id, { queries, criteria }) : [];
      found.set(source, [...(found.get(source) ?? []), ...numbers]);
    }
  }
  return found;
}

/** One of the population; or else those whom somebody named so, and those of an output with more than there are. */
function numbersOf(
  source: number,
  id: string,
  { queries, criteria }: { readonly queries: ViewQueries; readonly criteria: Criteria },
): readonly number[] {
  const { population } = queries;
  const usual = findProfileNumber(source, id, population);
  if (usual !== undefined) return [usual];
  return queries.byProfile({ criteria, sources: [source] }, 'pairs').flatMap((profiles) => {
    const isSo = (number: number) =>
      toProfile(mentionerAt(profiles, number, population), population).id === id;
    return profiles.source === source ? [...profiles.numbers].filter(isSo) : [];
  });
}
