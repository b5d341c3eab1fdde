import { describe, expect, it } from 'vitest';
import { Catalogues } from '../../../src/world/catalogue/catalogues.js';
import { ANCHOR, asOf } from './support/worlds.js';

const NOW = asOf(ANCHOR);
const ORIGIN = { seed: '1', outputs: 50, anchor: ANCHOR };

describe('the catalogues of a server', () => {
  it('are shared by worlds of one origin, even if they ask at the same time', async () => {
    const catalogues = new Catalogues();
    const [one, other] = await Promise.all([
      catalogues.open(ORIGIN, NOW),
      catalogues.open({ ...ORIGIN }, asOf('2020-01-01')),
    ]);
    expect(one).toBe(other);
  });

  it.each([{ seed: '2' }, { outputs: 51 }, { anchor: '2026-07-02' }])(
    'are others for %j',
    async (different) => {
      const catalogues = new Catalogues();
      const catalogue = await catalogues.open(ORIGIN, NOW);
      expect(await catalogues.open({ ...ORIGIN, ...different }, NOW)).not.toBe(catalogue);
    },
  );

  it('are sixteen at most: the ones that were used last', async () => {
    const catalogues = new Catalogues();
    const first = await catalogues.open(ORIGIN, NOW);
    const second = await catalogues.open({ ...ORIGIN, seed: 'second' }, NOW);
    await Promise.all(
      Array.from({ length: 14 }, (_, n) => catalogues.open({ ...ORIGIN, seed: `more ${n}` }, NOW)),
    );
    expect(await catalogues.open(ORIGIN, NOW)).toBe(first);
    await catalogues.open({ ...ORIGIN, seed: 'one too many' }, NOW);
    expect(await catalogues.open(ORIGIN, NOW)).toBe(first);
    expect(await catalogues.open({ ...ORIGIN, seed: 'second' }, NOW)).not.toBe(second);
  });

  it('may be empty', async () => {
    const catalogue = await new Catalogues().open({ ...ORIGIN, outputs: 0 }, NOW);
    expect(catalogue.columns.count).toBe(0);
    expect(catalogue.measure(NOW).standings.count).toBe(0);
  });
});
