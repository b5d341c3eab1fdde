import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../../src/world/catalogue/fields.js';
import type { Readers } from '../../../../src/world/catalogue/output-record.js';
import {
  citationsOf,
  mendeleyReadersOf,
  readersOf,
} from '../../../../src/world/catalogue/records/readers.js';

const keys = fc.nat(0xffff_ffff);
const outputs = fc.record({
  field: fc.nat(FIELDS.length - 1),
  publishedDay: fc.integer({ min: 9000, max: 21_000 }),
  ageDays: fc.double({ min: -100, max: 9000, noNaN: true }),
});
const later = fc.double({ min: 0, max: 3000, noNaN: true });

function flatten({ mendeley, citeulike, connotea, byStatus, byDiscipline, byCountry }: Readers) {
  return {
    mendeley,
    citeulike,
    connotea,
    ...Object.fromEntries([...byStatus, ...byDiscipline, ...byCountry]),
  };
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

describe('readers', () => {
  it('never become fewer, of any kind', () => {
    fc.assert(
      fc.property(keys, outputs, later, (key, output, days) => {
        const before: Readonly<Record<string, number>> = flatten(readersOf(key, output));
        const after: Readonly<Record<string, number>> = flatten(
          readersOf(key, { ...output, ageDays: output.ageDays + days }),
        );
        expect(Object.keys(before).filter((kind) => (after[kind] ?? 0) < (before[kind] ?? 0))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are at most all of them, whether by status, discipline or country', () => {
    fc.assert(
      fc.property(keys, outputs, (key, output) => {
        const { mendeley, byStatus, byDiscipline, byCountry } = readersOf(key, output);
        expect(Math.max(sum(byStatus), sum(byDiscipline), sum(byCountry))).toBeLessThanOrEqual(mendeley);
        expect(mendeleyReadersOf(key, output)).toBe(mendeley);
      }),
    );
  });

  // docs/sources.md details 9.4
  it('name the status of students with two blanks', () => {
    const { byStatus } = readersOf(1, { field: 2, publishedDay: 15_000, ageDays: 10 }, given(200));
    expect([...byStatus.keys()]).toEqual(
      expect.arrayContaining(['Student  > Ph. D. Student', 'Professor > Associate Professor', 'Librarian']),
    );
    expect(sum(byStatus)).toBe(200);
  });

  it('are as given, when they are given', () => {
    const readers = readersOf(
      1,
      { field: 2, publishedDay: 15_000, ageDays: 10 },
      { mendeley: 303, citeulike: 3, connotea: 2 },
    );
    expect(readers).toMatchObject({ mendeley: 303, citeulike: 3, connotea: 2, isRecorded: true });
  });

  it('are unrecorded for about 15 old outputs in 100', () => {
    const recorded = Array.from({ length: 2000 }, (_, key) =>
      readersOf(key * 7919, { field: 2, publishedDay: 12_000, ageDays: 8000 }),
    ).filter(({ isRecorded }) => isRecorded);
    expect(recorded.length / 2000).toBeCloseTo(0.85, 1);
  });

  it('are on CiteULike and Connotea of old outputs only', () => {
    const recent = Array.from({ length: 500 }, (_, key) =>
      readersOf(key, { field: 1, publishedDay: 18_500, ageDays: 2000 }),
    );
    const old = Array.from({ length: 500 }, (_, key) =>
      readersOf(key, { field: 1, publishedDay: 13_500, ageDays: 7000 }),
    );
    expect(recent.filter(({ citeulike, connotea }) => citeulike + connotea > 0)).toEqual([]);
    expect(old.filter(({ citeulike }) => citeulike > 0).length).toBeGreaterThan(100);
    expect(old.filter(({ connotea }) => connotea > 0).length).toBeGreaterThan(20);
  });

  it('are none before publication', () => {
    expect(readersOf(1, { field: 2, publishedDay: 15_000, ageDays: -1 })).toMatchObject({
      mendeley: 0,
      isRecorded: false,
    });
  });
});

describe('citations', () => {
  it('never become fewer', () => {
    fc.assert(
      fc.property(keys, outputs, later, (key, output, days) => {
        const after = citationsOf(key, { ...output, ageDays: output.ageDays + days });
        expect(after).toBeGreaterThanOrEqual(citationsOf(key, output));
      }),
    );
  });
});

function given(mendeley: number) {
  return { mendeley, citeulike: 0, connotea: 0 };
}
