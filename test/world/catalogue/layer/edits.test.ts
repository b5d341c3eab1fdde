import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttentionModel, EDITS, Edited } from './edited-world.js';

describe('a world whose catalogue is edited at random', () => {
  it('counts and scores what was edited as told, and all else as before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(EDITS, { maxLength: 12 }), async (edits) => {
        const edited = await Edited.open();
        for (const edit of edits) await edited.apply(edit);
        const view = await edited.look();
        const expected: [number, AttentionModel | undefined][] = edited.expected();
        expect(expected.map(([id]) => [id, Edited.measure(view, id)])).toEqual(expected);
        expect(await edited.listedCounts()).toEqual(expected.map(([, model]) => model?.posts ?? {}));
      }),
      { numRuns: 60 },
    );
  });
});
