import { keySubject, subjectAt } from '../rate-limits/subject.js';
import type { World } from '../world.js';
import type { Credentials, ExplorerAccount } from './explorer-account.js';
import { newCredentials } from './reset-credentials.js';

/** An account to add; where key or secret are left out, new ones are made. */
export type NewExplorerAccount = Omit<ExplorerAccount, keyof Credentials> & {
  readonly [Part in keyof Credentials]: string | undefined;
};

/** @throws ProblemError `api-key-taken` if another account has its key or its name */
export async function addExplorerAccount(
  world: World,
  { key, secret, ...account }: NewExplorerAccount,
): Promise<ExplorerAccount> {
  const isWhole = key !== undefined && secret !== undefined;
  const made = isWhole ? { key, secret } : newCredentials(world, account.name);
  return world.explorerAccounts.add({ ...account, key: key ?? made.key, secret: secret ?? made.secret });
}

/** Removes an account, and what its key has used: one with the same key that comes later starts anew. */
export async function removeExplorerAccount(world: World, { name, key }: ExplorerAccount): Promise<void> {
  await world.explorerAccounts.remove(name);
  const caller = keySubject(key);
  await world.rateLimits.forget(subjectAt('altmetric-explorer', caller));
  // Counted by key alone: if it is one of the Details Page API, too, it still counts there.
  if ((await world.apiKeys.find(key)) === undefined) await world.tweetIds.forget(caller);
}
