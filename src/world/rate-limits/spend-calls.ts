import { callLimitsOf, tweetIdLimitOf } from '../api-keys/key-quota.js';
import type { QuotaUse } from '../api-keys/quota-use.js';
import type { World } from '../world.js';
import { type Limit, serviceLimitsOf } from './limit-settings.js';
import type { CallsUsed } from './rate-limit-store.js';
import type { CallSpending, Spending } from './spending.js';
import { readSubject, type Subject } from './subject.js';

const NO_TWEETS = { tweetIds: null };

/** How often a subject may call, and how many tweets it may be shown. */
export async function limitsOfSubject(
  world: World,
  subject: Subject,
): Promise<Readonly<Record<keyof QuotaUse, Limit>>> {
  const { service, key } = readSubject(subject);
  const settings = world.limits.value;
  const { keyed, keyless, tweetIds } = settings;
  if (service !== undefined) {
    const tweets = key === undefined ? NO_TWEETS : { tweetIds };
    return { ...serviceLimitsOf(settings, service), ...tweets };
  }
  // Only who has a key gets to see tweets.
  if (key === undefined) return { ...keyless, ...NO_TWEETS };
  const apiKey = await world.apiKeys.find(key);
  if (apiKey === undefined) return { ...keyed, tweetIds };
  return { ...callLimitsOf(world, apiKey), tweetIds: tweetIdLimitOf(world, apiKey) };
}

/**
 * Lets more of a subject's calls count as made, until the hour or the day has passed.
 *
 * @returns false where all that is left was to be spent of what has no limit; nothing has changed then
 */
export async function spendCalls(world: World, subject: Subject, spending: CallSpending): Promise<boolean> {
  const nowMs = world.clock.nowMs();
  const limits = await limitsOfSubject(world, subject);
  const before = await world.rateLimits.usedOf(subject, nowMs);
  const after: { -readonly [Window in keyof CallsUsed]?: number } = {};
  for (const window of ['hourly', 'daily'] as const) {
    const spent = spending[window];
    if (spent === undefined) continue;
    const used = addSpending(before[window], spent, limits[window]);
    if (used === undefined) return false;
    after[window] = used;
  }
  await world.rateLimits.setUsed(subject, after, nowMs);
  return true;
}

/** @returns how much is used then; undefined where there is no limit to reach */
export function addSpending(used: number, spent: Spending, limit: Limit): number | undefined {
  if (spent !== 'all') return used + spent;
  return limit === null ? undefined : Math.max(used, limit);
}
