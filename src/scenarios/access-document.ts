import type { AccessPeriod, InvalidKeyStatus } from '../world/access/access-rules.js';
import type { ApiKeyTier } from '../world/api-keys/api-key.js';
import type { MentionSource } from '../world/catalogue/sources.js';
import type { CallLimits, Limit } from '../world/rate-limits/limit-settings.js';

/** Who may call the Altmetric Details Page API, as a person writes it. */
export interface AccessInScenario {
  readonly period?: AccessPeriod;
  readonly invalid_key_status?: InvalidKeyStatus;
  readonly redirect_posts?: boolean;
}

/** How often the services may be called, as a person writes it. */
export interface LimitsInScenario {
  readonly keyed?: Partial<CallLimits>;
  readonly keyless?: Partial<CallLimits>;
  readonly tweet_ids?: Limit;
  readonly services?: { readonly [Name in LimitedService]?: Partial<CallLimits> };
}

/** A service without limits of its own. */
export type LimitedService =
  | 'altmetric-explorer'
  | 'operas-altmetrics'
  | 'operas-metrics'
  | 'operas-tokens'
  | 'operas-translator';

/** Whose calls are counted, as a person writes it: one of key, account and address. */
export interface CallerInScenario {
  readonly service?: 'altmetric-details' | LimitedService;
  readonly key?: string;
  readonly account?: string;
  readonly address?: string;
}

export interface ApiKeyInScenario {
  readonly key: string;
  readonly tier: ApiKeyTier;
  readonly sources?: readonly MentionSource[];
  readonly revoked?: boolean;
  readonly expires_at?: string;
  readonly limits?: Partial<CallLimits> & { readonly tweet_ids?: Limit };
  readonly used?: { readonly hourly?: number; readonly daily?: number; readonly tweet_ids?: number };
}
