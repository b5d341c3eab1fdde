import { describe, expect, it } from 'vitest';
import { COMMUNITIES, communitySize, profileOfAccount } from '../../../../src/world/catalogue/population.js';
import { CommunityCounts } from '../../../../src/world/catalogue/query/community-counts.js';
import { countByDay } from '../../../../src/world/catalogue/query/count-days.js';
import { EvenDays } from '../../../../src/world/catalogue/query/even-days.js';
import { REACH } from '../../../../src/world/catalogue/reach.js';
import { fromEven } from '../../../../src/world/catalogue/rhythm.js';
import { accountOf, timeOf, toTallies } from '../../../../src/world/catalogue/tally.js';
import { TallyDraft } from '../../../../src/world/catalogue/tally-draft.js';
import { makeCatalogue } from '../support/worlds.js';

describe('what queries keep of a catalogue', () => {
  it('are the very tallies that outputs have', async () => {
    const catalogue = await makeCatalogue({ outputs: 300 });
    const { columns } = catalogue;
    const draft = new TallyDraft(Date.parse('2026-07-01') / 86_400_000 + 730);
    for (let number = 0; number < columns.count; number++) {
      const { key, field, publishedDay, type } = columns.seedOf(number);
      draft.draft({ key, field, publishedDay, reach: REACH[type] });
      expect(catalogue.talliesOf(number)).toEqual(toTallies(draft));
    }
  });

  it.each([2, 7, communitySize(4, 300)])('counts posts by profile as if one by one, of %i', async (size) => {
    const catalogue = await makeCatalogue({ outputs: 300 });
    const different: number[] = [];
    for (let number = 0; number < catalogue.columns.count; number++) {
      for (const tally of catalogue.talliesOf(number)) {
        const first = Math.floor(tally.posts / 3);
        const end = tally.posts - (number % 2);
        const counts = new CommunityCounts(size);
        if (!counts.add({ tally, first, end }, 3)) continue;
        const expected = new Uint32Array(size * COMMUNITIES);
        for (let n = first; n < end; n++) {
          const profile = profileOfAccount(tally, accountOf(tally, n), { field: 3, size });
          expected[profile] = (expected[profile] ?? 0) + 1;
        }
        if (!counts.toCounts().every((count, place) => count === expected[place])) different.push(number);
      }
    }
    expect(different).toEqual([]);
  });

  it('counts the posts of each day as if one by one', async () => {
    const catalogue = await makeCatalogue({ outputs: 1500 });
    const days = new EvenDays(10_000, 22_000);
    const different: number[] = [];
    for (let number = 0; number < catalogue.columns.count; number++) {
      for (const tally of catalogue.talliesOf(number)) {
        const first = Math.floor(tally.posts / 5);
        const counts = new Uint32Array(12_000);
        countByDay({ tally, first, end: tally.posts }, days, counts);
        const expected = new Uint32Array(12_000);
        for (let n = first; n < tally.posts; n++) {
          const day = Math.floor(fromEven(timeOf(tally, n))) - days.first;
          expected[day] = (expected[day] ?? 0) + 1;
        }
        if (!counts.every((count, at) => count === expected[at])) different.push(number);
      }
    }
    expect(different).toEqual([]);
  });

  it('tells the day of an instant of even time', () => {
    const days = new EvenDays(15_000, 20_000);
    const instants = Array.from({ length: 5000 }, (_value, n) => 15_002 + n * 0.731);
    expect(instants.map((even) => 15_000 + days.placeOf(even))).toEqual(
      instants.map((even) => Math.floor(fromEven(even))),
    );
    expect([1, 14_999, 20_001, 1e9].map((even) => days.placeOf(even))).toEqual([0, 0, 4999, 4999]);
  });
});
