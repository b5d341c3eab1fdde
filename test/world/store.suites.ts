import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountDraft } from '../../src/world/accounts/account.js';
import type { AccountStore } from '../../src/world/accounts/account-store.js';
import type { UrisetStore } from '../../src/world/urisets/uriset-store.js';

const draft = (name: string): AccountDraft => ({
  email: `${name}@example.org`,
  username: name,
  firstName: name,
  lastName: 'User',
  institution: 'University of Examples',
  passwordHash: '-',
  active: true,
  approved: false,
  confirmedAt: undefined,
  createdAt: new Date(0),
  roles: [],
});

/** What every store of accounts does, whatever it keeps them in. */
export function describeAccountStore(name: string, open: () => Promise<AccountStore>): void {
  describe(`${name} as a store of accounts`, () => {
    it('numbers accounts as they come, and never twice', async () => {
      const store = await open();
      const first = await store.add(draft('a'));
      await store.add(draft('b'));
      await store.remove(2);
      const third = await store.add(draft('c'));
      expect([first.id, third.id]).toEqual([1, 3]);
      expect((await store.list()).map(({ id }) => id)).toEqual([1, 3]);
    });

    it('finds an address in any case, or letter for letter', async () => {
      const store = await open();
      const { id } = await store.add(draft('Ada'));
      expect((await store.findByEmail('ADA@example.org'))?.id).toBe(id);
      expect((await store.findByExactEmail('Ada@example.org'))?.id).toBe(id);
      expect(await store.findByExactEmail('ada@example.org')).toBeUndefined();
    });

    it('refuses an address or a username in use, and keeps nothing of the refused', async () => {
      const store = await open();
      await store.add(draft('a'));
      await store.add(draft('b'));
      await expect(store.add({ ...draft('c'), email: 'A@example.org' })).rejects.toThrow('email-taken');
      await expect(store.add({ ...draft('c'), username: 'a' })).rejects.toThrow('username-taken');
      await expect(store.change(2, { email: 'a@example.org', active: false })).rejects.toThrow('email-taken');
      expect(await store.list()).toHaveLength(2);
      expect((await store.findById(2))?.active).toBe(true);
    });

    it('forgets the old address of an account', async () => {
      const store = await open();
      const { id } = await store.add(draft('a'));
      await store.change(id, { email: 'new@example.org' });
      expect(await store.findByEmail('a@example.org')).toBeUndefined();
      expect((await store.findByEmail('new@example.org'))?.id).toBe(id);
    });

    it('finds an account by what its tokens call it, which no other may have', async () => {
      const store = await open();
      await store.add(draft('a'));
      await store.add({ ...draft('b'), uri: 'https://example.org/b' });
      expect((await store.findByUri('acct:a@example.org'))?.id).toBe(1);
      expect((await store.findByUri('https://example.org/b'))?.id).toBe(2);
      expect(await store.findByUri('acct:b@example.org')).toBeUndefined();
      await expect(store.add({ ...draft('c'), uri: 'acct:a@example.org' })).rejects.toThrow(
        'account-uri-taken',
      );
      await store.change(1, { email: 'new@example.org' });
      expect(await store.findByUri('acct:a@example.org')).toBeUndefined();
    });

    it('gives a role to those without one, once', async () => {
      const store = await open();
      await store.add(draft('a'));
      await store.add({ ...draft('b'), roles: ['user'] });
      const given = await Promise.all([1, 2].map(() => store.giveRoleToRoleless('awaiting-confirmation')));
      expect(given.flat().map(({ id }) => id)).toEqual([1]);
    });

    it('renames and removes roles for the accounts that have them', async () => {
      const store = await open();
      const role = await store.addRole('editor', '');
      const { id } = await store.add({ ...draft('a'), roles: ['editor', 'user'] });
      await store.changeRole(role.id, 'curator', 'curates');
      expect((await store.findById(id))?.roles).toEqual(['curator', 'user']);
      await store.removeRole(role.id);
      expect((await store.findById(id))?.roles).toEqual(['user']);
      await expect(store.addRole('user', '')).rejects.toThrow('role-name-taken');
    });
  });
}

/** What every store of urisets does, whatever it keeps them in. */
export function describeUrisetStore(name: string, open: () => Promise<UrisetStore>): void {
  const all = { offset: 0, limit: 1000 };
  const register = (store: UrisetStore, accountId: number, dois: readonly string[], fails = false) =>
    store.register({ accountId, registrations: dois.map((doi) => ({ doi, urls: [] })), fails });
  const dois = async (store: UrisetStore, accountId: number) =>
    (await store.listOf(accountId, all)).outputs.map(({ doi }) => doi);

  describe(`${name} as a store of urisets`, () => {
    it('keeps one output for two accounts, with the URLs of both', async () => {
      const store = await open();
      const registration = (url: string) => [{ doi: '10.1000/a', urls: [url] }];
      await store.register({ accountId: 1, registrations: registration('https://x.org'), fails: false });
      await store.register({ accountId: 2, registrations: registration('https://y.org'), fails: false });
      expect(await store.list()).toMatchObject([{ id: 1, urls: ['https://x.org', 'https://y.org'] }]);
      expect(await store.findOf(2, '10.1000/a')).toEqual(await store.findOf(1, '10.1000/a'));
      expect(await store.findOf(3, '10.1000/a')).toBeUndefined();
    });

    it('shows a change in a page that was asked for before', async () => {
      const store = await open();
      await register(store, 1, ['10.1000/a', '10.1000/b']);
      const before = await store.listOf(1, all);
      expect(await store.listOf(1, all)).toBe(before);
      await store.change(1, { lastCheckedAt: new Date(5) });
      expect((await store.listOf(1, all)).outputs[0]?.lastCheckedAt).toEqual(new Date(5));
      await store.remove(2);
      expect(await store.listOf(1, all)).toMatchObject({ total: 1 });
      await store.register({
        accountId: 2,
        registrations: [{ doi: '10.1000/a', urls: ['https://z.org'] }],
        fails: false,
      });
      expect((await store.listOf(1, all)).outputs[0]?.urls).toEqual(['https://z.org']);
    });

    it('gives a URL free when its output is removed', async () => {
      const store = await open();
      const registration = (doi: string) => [{ doi, urls: ['https://x.org'] }];
      await store.register({ accountId: 1, registrations: registration('10.1000/a'), fails: false });
      await store.remove(1);
      await store.register({ accountId: 1, registrations: registration('10.1000/b'), fails: false });
      expect(await store.list()).toMatchObject([{ id: 2, urls: ['https://x.org'] }]);
    });

    it('keeps of a failed batch what came up to the last new prefix, and nothing else', async () => {
      const prefix = fc.constantFrom('10.1000', '10.2000', '10.3000', '10.4000');
      const doi = fc.tuple(prefix, fc.integer({ min: 0, max: 5 })).map(([first, rest]) => `${first}/${rest}`);
      await fc.assert(
        fc.asyncProperty(fc.array(doi), fc.array(doi), async (known, batch) => {
          const store = await open();
          await register(store, 1, known);
          await register(store, 2, batch, true);
          const prefixes = new Set(known.map((one) => one.split('/')[0]));
          const kept = batch.reduce((last, one, index) => {
            const isNew = !prefixes.has(one.split('/')[0]);
            prefixes.add(one.split('/')[0]);
            return isNew ? index + 1 : last;
          }, 0);
          expect(new Set(await dois(store, 2))).toEqual(new Set(batch.slice(0, kept)));
        }),
      );
    });

    it('pages through an account in the order of registration, without gap or repeat', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 15 }), async (count, limit) => {
          const store = await open();
          const registered = Array.from({ length: count }, (_, index) => `10.1000/${index}`);
          await register(store, 1, registered);
          const seen: string[] = [];
          for (let offset = 0; offset < count; offset += limit) {
            const { outputs, total } = await store.listOf(1, { offset, limit });
            expect(total).toBe(count);
            seen.push(...outputs.map((output) => output.doi));
          }
          expect(seen).toEqual(registered);
        }),
      );
    });
  });
}
