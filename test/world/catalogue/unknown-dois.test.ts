import { describe, expect, it } from 'vitest';
import { scoreAt } from '../../../src/world/catalogue/attention.js';
import type { Output } from '../../../src/world/catalogue/output.js';
import type { CatalogueView } from '../../../src/world/catalogue/view/catalogue-view.js';
import { makeWorld } from './support/worlds.js';

const DOI = '10.5072/nobody.has.this';

function figuresOf(output: Output | undefined, view: CatalogueView): unknown {
  return output && { record: output.record, score: scoreAt(output.attention, view.asOf), seed: output.seed };
}

describe('a DOI that no output has', () => {
  it('finds nothing unless the world is to make something of it', async () => {
    const view = await makeWorld({ unknown: 'not-found' }).catalogue.look();
    expect(view.find('doi', DOI)).toBeUndefined();
  });

  it('finds the same output in every world that makes one', async () => {
    const one = await makeWorld({ unknown: 'synthesize' }).catalogue.look();
    const other = await makeWorld({ unknown: 'synthesize' }).catalogue.look();
    one.find('doi', '10.5072/another');
    const found = one.find('doi', DOI);
    expect(found?.record.identifiers).toEqual({ doi: [DOI] });
    expect(figuresOf(found, one)).toEqual(figuresOf(other.find('doi', DOI), other));
    expect(figuresOf(found, one)).toEqual(figuresOf(one.find('doi', DOI.toUpperCase()), one));
  });

  it('finds another output than another one does, or than in a catalogue of another seed', async () => {
    const view = await makeWorld({ unknown: 'synthesize' }).catalogue.look();
    const other = await makeWorld({ unknown: 'synthesize', seed: '2' }).catalogue.look();
    expect(view.find('doi', DOI)?.record.title).not.toBe(view.find('doi', `${DOI}2`)?.record.title);
    expect(view.find('doi', DOI)?.record.title).not.toBe(other.find('doi', DOI)?.record.title);
  });

  it('finds an output that its Altmetric ID finds again, later as well', async () => {
    const { catalogue, setNow } = makeWorld({ unknown: 'synthesize' });
    const view = await catalogue.look();
    const found = view.find('doi', DOI);
    setNow('2026-09-01T00:00:00Z');
    const later = (await catalogue.look()).findById(found?.altmetricId ?? 0);
    expect(found?.altmetricId).toBeGreaterThanOrEqual(500_000_000);
    expect(later?.record).toEqual(found?.record);
  });

  it('finds one that is still known by its ID after thousands more', async () => {
    const view = await makeWorld({ unknown: 'synthesize' }).catalogue.look();
    const [first, second] = [view.find('doi', DOI), view.find('doi', `${DOI}2`)];
    const others = Array.from({ length: 9999 }, (_, n) => view.find('doi', `10.5072/more.${n}`)?.altmetricId);
    expect(view.findById(first?.altmetricId ?? 0)).toBeUndefined();
    expect(view.findById(second?.altmetricId ?? 0)?.record.title).toBe(second?.record.title);
    expect(view.findById(others.at(-1) ?? 0)).toBeDefined();
  });

  it('does not hide an output that has its DOI', async () => {
    const view = await makeWorld({ unknown: 'synthesize' }).catalogue.look();
    const [known] = view.list({ timeframe: 'at', order: 'published', doiPrefix: '10.1038' }).page(0, 1);
    expect(known).toBeDefined();
    expect(view.find('doi', known?.record.identifiers.doi?.[0] ?? '')).toBe(known);
  });

  it.each(['', '10.5072', '10.5072/', '10.x/abc', 'abc/10.5072', '10.5072/with space', '10.12/short'])(
    'is not %j, which is none',
    async (text) => {
      const view = await makeWorld({ unknown: 'synthesize' }).catalogue.look();
      expect(view.find('doi', text)).toBeUndefined();
    },
  );

  it('is not made of identifiers of other kinds', async () => {
    const view = await makeWorld({ unknown: 'synthesize' }).catalogue.look();
    expect(view.find('pmid', '99999999')).toBeUndefined();
    expect(view.find('handle', DOI)).toBeUndefined();
    expect(view.findById(999_999_999)).toBeUndefined();
  });
});
