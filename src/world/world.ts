import type { AccessRules } from './access/access-rules.js';
import type { AccountStore } from './accounts/account-store.js';
import type { ApprovalPlans } from './accounts/approval-plans.js';
import type { Passwords } from './accounts/passwords.js';
import type { WorldAdvice } from './advice/world-advice.js';
import type { Agenda } from './agenda/agenda.js';
import type { ApiKeyStore } from './api-keys/api-key-store.js';
import type { WorldCatalogue } from './catalogue/world-catalogue.js';
import type { Clock } from './clock.js';
import type { EventCollection } from './collection/event-collection.js';
import type { ExplorerWorld } from './explorer/explorer-world.js';
import type { FaultStore } from './faults/fault-store.js';
import type { IdSequence } from './ids.js';
import type { Journal } from './journal/journal.js';
import type { Mailbox } from './mailbox/mailbox.js';
import type { MetricEvents } from './metrics/metric-events.js';
import type { Randomness } from './random.js';
import type { LimitSettings } from './rate-limits/limit-settings.js';
import type { RateLimitStore } from './rate-limits/rate-limit-store.js';
import type { TweetIdStore } from './rate-limits/tweet-id-store.js';
import type { RuleBook } from './rules/rule-book.js';
import type { Setting } from './setting.js';
import type { Incarnation } from './state/incarnation.js';
import type { Room } from './state/room.js';
import type { TokenSigner } from './tokens/signer.js';
import type { TimedSigner } from './tokens/timed-signer.js';
import type { TokenExpiry } from './tokens/token-expiry.js';
import type { HarvestedMentionStore } from './urisets/mention.js';
import type { UrisetStore } from './urisets/uriset-store.js';
import type { WorkStore } from './works/work-store.js';
import type { WorldStart } from './world-start.js';

/**
 * One isolated emulation: all that its services know and remember. Knows nothing of HTTP. Time, randomness and
 * numbers come from here and nowhere else.
 */
export interface World extends ExplorerWorld {
  readonly id: string;
  /** How it stood at its start, and stands again after a reset. */
  readonly start: WorldStart;
  readonly incarnation: Incarnation;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly ids: IdSequence;
  readonly accounts: AccountStore;
  /** How accounts come to be approved by themselves. */
  readonly approvals: ApprovalPlans;
  readonly urisets: UrisetStore;
  readonly mentions: HarvestedMentionStore;
  /** What falls due on the clock. To be let catch up before anything in the world is looked at or changed. */
  readonly agenda: Agenda;
  /** What happens by itself. */
  readonly rules: RuleBook;
  /** Collects mentions of registered outputs, as part of the agenda. */
  readonly collection: EventCollection;
  /** The scholarly world that all services show. */
  readonly catalogue: WorldCatalogue;
  /** Dated counts of measures for works. */
  readonly metrics: MetricEvents;
  /** What the identifier translation knows: works with their titles and identifiers. */
  readonly works: WorkStore;
  readonly mailbox: Mailbox;
  /** What goes wrong on purpose between the services and their clients. */
  readonly faults: FaultStore;
  readonly journal: Journal;
  /** What is to be said of the requests. */
  readonly advice: WorldAdvice;
  /** Who may call the Altmetric Details Page API. */
  readonly access: Setting<AccessRules>;
  readonly limits: Setting<LimitSettings>;
  readonly apiKeys: ApiKeyStore;
  readonly rateLimits: RateLimitStore;
  readonly tweetIds: TweetIdStore;
  /** Signs the tokens of the OPERAS services. */
  readonly signer: TokenSigner;
  /** Which of these tokens count as expired before their time. */
  readonly tokenExpiry: TokenExpiry;
  readonly passwords: Passwords;
  /** Signs the links in confirmation mails. */
  readonly confirmations: TimedSigner;
  /** All that of the world that remembers something. */
  readonly rooms: readonly Room[];
  /** What this world's services sign with what they hand out; what another world signed means nothing here. */
  readonly secret: string;
}
