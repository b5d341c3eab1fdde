import type { AccessRules } from './access/access-rules.js';
import type { AccountDraft } from './accounts/account.js';
import type { Approval } from './accounts/approval.js';
import type { ApiKey } from './api-keys/api-key.js';
import type { QuotaUse } from './api-keys/quota-use.js';
import type { Unknown } from './catalogue/catalogue-parts.js';
import type { CatalogueEdits } from './catalogue/layer/start-edits.js';
import type { ClockStart } from './clock.js';
import type { CollectionSchedule } from './collection/schedule.js';
import type { ExplorerAccount } from './explorer/explorer-account.js';
import type { ExplorerRules } from './explorer/explorer-rules.js';
import type { Fault } from './faults/fault.js';
import type { MetricsStart } from './metrics/metrics-start.js';
import type { LimitSettings } from './rate-limits/limit-settings.js';
import type { Rule } from './rules/rule.js';
import type { Origin } from './urisets/mention.js';
import type { Work } from './works/work.js';

/** An account as a world starts with it: `createdAt` is the start unless it says otherwise. */
export type AccountStart = Omit<AccountDraft, 'createdAt' | 'confirmedAt' | 'username'> & {
  readonly username?: string | undefined;
  /** Confirmed at the start of the world, or not at all. */
  readonly confirmed: boolean;
  /** Default: by an administrator. */
  readonly approval?: Approval | undefined;
};

/** A mention that was harvested before the world starts. */
export interface MentionStart {
  readonly origin: Origin;
  readonly url: string;
  /** UTC instant, ISO 8601. */
  readonly createdAt: string;
  readonly deleted: boolean;
}

/** A research output that is registered when the world starts. */
export interface OutputStart {
  readonly doi: string;
  readonly urls: readonly string[];
  /** E-mail addresses of the accounts that have it. */
  readonly registeredBy: readonly string[];
  /** UTC instant, ISO 8601. */
  readonly lastCheckedAt?: string | undefined;
  readonly mentions: readonly MentionStart[];
}

/** An API key that is there when the world starts. */
export type ApiKeyStart = Omit<ApiKey, 'expiresAt' | 'sources' | 'limits'> & {
  readonly sources?: ApiKey['sources'];
  readonly limits?: ApiKey['limits'];
  /** UTC instant, ISO 8601. */
  readonly expiresAt?: string | undefined;
  /** What counts as used of its quota at the start. */
  readonly used?: Partial<QuotaUse> | undefined;
};

/** An Explorer account that is there when the world starts. */
export type ExplorerAccountStart = Omit<ExplorerAccount, 'institution' | 'expiresAt'> & {
  readonly institution?: ExplorerAccount['institution'];
  /** UTC instant, ISO 8601. */
  readonly expiresAt?: string | undefined;
};

/** A work that the identifier translation knows at the start. */
export type WorkStart = Work & {
  /** UUIDs of works that come before it. */
  readonly parents: readonly string[];
};

/** The catalogue that a world starts with. */
export interface CatalogueStart {
  /** Outputs that are known at the anchor, besides the pinned works. */
  readonly outputs: number;
  /** Day from which its past is counted, ISO 8601; the day on which the world starts if not given. */
  readonly anchor?: string | undefined;
  readonly unknown: Unknown;
  /** Whether it has the works that public documentation uses as examples. Default: true. */
  readonly hasPinnedWorks?: boolean | undefined;
  /** What the world has in it that others don't have. */
  readonly edits?: CatalogueEdits | undefined;
}

/** How a world stands at its start: what a scenario comes to. The same start can begin many worlds. */
export interface WorldStart {
  /** Name of the scenario that it was made from. */
  readonly scenario: string;
  readonly seed: string;
  readonly clock: ClockStart;
  readonly accounts: readonly AccountStart[];
  /** How accounts are approved that register while the world runs. Default: by an administrator. */
  readonly registration?: { readonly approval: Approval } | undefined;
  /** What happens by itself. None if not given. */
  readonly rules?: readonly Rule[] | undefined;
  readonly outputs: readonly OutputStart[];
  readonly catalogue: CatalogueStart;
  /** Whether mentions of registered outputs are collected every day, or only on demand. Default: daily. */
  readonly collection?: { readonly schedule: CollectionSchedule } | undefined;
  /** Default: every measure, and the usage of the catalogue. */
  readonly metrics?: MetricsStart | undefined;
  /** None if not given. */
  readonly works?: readonly WorkStart[] | undefined;
  readonly access: AccessRules;
  readonly limits: LimitSettings;
  readonly apiKeys: readonly ApiKeyStart[];
  /** What goes wrong on purpose; nothing if not given. */
  readonly faults?: readonly Fault[] | undefined;
  /** Who may call the Altmetric Explorer API, and how it answers. */
  readonly explorer: { readonly accounts: readonly ExplorerAccountStart[]; readonly rules: ExplorerRules };
}
