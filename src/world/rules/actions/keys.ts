import type { ApiKey } from '../../api-keys/api-key.js';
import { callLimitsOf, readQuotaUse, setQuotaUsed, tweetIdLimitOf } from '../../api-keys/key-quota.js';
import type { QuotaUse, QuotaWindow } from '../../api-keys/quota-use.js';
import { addSpending, spendCalls } from '../../rate-limits/spend-calls.js';
import { readSubject } from '../../rate-limits/subject.js';
import type { World } from '../../world.js';
import type { Action, NewKey } from '../action.js';
import { ActionFailure } from '../action-failure.js';

export async function addKey(world: World, { expiresAt, sources, limits, ...key }: NewKey): Promise<void> {
  const expiry = expiresAt === undefined ? undefined : new Date(expiresAt);
  await world.apiKeys.add({ ...key, sources, limits, revoked: false, expiresAt: expiry });
}

/** The key stays, but is not valid any more. */
export async function revokeKey(world: World, key: string): Promise<void> {
  await getKey(world, key);
  await world.apiKeys.change(key, { revoked: true });
}

type QuotaSpending = Action & { kind: 'spend-quota' };

/** Lets as much of somebody's quota count as used as said, besides what is used already. */
export async function spendQuota(world: World, spending: QuotaSpending): Promise<void> {
  const { service, key } = readSubject(spending.subject);
  if (service === undefined && key !== undefined) return spendOfKey(world, key, spending);
  if (await spendCalls(world, spending.subject, spending)) return;
  throw new ActionFailure('The caller has no limit that could be used up');
}

/** Of one that the Details Page API has. */
async function spendOfKey(world: World, text: string, spending: QuotaSpending): Promise<void> {
  const key = await getKey(world, text);
  const before = await readQuotaUse(world, key.key);
  const limits = { ...callLimitsOf(world, key), tweetIds: tweetIdLimitOf(world, key) };
  const after: Partial<Record<QuotaWindow, number>> = {};
  for (const window of ['hourly', 'daily', 'tweetIds'] as const) {
    const spent = spending[window];
    if (spent === undefined) continue;
    const used = addSpending(before[window], spent, limits[window]);
    if (used === undefined) throw new ActionFailure('The key has no limit that could be used up');
    after[window] = used;
  }
  await setQuotaUsed(world, key.key, after satisfies Partial<QuotaUse>);
}

/** Without the key itself: a failure is shown, a secret not. */
async function getKey(world: World, key: string): Promise<ApiKey> {
  const found = await world.apiKeys.find(key);
  if (found === undefined) throw new ActionFailure('There is no such key any more');
  return found;
}
