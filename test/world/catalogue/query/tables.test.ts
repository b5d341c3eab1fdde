import { describe, expect, it } from 'vitest';
import { communitySize, profileOfAccount, putProfiles } from '../../../../src/world/catalogue/population.js';
import { dayOfEven } from '../../../../src/world/catalogue/query/even-day.js';
import { bornOf, TallyTable } from '../../../../src/world/catalogue/query/tally-table.js';
import { fromEven } from '../../../../src/world/catalogue/rhythm.js';
import { accountOf, putAccounts, putTimes, timeOf } from '../../../../src/world/catalogue/tally.js';
import { makeCatalogue } from '../support/worlds.js';

describe('what queries keep of a catalogue', () => {
  it('are the very tallies that outputs have', async () => {
    const catalogue = await makeCatalogue({ outputs: 300 });
    const { columns } = catalogue;
    const table = new TallyTable(catalogue);
    for (let number = 0; number < columns.count; number++) {
      const born = bornOf(columns.publishedDay[number] ?? 0);
      const places = Array.from(
        { length: table.startOf(number + 1) - table.startOf(number) },
        (_value, n) => table.startOf(number) + n,
      );
      const kept = places.map((place) => ({ ...table.at(place, columns.keyOf(number), born) }));
      expect(kept).toEqual(catalogue.talliesOf(number));
    }
  });

  it('says of many posts and accounts at once what is said of each', async () => {
    const catalogue = await makeCatalogue({ outputs: 300 });
    const size = communitySize(4, 300);
    for (let number = 0; number < catalogue.columns.count; number++) {
      for (const tally of catalogue.talliesOf(number)) {
        const times = new Float64Array(tally.posts);
        putTimes(tally, 0, tally.posts, times);
        const from = Math.floor(tally.posts / 3);
        const accounts = new Uint32Array(tally.posts - from);
        putAccounts(tally, from, tally.posts, accounts);
        expect(accounts).toEqual(Uint32Array.from(accounts, (_value, n) => accountOf(tally, from + n)));
        const place = { field: 3, size };
        const numbers = new Float64Array(tally.accounts);
        putProfiles(tally, tally.accounts, place, numbers);
        expect(times).toEqual(Float64Array.from(times, (_time, n) => timeOf(tally, n)));
        expect(numbers).toEqual(Float64Array.from(numbers, (_value, n) => profileOfAccount(tally, n, place)));
      }
    }
  });

  it('tells the day of an instant of even time', () => {
    const instants = Array.from({ length: 5000 }, (_value, n) => 15_000 + n * 0.731);
    expect(instants.map(dayOfEven)).toEqual(instants.map((even) => Math.floor(fromEven(even))));
  });
});
