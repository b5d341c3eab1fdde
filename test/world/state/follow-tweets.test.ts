import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryTweetIdStore } from '../../../src/world/rate-limits/memory-tweet-id-store.js';
import type { Subject } from '../../../src/world/rate-limits/subject.js';
import { replaceRoom } from '../../../src/world/state/replace-rows.js';
import { followed } from './followed.js';

const DAY_MS = 86_400_000;
const SUBJECTS: readonly Subject[] = ['key:a', 'key:b c', 'address:::1'];

const step = fc.record({
  subject: fc.constantFrom(...SUBJECTS),
  day: fc.integer({ min: 0, max: 100 }),
  from: fc.integer({ min: 0, max: 3000 }),
  // Many at once fill the table, which is swept then.
  count: fc.constantFrom(1, 5, 700),
  deed: fc.constantFrom('take', 'take', 'take', 'set', 'forget', 'list'),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const idsOf = ({ from, count }: Step) => Array.from({ length: count }, (_value, n) => String(from + n));

const DEEDS = {
  take: (store: MemoryTweetIdStore, one: Step) =>
    store.take(one.subject, { ids: idsOf(one), limit: 2000 }, one.day * DAY_MS),
  set: (store: MemoryTweetIdStore, one: Step) => store.setUsed(one.subject, one.count, one.day * DAY_MS),
  forget: (store: MemoryTweetIdStore, one: Step) => store.forget(one.subject),
  list: async (store: MemoryTweetIdStore, one: Step) => [...(await store.list(one.day * DAY_MS))],
};

async function doAll(store: MemoryTweetIdStore, steps: readonly Step[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const one of steps) answers.push(await DEEDS[one.deed](store, one));
  return answers;
}

function copyOf(store: MemoryTweetIdStore): MemoryTweetIdStore {
  const copy = new MemoryTweetIdStore();
  replaceRoom(copy, store);
  return copy;
}

const steps = fc.array(step, { maxLength: 20 });

describe('tweets that were read', () => {
  it('are told of to who follows them, whatever is read, set, forgotten and swept out', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        await doAll(followed(new MemoryTweetIdStore()), all);
      }),
      { numRuns: 40 },
    );
  });

  it('count in a copy as they do in the store', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, async (before, after) => {
        const store = new MemoryTweetIdStore();
        await doAll(store, before);
        const copy = copyOf(store);
        expect(await doAll(copy, after)).toEqual(await doAll(store, after));
      }),
      { numRuns: 40 },
    );
  });
});
