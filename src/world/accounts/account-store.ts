import type { Account, AccountChange, AccountDraft, Role } from './account.js';

/** Keeps a world's accounts and roles. Each operation happens whole or not at all. */
export interface AccountStore {
  /** @throws ProblemError `email-taken` (in any case), `username-taken`, `account-uri-taken` */
  add(draft: AccountDraft): Promise<Account>;
  /** @throws ProblemError `account-unknown`, `email-taken`, `username-taken`, `account-uri-taken` */
  change(id: number, change: AccountChange): Promise<Account>;
  /**
   * Approves an account: it waits no longer and is a user.
   *
   * @returns undefined if there is nothing to change, or no account
   */
  approve(id: number): Promise<Account | undefined>;
  /** @returns undefined if the address was confirmed before, or there is no account */
  confirm(id: number, at: Date): Promise<Account | undefined>;
  /** @returns false where there was none */
  remove(id: number): Promise<boolean>;
  findById(id: number): Promise<Account | undefined>;
  /** Regardless of case. */
  findByEmail(email: string): Promise<Account | undefined>;
  /** Letter for letter. */
  findByExactEmail(email: string): Promise<Account | undefined>;
  /** By what its tokens call it, letter for letter. */
  findByUri(uri: string): Promise<Account | undefined>;
  /** In the order of their numbers. */
  list(): Promise<readonly Account[]>;
  /** Gives a role to every account that has none yet, and says which those were. */
  giveRoleToRoleless(role: string): Promise<readonly Account[]>;

  roles(): Promise<readonly Role[]>;
  /** @throws ProblemError `role-name-taken` */
  addRole(name: string, description: string): Promise<Role>;
  /** Renames it for the accounts that have it, too. @throws ProblemError `role-name-taken` */
  changeRole(id: number, name: string, description: string): Promise<Role | undefined>;
  /** Takes it from the accounts that have it, too. @returns false where there was none */
  removeRole(id: number): Promise<boolean>;
}
