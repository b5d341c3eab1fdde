import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricEvent } from '../../../src/world/metrics/metric-event.js';
import type { MetricEventStore } from '../../../src/world/metrics/metric-event-store.js';

const RUNS = { numRuns: 60, seed: 1 };

const event = (id: string, change: Partial<MetricEvent> = {}): MetricEvent => ({
  id,
  workUri: 'info:doi:10.1000/a',
  measureUri: 'https://metrics.operas-eu.org/oapen/downloads/v1',
  at: 0,
  value: 1,
  uploaderUri: 'acct:a@example.org',
  ...change,
});

/** The rules as the database states them, asked of each pair. */
function isLike(one: MetricEvent, other: MetricEvent): boolean {
  const isSameKey =
    one.workUri === other.workUri && one.measureUri === other.measureUri && one.at === other.at;
  const haveNeither = [one, other].every(
    ({ eventUri, countryUri }) => eventUri === undefined && countryUri === undefined,
  );
  const isSameEvent = one.eventUri !== undefined && one.eventUri === other.eventUri;
  const isSameCountry = one.countryUri !== undefined && one.countryUri === other.countryUri;
  return isSameKey && (haveNeither || isSameEvent || isSameCountry);
}

const anyEvent: fc.Arbitrary<MetricEvent> = fc
  .record({
    workUri: fc.constantFrom('a', 'b'),
    measureUri: fc.constantFrom('m', 'n'),
    at: fc.integer({ min: -3, max: 3 }),
    eventUri: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
    countryUri: fc.option(fc.constantFrom('ES', 'GB'), { nil: undefined }),
  })
  .map((change) => event('-', change));
const anyEvents = fc
  .array(anyEvent, { maxLength: 40 })
  .map((events) => events.map((one, index) => ({ ...one, id: `e${index}` })));

/** What every store of posted events does, whatever it keeps them in. */
export function describeMetricEventStore(name: string, open: () => Promise<MetricEventStore>): void {
  describe(`${name} as a store of metric events`, () => {
    // hirmeos/metrics_db: sql/10-schema.sql:59-68
    it('keeps an event unless it has one like it, and finds what it keeps', async () => {
      await fc.assert(
        fc.asyncProperty(anyEvents, async (events) => {
          const store = await open();
          const kept: MetricEvent[] = [];
          for (const one of events) {
            const isNew = !kept.some((other) => isLike(one, other));
            expect(await store.add(one)).toBe(isNew);
            expect(await store.find(one.id)).toEqual(isNew ? one : undefined);
            if (isNew) kept.push(one);
          }
          // Sorting keeps the order of what came at one instant.
          const inTime = kept.sort((one, other) => one.at - other.at);
          expect(await store.all()).toEqual(inTime);
          expect(await store.ofWorks(['a'])).toEqual(inTime.filter(({ workUri }) => workUri === 'a'));
          expect(await store.ofWorks(['b', 'a', 'b', 'c'])).toEqual(inTime);
        }),
        RUNS,
      );
    });

    it('leaves a list that it gave as it was', async () => {
      const store = await open();
      await store.add(event('1'));
      const [all, ofWork] = [await store.all(), await store.ofWorks(['info:doi:10.1000/a'])];
      await store.add(event('2', { at: -1 }));
      expect([all, ofWork].map((list) => list.map(({ id }) => id))).toEqual([['1'], ['1']]);
    });

    it('refuses an id that is taken', async () => {
      const store = await open();
      await store.add(event('1'));
      expect(await store.add(event('1', { at: 5 }))).toBe(false);
      expect(await store.all()).toHaveLength(1);
    });
  });
}
