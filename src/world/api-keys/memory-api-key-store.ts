import { ProblemError } from '../problem.js';
import type { Room } from '../state/room.js';
import { Table } from '../state/table.js';
import type { ApiKey, ApiKeyChange } from './api-key.js';
import type { ApiKeyStore } from './api-key-store.js';

/** The API keys of one world, in memory. Records are replaced, never altered, so readers may keep them. */
export class MemoryApiKeyStore implements ApiKeyStore, Room {
  readonly name = 'keys';
  readonly #keys = Table.byText<ApiKey>('keys');
  readonly shelves = [this.#keys];

  find(key: string): ApiKey | undefined {
    return this.#keys.get(key);
  }

  async list(): Promise<readonly ApiKey[]> {
    return [...this.#keys.values()];
  }

  async add(key: ApiKey): Promise<ApiKey> {
    if (this.#keys.has(key.key)) throw new ProblemError({ kind: 'api-key-taken' });
    this.#keys.set(key.key, key);
    return key;
  }

  async change(key: string, change: ApiKeyChange): Promise<ApiKey> {
    const known = this.#keys.get(key);
    if (known === undefined) throw new ProblemError({ kind: 'api-key-unknown' });
    const changed = { ...known, ...change, key };
    this.#keys.set(key, changed);
    return changed;
  }

  async remove(key: string): Promise<boolean> {
    return this.#keys.delete(key);
  }
}
