import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../src/world/duration.js';

describe('a duration', () => {
  it.each([
    ['1 second', 1000],
    ['90 seconds', 90_000],
    ['0.001 seconds', 1],
    ['1.5 minutes', 90_000],
    [' 2 hours ', 7_200_000],
    ['1 days', 86_400_000],
    ['3 weeks', 1_814_400_000],
    ['0 days', 0],
  ])('is read from "%s"', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each([
    '',
    '2',
    'two days',
    '2days',
    '2  days',
    '-2 days',
    '+2 days',
    '1e3 days',
    '2 months',
    '1.2345 days',
    '1234567890 days',
  ])('is not "%s"', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
