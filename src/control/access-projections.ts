import type { components } from '../generated/emulator-control.js';
import type { AccessRules } from '../world/access/access-rules.js';
import type { ApiKey, ApiKeyLimits } from '../world/api-keys/api-key.js';
import type { QuotaUse } from '../world/api-keys/quota-use.js';
import { type Limit, type LimitSettings, serviceLimitsOf } from '../world/rate-limits/limit-settings.js';
import type { SubjectParts } from '../world/rate-limits/subject.js';

type Schemas = components['schemas'];

/** Who has used something of what they may. */
export interface CallerUse {
  readonly who: SubjectParts;
  readonly limits: Readonly<Record<keyof QuotaUse, Limit>>;
  readonly used: QuotaUse;
}

export function toWireAccess({ period, invalidKeyStatus, redirectsPosts }: AccessRules): Schemas['Access'] {
  return { period, invalid_key_status: invalidKeyStatus, redirect_posts: redirectsPosts };
}

export function toWireLimits(settings: LimitSettings, callers: readonly CallerUse[]): Schemas['Limits'] {
  const { keyed, keyless, tweetIds } = settings;
  const services = {
    'altmetric-explorer': serviceLimitsOf(settings, 'altmetric-explorer'),
    'operas-altmetrics': serviceLimitsOf(settings, 'operas-altmetrics'),
    'operas-metrics': serviceLimitsOf(settings, 'operas-metrics'),
    'operas-tokens': serviceLimitsOf(settings, 'operas-tokens'),
    'operas-translator': serviceLimitsOf(settings, 'operas-translator'),
  };
  return { settings: { keyed, keyless, tweet_ids: tweetIds, services }, use: callers.map(toWireCaller) };
}

/** A key in clear: the control API is its owner's. */
export function toWireKey(apiKey: ApiKey, { hourly, daily, tweetIds }: QuotaUse): Schemas['ApiKey'] {
  const { key, tier, sources, revoked, expiresAt, limits } = apiKey;
  return {
    key,
    tier,
    sources: sources === undefined ? null : [...sources],
    revoked,
    expires_at: expiresAt?.toISOString() ?? null,
    limits: limits === undefined ? null : toWireKeyLimits(limits),
    used: { hourly, daily, tweet_ids: tweetIds },
  };
}

function toWireKeyLimits({ hourly, daily, tweetIds }: ApiKeyLimits): Schemas['ApiKeyLimits'] {
  return {
    ...(hourly === undefined ? {} : { hourly }),
    ...(daily === undefined ? {} : { daily }),
    ...(tweetIds === undefined ? {} : { tweet_ids: tweetIds }),
  };
}

/** Key and account in clear: the control API is its owner's. */
export function toWireCaller({ who, limits, used }: CallerUse): Schemas['CallerUse'] {
  const { service = 'altmetric-details', key, account, address } = who;
  return {
    service: service as Schemas['ServiceName'],
    key: key ?? null,
    account: account ?? null,
    address: address ?? null,
    hourly: toWireUse(limits.hourly, used.hourly),
    daily: toWireUse(limits.daily, used.daily),
    tweet_ids: toWireUse(limits.tweetIds, used.tweetIds),
  };
}

function toWireUse(limit: Limit, used: number): Schemas['WindowUse'] {
  return { limit, used, remaining: limit === null ? null : Math.max(0, limit - used) };
}
