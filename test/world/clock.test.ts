import { describe, expect, it } from 'vitest';
import { Clock } from '../../src/world/clock.js';
import { Randomness } from '../../src/world/random.js';

describe('a clock', () => {
  const machine = { time: 1000 };
  const host = { nowMs: () => machine.time, secureBytes: () => new Uint8Array() };

  it('runs with the machine, from its own time', () => {
    const clock = new Clock(host, { now: '2024-03-01T00:00:00Z' });
    machine.time += 5000;
    expect(clock.now().toISOString()).toBe('2024-03-01T00:00:05.000Z');
  });

  it('goes on from where it stood when it is let go', () => {
    const clock = new Clock(host, { now: '2024-03-01T00:00:00Z', frozen: true });
    machine.time += 5000;
    clock.set(clock.now(), false);
    machine.time += 1000;
    expect(clock.now().toISOString()).toBe('2024-03-01T00:00:01.000Z');
  });

  it('comes to the same time in one step or in many', () => {
    const one = new Clock(host, { now: '2024-03-01T00:00:00Z', frozen: true });
    const many = new Clock(host, { now: '2024-03-01T00:00:00Z', frozen: true });
    one.advance(100);
    for (let step = 0; step < 100; step++) many.advance(1);
    expect(many.nowMs()).toBe(one.nowMs());
  });
});

describe('randomness', () => {
  it('gives the same stream for the same seed and name, and others for others', () => {
    const hex = (seed: string, ...name: (string | number)[]) => new Randomness(seed).stream(...name).hex(32);
    expect(hex('1', 'a', 2)).toBe(hex('1', 'a', 2));
    expect(new Set([hex('1', 'a', 2), hex('2', 'a', 2), hex('1', 'a', 3), hex('1', 'b', 2)]).size).toBe(4);
  });

  it('draws evenly', () => {
    const stream = new Randomness('1').stream('even');
    const counts = Array<number>(16).fill(0);
    for (let draw = 0; draw < 16_000; draw++) {
      const bucket = stream.uint32() >>> 28;
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1150);
  });
});
