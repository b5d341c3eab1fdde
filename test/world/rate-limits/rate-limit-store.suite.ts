import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallLimits } from '../../../src/world/rate-limits/limit-settings.js';
import type { RateLimitStore } from '../../../src/world/rate-limits/rate-limit-store.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START_MS = Date.parse('2024-03-01T00:00:00Z');
const SUBJECT = 'key:a';

const limit = fc.option(fc.integer({ min: 0, max: 6 }));
/** Instants of a few hours around midnight, in any order: the clock is moved back and forth. */
const instant = fc
  .integer({ min: -8, max: 8 })
  .chain((quarters) => fc.nat({ max: 1000 }).map((ms) => START_MS + quarters * (HOUR_MS / 2) + ms));

/** What every store of rate limits does, whatever it keeps the counts in. */
export function describeRateLimitStore(name: string, open: () => Promise<RateLimitStore>): void {
  const takeAll = async (store: RateLimitStore, limits: CallLimits, instants: readonly number[]) => {
    const taken = [];
    for (const nowMs of instants) taken.push({ nowMs, ...(await store.take(SUBJECT, limits, nowMs)) });
    return taken;
  };

  describe(`${name} as a store of rate limits`, () => {
    it('never lets more calls into a window than its limit, and always as many', async () => {
      await fc.assert(
        fc.asyncProperty(
          limit,
          limit,
          fc.array(instant, { maxLength: 60 }),
          async (hourly, daily, instants) => {
            const taken = await takeAll(await open(), { hourly, daily }, instants);
            const usedHours: Record<number, number> = {};
            const usedDays: Record<number, number> = {};
            for (const { nowMs, accepted, hourly: hourUse, daily: dayUse } of taken) {
              const [hour, day] = [Math.floor(nowMs / HOUR_MS), Math.floor(nowMs / DAY_MS)];
              const [hourUsed, dayUsed] = [usedHours[hour] ?? 0, usedDays[day] ?? 0];
              const hasRoom = (hourly === null || hourUsed < hourly) && (daily === null || dayUsed < daily);
              expect(accepted).toBe(hasRoom);
              usedHours[hour] = hourUsed + Number(accepted);
              usedDays[day] = dayUsed + Number(accepted);
              expect(hourUse?.remaining).toBe(hourly === null ? undefined : hourly - usedHours[hour]);
              expect(dayUse?.remaining).toBe(daily === null ? undefined : daily - usedDays[day]);
            }
          },
        ),
      );
    });

    it('counts each subject alone', async () => {
      const store = await open();
      const limits = { hourly: 1, daily: 1 };
      expect(await store.take('key:a', limits, START_MS)).toMatchObject({ accepted: true });
      expect(await store.take('address:a', limits, START_MS)).toMatchObject({ accepted: true });
      expect(await store.take('key:a', limits, START_MS)).toMatchObject({ accepted: false });
    });

    it('gives the last call to one of those that ask at once', async () => {
      const store = await open();
      const taken = await Promise.all(
        Array.from({ length: 50 }, () => store.take(SUBJECT, { hourly: 7, daily: null }, START_MS)),
      );
      expect(taken.filter(({ accepted }) => accepted)).toHaveLength(7);
    });

    it('takes a call back that was let in, and gives it to the next', async () => {
      const store = await open();
      const limits = { hourly: 1, daily: 5 };
      await store.take(SUBJECT, limits, START_MS);
      expect(await store.giveBack(SUBJECT, limits, START_MS)).toMatchObject({
        hourly: { remaining: 1 },
        daily: { remaining: 5 },
      });
      expect(await store.giveBack(SUBJECT, limits, START_MS)).toMatchObject({ hourly: { remaining: 1 } });
      expect(await store.take(SUBJECT, limits, START_MS)).toMatchObject({ accepted: true });
    });

    it('lets as many in again in the next hour, and on the next day', async () => {
      const store = await open();
      const limits = { hourly: 2, daily: 3 };
      const [, , third, fourth, fifth] = await takeAll(store, limits, [
        START_MS,
        START_MS + HOUR_MS - 1,
        START_MS + HOUR_MS - 1,
        START_MS + HOUR_MS,
        START_MS + 2 * HOUR_MS,
      ]);
      expect(third).toMatchObject({ accepted: false, hourly: { remaining: 0 }, daily: { remaining: 1 } });
      expect(fourth).toMatchObject({ accepted: true, hourly: { remaining: 1 }, daily: { remaining: 0 } });
      expect(fifth).toMatchObject({ accepted: false, hourly: { remaining: 2 }, daily: { remaining: 0 } });
      expect(await store.take(SUBJECT, limits, START_MS + DAY_MS)).toMatchObject({
        accepted: true,
        hourly: { remaining: 1 },
        daily: { remaining: 2 },
      });
    });

    it('has nothing left, but never less, where the limit is lowered below what is used', async () => {
      const store = await open();
      await takeAll(store, { hourly: 5, daily: null }, [START_MS, START_MS, START_MS]);
      expect(await store.take(SUBJECT, { hourly: 2, daily: null }, START_MS)).toMatchObject({
        accepted: false,
        hourly: { limit: 2, remaining: 0 },
      });
    });

    it('takes a number of calls as made, until the window has passed, and says that it was told', async () => {
      const store = await open();
      const limits = { hourly: 10, daily: 20 };
      await store.setUsed(SUBJECT, { hourly: 10 }, START_MS);
      expect(await store.take(SUBJECT, limits, START_MS)).toEqual({
        accepted: false,
        hourly: { limit: 10, remaining: 0, wasSet: true },
        daily: { limit: 20, remaining: 20, wasSet: false },
      });
      expect(await store.take(SUBJECT, limits, START_MS + HOUR_MS)).toMatchObject({
        accepted: true,
        hourly: { remaining: 9, wasSet: false },
      });
    });

    it('lists what is used of the windows of an instant, and forgets it when told to', async () => {
      const store = await open();
      const limits = { hourly: null, daily: null };
      await takeAll(store, limits, [START_MS, START_MS + HOUR_MS]);
      await store.take('address:b', limits, START_MS);
      const nowMs = START_MS + HOUR_MS;
      expect(await store.usedOf(SUBJECT, nowMs)).toEqual({ hourly: 1, daily: 2 });
      expect(Object.fromEntries(await store.list(nowMs))).toEqual({
        'key:a': { hourly: 1, daily: 2 },
        'address:b': { hourly: 0, daily: 1 },
      });
      await store.forget(SUBJECT);
      expect([...(await store.list(nowMs)).keys()]).toEqual(['address:b']);
      await store.clear();
      expect((await store.list(nowMs)).size).toBe(0);
    });

    it('copes with times before the epoch and far ahead', async () => {
      const store = await open();
      const times = ['0001-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '9999-12-31T23:59:59Z'].map(Date.parse);
      const taken = await takeAll(store, { hourly: 2, daily: 2 }, [...times, ...times]);
      expect(taken.map(({ hourly }) => hourly?.remaining)).toEqual([1, 1, 1, 0, 0, 0]);
    });
  });
}
