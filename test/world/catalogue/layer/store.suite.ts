import { describe, expect, it } from 'vitest';
import { mentionId } from '../../../../src/world/catalogue/explicit-attention.js';
import type { ExplicitOutput } from '../../../../src/world/catalogue/explicit-output.js';
import type { OutputLayer } from '../../../../src/world/catalogue/layer/output-layer.js';
import { SOURCE_INDEX } from '../../../../src/world/catalogue/sources.js';

const work = (altmetricId: number, doi: string): ExplicitOutput => ({
  altmetricId,
  type: 'article',
  title: doi,
  identifiers: { doi: [doi] },
  publishedOn: 0,
  tallies: [],
  mentions: [],
});
const mention = { source: 'news', postedOn: 5 } as const;

/** What every store of a world's layer over the catalogue does, whatever it keeps it in. */
export function describeOutputLayer(name: string, open: () => Promise<OutputLayer>): void {
  const stateOf = async (layer: OutputLayer, altmetricId: number) =>
    (await layer.read()).outputs.get(altmetricId);

  describe(`${name} as a layer over the catalogue`, () => {
    it('is the same until something changes, and then another', async () => {
      const layer = await open();
      const before = await layer.read();
      expect(await layer.read()).toBe(before);
      await layer.add([work(1, '10.1000/a')]);
      const after = await layer.read();
      expect(after).not.toBe(before);
      expect(before.outputs.size).toBe(0);
      expect(after.outputs.get(1)?.added).toEqual(work(1, '10.1000/a'));
    });

    it('lets one of two additions of one identifier win, in whatever case it is', async () => {
      const layer = await open();
      const added = await Promise.allSettled([
        layer.add([work(1, '10.1000/a')]),
        layer.add([work(2, '10.1000/A')]),
      ]);
      expect(added.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await layer.read()).outputs.size).toBe(1);
    });

    it.each([
      ['an identifier that it has', [work(2, '10.1000/b'), work(3, '10.1000/a')]],
      ['an Altmetric ID that it has', [work(2, '10.1000/b'), work(1, '10.1000/c')]],
      ['one identifier twice', [work(2, '10.1000/b'), work(3, '10.1000/b')]],
    ])('adds nothing of a batch with %s', async (_what, batch) => {
      const layer = await open();
      await layer.add([work(1, '10.1000/a')]);
      await expect(layer.add(batch)).rejects.toThrow('output-taken');
      expect([...(await layer.read()).outputs.keys()]).toEqual([1]);
    });

    it('merges changes, tallies source by source', async () => {
      const layer = await open();
      const tally = (source: 'news' | 'blogs', posts: number) => ({ source, posts, accounts: posts });
      await layer.change(
        { altmetricId: 1 },
        { title: 'a', tallies: [tally('news', 1), tally('blogs', 2)] },
        [],
      );
      await layer.change({ altmetricId: 1 }, { type: 'book', tallies: [tally('news', 3)] }, [mention]);
      await layer.change({ altmetricId: 1 }, { journal: undefined }, []);
      const state = await stateOf(layer, 1);
      expect(state?.changes).toEqual({
        title: 'a',
        type: 'book',
        journal: undefined,
        tallies: [tally('blogs', 2), tally('news', 3)],
      });
      expect(state?.mentions).toMatchObject([mention]);
    });

    it('gives an identifier free when its output loses it, and takes none of another', async () => {
      const layer = await open();
      await layer.add([work(1, '10.1000/a'), work(2, '10.1000/b')]);
      const rename = (altmetricId: number, doi: string) =>
        layer.change({ altmetricId }, { identifiers: { doi: [doi] } }, []);
      await expect(rename(1, '10.1000/b')).rejects.toThrow('output-taken');
      await rename(1, '10.1000/c');
      await rename(2, '10.1000/a');
      await layer.remove({ altmetricId: 2 });
      await layer.add([work(3, '10.1000/a')]);
      expect((await stateOf(layer, 2))?.isRemoved).toBe(true);
    });

    it('never gives two mentions of an output one id, nor one that was removed', async () => {
      const layer = await open();
      const add = () => layer.change({ altmetricId: 1 }, {}, [mention, mention]);
      const first = (await Promise.all([add(), add()])).flat();
      const [gone = 0] = first;
      await layer.removeMention({ altmetricId: 1 }, gone);
      const all = [...first, ...(await add())];
      expect(new Set(all).size).toBe(6);
      expect((await stateOf(layer, 1))?.mentions.map(({ id }) => id)).toEqual(all.slice(1));
    });

    it('lets one of two removals of one thing win', async () => {
      const layer = await open();
      await layer.add([work(1, '10.1000/a')]);
      const twice = async (remove: () => Promise<void>) =>
        (await Promise.allSettled([remove(), remove()])).map(({ status }) => status).sort();
      const once = ['fulfilled', 'rejected'];
      expect(await twice(() => layer.removeMention({ altmetricId: 1 }, mentionId(1, 3, 0)))).toEqual(once);
      expect(await twice(() => layer.remove({ altmetricId: 1 }))).toEqual(once);
    });

    it('changes nothing in what is gone', async () => {
      const layer = await open();
      await layer.remove({ altmetricId: 1 });
      await expect(layer.change({ altmetricId: 1 }, { title: 'b' }, [])).rejects.toThrow('output-unknown');
      await expect(layer.removeMention({ altmetricId: 1 }, 5)).rejects.toThrow('output-unknown');
      await layer.add([work(1, '10.1000/a')]);
      expect(await stateOf(layer, 1)).toMatchObject({ added: { title: '10.1000/a' }, changes: {} });
    });

    it('misses no mention in a tally that was given after it was removed', async () => {
      const layer = await open();
      const ids = ['news', 'blogs'] as const;
      for (const source of ids) {
        await layer.removeMention({ altmetricId: 1 }, mentionId(1, SOURCE_INDEX[source], 0));
      }
      await layer.change({ altmetricId: 1 }, { tallies: [{ source: 'news', posts: 2, accounts: 2 }] }, []);
      expect([...((await stateOf(layer, 1))?.removedMentions ?? [])]).toEqual([
        mentionId(1, SOURCE_INDEX.blogs, 0),
      ]);
    });

    it('remembers which unknown DOI an output was made of', async () => {
      const layer = await open();
      await layer.change({ altmetricId: 1, standsFor: '10.1000/x' }, { title: 'b' }, []);
      await layer.remove({ altmetricId: 1 });
      expect(await stateOf(layer, 1)).toMatchObject({ standsFor: '10.1000/x', isRemoved: true });
    });
  });
}
