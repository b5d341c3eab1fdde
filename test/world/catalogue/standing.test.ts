import { describe, expect, it } from 'vitest';
import { Standings } from '../../../src/world/catalogue/standing.js';
import { ANCHOR, asOf, makeCatalogue } from './support/worlds.js';

const OUTPUTS = 5000;
const SIX_WEEKS = 42;

describe('the groups that outputs are compared with', () => {
  // docs/sources.md details 7: the contexts of a score
  it('have in them who was published up to six weeks before or after, to the day', async () => {
    const catalogue = await makeCatalogue({ outputs: OUTPUTS });
    const { publishedDay, journal } = catalogue.columns;
    const { moment } = catalogue.measure(asOf(ANCHOR));
    const standings = new Standings(catalogue.columns, moment, catalogue.journals);
    const numbers = Array.from({ length: OUTPUTS }, (_, number) => number);
    const some = numbers.filter((number) => number % 16 === 9 && (journal[number] ?? 0) > 0);
    const counted = some.map((number) => {
      const day = publishedDay[number] ?? 0;
      const own = journal[number] ?? 0;
      const { age, ageInJournal } = standings.of({ score: 0, publishedDay: day, journal: own });
      return [age.count, ageInJournal.count];
    });
    const expected = some.map((number) => {
      const isOfAge = (other: number) =>
        Math.abs((publishedDay[other] ?? 0) - (publishedDay[number] ?? 0)) <= SIX_WEEKS;
      const ofAge = numbers.filter(isOfAge);
      return [ofAge.length, ofAge.filter((other) => journal[other] === journal[number]).length];
    });
    expect(counted).toEqual(expected);
  });
});
