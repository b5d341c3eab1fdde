import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExplorerAccount } from '../../../src/world/explorer/explorer-account.js';
import type { ExplorerAccountStore } from '../../../src/world/explorer/explorer-account-store.js';
import type { IdentifierListStore } from '../../../src/world/explorer/identifier-list-store.js';
import type { QueryPaceStore } from '../../../src/world/explorer/query-pace.js';

const draft = (name: string): ExplorerAccount => ({
  name,
  key: `key of ${name}`,
  secret: `secret of ${name}`,
  institution: undefined,
  hasApiAccess: true,
  expiresAt: undefined,
});

/** What every store of Explorer accounts does, whatever it keeps them in. */
export function describeExplorerAccountStore(name: string, open: () => Promise<ExplorerAccountStore>): void {
  describe(`${name} as a store of Explorer accounts`, () => {
    it('finds an account by its key, letter for letter, and by its name', async () => {
      const store = await open();
      await store.add(draft('a'));
      expect(await store.find('key of a')).toEqual(draft('a'));
      expect(await store.find('KEY OF A')).toBeUndefined();
      expect(await store.find('__proto__')).toBeUndefined();
      expect(await store.findByName('a')).toEqual(draft('a'));
    });

    it('refuses a name and a key that it has', async () => {
      const store = await open();
      await store.add(draft('a'));
      await expect(store.add({ ...draft('a'), key: 'another' })).rejects.toThrow('api-key-taken');
      await expect(store.add({ ...draft('b'), key: 'key of a' })).rejects.toThrow('api-key-taken');
      expect(await store.list()).toEqual([draft('a')]);
    });

    it('finds nothing by an old key once the credentials are replaced', async () => {
      const store = await open();
      await store.add(draft('b'));
      await store.add(draft('a'));
      const replaced = await store.replaceCredentials('a', { key: 'new', secret: 'newer' });
      expect(replaced).toEqual({ ...draft('a'), key: 'new', secret: 'newer' });
      expect(await store.find('key of a')).toBeUndefined();
      expect(await store.find('new')).toEqual(replaced);
      expect((await store.list()).map(({ name }) => name)).toEqual(['b', 'a']);
    });

    it('gives nobody the key of another', async () => {
      const store = await open();
      await store.add(draft('a'));
      await store.add(draft('b'));
      const taken = store.replaceCredentials('a', { key: 'key of b', secret: '' });
      await expect(taken).rejects.toThrow('api-key-taken');
      expect(await store.find('key of a')).toEqual(draft('a'));
      await expect(store.replaceCredentials('c', { key: 'x', secret: 'y' })).rejects.toThrow(
        'account-unknown',
      );
    });

    it('changes only what it is told to, and no record that somebody holds', async () => {
      const store = await open();
      const before = await store.add(draft('a'));
      const changed = await store.change('a', { hasApiAccess: false });
      expect(changed).toEqual({ ...before, hasApiAccess: false });
      expect(before.hasApiAccess).toBe(true);
      expect(await store.find('key of a')).toEqual(changed);
      await expect(store.change('b', {})).rejects.toThrow('account-unknown');
    });

    it('removes an account once, and its key with it', async () => {
      const store = await open();
      await store.add(draft('a'));
      expect(await store.remove('a')).toBe(true);
      expect(await store.remove('a')).toBe(false);
      expect(await store.find('key of a')).toBeUndefined();
    });
  });
}

/** What every store of identifier lists does, whatever it keeps them in. */
export function describeIdentifierListStore(name: string, open: () => Promise<IdentifierListStore>): void {
  describe(`${name} as a store of identifier lists`, () => {
    it('gives the same text the same list, and another text another', async () => {
      const store = await open();
      const list = await store.findOrCreate('10.1038/nplants.2015.3\naltmetric:12345');
      expect(await store.findOrCreate('10.1038/nplants.2015.3\naltmetric:12345')).toEqual(list);
      expect(list.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect((await store.findOrCreate('10.1038/nplants.2015.3 altmetric:12345')).id).not.toBe(list.id);
      expect(await store.find(list.id.toUpperCase())).toEqual(list);
      expect(await store.find('nothing')).toBeUndefined();
    });

    it('takes nothing of more than 2,048 letters for an identifier', async () => {
      const [most, more] = [2040, 2041].map((length) => `10.1234/${'a'.repeat(length)}`);
      const { identifiers } = await (await open()).findOrCreate(`${most} ${more}`);
      expect(identifiers).toEqual([{ scheme: 'doi', value: most }]);
    });

    it('tells the kinds of identifiers apart', async () => {
      const { identifiers } = await (await open()).findOrCreate(
        '10.1038/nplants.2015.3\t21771119 altmetric:12345\narXiv:1108.2455 NCT01234567 what? PMC123',
      );
      expect(identifiers.map(({ scheme }) => scheme)).toEqual(['doi', 'pmid', 'altmetric', 'arxiv', 'nct']);
    });
  });
}

/** What every store of the pace of queries does, whatever it keeps it in. */
export function describeQueryPaceStore(name: string, open: () => Promise<QueryPaceStore>): void {
  describe(`${name} as a store of the pace of queries`, () => {
    it('takes so many in a second, and the next once the first is a second old', async () => {
      const store = await open();
      expect(await store.take('a', 2, 1000)).toBe(true);
      expect(await store.take('a', 2, 1400)).toBe(true);
      expect(await store.take('a', 2, 1999)).toBe(false);
      expect(await store.take('a', 2, 2000)).toBe(true);
      expect(await store.take('a', 2, 2399)).toBe(false);
    });

    it('does not count what it refuses', async () => {
      const store = await open();
      await store.take('a', 1, 1000);
      await store.take('a', 1, 1900);
      expect(await store.take('a', 1, 2000)).toBe(true);
    });

    it('counts each key by itself, also one that all objects have', async () => {
      const store = await open();
      expect(await store.take('a', 1, 0)).toBe(true);
      expect(await store.take('b', 1, 0)).toBe(true);
      expect(await store.take('__proto__', 1, 0)).toBe(true);
      expect(await store.take('__proto__', 1, 0)).toBe(false);
    });

    it('forgets what is to come where the clock is set back', async () => {
      const store = await open();
      await store.take('a', 1, 90_000);
      expect(await store.take('a', 1, 1000)).toBe(true);
    });

    it('takes no more than it should of many at once', async () => {
      const store = await open();
      const taken = await Promise.all(Array.from({ length: 50 }, () => store.take('a', 2, 5000)));
      expect(taken.filter((isTaken) => isTaken)).toHaveLength(2);
    });

    it('never lets more than so many through in any second', async () => {
      const anyTimes = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 60 });
      await fc.assert(
        fc.asyncProperty(anyTimes, fc.integer({ min: 1, max: 4 }), async (times, most) => {
          const store = await open();
          const passed: number[] = [];
          for (const at of times.sort((one, other) => one - other)) {
            if (await store.take('a', most, at)) passed.push(at);
          }
          const crowded = passed.filter((at, place) => at - (passed[place - most] ?? -1000) < 1000);
          expect(crowded).toEqual([]);
        }),
      );
    });
  });
}
