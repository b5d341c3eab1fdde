import type { Setting } from '../setting.js';
import type { ExplorerAccountStore } from './explorer-account-store.js';
import type { ExplorerRules } from './explorer-rules.js';
import type { IdentifierListStore } from './identifier-list-store.js';
import type { QueryPaceStore } from './query-pace.js';

/** What a world keeps for the Explorer API, besides the catalogue. */
export interface ExplorerWorld {
  readonly explorerAccounts: ExplorerAccountStore;
  readonly identifierLists: IdentifierListStore;
  readonly queryPace: QueryPaceStore;
  readonly explorerRules: Setting<ExplorerRules>;
}
