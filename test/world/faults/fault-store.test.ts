import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/world/faults/fault.js';
import { FaultStore } from '../../../src/world/faults/fault-store.js';
import { freeFaultId } from '../../../src/world/faults/free-fault-id.js';
import { Randomness } from '../../../src/world/random.js';
import type { CallFacts } from '../../../src/world/traffic/call-facts.js';

const random = new Randomness('faults');
const NOW_MS = Date.UTC(2026, 2, 2, 9);

const call = (facts: Partial<CallFacts> = {}): CallFacts => ({
  service: 'altmetric-details',
  operation: 'getCounts',
  method: 'GET',
  path: '/v1/doi/10.1038/480426a',
  account: undefined,
  key: undefined,
  ...facts,
});

const fault = (id: string, differs: Partial<Fault> = {}): Fault => ({
  id,
  when: {},
  turns: {},
  effect: { kind: 'status', status: 502 },
  ...differs,
});

/** Which fault changes the answer to each of so many requests in a row, by its id. */
function takeInTurn(store: FaultStore, count: number, seed = random): (string | undefined)[] {
  return Array.from({ length: count }, () => store.take(call(), NOW_MS, seed)?.affecting?.id);
}

describe('the faults of a world', () => {
  it('are none at first, and nothing goes wrong', () => {
    const store = new FaultStore();
    expect(store.isEmpty).toBe(true);
    expect(store.take(call(), NOW_MS, random)).toBeUndefined();
  });

  it('hit every request that they are about, and no other', () => {
    const store = new FaultStore([fault('details', { when: { service: 'altmetric-details' } })]);
    expect(store.take(call(), NOW_MS, random)?.affecting?.id).toBe('details');
    expect(store.take(call({ service: 'operas-metrics' }), NOW_MS, random)).toBeUndefined();
    expect(store.countOf('details')).toEqual({ seen: 1, hits: 0 });
  });

  it.each([
    ['the first two', { first: 2 }, ['f', 'f', undefined, undefined, undefined, undefined]],
    ['the second', { nth: 2 }, [undefined, 'f', undefined, undefined, undefined, undefined]],
    ['every third', { every: 3 }, [undefined, undefined, 'f', undefined, undefined, 'f']],
    ['none by a chance of 0', { probability: 0 }, Array(6).fill(undefined)],
    ['all by a chance of 1', { probability: 1 }, Array(6).fill('f')],
  ])('hit %s', (_which, turns, hit) => {
    expect(takeInTurn(new FaultStore([fault('f', { turns })]), 6)).toEqual(hit);
  });

  it.each([
    ['a millisecond before it starts', -1, undefined],
    ['as it starts', 0, 'window'],
    ['a millisecond before it ends', 599_999, 'window'],
    ['as it ends', 600_000, undefined],
  ])('keep their time: %s', (_when, passedMs, id) => {
    const store = new FaultStore([fault('window', { fromMs: NOW_MS, untilMs: NOW_MS + 600_000 })]);
    expect(store.take(call(), NOW_MS + passedMs, random)?.affecting?.id).toBe(id);
  });

  it('do not count requests outside of their time', () => {
    const store = new FaultStore([fault('later', { fromMs: NOW_MS + 1, turns: { first: 1 } })]);
    store.take(call(), NOW_MS, random);
    expect(store.take(call(), NOW_MS + 1, random)?.affecting?.id).toBe('later');
  });

  it('come in their order, and each counts for itself', () => {
    const store = new FaultStore([
      fault('bad-gateway', { turns: { first: 3 } }),
      fault('too-many', { turns: { first: 5 }, effect: { kind: 'status', status: 429 } }),
    ]);
    const expected = [...Array(3).fill('bad-gateway'), 'too-many', 'too-many', undefined];
    expect(takeInTurn(store, 6)).toEqual(expected);
    expect(store.countOf('too-many').seen).toBe(6);
  });

  it('hold an answer back besides what happens to it, and the times add up', () => {
    const store = new FaultStore([
      slow('slow', 100),
      slow('slower', 1000),
      { ...fault('broken'), ...latencyOf(10) },
    ]);
    expect(store.take(call(), NOW_MS, random)).toMatchObject({
      delaying: { id: 'slow' },
      affecting: { id: 'broken' },
      latencyMs: 110,
    });
  });

  it('start to count anew where one is set again, in its old place', () => {
    const store = new FaultStore([fault('a', { turns: { first: 1 } }), fault('b')]);
    takeInTurn(store, 2);
    store.put(fault('a', { turns: { first: 1 } }));
    expect(store.list().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(takeInTurn(store, 2)).toEqual(['a', 'b']);
  });

  it('are forgotten with what they have met', () => {
    const store = new FaultStore([fault('a'), fault('b')]);
    takeInTurn(store, 1);
    expect([store.remove('a'), store.remove('a')]).toEqual([true, false]);
    store.countHit('a');
    expect(store.countOf('a')).toEqual({ seen: 0, hits: 0 });
    store.replaceAll([]);
    expect(store.isEmpty).toBe(true);
  });

  it('are the same after they were written down and put back', () => {
    const store = new FaultStore([fault('third', { turns: { nth: 3 } }), slow('slow', 5)]);
    takeInTurn(store, 2);
    const copy = new FaultStore([fault('gone')]);
    for (const [index, shelf] of store.shelves.entries()) copy.shelves[index]?.load([...shelf.rows()]);
    copy.restored();
    expect(copy.list()).toEqual(store.list());
    expect(takeInTurn(copy, 2)).toEqual(['third', undefined]);
  });

  it('hit by chance about as often as they say, and for one seed the same requests', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ min: 0.1, max: 0.9, noNaN: true }), (seed, probability) => {
        const hit = () => {
          const store = new FaultStore([fault('dice', { turns: { probability } })]);
          return takeInTurn(store, 1000, new Randomness(seed));
        };
        const first = hit();
        expect(hit()).toEqual(first);
        const share = first.filter(Boolean).length / first.length;
        expect(Math.abs(share - probability)).toBeLessThan(0.1);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what holds an answer back', () => {
  it.each([
    ['a fixed time', { kind: 'range', fromMs: 250, toMs: 250 }, 250, 250],
    ['a time between two', { kind: 'range', fromMs: 100, toMs: 400 }, 100, 400],
    ['one around a mean', { kind: 'normal', meanMs: 300, deviationMs: 50 }, 0, 600],
    ['one that can not be negative', { kind: 'normal', meanMs: 1, deviationMs: 10_000 }, 0, 600_000],
    ['one that ends some day', { kind: 'normal', meanMs: 600_000, deviationMs: 600_000 }, 0, 600_000],
  ] as const)('is %s', (_what, latency, least, most) => {
    const store = new FaultStore([{ id: 'slow', when: {}, turns: {}, latency }]);
    const drawn = Array.from({ length: 500 }, () => store.take(call(), NOW_MS, random)?.latencyMs ?? -1);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(most);
    expect(drawn.every(Number.isInteger)).toBe(true);
  });

  it('is about as long as the mean says', () => {
    const latency = { kind: 'normal', meanMs: 300, deviationMs: 50 } as const;
    const store = new FaultStore([{ id: 'slow', when: {}, turns: {}, latency }]);
    const drawn = Array.from({ length: 2000 }, () => store.take(call(), NOW_MS, random)?.latencyMs ?? 0);
    const mean = drawn.reduce((sum, ms) => sum + ms, 0) / drawn.length;
    const deviation = Math.sqrt(drawn.reduce((sum, ms) => sum + (ms - mean) ** 2, 0) / drawn.length);
    expect(Math.abs(mean - 300)).toBeLessThan(10);
    expect(Math.abs(deviation - 50)).toBeLessThan(5);
  });
});

describe('a fault without a name', () => {
  it('gets the first one that is free', () => {
    expect(freeFaultId(() => false)).toBe('fault-1');
    expect(freeFaultId((id) => ['fault-1', 'fault-2', 'fault-4'].includes(id))).toBe('fault-3');
  });
});

function slow(id: string, ms: number): Fault {
  return { id, when: {}, turns: {}, ...latencyOf(ms) };
}

function latencyOf(ms: number): Pick<Fault, 'latency'> {
  return { latency: { kind: 'range', fromMs: ms, toMs: ms } };
}
