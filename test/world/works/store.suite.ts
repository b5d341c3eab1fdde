import { describe, expect, it } from 'vitest';
import type { Work } from '../../../src/world/works/work.js';
import type { WorkStore } from '../../../src/world/works/work-store.js';

const NO_RELATIVES = { parents: [], children: [] };
const DOI = { scheme: 'info:doi', value: '10.1/x', canonical: true } as const;
const ISBN = { scheme: 'urn:isbn', value: '978', canonical: false } as const;
const work = (id: string, change: Partial<Work> = {}): Work => ({
  id,
  type: 'book',
  titles: [`Title of ${id}`],
  identifiers: [DOI],
  ...change,
});

/** What every store of works does, whatever it keeps them in. */
export function describeWorkStore(name: string, open: () => Promise<WorkStore>): void {
  const openWith = async (...ids: string[]): Promise<WorkStore> => {
    const store = await open();
    for (const id of ids) await store.add(work(id), NO_RELATIVES);
    return store;
  };
  const idsOf = (works: readonly Work[]) => works.map(({ id }) => id);

  describe(`${name} as a store of works`, () => {
    it('lists and finds works by UUID', async () => {
      const store = await openWith('b', 'a');
      expect(idsOf(await store.list())).toEqual(['a', 'b']);
      expect(idsOf(await store.findByUri(DOI))).toEqual(['a', 'b']);
      expect(await store.find('b')).toEqual(work('b'));
      expect(await store.find('c')).toBeUndefined();
    });

    it('keeps each title and identifier once, and one canonical identifier of a scheme', async () => {
      const store = await open();
      const identifiers = [DOI, { ...DOI, canonical: false }, { ...DOI, value: '10.1/y' }, ISBN];
      await store.add(work('a', { titles: ['x', 'x', 'y'], identifiers }), NO_RELATIVES);
      expect(await store.find('a')).toMatchObject({ titles: ['x', 'y'], identifiers: [DOI, ISBN] });
      expect(await store.findByUri({ scheme: 'info:doi', value: '10.1/y' })).toEqual([]);
    });

    it('adds nothing of a work whose relatives are not there, or come twice', async () => {
      const store = await openWith('a');
      const twice = { parents: ['a', 'a'], children: [] };
      await expect(store.add(work('b'), { parents: ['a'], children: ['z'] })).rejects.toThrow('work-unknown');
      await expect(store.add(work('b'), twice)).rejects.toThrow('relation-refused');
      await expect(store.add(work('b'), { parents: ['b'], children: [] })).rejects.toThrow(
        'relation-refused',
      );
      expect(idsOf(await store.list())).toEqual(['a']);
      expect(await store.titles()).toEqual(['Title of a']);
      expect(await store.relativesOf('a')).toEqual(NO_RELATIVES);
    });

    it('takes the relations and identifiers of a work with it, but not its titles', async () => {
      const store = await openWith('a');
      await store.add(work('b'), { parents: ['a'], children: [] });
      expect((await store.relativesOf('a')).children).toEqual(['b']);
      expect(await store.remove('b')).toBe(true);
      expect(await store.remove('b')).toBe(false);
      expect(await store.relativesOf('a')).toEqual(NO_RELATIVES);
      expect(idsOf(await store.findByUri(DOI))).toEqual(['a']);
      expect(await store.titles()).toEqual(['Title of a', 'Title of b']);
    });

    it('relates two works once, and none to itself', async () => {
      const store = await openWith('a', 'b');
      await store.relate('a', 'b');
      await store.relate('b', 'a');
      await expect(store.relate('a', 'b')).rejects.toThrow('relation-refused');
      await expect(store.relate('a', 'a')).rejects.toThrow('relation-refused');
      expect(await store.relativesOf('a')).toEqual({ parents: ['b'], children: ['b'] });
    });

    it('passes over titles and identifiers that a work has', async () => {
      const store = await openWith('a');
      expect((await store.addTitles('a', ['Title of a', 'x'])).titles).toEqual(['Title of a', 'x']);
      expect((await store.addIdentifier('a', { ...DOI, value: '10.1/y' })).identifiers).toEqual([DOI]);
      expect((await store.addIdentifier('a', ISBN)).identifiers).toEqual([DOI, ISBN]);
      expect(idsOf(await store.findByUri(ISBN))).toEqual(['a']);
    });

    it('forgets a title with the last work that has it', async () => {
      const store = await openWith('a', 'b');
      await store.addTitles('b', ['Title of a']);
      await store.removeTitle('a', 'Title of a');
      expect(await store.titles()).toContain('Title of a');
      await store.removeTitle('b', 'Title of a');
      expect(await store.titles()).toEqual(['Title of b']);
    });

    it('takes an identifier from one work', async () => {
      const store = await openWith('a', 'b');
      expect((await store.removeIdentifier('a', DOI)).identifiers).toEqual([]);
      expect(idsOf(await store.findByUri(DOI))).toEqual(['b']);
      expect((await store.removeIdentifier('a', DOI)).identifiers).toEqual([]);
    });

    it.each([
      ['addTitles', (store: WorkStore) => store.addTitles('z', ['x'])],
      ['removeTitle', (store: WorkStore) => store.removeTitle('z', 'x')],
      ['addIdentifier', (store: WorkStore) => store.addIdentifier('z', DOI)],
      ['removeIdentifier', (store: WorkStore) => store.removeIdentifier('z', DOI)],
      ['relate', (store: WorkStore) => store.relate('z', 'z')],
      ['relativesOf', (store: WorkStore) => store.relativesOf('z')],
    ])('knows no work that was not added: %s', async (_operation, call) => {
      const store = await open();
      await expect(call(store)).rejects.toThrow('work-unknown');
      expect(await store.titles()).toEqual([]);
    });
  });
}
