import { createHash } from 'node:crypto';
import type { Account, AccountDraft } from './accounts/account.js';
import { MemoryAccountStore } from './accounts/memory-account-store.js';
import type { Passwords } from './accounts/passwords.js';
import { WorldAdvice } from './advice/world-advice.js';
import { setQuotaUsed } from './api-keys/key-quota.js';
import { MemoryApiKeyStore } from './api-keys/memory-api-key-store.js';
import type { CatalogueParts } from './catalogue/catalogue-parts.js';
import type { Catalogues } from './catalogue/catalogues.js';
import { MemoryOutputLayer } from './catalogue/layer/memory-output-layer.js';
import { WorldCatalogue } from './catalogue/world-catalogue.js';
import { Clock, type Host } from './clock.js';
import { EventCollection } from './collection/event-collection.js';
import { MemoryExplorerAccountStore } from './explorer/memory-explorer-account-store.js';
import { MemoryIdentifierListStore } from './explorer/memory-identifier-list-store.js';
import { MemoryQueryPaceStore } from './explorer/query-pace.js';
import { FaultStore } from './faults/fault-store.js';
import { IdSequence } from './ids.js';
import { MemoryJournal } from './journal/memory-journal.js';
import { MemoryMailbox } from './mailbox/memory-mailbox.js';
import { createMetrics } from './metrics/create-metrics.js';
import { Randomness } from './random.js';
import { MemoryRateLimitStore } from './rate-limits/memory-rate-limit-store.js';
import { MemoryTweetIdStore } from './rate-limits/memory-tweet-id-store.js';
import { openHappenings } from './rules/open-happenings.js';
import { SettingRoom } from './setting.js';
import type { Incarnation } from './state/incarnation.js';
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
 * @param number  tells the world from an earlier one of the same id: what that one signed means nothing here
 */
export function createWorld(
  id: string,
  start: WorldStart,
  surroundings: Surroundings,
  number: number,
): Promise<World> {
  const secret = createHash('sha256')
    .update(JSON.stringify([start.seed, id, number]))
    .digest('hex');
  const startedAtMs = new Clock(surroundings.host, start.clock).nowMs();
  return assembleWorld(id, start, surroundings, { number, secret, startedAtMs });
}

/** Makes a world that stands as `start` says, or makes one again: as of when it began, and with its secret. */
export async function assembleWorld(
  id: string,
  start: WorldStart,
  surroundings: Surroundings,
  incarnation: Incarnation,
): Promise<World> {
  const { signer, passwords } = surroundings;
  const { secret, startedAtMs } = incarnation;
  const random = new Randomness(start.seed);
  const stores = { ...(await openRooms(start, surroundings, incarnation)), ...openAccess(start) };
  const { clock } = stores;
  const happenings = openHappenings({ start, startedAtMs, random, ...stores, world: () => world });
  const rooms = { ...stores, ...happenings, journal: new MemoryJournal() };
  const confirmations = new TimedSigner(clock, secret, 'confirm-salt');
  const world: World = {
    id,
    start,
    incarnation,
    random,
    signer,
    passwords,
    secret,
    confirmations,
    ...rooms,
    rooms: Object.values(rooms),
  };
  await planApprovals(world, start.accounts);
  await registerStart(world, start.outputs);
  for (const key of start.apiKeys) await addKey(world, key);
  for (const account of start.explorer.accounts) await addExplorerAccount(world, account);
  return world;
}

/** What remembers something: each is a room of the world, and by that part of its state. */
async function openRooms(
  start: WorldStart,
  { host, catalogues }: Surroundings,
  { startedAtMs }: Incarnation,
) {
  const clock = new Clock(host, start.clock);
  const ids = new IdSequence();
  const catalogue = toCatalogue(start, startedAtMs, { clock, catalogues });
  const urisets = new MemoryUrisetStore();
  const mentions = new MemoryHarvestedMentionStore();
  const metrics = await createMetrics(start.metrics ?? {}, {
    random: new Randomness(start.seed),
    ids,
    catalogue,
  });
  const { schedule } = start.collection ?? { schedule: 'daily' };
  return {
    clock,
    ids,
    accounts: new MemoryAccountStore(start.accounts.map((account) => toDraft(account, startedAtMs))),
    urisets,
    mentions,
    catalogue,
    metrics,
    collection: new EventCollection({ clock, urisets, mentions, catalogue, metrics, schedule }),
    works: new MemoryWorkStore(start.works),
    mailbox: new MemoryMailbox(),
    faults: new FaultStore(start.faults),
    advice: new WorldAdvice(),
  };
}

/** The same, of who may call the Altmetric APIs, and how often they have. */
function openAccess({ access, limits, explorer }: WorldStart) {
  return {
    access: new SettingRoom('access', access),
    limits: new SettingRoom('limits', limits),
    apiKeys: new MemoryApiKeyStore(),
    rateLimits: new MemoryRateLimitStore(),
    tweetIds: new MemoryTweetIdStore(),
    explorerAccounts: new MemoryExplorerAccountStore(),
    explorerRules: new SettingRoom('explorer-rules', explorer.rules),
    identifierLists: new MemoryIdentifierListStore(),
    queryPace: new MemoryQueryPaceStore(),
  };
}

function toCatalogue(
  { seed, catalogue }: WorldStart,
  startedAtMs: number,
  { clock, catalogues }: Pick<CatalogueParts, 'clock' | 'catalogues'>,
): WorldCatalogue {
  const { outputs, unknown, hasPinnedWorks, edits } = catalogue;
  // Without an anchor, the past is counted from the day on which the world starts.
  const anchor = catalogue.anchor ?? new Date(startedAtMs).toISOString().slice(0, 10);
  const origin = { seed, outputs, anchor };
  const layer = new MemoryOutputLayer();
  return new WorldCatalogue({
    layer,
    origin,
    clock,
    catalogues,
    unknown,
    hasPinnedWorks,
    edits,
    startedAtMs,
  });
}

function toDraft(
  { confirmed, username, approval: _, ...account }: AccountStart,
  startedAtMs: number,
): AccountDraft {
  const startedAt = new Date(startedAtMs);
  return { ...account, username, createdAt: startedAt, confirmedAt: confirmed ? startedAt : undefined };
}

async function planApprovals(world: World, accounts: readonly AccountStart[]): Promise<void> {
  for (const { email, approval } of accounts) {
    if (approval === undefined) continue;
    const account = await getAccount(world, email);
    world.approvals.set(account, approval, account.createdAt.getTime());
  }
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
