import type { Population } from '../../world/catalogue/mentioners.js';
import { findProfileNumber } from '../../world/catalogue/query/find-profile.js';
import { SOURCE_INDEX } from '../../world/catalogue/sources.js';
import { sourcesOfProfileType } from './source-names.js';

const PROFILE_ID = /^([a-z]+):(?:id:)?(.+)$/s;

/**
 * The profiles that ids name, by source (place in `SOURCES`).
 *
 * @param ids  as the service writes them: `tw:id:132430810`, `policy:who`
 */
export function profileNumbersIn(ids: readonly string[], population: Population): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const text of ids) {
    const [, type = '', id = ''] = PROFILE_ID.exec(text) ?? [];
    for (const source of sourcesOfProfileType(type)) {
      const isWhole = source !== SOURCE_INDEX.twitter || text.startsWith(`${type}:id:`);
      const number = isWhole ? findProfileNumber(source, id, population) : undefined;
      found.set(source, [...(found.get(source) ?? []), ...(number === undefined ? [] : [number])]);
    }
  }
  return found;
}
