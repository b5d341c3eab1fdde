import { describe, expect, it } from 'vitest';
import type { ApiKey } from '../../../src/world/api-keys/api-key.js';
import type { ApiKeyStore } from '../../../src/world/api-keys/api-key-store.js';

const draft = (key: string): ApiKey => ({
  key,
  tier: 'counts-only',
  sources: undefined,
  revoked: false,
  expiresAt: undefined,
  limits: undefined,
});

/** What every store of API keys does, whatever it keeps them in. */
export function describeApiKeyStore(name: string, open: () => Promise<ApiKeyStore>): void {
  describe(`${name} as a store of API keys`, () => {
    it('finds a key letter for letter', async () => {
      const store = await open();
      await store.add(draft('Abc'));
      expect(await store.find('Abc')).toEqual(draft('Abc'));
      expect(await store.find('abc')).toBeUndefined();
      expect(await store.find('__proto__')).toBeUndefined();
    });

    it('lists keys in the order in which they came', async () => {
      const store = await open();
      await store.add(draft('b'));
      await store.add(draft('a'));
      await store.change('b', { tier: 'full-access' });
      expect((await store.list()).map(({ key }) => key)).toEqual(['b', 'a']);
    });

    it('refuses a key that it has, and keeps the one that was there', async () => {
      const store = await open();
      await store.add(draft('a'));
      await expect(store.add({ ...draft('a'), tier: 'full-access' })).rejects.toThrow('api-key-taken');
      expect(await store.list()).toEqual([draft('a')]);
    });

    it('changes only what it is told to, and no record that somebody holds', async () => {
      const store = await open();
      const before = await store.add({ ...draft('a'), expiresAt: new Date(5) });
      const changed = await store.change('a', { revoked: true, sources: ['news'] });
      expect(changed).toEqual({ ...before, revoked: true, sources: ['news'] });
      expect(await store.find('a')).toEqual(changed);
      expect(before.revoked).toBe(false);
      await expect(store.change('b', { revoked: true })).rejects.toThrow('api-key-unknown');
    });

    it('removes a key once', async () => {
      const store = await open();
      await store.add(draft('a'));
      expect(await store.remove('a')).toBe(true);
      expect(await store.remove('a')).toBe(false);
      expect(await store.find('a')).toBeUndefined();
    });
  });
}
