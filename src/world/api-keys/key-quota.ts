import type { CallLimits, Limit } from '../rate-limits/limit-settings.js';
import { keySubject } from '../rate-limits/subject.js';
import type { World } from '../world.js';
import type { ApiKey } from './api-key.js';
import type { QuotaUse, QuotaWindow } from './quota-use.js';

/** How many calls a key may make: its own limits before those of the world. */
export function callLimitsOf(world: World, { limits }: ApiKey): CallLimits {
  const { keyed } = world.limits.value;
  if (limits === undefined) return keyed;
  return {
    hourly: limits.hourly === undefined ? keyed.hourly : limits.hourly,
    daily: limits.daily === undefined ? keyed.daily : limits.daily,
  };
}

/** How many different tweets a key may be shown in 30 days. */
export function tweetIdLimitOf(world: World, { limits }: ApiKey): Limit {
  return limits?.tweetIds === undefined ? world.limits.value.tweetIds : limits.tweetIds;
}

/** What is used of a key's quota on the world's clock. */
export async function readQuotaUse(world: World, key: string): Promise<QuotaUse> {
  const subject = keySubject(key);
  const nowMs = world.clock.nowMs();
  const { hourly, daily } = await world.rateLimits.usedOf(subject, nowMs);
  return { hourly, daily, tweetIds: await world.tweetIds.usedOf(subject, nowMs) };
}

/** Sets how much of a key's quota counts as used; what is left out stays. */
export async function setQuotaUsed(world: World, key: string, used: Partial<QuotaUse>): Promise<void> {
  const subject = keySubject(key);
  const nowMs = world.clock.nowMs();
  await world.rateLimits.setUsed(subject, used, nowMs);
  if (used.tweetIds !== undefined) await world.tweetIds.setUsed(subject, used.tweetIds, nowMs);
}

/**
 * Uses up what is left of a window of a key's quota, until the window has passed.
 *
 * @returns false where there is no limit, and so nothing to use up
 */
export async function spendQuota(world: World, key: ApiKey, window: QuotaWindow): Promise<boolean> {
  const limit = window === 'tweetIds' ? tweetIdLimitOf(world, key) : callLimitsOf(world, key)[window];
  if (limit === null) return false;
  await setQuotaUsed(world, key.key, { [window]: limit });
  return true;
}

/** Removes a key, and what it has used: one of the same text that comes later starts anew. @returns false if none */
export async function removeApiKey(world: World, key: string): Promise<boolean> {
  if (!(await world.apiKeys.remove(key))) return false;
  await world.rateLimits.forget(keySubject(key));
  await world.tweetIds.forget(keySubject(key));
  return true;
}
