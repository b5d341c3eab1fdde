import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { CatalogueQueries } from '../../../../src/world/catalogue/query/catalogue-queries.js';
import { ProfileFinder } from '../../../../src/world/catalogue/query/find-profile.js';
import { SOURCE_INDEX } from '../../../../src/world/catalogue/sources.js';
import { makeWorld } from '../support/worlds.js';

const MANY = Array.from({ length: 1000 }, (_id, n) => String(n));

/** A finder, and how often others got their turn while it was at work. */
async function open() {
  const queries = new CatalogueQueries().of(await makeWorld().catalogue.look());
  const finder = new ProfileFinder();
  const find = async (ids: readonly string[]) => {
    let [turns, isDone] = [0, false];
    const others = async () => {
      for (; !isDone; turns++) await setImmediate();
    };
    const waiting = others();
    const found = await finder.find(SOURCE_INDEX.twitter, ids, { queries, criteria: {} });
    isDone = true;
    await waiting;
    return { found, turns };
  };
  return { find };
}

describe('who is looked for by id', () => {
  it('is looked for in steps, and for a thousand ids as long as for one', async () => {
    const one = await (await open()).find(['1']);
    const many = await (await open()).find(MANY);
    expect([one.found, many.found]).toEqual([[], []]);
    expect(one.turns).toBeGreaterThanOrEqual(4);
    expect(many.turns).toBeLessThanOrEqual(one.turns + 1);
  });

  it('is not looked for again, though nobody was found', async () => {
    const { find } = await open();
    const first = await find(MANY);
    const second = await find(MANY);
    expect(second.found).toEqual(first.found);
    expect(second.turns).toBeLessThanOrEqual(1);
  });
});
