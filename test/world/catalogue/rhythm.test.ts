import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEven, toEven } from '../../../src/world/catalogue/rhythm.js';

/** 2026-07-06, a Monday. */
const MONDAY = Date.UTC(2026, 6, 6) / 86_400_000;
const instant = fc.double({ min: -3000, max: 60_000, noNaN: true });

/** Even time that a stretch of the week takes up: the mentions that it holds. */
function attentionOf(fromDay: number, toDay: number): number {
  return toEven(MONDAY + toDay) - toEven(MONDAY + fromDay);
}

describe("the week's rhythm", () => {
  it('finds the instant of an even time again', () => {
    fc.assert(
      fc.property(instant, (days) => {
        expect(fromEven(toEven(days))).toBeCloseTo(days, 7);
        expect(toEven(fromEven(days))).toBeCloseTo(days, 7);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('keeps the order of instants', () => {
    fc.assert(
      fc.property(instant, fc.double({ min: 1e-5, max: 400, noNaN: true }), (days, more) => {
        expect(toEven(days + more)).toBeGreaterThan(toEven(days));
        expect(fromEven(days + more)).toBeGreaterThan(fromEven(days));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('bends time by less than a day, and whole weeks not at all', () => {
    fc.assert(
      fc.property(instant, (days) => {
        expect(Math.abs(toEven(days) - days)).toBeLessThan(1);
        expect(toEven(days + 7)).toBeCloseTo(toEven(days) + 7, 7);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it.each([0, 1, 2, 3, 4])('gives weekday %i more attention than a day of the week-end', (weekday) => {
    expect(attentionOf(weekday, weekday + 1)).toBeGreaterThan(1.2 * attentionOf(5, 6));
    expect(attentionOf(weekday, weekday + 1)).toBeGreaterThan(1.2 * attentionOf(6, 7));
  });

  it('gives working hours more attention than the night', () => {
    expect(attentionOf(9 / 24, 17 / 24)).toBeGreaterThan(2 * attentionOf(0, 8 / 24));
  });
});
