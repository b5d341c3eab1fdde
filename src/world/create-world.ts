import { createHash } from 'node:crypto';
import type { Account, AccountDraft } from './accounts/account.js';
import { MemoryAccountStore } from './accounts/memory-account-store.js';
import type { Passwords } from './accounts/passwords.js';
import { setQuotaUsed } from './api-keys/key-quota.js';
import { MemoryApiKeyStore } from './api-keys/memory-api-key-store.js';
import type { Catalogues } from './catalogue/catalogues.js';
import { MemoryOutputLayer } from './catalogue/layer/memory-output-layer.js';
import { WorldCatalogue } from './catalogue/world-catalogue.js';
import { Clock, type Host } from './clock.js';
import { EventCollection } from './collection/event-collection.js';
import { MemoryExplorerAccountStore } from './explorer/memory-explorer-account-store.js';
import { MemoryIdentifierListStore } from './explorer/memory-identifier-list-store.js';
import { MemoryQueryPaceStore } from './explorer/query-pace.js';
import { IdSequence } from './ids.js';
import { MemoryJournal } from './journal/memory-journal.js';
import { MemoryMailbox } from './mailbox/memory-mailbox.js';
import { createMetrics } from './metrics/create-metrics.js';
import { Randomness } from './random.js';
import { MemoryRateLimitStore } from './rate-limits/memory-rate-limit-store.js';
import { MemoryTweetIdStore } from './rate-limits/memory-tweet-id-store.js';
import type { TokenSigner } from './tokens/signer.js';
import { TimedSigner } from './tokens/timed-signer.js';
import { MemoryUrisetStore } from './urisets/memory-uriset-store.js';
import { MemoryHarvestedMentionStore } from './urisets/mention.js';
import { MemoryWorkStore } from './works/memory-work-store.js';
import type { World } from './world.js';
import type {
  AccountStart,
  ApiKeyStart,
  ExplorerAccountStart,
  OutputStart,
  WorldStart,
} from './world-start.js';

/** What all worlds of a server share. */
export interface Surroundings {
  readonly host: Host;
  readonly signer: TokenSigner;
  readonly passwords: Passwords;
  readonly catalogues: Catalogues;
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
  const { host, signer, passwords, catalogues } = surroundings;
  const clock = new Clock(host, start.clock);
  const random = new Randomness(start.seed);
  const startedAt = clock.now();
  const accounts = new MemoryAccountStore(start.accounts.map((account) => toDraft(account, startedAt)));
  const secret = createHash('sha256')
    .update(JSON.stringify([start.seed, id, incarnation]))
    .digest('hex');
  const ids = new IdSequence();
  const catalogue = toCatalogue(start, clock, catalogues);
  const urisets = new MemoryUrisetStore();
  const mentions = new MemoryHarvestedMentionStore();
  const metrics = await createMetrics(start.metrics ?? {}, { random, ids, catalogue });
  const { schedule } = start.collection ?? { schedule: 'daily' };
  const world: World = {
    id,
    clock,
    random,
    ids,
    accounts,
    urisets,
    mentions,
    catalogue,
    collection: new EventCollection({ clock, urisets, mentions, catalogue, metrics, schedule }),
    metrics,
    works: new MemoryWorkStore(start.works),
    mailbox: new MemoryMailbox(),
    journal: new MemoryJournal(),
    access: { value: start.access },
    limits: { value: start.limits },
    apiKeys: new MemoryApiKeyStore(),
    rateLimits: new MemoryRateLimitStore(),
    tweetIds: new MemoryTweetIdStore(),
    explorerAccounts: new MemoryExplorerAccountStore(),
    identifierLists: new MemoryIdentifierListStore(),
    queryPace: new MemoryQueryPaceStore(),
    explorerRules: { value: start.explorer.rules },
    signer,
    passwords,
    secret,
    confirmations: new TimedSigner(clock, secret, 'confirm-salt'),
  };
  await registerStart(world, start.outputs);
  for (const key of start.apiKeys) await addKey(world, key);
  for (const account of start.explorer.accounts) await addExplorerAccount(world, account);
  return world;
}

function toCatalogue({ seed, catalogue }: WorldStart, clock: Clock, catalogues: Catalogues): WorldCatalogue {
  const { outputs, unknown, hasPinnedWorks, edits } = catalogue;
  // Without an anchor, the past is counted from the day on which the world starts.
  const anchor = catalogue.anchor ?? clock.now().toISOString().slice(0, 10);
  const origin = { seed, outputs, anchor };
  return new WorldCatalogue({
    layer: new MemoryOutputLayer(),
    origin,
    clock,
    catalogues,
    unknown,
    hasPinnedWorks,
    edits,
  });
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

async function addKey(
  world: World,
  { used, expiresAt, sources, limits, ...key }: ApiKeyStart,
): Promise<void> {
  const expiry = expiresAt === undefined ? undefined : new Date(expiresAt);
  await world.apiKeys.add({ ...key, sources, limits, expiresAt: expiry });
  if (used !== undefined) await setQuotaUsed(world, key.key, used);
}

async function addExplorerAccount(
  world: World,
  { institution, expiresAt, ...account }: ExplorerAccountStart,
): Promise<void> {
  const expiry = expiresAt === undefined ? undefined : new Date(expiresAt);
  await world.explorerAccounts.add({ ...account, institution, expiresAt: expiry });
}

async function getAccount(world: World, email: string): Promise<Account> {
  const account = await world.accounts.findByEmail(email);
  if (account === undefined)
    throw new Error(`The world's start names an account that it doesn't have: ${email}`);
  return account;
}
