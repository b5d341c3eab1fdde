import type { AccessChoice } from '../access/access-rules.js';
import type { ApiKey } from '../api-keys/api-key.js';
import type { OutputName } from '../catalogue/layer/edit-outputs.js';
import type { NewMention } from '../catalogue/layer/new-output.js';
import type { MentionSource } from '../catalogue/sources.js';
import type { Fault } from '../faults/fault.js';
import type { LimitChoice } from '../rate-limits/limit-settings.js';
import type { CallSpending, Spending } from '../rate-limits/spending.js';
import type { Subject } from '../rate-limits/subject.js';

/** A key to add: not revoked, of all sources, without an expiry and without limits of its own unless it says so. */
export interface NewKey extends Pick<ApiKey, 'key' | 'tier'> {
  readonly sources?: ApiKey['sources'];
  readonly limits?: ApiKey['limits'];
  /** UTC instant, ISO 8601. */
  readonly expiresAt?: string | undefined;
}

/** What a rule does to its world. JSON can hold it. */
export type Action =
  | { readonly kind: 'approve-account'; readonly email: string }
  | { readonly kind: 'confirm-account'; readonly email: string }
  | { readonly kind: 'activate-account'; readonly email: string }
  | { readonly kind: 'deactivate-account'; readonly email: string }
  /** Tokens that were issued up to then: to one account, or to all. */
  | { readonly kind: 'expire-tokens'; readonly email?: string | undefined }
  | { readonly kind: 'add-key'; readonly key: NewKey }
  | { readonly kind: 'revoke-key'; readonly key: string }
  | (CallSpending & {
      readonly kind: 'spend-quota';
      readonly subject: Subject;
      /** Only of a key of the Details Page API. */
      readonly tweetIds?: Spending | undefined;
    })
  | { readonly kind: 'set-access'; readonly access: AccessChoice }
  | { readonly kind: 'set-limits'; readonly limits: LimitChoice }
  | { readonly kind: 'reset-explorer-account'; readonly name: string }
  | {
      readonly kind: 'add-mentions';
      readonly output: OutputName;
      readonly mentions: readonly NewMention[];
    }
  | {
      readonly kind: 'delete-mentions';
      readonly output: OutputName;
      /** All, if not given. */
      readonly source?: MentionSource | undefined;
      /** The latest so many; all, if not given. */
      readonly count?: number | undefined;
    }
  | { readonly kind: 'start-fault'; readonly fault: Fault }
  | { readonly kind: 'end-fault'; readonly id: string }
  | { readonly kind: 'advance-clock'; readonly ms: number };
