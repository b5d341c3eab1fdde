import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { AsOf } from '../../../src/world/catalogue/as-of.js';
import { scoreAt, spanOf } from '../../../src/world/catalogue/attention.js';
import type { Catalogue } from '../../../src/world/catalogue/catalogue.js';
import { Moment } from '../../../src/world/catalogue/moment.js';
import { makeCatalogue, seconds } from './support/worlds.js';

const HOUR = 3600;
const RUNS = { numRuns: 60, seed: 1 };
/** Full hours from before anything was collected to beyond the end of all mentions. */
const anyHour = fc
  .integer({ min: seconds('2009-01-01') / HOUR, max: seconds('2031-01-01') / HOUR })
  .map((hours) => hours * HOUR);
const anyPause = fc.oneof(
  fc.constant(HOUR),
  fc.integer({ min: 1, max: 60_000 }).map((hours) => hours * HOUR),
);
let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await makeCatalogue({ outputs: 400 });
});

function anew(at: number): Moment {
  return Moment.anew(at, catalogue.columns);
}

describe('a later moment', () => {
  it('is the same as one that is measured anew', () => {
    fc.assert(
      fc.property(anyHour, anyPause, (at, pause) => {
        const later = anew(at).later(at + pause, catalogue.columns);
        expect(later).toEqual(anew(at + pause));
      }),
      RUNS,
    );
  });

  it('is the same however many there were on the way', () => {
    const start = seconds('2026-06-28');
    const hours = Array.from({ length: 24 * 7 }, (_, hour) => start + (hour + 1) * HOUR);
    const stepped = hours.reduce((moment, at) => moment.later(at, catalogue.columns), anew(start));
    expect(stepped).toEqual(anew(start + 24 * 7 * HOUR));
  });

  it('leaves the earlier one as it was', () => {
    const earlier = anew(seconds('2024-01-01'));
    earlier.later(seconds('2026-01-01'), catalogue.columns);
    expect(earlier).toEqual(anew(seconds('2024-01-01')));
  });
});

describe('a moment of a catalogue', () => {
  it('is the same whatever was asked for before', () => {
    const instants = fc.array(anyHour, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(instants, (hours) => {
        const asOfs = hours.map((hour) => new AsOf(hour));
        const moments = asOfs.map((asOf) => catalogue.measure(asOf).moment);
        expect(moments).toEqual(asOfs.map(({ day }) => anew(day)));
      }),
      { ...RUNS, numRuns: 20 },
    );
  });

  it('is measured once while it is among the last few that were asked for', () => {
    const [one, other] = [seconds('2026-08-01'), seconds('2025-08-01')];
    const measured = catalogue.measure(new AsOf(one));
    expect(catalogue.measure(new AsOf(other))).not.toBe(measured);
    expect(catalogue.measure(new AsOf(one + 59 * 60))).toBe(measured);
  });

  it('holds of each output what its tallies say', () => {
    const now = new AsOf(seconds('2025-03-04T05:00:00Z'));
    const { moment } = catalogue.measure(now);
    const numbers = Array.from({ length: catalogue.columns.count }, (_, number) => number);
    const attention = numbers.map((number) => ({
      tallies: catalogue.talliesOf(number),
      listed: [],
      knownFrom: 0,
    }));
    expect([...moment.score]).toEqual(attention.map((own) => scoreAt(own, now)));
    expect([...moment.lastPost].map((last) => last > 0)).toEqual(
      attention.map((own) => spanOf(own, now) !== undefined),
    );
  });
});
