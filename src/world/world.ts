import type { AccessRules } from './access/access-rules.js';
import type { AccountStore } from './accounts/account-store.js';
import type { Passwords } from './accounts/passwords.js';
import type { ApiKeyStore } from './api-keys/api-key-store.js';
import type { WorldCatalogue } from './catalogue/world-catalogue.js';
import type { Clock } from './clock.js';
import type { EventCollection } from './collection/event-collection.js';
import type { ExplorerWorld } from './explorer/explorer-world.js';
import type { IdSequence } from './ids.js';
import type { Journal } from './journal/journal.js';
import type { Mailbox } from './mailbox/mailbox.js';
import type { MetricEvents } from './metrics/metric-events.js';
import type { Randomness } from './random.js';
import type { LimitSettings } from './rate-limits/limit-settings.js';
import type { RateLimitStore } from './rate-limits/rate-limit-store.js';
import type { TweetIdStore } from './rate-limits/tweet-id-store.js';
import type { Setting } from './setting.js';
import type { TokenSigner } from './tokens/signer.js';
import type { TimedSigner } from './tokens/timed-signer.js';
import type { HarvestedMentionStore } from './urisets/mention.js';
import type { UrisetStore } from './urisets/uriset-store.js';
import type { WorkStore } from './works/work-store.js';

/**
 * One isolated emulation: all that its services know and remember. Knows nothing of HTTP. Time, randomness and
 * numbers come from here and nowhere else.
 */
export interface World extends ExplorerWorld {
  readonly id: string;
  readonly clock: Clock;
  readonly random: Randomness;
  readonly ids: IdSequence;
  readonly accounts: AccountStore;
  readonly urisets: UrisetStore;
  readonly mentions: HarvestedMentionStore;
  /** Collects mentions of registered outputs. To be let catch up before these are looked at or changed. */
  readonly collection: EventCollection;
  /** The scholarly world that all services show. */
  readonly catalogue: WorldCatalogue;
  /** Dated counts of measures for works. */
  readonly metrics: MetricEvents;
  /** What the identifier translation knows: works with their titles and identifiers. */
  readonly works: WorkStore;
  readonly mailbox: Mailbox;
  readonly journal: Journal;
  /** Who may call the Altmetric Details Page API. */
  readonly access: Setting<AccessRules>;
  readonly limits: Setting<LimitSettings>;
  readonly apiKeys: ApiKeyStore;
  readonly rateLimits: RateLimitStore;
  readonly tweetIds: TweetIdStore;
  /** Signs the tokens of the OPERAS services. */
  readonly signer: TokenSigner;
  readonly passwords: Passwords;
  /** Signs the links in confirmation mails. */
  readonly confirmations: TimedSigner;
  /** What this world's services sign with what they hand out; what another world signed means nothing here. */
  readonly secret: string;
}
