import { ProblemError } from '../problem.js';
import { Cell } from '../state/cell.js';
import type { Room } from '../state/room.js';
import { Table } from '../state/table.js';
import { type Account, type AccountChange, type AccountDraft, ROLE, type Role, uriOf } from './account.js';
import type { AccountStore } from './account-store.js';

/** The accounts of one world, in memory. Records are replaced, never altered, so readers may keep them. */
export class MemoryAccountStore implements AccountStore, Room {
  readonly name = 'accounts';
  readonly #accounts = Table.byNumber<Account>('accounts');
  readonly #roles = Table.byNumber<Role>('roles');
  readonly #lastAccountId = new Cell('last-account-id', 0);
  readonly #lastRoleId = new Cell('last-role-id', 0);
  readonly shelves = [this.#accounts, this.#roles, this.#lastAccountId, this.#lastRoleId];
  readonly #idOfEmail = new Map<string, number>();
  readonly #idOfExactEmail = new Map<string, number>();
  readonly #idOfUri = new Map<string, number>();

  constructor(drafts: readonly AccountDraft[] = []) {
    for (const name of Object.values(ROLE)) this.#addRole(name, '');
    for (const draft of drafts) this.#add(draft);
  }

  restored(): void {
    for (const index of [this.#idOfEmail, this.#idOfExactEmail, this.#idOfUri]) index.clear();
    for (const account of this.#accounts.values()) this.#noteNames(account);
  }

  async add(draft: AccountDraft): Promise<Account> {
    return this.#add(draft);
  }

  async change(id: number, change: AccountChange): Promise<Account> {
    const account = this.#accounts.get(id);
    if (account === undefined) throw new ProblemError({ kind: 'account-unknown' });
    const changed = { ...account, ...change };
    this.#refuseTaken(changed, id);
    this.#put(changed, account);
    return changed;
  }

  async approve(id: number): Promise<Account | undefined> {
    const account = this.#accounts.get(id);
    if (account === undefined) return undefined;
    const isWaiting = account.roles.includes(ROLE.awaitingApproval);
    if (account.approved && !isWaiting) return undefined;
    const kept = account.roles.filter((role) => role !== ROLE.awaitingApproval && role !== ROLE.user);
    const approved = { ...account, approved: true, roles: [...kept, ROLE.user] };
    this.#accounts.set(id, approved);
    return approved;
  }

  async confirm(id: number, at: Date): Promise<Account | undefined> {
    const account = this.#accounts.get(id);
    if (account === undefined || account.confirmedAt !== undefined) return undefined;
    const confirmed = { ...account, confirmedAt: at };
    this.#accounts.set(id, confirmed);
    return confirmed;
  }

  async remove(id: number): Promise<boolean> {
    const account = this.#accounts.get(id);
    if (account === undefined) return false;
    this.#forgetNames(account);
    return this.#accounts.delete(id);
  }

  async findById(id: number): Promise<Account | undefined> {
    return this.#accounts.get(id);
  }

  async findByEmail(email: string): Promise<Account | undefined> {
    return this.#get(this.#idOfEmail.get(email.toLowerCase()));
  }

  async findByExactEmail(email: string): Promise<Account | undefined> {
    return this.#get(this.#idOfExactEmail.get(email));
  }

  async findByUri(uri: string): Promise<Account | undefined> {
    return this.#get(this.#idOfUri.get(uri));
  }

  async list(): Promise<readonly Account[]> {
    return [...this.#accounts.values()];
  }

  async giveRoleToRoleless(role: string): Promise<readonly Account[]> {
    const roleless = [...this.#accounts.values()].filter((account) => account.roles.length === 0);
    return roleless.map((account) => {
      const changed = { ...account, roles: [role] };
      this.#accounts.set(account.id, changed);
      return changed;
    });
  }

  async roles(): Promise<readonly Role[]> {
    return [...this.#roles.values()];
  }

  async addRole(name: string, description: string): Promise<Role> {
    return this.#addRole(name, description);
  }

  async changeRole(id: number, name: string, description: string): Promise<Role | undefined> {
    const role = this.#roles.get(id);
    if (role === undefined) return undefined;
    this.#refuseTakenRole(name, id);
    const changed = { id, name, description };
    this.#roles.set(id, changed);
    this.#replaceRole(role.name, [name]);
    return changed;
  }

  async removeRole(id: number): Promise<boolean> {
    const role = this.#roles.get(id);
    if (role !== undefined) this.#replaceRole(role.name, []);
    return this.#roles.delete(id);
  }

  #get(id: number | undefined): Account | undefined {
    return id === undefined ? undefined : this.#accounts.get(id);
  }

  #add(draft: AccountDraft): Account {
    this.#refuseTaken(draft, undefined);
    this.#lastAccountId.value += 1;
    const account = { ...draft, id: this.#lastAccountId.value };
    this.#put(account, undefined);
    return account;
  }

  #addRole(name: string, description: string): Role {
    this.#refuseTakenRole(name, undefined);
    this.#lastRoleId.value += 1;
    const role = { id: this.#lastRoleId.value, name, description };
    this.#roles.set(role.id, role);
    return role;
  }

  #put(account: Account, before: Account | undefined): void {
    if (before !== undefined) this.#forgetNames(before);
    this.#accounts.set(account.id, account);
    this.#noteNames(account);
  }

  #noteNames(account: Account): void {
    this.#idOfEmail.set(account.email.toLowerCase(), account.id);
    this.#idOfExactEmail.set(account.email, account.id);
    this.#idOfUri.set(uriOf(account), account.id);
  }

  #forgetNames(account: Account): void {
    this.#idOfEmail.delete(account.email.toLowerCase());
    this.#idOfExactEmail.delete(account.email);
    this.#idOfUri.delete(uriOf(account));
  }

  #refuseTaken(draft: AccountDraft, ownId: number | undefined): void {
    const holder = this.#idOfEmail.get(draft.email.toLowerCase());
    if (holder !== undefined && holder !== ownId) {
      throw new ProblemError({ kind: 'email-taken', email: draft.email });
    }
    const uri = uriOf(draft);
    const named = this.#idOfUri.get(uri);
    if (named !== undefined && named !== ownId) throw new ProblemError({ kind: 'account-uri-taken', uri });
    const { username } = draft;
    if (username === undefined) return;
    for (const account of this.#accounts.values()) {
      if (account.username === username && account.id !== ownId) {
        throw new ProblemError({ kind: 'username-taken', username });
      }
    }
  }

  #refuseTakenRole(name: string, ownId: number | undefined): void {
    for (const role of this.#roles.values()) {
      if (role.name === name && role.id !== ownId) throw new ProblemError({ kind: 'role-name-taken', name });
    }
  }

  #replaceRole(name: string, by: readonly string[]): void {
    for (const account of this.#accounts.values()) {
      if (!account.roles.includes(name)) continue;
      const roles = account.roles.flatMap((role) => (role === name ? by : [role]));
      this.#accounts.set(account.id, { ...account, roles });
    }
  }
}
