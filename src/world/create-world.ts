import { createHash } from 'node:crypto';
import type { Account, AccountDraft } from './accounts/account.js';
import { MemoryAccountStore } from './accounts/memory-account-store.js';
import type { Passwords } from './accounts/passwords.js';
import { Clock, type Host } from './clock.js';
import { IdSequence } from './ids.js';
import { MemoryJournal } from './journal/memory-journal.js';
import { MemoryMailbox } from './mailbox/memory-mailbox.js';
import { Randomness } from './random.js';
import type { TokenSigner } from './tokens/signer.js';
import { TimedSigner } from './tokens/timed-signer.js';
import { MemoryUrisetStore } from './urisets/memory-uriset-store.js';
import { MemoryHarvestedMentionStore } from './urisets/mention.js';
import type { World } from './world.js';
import type { AccountStart, OutputStart, WorldStart } from './world-start.js';

/** What all worlds of a server share. */
export interface Surroundings {
  readonly host: Host;
  readonly signer: TokenSigner;
  readonly passwords: Passwords;
}

/**
 * Makes a world that stands as `start` says.
 *
 * @param incarnation  tells the world from an earlier one of the same id: what that one signed means nothing here
 */
export async function createWorld(
  id: string,
  start: WorldStart,
  surroundings: Surroundings,
  incarnation: number,
): Promise<World> {
  const { host, signer, passwords } = surroundings;
  const clock = new Clock(host, start.clock);
  const random = new Randomness(start.seed);
  const startedAt = clock.now();
  const accounts = new MemoryAccountStore(start.accounts.map((account) => toDraft(account, startedAt)));
  const secret = createHash('sha256')
    .update(JSON.stringify([start.seed, id, incarnation]))
    .digest('hex');
  const world: World = {
    id,
    clock,
    random,
    ids: new IdSequence(),
    accounts,
    urisets: new MemoryUrisetStore(),
    mentions: new MemoryHarvestedMentionStore(),
    mailbox: new MemoryMailbox(),
    journal: new MemoryJournal(),
    signer,
    passwords,
    secret,
    confirmations: new TimedSigner(clock, secret, 'confirm-salt'),
  };
  await registerStart(world, start.outputs);
  return world;
}

function toDraft({ confirmed, username, ...account }: AccountStart, startedAt: Date): AccountDraft {
  return { ...account, username, createdAt: startedAt, confirmedAt: confirmed ? startedAt : undefined };
}

async function registerStart(world: World, outputs: readonly OutputStart[]): Promise<void> {
  for (const output of outputs) {
    const { doi, urls, lastCheckedAt, mentions } = output;
    const { id } = await world.urisets.add({
      doi,
      urls,
      lastCheckedAt: lastCheckedAt === undefined ? undefined : new Date(lastCheckedAt),
    });
    for (const email of output.registeredBy) {
      const { id: accountId } = await getAccount(world, email);
      await world.urisets.register({ accountId, registrations: [{ doi, urls: [] }], fails: false });
    }
    for (const mention of mentions) {
      await world.mentions.add({ ...mention, outputId: id, createdAt: new Date(mention.createdAt) });
    }
  }
}

async function getAccount(world: World, email: string): Promise<Account> {
  const account = await world.accounts.findByEmail(email);
  if (account === undefined)
    throw new Error(`The world's start names an account that it doesn't have: ${email}`);
  return account;
}
