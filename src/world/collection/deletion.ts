import { below, keyOf } from '../catalogue/hash.js';
import type { HarvestedMention } from '../urisets/mention.js';
import { DAY_MS, HOUR, nextDaily } from './schedule.js';

/** One in so many tweets, annotations and references goes away; posts of WordPress stay. */
const RARITY = { twitter: 25, hypothesis: 30, wikipedia: 40 } as const;
/** That much after it was posted at the most, in days. */
const LONGEST_STAY = 120;

/**
 * When the service notices that a mention is gone from where it appeared: at the first recheck after it went and
 * after it was collected. In milliseconds since the epoch; infinite for one that stays. That so many go is made up.
 *
 * @param collectedAtMs  when the service got to know of it
 * @source hirmeos/altmetrics: src/processor/tasks.py `check_wikipedia_references`
 */
export function whenFoundDeleted(
  { origin, url, createdAt }: Omit<HarvestedMention, 'id'>,
  collectedAtMs: number,
): number {
  if (origin !== 'twitter' && origin !== 'hypothesis' && origin !== 'wikipedia')
    return Number.POSITIVE_INFINITY;
  const key = keyOf(`deleted ${url}`);
  if (below(RARITY[origin], key, 0) !== 0) return Number.POSITIVE_INFINITY;
  const wentAtMs = createdAt.getTime() + (1 + below(LONGEST_STAY, key, 1)) * DAY_MS;
  const hour = origin === 'wikipedia' ? HOUR.recheckReferences : HOUR.recheckOthers;
  return nextDaily(hour, Math.max(wentAtMs, collectedAtMs));
}
