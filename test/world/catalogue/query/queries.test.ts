import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postsGained, scoreAt } from '../../../../src/world/catalogue/attention.js';
import type { Output } from '../../../../src/world/catalogue/output.js';
import { CatalogueQueries } from '../../../../src/world/catalogue/query/catalogue-queries.js';
import type { Criteria } from '../../../../src/world/catalogue/query/criteria.js';
import { OUTPUT_ORDERS } from '../../../../src/world/catalogue/query/orders.js';
import { publicationDayOf } from '../../../../src/world/catalogue/query/other-tests.js';
import { namesOf } from '../../../../src/world/catalogue/query/people.js';
import { ProfileRanking } from '../../../../src/world/catalogue/query/profile-ranking.js';
import { wordsIn } from '../../../../src/world/catalogue/query/words.js';
import { ORGANIZATIONS } from '../../../../src/world/catalogue/records/organizations.js';
import type { CatalogueView } from '../../../../src/world/catalogue/view/catalogue-view.js';
import { anyEditedWorld, everyOutput, viewOf } from '../view/edited-worlds.js';
import { countMentions, countRepeats } from './count-mentions.js';

const GRIDS = ORGANIZATIONS.slice(0, 40).map(({ id }) => id);
const SHOWN = Array.from({ length: 16 }, (_value, place) => place);

const someOf = <T>(values: readonly T[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });

/** Criteria of any kind, a few at a time. */
const anyCriteria: fc.Arbitrary<Criteria> = fc.record(
  {
    mentionedWithin: fc.constantFrom('at', '1d', '1w', '1m', '1y'),
    sources: fc.constantFrom(undefined, SHOWN, [4], [0, 1]),
    publishedFrom: fc.integer({ min: 14_000, max: 20_000 }),
    publishedTo: fc.integer({ min: 17_000, max: 21_000 }),
    types: someOf(['article', 'book', 'chapter', 'dataset', 'news', 'clinical-trial'] as const),
    openAccess: someOf(['gold', 'green', 'closed'] as const),
    fieldsOfResearch: someOf(['32', '31', '3202', '4605', '99']),
    goals: someOf([3, 4, 13]),
    funders: someOf(ORGANIZATIONS.slice(-72).map(({ id }) => id)),
    affiliations: someOf(GRIDS),
    authorCountries: someOf(['US', 'CN', 'GB', 'JP']),
    titleWords: fc.constantFrom(['of'], ['the', 'of'], ['and']),
    words: fc.constantFrom(['of'], ['journal'], ['smith']),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Criteria>;

/** The same, told output by output in the plainest way. */
function meets(output: Output, criteria: Criteria, { asOf }: CatalogueView): boolean {
  const { record, attention } = output;
  const day = publicationDayOf(record);
  const sources = criteria.sources && new Set(criteria.sources);
  const within = criteria.mentionedWithin ?? 'at';
  const grids = record.authors.flatMap(({ affiliations }) => affiliations);
  const title = wordsIn(record.title);
  const words = [record.title, record.journal?.title ?? '', ...namesOf(record)].flatMap(wordsIn);
  const any = <T>(asked: readonly T[] | undefined, has: (one: T) => boolean) =>
    asked === undefined || asked.some(has);
  return (
    (within === 'at' || postsGained(attention, asOf, { timeframe: within, sources }) > 0) &&
    (criteria.publishedFrom === undefined || (day !== undefined && day >= criteria.publishedFrom)) &&
    (criteria.publishedTo === undefined || (day !== undefined && day <= criteria.publishedTo)) &&
    any(criteria.types, (type) => record.type === type) &&
    any(criteria.openAccess, (way) => record.openAccess === way) &&
    any(criteria.fieldsOfResearch, (code) => record.fieldsOfResearch.includes(code)) &&
    any(criteria.goals, (goal) => record.goals.includes(goal)) &&
    any(criteria.funders, (grid) => record.funders.some(({ id }) => id === grid)) &&
    any(criteria.affiliations, (grid) => grids.some(({ id }) => id === grid)) &&
    any(criteria.authorCountries, (code) => grids.some(({ country }) => country === code)) &&
    (criteria.titleWords ?? []).every((word) => title.includes(word)) &&
    (criteria.words ?? []).every((word) => words.includes(word))
  );
}

const idOf = ({ altmetricId }: Output) => altmetricId;
const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);

describe('queries over all outputs', () => {
  it('find what is found by looking at every output, in one total order, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEditedWorld,
        anyCriteria,
        fc.constantFrom(...OUTPUT_ORDERS),
        async (world, criteria, order) => {
          const view = await viewOf(world);
          const ranked = new CatalogueQueries().of(view).rank(criteria, order);
          const expected = everyOutput(view).filter((output) => meets(output, criteria, view));
          const found = Array.from({ length: Math.ceil(ranked.total / 7) }, (_value, n) =>
            ranked.page(7 * n, 7),
          ).flat();
          expect(new Set(found.map(idOf))).toEqual(new Set(expected.map(idOf)));
          expect(found.length).toBe(ranked.total);
          expect(new Set(found.map(idOf)).size).toBe(ranked.total);
          expect(found.map(idOf)).toEqual(ranked.page(0, ranked.total).map(idOf));
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('put the highest score first, and of equals the higher id', async () => {
    await fc.assert(
      fc.asyncProperty(anyEditedWorld, async (world) => {
        const view = await viewOf(world);
        const ranked = new CatalogueQueries().of(view).rank({}, 'score');
        const found = ranked.page(0, ranked.total);
        const scoreOf = ({ attention }: Output) => scoreAt(attention, view.asOf);
        const expected = [...found].sort(
          (one, other) => scoreOf(other) - scoreOf(one) || other.altmetricId - one.altmetricId,
        );
        expect(found.map(idOf)).toEqual(expected.map(idOf));
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('add up: by day, by profile, by country, by journal and one by one', async () => {
    await fc.assert(
      fc.asyncProperty(anyEditedWorld, anyCriteria, async (world, criteria) => {
        const view = await viewOf(world);
        const queries = new CatalogueQueries().of(view);
        const { numbers, explicit } = queries.match(criteria);
        const outputs = everyOutput(view).filter((output) => meets(output, criteria, view));
        expect(numbers.length + explicit.length).toBe(outputs.length);
        const expected = countMentions(outputs, criteria, view);
        const days = queries.byDay({ criteria });
        expect(new Map(days.map(({ source, total }) => [source, total]))).toEqual(expected);
        for (const { total, days: counts } of days) expect(sum(counts.map(({ count }) => count))).toBe(total);
        const profiles = queries.byProfile({ criteria }, 'pairs');
        expect(new Map(profiles.map(({ source, counts }) => [source, sum(counts)]))).toEqual(expected);
        const tweets = queries.byCountry({ criteria, sources: [4] }, 4);
        const allTweets = countMentions(outputs, { ...criteria, sources: [4] }, view);
        expect(sum(tweets.map(({ mentions }) => mentions))).toBe(allTweets.get(4) ?? 0);
        const timeline = queries.timeline({ criteria });
        const repeats = countRepeats(outputs, criteria, view);
        expect(timeline.total).toBe(sum(expected.values()) - repeats);
        const inJournals = outputs.filter(({ record }) => record.journal !== undefined);
        const journals = queries.byJournal({ criteria });
        expect(sum(journals.map(({ outputs: count }) => count))).toBe(inJournals.length);
        const ofJournals = sum(journals.flatMap(({ mentions }) => mentions.map(([, count]) => count)));
        expect(ofJournals).toBe(sum(countMentions(inJournals, criteria, view).values()));
        const once = queries.byProfile({ criteria }, 'mentions');
        const ranking = new ProfileRanking(once, view.population, { textOf: (_source, id) => id });
        expect(ranking.mentions).toBe(timeline.total);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('list mentions newest first, each once, and the same from any page', async () => {
    await fc.assert(
      fc.asyncProperty(anyEditedWorld, fc.nat(), async (world, from) => {
        const view = await viewOf({ ...world, outputs: Math.min(world.outputs, 60) });
        const timeline = new CatalogueQueries()
          .of(view)
          .timeline({ criteria: { types: ['book', 'dataset', 'chapter'] } });
        const all = timeline.page(0, timeline.total);
        expect(all.length).toBe(timeline.total);
        expect(new Set(all.map(({ id }) => id)).size).toBe(timeline.total);
        const sorted = [...all].sort((one, other) => other.postedOn - one.postedOn || other.id - one.id);
        expect(all.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
        const start = timeline.total === 0 ? 0 : from % timeline.total;
        const page = new CatalogueQueries()
          .of(view)
          .timeline({ criteria: { types: ['book', 'dataset', 'chapter'] } })
          .page(start, 10);
        expect(page.map(({ id }) => id)).toEqual(all.slice(start, start + 10).map(({ id }) => id));
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
