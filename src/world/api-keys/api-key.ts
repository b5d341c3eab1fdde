import type { MentionSource } from '../catalogue/sources.js';
import type { Limit } from '../rate-limits/limit-settings.js';

/** What a key may call: counts and citations, or everything. */
export type ApiKeyTier = 'counts-only' | 'full-access';

/** Limits of one key. What is left out is as for all keys; null is without limit. */
export interface ApiKeyLimits {
  readonly hourly?: Limit | undefined;
  readonly daily?: Limit | undefined;
  readonly tweetIds?: Limit | undefined;
}

/** What a client of the Altmetric Details Page API shows to be let in. */
export interface ApiKey {
  /** The secret itself; on the live service, 32 hexadecimal digits. */
  readonly key: string;
  readonly tier: ApiKeyTier;
  /** The sources whose mentions it is shown; undefined for all. */
  readonly sources: readonly MentionSource[] | undefined;
  readonly revoked: boolean;
  /** The instant on the world's clock from which on it is not valid any more. */
  readonly expiresAt: Date | undefined;
  readonly limits: ApiKeyLimits | undefined;
}

/** What may change in a key. */
export type ApiKeyChange = Partial<Omit<ApiKey, 'key'>>;

/** Why a key is not valid, if it isn't. The live service says only that it is not. */
export function findKeyFault(key: ApiKey | undefined, nowMs: number): ApiKeyFault | undefined {
  if (key === undefined) return 'unknown';
  if (key.revoked) return 'revoked';
  return key.expiresAt !== undefined && key.expiresAt.getTime() <= nowMs ? 'expired' : undefined;
}

export type ApiKeyFault = 'unknown' | 'revoked' | 'expired';
