import { describe, expect, it } from 'vitest';
import { countSources, scoreAt } from '../../../src/world/catalogue/attention.js';
import type { ExplicitOutput, GivenMention } from '../../../src/world/catalogue/explicit-output.js';
import { readersAt } from '../../../src/world/catalogue/output-figures.js';
import type { CatalogueView } from '../../../src/world/catalogue/view/catalogue-view.js';
import { makeWorld, seconds } from './support/worlds.js';

const ALL = { timeframe: 'at', order: 'published' } as const;
const WORK: ExplicitOutput = {
  altmetricId: 150_000_001,
  type: 'article',
  title: 'Added by hand',
  identifiers: { doi: ['10.5072/by.hand'] },
  publishedOn: seconds('2026-06-01'),
  tallies: [],
  mentions: [],
};

function mentionAt(instant: string): GivenMention {
  return { source: 'news', postedOn: seconds(instant) };
}

function totalScore(view: CatalogueView): number {
  const listing = view.list(ALL);
  return listing
    .page(0, listing.total)
    .reduce((sum, { attention }) => sum + scoreAt(attention, view.asOf), 0);
}

function scoreOfWork(view: CatalogueView): number | undefined {
  const output = view.find('doi', '10.5072/by.hand');
  return output && scoreAt(output.attention, view.asOf);
}

describe('a world’s view of the catalogue', () => {
  it('is the same until the day is over', async () => {
    const { catalogue, setNow } = makeWorld({ now: '2026-07-01T10:00:00Z' });
    const view = await catalogue.look();
    setNow('2026-07-01T23:59:59.999Z');
    expect(await catalogue.look()).toBe(view);
    setNow('2026-07-02T00:00:00Z');
    expect(await catalogue.look()).not.toBe(view);
  });

  it('tells the same readers all through the day, whenever it was first asked', async () => {
    const [early, late] = await Promise.all([
      makeWorld({ now: '2026-07-01T10:00:00Z' }).catalogue.look(),
      makeWorld({ now: '2026-07-01T23:59:59Z' }).catalogue.look(),
    ]);
    const readersIn = (view: CatalogueView) =>
      view
        .list(ALL)
        .page(0, 300)
        .map((output) => readersAt(output, view.asOf).mendeley);
    expect(readersIn(late)).toEqual(readersIn(early));
  });

  it('is there at once, from the second look on', async () => {
    const { catalogue } = makeWorld();
    const [one, other] = await Promise.all([catalogue.look(), catalogue.look()]);
    expect(one).toBe(other);
    expect(catalogue.look()).toBe(one);
  });

  it('is another one once a mention that somebody put in is due', async () => {
    const { catalogue, layer, setNow } = makeWorld({ now: '2026-07-01T10:00:00Z' });
    await layer.add([{ ...WORK, mentions: [mentionAt('2026-07-01T10:30:00Z')] }]);
    expect(scoreOfWork(await catalogue.look())).toBe(0);
    setNow('2026-07-01T10:29:59Z');
    expect(scoreOfWork(await catalogue.look())).toBe(0);
    setNow('2026-07-01T10:30:00Z');
    expect(scoreOfWork(await catalogue.look())).toBe(8000);
    setNow('2026-07-01T10:10:00Z');
    expect(scoreOfWork(await catalogue.look())).toBe(0);
  });

  it('is another one once an output that somebody put in appears', async () => {
    const { catalogue, layer, setNow } = makeWorld({ now: '2026-07-01T10:00:00Z' });
    await layer.add([{ ...WORK, publishedOn: seconds('2026-07-01T10:30:00Z') }]);
    expect(scoreOfWork(await catalogue.look())).toBeUndefined();
    setNow('2026-07-01T10:30:00Z');
    expect(scoreOfWork(await catalogue.look())).toBe(0);
  });

  it('is another one once something changes', async () => {
    const { catalogue, layer } = makeWorld();
    const before = await catalogue.look();
    await layer.add([WORK]);
    const after = await catalogue.look();
    expect(after).not.toBe(before);
    expect(scoreOfWork(before)).toBeUndefined();
    expect(after.list(ALL).total).toBe(before.list(ALL).total + 1);
  });

  it('leaves other worlds as they are', async () => {
    const [one, other] = [makeWorld(), makeWorld()];
    await one.layer.add([WORK]);
    expect(scoreOfWork(await other.catalogue.look())).toBeUndefined();
  });
});

describe('the clock of a world', () => {
  it('lets scores grow, and fall back when it is set back', async () => {
    const { catalogue, setNow } = makeWorld();
    const before = await catalogue.look();
    setNow('2027-01-01T00:00:00Z');
    const later = await catalogue.look();
    setNow('2026-07-01T00:00:00Z');
    const again = await catalogue.look();
    expect(totalScore(later)).toBeGreaterThan(totalScore(before));
    expect(totalScore(again)).toBe(totalScore(before));
    expect(again.list(ALL).total).toBe(before.list(ALL).total);
  });

  it('hides what is published later', async () => {
    const { catalogue, setNow } = makeWorld({ now: '2026-07-01T00:00:00Z' });
    const now = await catalogue.look();
    const [latest] = now.list(ALL).page(0, 1);
    setNow('2020-07-01T00:00:00Z');
    const earlier = await catalogue.look();
    expect(latest && now.findById(latest.altmetricId)).toBe(latest);
    expect(latest && earlier.findById(latest.altmetricId)).toBeUndefined();
    expect(earlier.find('doi', latest?.record.identifiers.doi?.[0] ?? '10.1/x')).toBeUndefined();
  });

  it.each([
    ['0001-01-01T00:00:00Z', '2026-07-01'],
    ['1969-12-31T23:59:59Z', '2026-07-01'],
    ['1990-06-01T00:00:00Z', '2026-07-01'],
    ['2100-06-01T00:00:00Z', '2026-07-01'],
    ['9999-12-31T23:59:59Z', '2026-07-01'],
    ['1970-01-01T00:00:00Z', '1970-01-01'],
    ['1990-06-01T00:00:00Z', '1990-06-01'],
    ['2100-06-01T00:00:00Z', '2100-06-01'],
    ['9999-12-31T23:59:59Z', '9999-12-31'],
  ])('may stand at %s over a catalogue of %s', async (now, anchor) => {
    const view = await makeWorld({ now, anchor, outputs: 60 }).catalogue.look();
    const listing = view.list(ALL);
    const outputs = listing.page(0, listing.total);
    const figures = outputs.map((output) => [view.standingOf(output).all.count, output.record.title.length]);
    expect(figures.filter(([count, length]) => count !== listing.total || length === 0)).toEqual([]);
    expect(outputs.filter(({ seed }) => seed.publishedDay * 86_400 > seconds(now))).toEqual([]);
  });

  it('knows nothing made up before there was any of it, and all after the end', async () => {
    const { catalogue, setNow } = makeWorld({ now: '1980-01-01T00:00:00Z', outputs: 60 });
    expect((await catalogue.look()).findById(200_000_000)).toBeUndefined();
    setNow('2100-01-01T00:00:00Z');
    const view = await catalogue.look();
    const output = view.findById(200_000_000);
    expect(output && countSources(output.attention, view.asOf).map(({ posts }) => posts)).toEqual(
      output?.attention.tallies.map(({ posts }) => posts),
    );
  });
});
