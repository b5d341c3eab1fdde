import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/world/catalogue/catalogue.js';
import { anchorDayOf, HORIZON_DAYS, Layout } from '../../../src/world/catalogue/layout.js';
import { OUTPUT_TYPES } from '../../../src/world/catalogue/output-record.js';
import { Standings } from '../../../src/world/catalogue/standing.js';
import { asOf, makeCatalogue } from './support/worlds.js';

const DAY_MS = 86_400_000;
const OUTPUTS = 5000;

/** Days of publication and types, in order of number. */
function layOut(layout: Layout): { days: number[]; types: string[] } {
  const numbers = Array.from({ length: layout.count }, (_, number) => number);
  return {
    days: numbers.map((number) => layout.dayOf(number, layout.keyOf(number))),
    types: numbers.map((number) => OUTPUT_TYPES[layout.typeOf(number, layout.keyOf(number))] ?? ''),
  };
}

function isWeekend(day: number): boolean {
  return [0, 6].includes(new Date(day * DAY_MS).getUTCDay());
}

const anyAnchorDay = fc.integer({ min: 7670, max: 47_480 });
const anySize = fc.nat({ max: 600 });

describe('the outputs of a catalogue', () => {
  it('are numbered by day of publication, a day of the working week', () => {
    fc.assert(
      fc.property(fc.nat(), anySize, anyAnchorDay, (key, size, anchorDay) => {
        const { days } = layOut(new Layout(key, size, anchorDay));
        expect(days).toEqual(days.slice().sort((one, other) => one - other));
        expect(days.filter(isWeekend)).toEqual([]);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('are published before the anchor, the known ones, and after it for as long as there are mentions', () => {
    fc.assert(
      fc.property(fc.nat(), anySize, anyAnchorDay, (key, size, anchorDay) => {
        const { days } = layOut(new Layout(key, size, anchorDay));
        expect(days.filter((day) => day < anchorDay)).toHaveLength(size);
        expect(Math.min(anchorDay, ...days)).toBeGreaterThanOrEqual(0);
        expect(Math.max(0, ...days)).toBeLessThanOrEqual(anchorDay + HORIZON_DAYS + 2);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('are a book and its four chapters at the head of every 64', () => {
    const { types } = layOut(new Layout(7, 640, 20_000));
    const heads = types.filter((_, number) => number % 64 < 5);
    const rest = types.filter((_, number) => number % 64 >= 5);
    expect(heads.slice(0, 5)).toEqual(['book', 'chapter', 'chapter', 'chapter', 'chapter']);
    expect(new Set(heads.map((type, place) => `${place % 5} ${type}`)).size).toBe(5);
    expect(rest).not.toContain('book');
    expect(rest.filter((type) => type === 'article').length / rest.length).toBeCloseTo(0.9, 1);
  });
});

describe('a catalogue of 5,000', () => {
  let catalogue: Catalogue;

  beforeAll(async () => {
    catalogue = await makeCatalogue({ outputs: OUTPUTS });
  });

  function knownAt(instant: string): number {
    const { moment } = catalogue.measure(asOf(instant));
    return new Standings(catalogue.columns, moment, catalogue.journals).count;
  }

  it('knows exactly 5,000 outputs when the day of its anchor begins', () => {
    expect(knownAt('2026-07-01T00:00:00Z')).toBe(OUTPUTS);
  });

  it('gets new ones every week, until there are no more', () => {
    expect(knownAt('2026-07-08') - OUTPUTS).toBeGreaterThan(15);
    expect(knownAt('2028-06-30') - knownAt('2028-06-23')).toBeGreaterThan(15);
    expect(knownAt('2031-01-01')).toBe(catalogue.columns.count);
  });

  it('grows by a quarter a year', () => {
    expect(knownAt('2026-07-01') / knownAt('2025-07-01')).toBeCloseTo(1.25, 1);
    expect(knownAt('2024-07-01') / knownAt('2023-07-01')).toBeCloseTo(1.25, 1);
  });

  it('has chapters in the field of their book, and trials in medicine', () => {
    const seeds = Array.from({ length: catalogue.columns.count }, (_, number) =>
      catalogue.columns.seedOf(number),
    );
    const chapters = seeds.filter(({ type }) => type === 'chapter');
    const strays = chapters.filter(({ number, field }) => seeds[number - (number % 64)]?.field !== field);
    expect(chapters.length).toBeGreaterThan(100);
    expect(strays).toEqual([]);
    expect(new Set(seeds.filter(({ type }) => type === 'clinical-trial').map(({ field }) => field))).toEqual(
      new Set([2]),
    );
  });

  it('has articles in journals of their own field', () => {
    const seeds = Array.from({ length: catalogue.columns.count }, (_, number) =>
      catalogue.columns.seedOf(number),
    );
    const inJournals = seeds.filter(({ journal }) => journal !== undefined);
    expect(inJournals.filter(({ journal = 0, field }) => journal % 22 !== field)).toEqual([]);
    expect(inJournals.filter(({ type }) => type !== 'article' && type !== 'news')).toEqual([]);
  });
});

describe('the anchor', () => {
  it.each([
    ['2026-11-21', '2026-11-21'],
    ['1968-01-01', '1991-01-01'],
    ['9999-12-31', '2100-01-01'],
  ])('%s counts as %s', (anchor, day) => {
    expect(anchorDayOf({ seed: '1', outputs: 1, anchor }) * DAY_MS).toBe(Date.parse(day));
  });
});
