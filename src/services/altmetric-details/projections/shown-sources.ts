import type { MentionSource } from '../../../world/catalogue/sources.js';
import type { FetchWanted } from '../parse-fetch.js';

/** Whether the caller's key is shown a source. */
export function isVisible(source: MentionSource, { visibleSources }: FetchWanted): boolean {
  return visibleSources?.includes(source) !== false;
}

/** Whether posts and users of a source are to be told: included first, then not excluded (inferred). */
export function isWanted(source: MentionSource, wanted: FetchWanted): boolean {
  const { includeSources, excludeSources } = wanted;
  const isIncluded = includeSources?.has(source) !== false && excludeSources?.has(source) !== true;
  return isIncluded && isVisible(source, wanted);
}
