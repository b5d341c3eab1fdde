import { ProblemError } from '../problem.js';
import type { Room } from '../state/room.js';
import { Table } from '../state/table.js';
import type { Credentials, ExplorerAccount, ExplorerAccountChange } from './explorer-account.js';
import type { ExplorerAccountStore } from './explorer-account-store.js';

/** The Explorer accounts of one world, in memory. Records are replaced, never altered, so readers may keep them. */
export class MemoryExplorerAccountStore implements ExplorerAccountStore, Room {
  readonly name = 'explorer-accounts';
  readonly #accounts = Table.byText<ExplorerAccount>('accounts');
  readonly #byKey = new Map<string, ExplorerAccount>();
  readonly shelves = [this.#accounts];

  restored(): void {
    this.#byKey.clear();
    for (const account of this.#accounts.values()) this.#byKey.set(account.key, account);
  }

  find(key: string): ExplorerAccount | undefined {
    return this.#byKey.get(key);
  }

  async findByName(name: string): Promise<ExplorerAccount | undefined> {
    return this.#accounts.get(name);
  }

  async list(): Promise<readonly ExplorerAccount[]> {
    return [...this.#accounts.values()];
  }

  async add(account: ExplorerAccount): Promise<ExplorerAccount> {
    if (this.#accounts.has(account.name) || this.#byKey.has(account.key)) {
      throw new ProblemError({ kind: 'api-key-taken' });
    }
    return this.#put(account);
  }

  async change(name: string, change: ExplorerAccountChange): Promise<ExplorerAccount> {
    return this.#put({ ...this.#get(name), ...change });
  }

  async replaceCredentials(name: string, { key, secret }: Credentials): Promise<ExplorerAccount> {
    const known = this.#get(name);
    const holder = this.#byKey.get(key);
    if (holder !== undefined && holder.name !== name) throw new ProblemError({ kind: 'api-key-taken' });
    this.#byKey.delete(known.key);
    return this.#put({ ...known, key, secret });
  }

  async remove(name: string): Promise<boolean> {
    const known = this.#accounts.get(name);
    if (known === undefined) return false;
    this.#byKey.delete(known.key);
    return this.#accounts.delete(name);
  }

  #get(name: string): ExplorerAccount {
    const known = this.#accounts.get(name);
    if (known === undefined) throw new ProblemError({ kind: 'account-unknown' });
    return known;
  }

  #put(account: ExplorerAccount): ExplorerAccount {
    this.#accounts.set(account.name, account);
    this.#byKey.set(account.key, account);
    return account;
  }
}
