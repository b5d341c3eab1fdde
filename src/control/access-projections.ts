import type { components } from '../generated/emulator-control.js';
import type { AccessRules } from '../world/access/access-rules.js';
import type { ApiKey, ApiKeyLimits } from '../world/api-keys/api-key.js';
import type { QuotaUse } from '../world/api-keys/key-quota.js';
import type { Limit, LimitSettings } from '../world/rate-limits/limit-settings.js';

type Schemas = components['schemas'];

/** What a caller may use, and has used. A caller without a key has an address instead. */
export interface CallerUse {
  readonly key: string | undefined;
  readonly address: string | undefined;
  readonly limits: Readonly<Record<keyof QuotaUse, Limit>>;
  readonly used: QuotaUse;
}

export function toWireAccess({ period, invalidKeyStatus, redirectsPosts }: AccessRules): Schemas['Access'] {
  return { period, invalid_key_status: invalidKeyStatus, redirect_posts: redirectsPosts };
}

export function toWireLimits(
  { keyed, keyless, tweetIds }: LimitSettings,
  callers: readonly CallerUse[],
): Schemas['Limits'] {
  return { settings: { keyed, keyless, tweet_ids: tweetIds }, use: callers.map(toWireCaller) };
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

function toWireCaller({ key, address, limits, used }: CallerUse): Schemas['CallerUse'] {
  return {
    key: key ?? null,
    address: address ?? null,
    hourly: toWireUse(limits.hourly, used.hourly),
    daily: toWireUse(limits.daily, used.daily),
    tweet_ids: toWireUse(limits.tweetIds, used.tweetIds),
  };
}

function toWireUse(limit: Limit, used: number): Schemas['WindowUse'] {
  return { limit, used, remaining: limit === null ? null : Math.max(0, limit - used) };
}
