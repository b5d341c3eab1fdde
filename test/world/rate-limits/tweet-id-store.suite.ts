import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TweetIdStore } from '../../../src/world/rate-limits/tweet-id-store.js';

const DAY_MS = 24 * 3_600_000;
const WINDOW_MS = 30 * DAY_MS;
const START_MS = Date.parse('2024-03-01T00:00:00Z');
const SUBJECT = 'key:a';
/** As Twitter numbers them: too large for a number of JavaScript. */
const FIRST_ID = 1_101_423_300_000_000_001n;

const tweets = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => String(FIRST_ID + BigInt(from + index)));

/** What every store of tweet ids does, whatever it keeps them in. */
export function describeTweetIdStore(name: string, open: () => Promise<TweetIdStore>): void {
  describe(`${name} as a store of tweet ids`, () => {
    it('counts the different tweets of the last 30 days, and never more than the limit', async () => {
      const reading = fc.record({
        days: fc.nat({ max: 20 }),
        ids: fc.array(fc.nat({ max: 25 }), { maxLength: 12 }),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.nat({ max: 20 }),
          fc.array(reading, { maxLength: 25 }),
          async (limit, readings) => {
            const store = await open();
            const readAtMs: Record<string, number> = {};
            const countAt = (nowMs: number) =>
              Object.values(readAtMs).filter((atMs) => atMs > nowMs - WINDOW_MS).length;
            let nowMs = START_MS;
            for (const { days, ids } of readings) {
              nowMs += days * DAY_MS;
              const texts = ids.map((id) => String(FIRST_ID + BigInt(id)));
              const fresh = new Set(texts.filter((id) => !((readAtMs[id] ?? 0) > nowMs - WINDOW_MS))).size;
              const fits = fresh === 0 || countAt(nowMs) + fresh <= limit;
              const taken = await store.take(SUBJECT, { ids: texts, limit }, nowMs);
              if (fits) for (const id of texts) readAtMs[id] = nowMs;
              expect(taken).toEqual({
                accepted: fits,
                limit,
                remaining: limit - countAt(nowMs),
                wasSet: false,
              });
            }
          },
        ),
      );
    });

    // Cases 142 to 144.
    it('takes nothing for a tweet that is read again, and one for each new one', async () => {
      const store = await open();
      const read = async (count: number) =>
        (await store.take(SUBJECT, { ids: tweets(0, count), limit: 1_500_000 }, START_MS)).remaining;
      expect([await read(100), await read(100), await read(103)]).toEqual([1_499_900, 1_499_900, 1_499_897]);
    });

    it('counts a tweet once that an answer holds twice', async () => {
      const store = await open();
      const ids = ['7', '7', '8'];
      expect(await store.take(SUBJECT, { ids, limit: 2 }, START_MS)).toMatchObject({ remaining: 0 });
    });

    it('lets a tweet go exactly 30 days after it was read last', async () => {
      const store = await open();
      const limit = 2;
      await store.take(SUBJECT, { ids: ['1', '2'], limit }, START_MS);
      await store.take(SUBJECT, { ids: ['2'], limit }, START_MS + DAY_MS);
      const before = START_MS + WINDOW_MS - 1;
      expect(await store.take(SUBJECT, { ids: ['3'], limit }, before)).toMatchObject({ accepted: false });
      expect(await store.take(SUBJECT, { ids: ['3'], limit }, before + 1)).toMatchObject({
        accepted: true,
        remaining: 0,
      });
    });

    it('counts nothing of a reading that would pass the limit', async () => {
      const store = await open();
      const limit = 10;
      expect(await store.take(SUBJECT, { ids: tweets(0, 11), limit }, START_MS)).toMatchObject({
        accepted: false,
        remaining: 10,
      });
      expect(await store.take(SUBJECT, { ids: tweets(0, 10), limit }, START_MS)).toMatchObject({
        accepted: true,
        remaining: 0,
      });
    });

    it('takes a number of tweets as read, for 30 days, and leaves those free that were', async () => {
      const store = await open();
      const limit = 10;
      await store.take(SUBJECT, { ids: tweets(0, 4), limit }, START_MS);
      await store.setUsed(SUBJECT, 10, START_MS);
      const again = await store.take(SUBJECT, { ids: tweets(0, 4), limit }, START_MS);
      expect(again).toEqual({ accepted: true, limit, remaining: 0, wasSet: true });
      expect(await store.take(SUBJECT, { ids: tweets(4, 1), limit }, START_MS)).toMatchObject({
        accepted: false,
      });
      const later = await store.take(SUBJECT, { ids: tweets(4, 1), limit }, START_MS + WINDOW_MS);
      expect(later).toEqual({ accepted: true, limit, remaining: 9, wasSet: false });
      await store.setUsed(SUBJECT, 0, START_MS + WINDOW_MS);
      expect(await store.usedOf(SUBJECT, START_MS + WINDOW_MS)).toBe(0);
    });

    it('does not count what was read after the time that the clock is moved back to', async () => {
      const store = await open();
      const limit = 10;
      await store.take(SUBJECT, { ids: tweets(0, 3), limit }, START_MS);
      await store.take(SUBJECT, { ids: tweets(3, 4), limit }, START_MS + 10 * DAY_MS);
      const nowMs = START_MS + DAY_MS;
      expect(await store.usedOf(SUBJECT, nowMs)).toBe(3);
      expect(await store.take(SUBJECT, { ids: tweets(3, 4), limit }, nowMs)).toMatchObject({ remaining: 3 });
      expect(await store.usedOf(SUBJECT, nowMs + 20 * DAY_MS)).toBe(7);
    });

    it('never has less than nothing left, however the clock is moved', async () => {
      const step = fc.record({ day: fc.integer({ min: -100, max: 100 }), from: fc.nat({ max: 8 }) });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
          const store = await open();
          for (const { day, from } of steps) {
            const nowMs = START_MS + day * DAY_MS;
            const taken = await store.take(SUBJECT, { ids: tweets(from, 4), limit: 6 }, nowMs);
            expect(taken.remaining).toBeGreaterThanOrEqual(0);
            expect(taken.remaining).toBe(6 - (await store.usedOf(SUBJECT, nowMs)));
          }
        }),
      );
    });

    it('takes a whole quota, in answers of thousands', async () => {
      const store = await open();
      const limit = 1_500_000;
      const read = async (answer: number) =>
        store.take(SUBJECT, { ids: tweets(answer * 5000, 5000), limit }, START_MS + answer);
      for (let answer = 0; answer < 300; answer++) await read(answer);
      expect(await store.usedOf(SUBJECT, START_MS + 300)).toBe(limit);
      expect(await store.take(SUBJECT, { ids: ['1'], limit }, START_MS + 300)).toMatchObject({
        accepted: false,
      });
      expect(await store.take(SUBJECT, { ids: tweets(0, 5000), limit }, START_MS + 300)).toMatchObject({
        accepted: true,
        remaining: 0,
      });
    });

    it('counts each subject alone, and forgets it when told to', async () => {
      const store = await open();
      const reading = { ids: tweets(0, 2), limit: 2 };
      await store.take('key:a', reading, START_MS);
      await store.take('key:b', reading, START_MS);
      await store.forget('key:a');
      expect(Object.fromEntries(await store.list(START_MS))).toEqual({ 'key:b': 2 });
      await store.clear();
      expect((await store.list(START_MS)).size).toBe(0);
    });
  });
}
