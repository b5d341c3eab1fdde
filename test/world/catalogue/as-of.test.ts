import { describe, expect, it } from 'vitest';
import { AsOf, TIMEFRAME_DAYS, TIMEFRAMES } from '../../../src/world/catalogue/as-of.js';
import { toEven } from '../../../src/world/catalogue/rhythm.js';
import { seconds } from './support/worlds.js';

describe('the instant as of which figures are told', () => {
  const now = new AsOf(seconds('2026-07-01T10:59:59Z'));

  it('is the last midnight for what is collected once a day', () => {
    expect(now.day).toBe(seconds('2026-07-01T00:00:00Z'));
    expect(new AsOf(now.day).day).toBe(now.day);
    expect(new AsOf(seconds('1969-12-31T23:30:00Z')).day).toBe(seconds('1969-12-31T00:00:00Z'));
  });

  // docs/sources.md details 7: the windows of a score's history
  it.each([
    ['1d', '2026-06-30T00:00:00Z'],
    ['1w', '2026-06-24T00:00:00Z'],
    ['1m', '2026-06-01T00:00:00Z'],
    ['1y', '2025-07-01T00:00:00Z'],
    ['at', '1970-01-01T00:00:00Z'],
  ] as const)('has the timeframe %s begin at %s', (timeframe, start) => {
    expect(now.startOf(timeframe)).toBe(seconds(start));
    expect(now.evenStartOf(timeframe)).toBe(toEven(seconds(start) / 86_400));
  });

  it('has the longest timeframe first, and all time last', () => {
    const days = Object.values(TIMEFRAME_DAYS);
    expect(days).toEqual(days.slice().sort((one, other) => other - one));
    expect(TIMEFRAMES.at(-1)).toBe('at');
    expect(TIMEFRAMES).toHaveLength(12);
  });
});
