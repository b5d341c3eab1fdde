import type { MaybeAsync } from '../maybe-async.js';
import type { Credentials, ExplorerAccount, ExplorerAccountChange } from './explorer-account.js';

/** Keeps a world's Explorer accounts. Each operation happens whole or not at all. */
export interface ExplorerAccountStore {
  /** By its key, letter for letter. Asked on every request. */
  find(key: string): MaybeAsync<ExplorerAccount | undefined>;
  findByName(name: string): Promise<ExplorerAccount | undefined>;
  /** In the order in which they came. */
  list(): Promise<readonly ExplorerAccount[]>;
  /** @throws ProblemError `api-key-taken` if another account has its key or its name */
  add(account: ExplorerAccount): Promise<ExplorerAccount>;
  /** @throws ProblemError `account-unknown` */
  change(name: string, change: ExplorerAccountChange): Promise<ExplorerAccount>;
  /**
   * Replaces key and secret at once: from then on nothing finds the account by the old key.
   *
   * @throws ProblemError `account-unknown`, or `api-key-taken` if another account has the new key
   */
  replaceCredentials(name: string, credentials: Credentials): Promise<ExplorerAccount>;
  /** @returns false where there was none */
  remove(name: string): Promise<boolean>;
}
