import type { AccessChoice, AccessRules } from '../world/access/access-rules.js';
import { chooseRules } from '../world/access/access-rules.js';
import type { ApiKeyLimits } from '../world/api-keys/api-key.js';
import type { QuotaUse } from '../world/api-keys/quota-use.js';
import type { LimitChoice } from '../world/rate-limits/limit-settings.js';
import { chooseLimits } from '../world/rate-limits/limit-settings.js';
import type { ApiKeyStart, WorldStart } from '../world/world-start.js';
import type { AccessInScenario, ApiKeyInScenario, LimitsInScenario } from './access-document.js';
import type { GivenInScenario } from './document.js';

/** Who may call the Altmetric Details Page API at the start of a world, with which keys, and how often. */
export function toAccessStart({
  access = {},
  limits = {},
  keys = [],
}: GivenInScenario): Pick<WorldStart, 'access' | 'limits' | 'apiKeys'> {
  return {
    access: toRules(access),
    limits: chooseLimits(toLimitChoice(limits)),
    apiKeys: keys.map(toKeyStart),
  };
}

/** @param before  the rules so far, where there are any */
export function toRules(access: AccessInScenario, before?: AccessRules): AccessRules {
  return chooseRules(toAccessChoice(access), before);
}

export function toAccessChoice({
  period,
  invalid_key_status,
  redirect_posts,
}: AccessInScenario): AccessChoice {
  return { period, invalidKeyStatus: invalid_key_status, redirectsPosts: redirect_posts };
}

export function toLimitChoice({ keyed, keyless, tweet_ids, services }: LimitsInScenario): LimitChoice {
  return { keyed, keyless, tweetIds: tweet_ids, services };
}

export function toKeyLimits({ tweet_ids, ...calls }: NonNullable<ApiKeyInScenario['limits']>): ApiKeyLimits {
  return { ...calls, ...(tweet_ids === undefined ? {} : { tweetIds: tweet_ids }) };
}

export function toQuotaUse({
  tweet_ids,
  ...calls
}: NonNullable<ApiKeyInScenario['used']>): Partial<QuotaUse> {
  return { ...calls, ...(tweet_ids === undefined ? {} : { tweetIds: tweet_ids }) };
}

function toKeyStart({
  key,
  tier,
  sources,
  revoked,
  expires_at,
  limits,
  used,
}: ApiKeyInScenario): ApiKeyStart {
  return {
    key,
    tier,
    sources,
    revoked: revoked ?? false,
    expiresAt: expires_at,
    limits: limits && toKeyLimits(limits),
    used: used && toQuotaUse(used),
  };
}
