import { describe, expect, it } from 'vitest';
import { type ExplorerAccount, findAccountFault } from '../../../src/world/explorer/explorer-account.js';
import { MemoryExplorerAccountStore } from '../../../src/world/explorer/memory-explorer-account-store.js';
import { MemoryIdentifierListStore } from '../../../src/world/explorer/memory-identifier-list-store.js';
import { MemoryQueryPaceStore } from '../../../src/world/explorer/query-pace.js';
import { resetCredentials } from '../../../src/world/explorer/reset-credentials.js';
import { IdSequence } from '../../../src/world/ids.js';
import { Randomness } from '../../../src/world/random.js';
import { followed } from '../state/followed.js';
import {
  describeExplorerAccountStore,
  describeIdentifierListStore,
  describeQueryPaceStore,
} from './store.suite.js';

describeExplorerAccountStore('memory', async () => followed(new MemoryExplorerAccountStore()));
describeIdentifierListStore('memory', async () => followed(new MemoryIdentifierListStore()));
describeQueryPaceStore('memory', async () => followed(new MemoryQueryPaceStore()));

describe('the identifier lists of a world, in memory', () => {
  it('are forgotten oldest first where there is no room, and the same again when sent again', async () => {
    const store = new MemoryIdentifierListStore(600);
    const [first, second, third] = [
      await store.findOrCreate('21771119'),
      await store.findOrCreate('a'.repeat(200)),
      await store.findOrCreate('21771120'),
    ];
    expect([await store.find(first.id), await store.find(second.id)]).toEqual([undefined, second]);
    expect(await store.find(third.id)).toEqual(third);
    expect(await store.findOrCreate('21771119')).toEqual(first);
    expect(await store.find(second.id)).toBeUndefined();
  });

  it('keep the newest, however long', async () => {
    const store = new MemoryIdentifierListStore(600);
    const { id } = await store.findOrCreate('a'.repeat(1000));
    expect(await store.find(id)).toBeDefined();
  });

  it('are looked for before their identifiers are', async () => {
    const store = new MemoryIdentifierListStore();
    const list = await store.findOrCreate('10.1038/nplants.2015.3');
    expect(await store.findOrCreate('10.1038/nplants.2015.3')).toBe(list);
  });
});

const ACCOUNT: ExplorerAccount = {
  name: 'a',
  key: 'old',
  secret: 'older',
  institution: undefined,
  hasApiAccess: true,
  expiresAt: undefined,
};

describe('the credentials of an Explorer account', () => {
  it('are new ones each time that they are reset', async () => {
    const explorerAccounts = new MemoryExplorerAccountStore();
    await explorerAccounts.add(ACCOUNT);
    const world = { explorerAccounts, ids: new IdSequence(), random: new Randomness('1') };
    const first = await resetCredentials(world, 'a');
    const second = await resetCredentials(world, 'a');
    expect(first.key).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(['old', first.key, second.key, first.secret, second.secret]).size).toBe(5);
    expect(explorerAccounts.find(first.key)).toBeUndefined();
    expect(explorerAccounts.find(second.key)).toEqual(second);
  });

  it('are at fault when unknown, lapsed or not paid for, in this order', () => {
    const lapsed = { ...ACCOUNT, hasApiAccess: false, expiresAt: new Date(5) };
    expect(findAccountFault(undefined, 0)).toBe('unknown');
    expect(findAccountFault(lapsed, 5)).toBe('expired');
    expect(findAccountFault(lapsed, 4)).toBe('no-access');
    expect(findAccountFault(ACCOUNT, 0)).toBeUndefined();
  });
});
