import type { AccountDraft } from './accounts/account.js';
import type { ClockStart } from './clock.js';
import type { Origin } from './urisets/mention.js';

/** An account as a world starts with it: `createdAt` is the start unless it says otherwise. */
export type AccountStart = Omit<AccountDraft, 'createdAt' | 'confirmedAt' | 'username'> & {
  readonly username?: string | undefined;
  /** Confirmed at the start of the world, or not at all. */
  readonly confirmed: boolean;
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

/** How a world stands at its start: what a scenario comes to. The same start can begin many worlds. */
export interface WorldStart {
  /** Name of the scenario that it was made from. */
  readonly scenario: string;
  readonly seed: string;
  readonly clock: ClockStart;
  readonly accounts: readonly AccountStart[];
  readonly outputs: readonly OutputStart[];
}
