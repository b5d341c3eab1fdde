import type { IdSequence } from '../ids.js';
import type { Randomness } from '../random.js';
import type { Credentials, ExplorerAccount } from './explorer-account.js';
import type { ExplorerAccountStore } from './explorer-account-store.js';

/** Digits of a key and of a secret. */
const DIGITS = 32;

/** Of a world, what new credentials are made with. */
interface Making {
  readonly ids: IdSequence;
  readonly random: Randomness;
  readonly explorerAccounts: ExplorerAccountStore;
}

/**
 * Gives an account a new key and secret. Irreversible: the old pair stops working at once, as do all URLs that were
 * signed with it.
 *
 * @throws ProblemError `account-unknown`
 * @source docs/sources.md explorer 1.1; that the old pair stops at once is inferred
 */
export async function resetCredentials(world: Making, name: string): Promise<ExplorerAccount> {
  return world.explorerAccounts.replaceCredentials(name, newCredentials(world, name));
}

/** Makes a key and a secret that no account of the world has had. */
export function newCredentials({ random, ids }: Omit<Making, 'explorerAccounts'>, name: string): Credentials {
  const stream = random.stream('explorer-credentials', name, ids.next('explorer-credentials'));
  const key = stream.hex(DIGITS);
  return { key, secret: stream.hex(DIGITS) };
}
