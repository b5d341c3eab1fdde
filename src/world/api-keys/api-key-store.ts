import type { MaybeAsync } from '../maybe-async.js';
import type { ApiKey, ApiKeyChange } from './api-key.js';

/** Keeps a world's API keys. Each operation happens whole or not at all. */
export interface ApiKeyStore {
  /** Letter for letter. Asked on every request. */
  find(key: string): MaybeAsync<ApiKey | undefined>;
  /** In the order in which they came. */
  list(): Promise<readonly ApiKey[]>;
  /** @throws ProblemError `api-key-taken` */
  add(key: ApiKey): Promise<ApiKey>;
  /** @throws ProblemError `api-key-unknown` */
  change(key: string, change: ApiKeyChange): Promise<ApiKey>;
  /** @returns false where there was none */
  remove(key: string): Promise<boolean>;
}
