import type { CallPattern } from '../world/traffic/call-pattern.js';
import type {
  AccessInScenario,
  ApiKeyInScenario,
  CallerInScenario,
  LimitsInScenario,
} from './access-document.js';
import type { WireIdentifier, WireMention, WireName } from './catalogue-document.js';
import type { FaultInScenario } from './fault-document.js';

/** How an account comes to be approved, as a person writes it. `after` takes requests or a duration. */
export type ApprovalInScenario = 'immediate' | 'by administrator' | 'never' | { readonly after: string };

/** Something that happens by itself, as a person writes it. */
export interface RuleInScenario {
  readonly name?: string;
  readonly when: TriggerInScenario;
  readonly then: readonly ActionInScenario[];
}

/** One of `request` and `clock`. */
export interface TriggerInScenario {
  readonly request?: CallPattern & { readonly status?: number };
  readonly first?: number;
  readonly nth?: number;
  readonly every?: number;
  readonly probability?: number;
  readonly before?: boolean;
  readonly clock?: string | { readonly after: string };
}

type SpendingInScenario = number | 'all';

/** One of these. */
export interface ActionInScenario {
  readonly approve_account?: string;
  readonly confirm_account?: string;
  readonly activate_account?: string;
  readonly deactivate_account?: string;
  readonly expire_tokens?: { readonly account?: string };
  readonly add_key?: Pick<ApiKeyInScenario, 'key' | 'tier' | 'sources' | 'expires_at' | 'limits'>;
  readonly revoke_key?: string;
  readonly spend_quota?: CallerInScenario & {
    readonly hourly?: SpendingInScenario;
    readonly daily?: SpendingInScenario;
    readonly tweet_ids?: SpendingInScenario;
  };
  readonly set_access?: AccessInScenario;
  readonly set_limits?: LimitsInScenario;
  readonly reset_explorer_account?: string;
  readonly add_mentions?: {
    readonly output: WireName | WireIdentifier;
    readonly mentions: readonly WireMention[];
  };
  readonly delete_mentions?: {
    readonly output: WireName | WireIdentifier;
    readonly source?: WireMention['source'];
    readonly count?: number;
  };
  readonly start_fault?: FaultInScenario;
  readonly end_fault?: string;
  readonly advance_clock?: string;
}
