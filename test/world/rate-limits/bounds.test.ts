import { describe, expect, it } from 'vitest';
import { FixedWindows } from '../../../src/world/rate-limits/fixed-windows.js';

const HOUR_MS = 3_600_000;

describe('the windows in memory', () => {
  it('remember a day of hours, and no more', () => {
    const windows = new FixedWindows('hours', HOUR_MS);
    for (let hour = 0; hour < 25; hour++) windows.counterOf('key:a', hour * HOUR_MS).used = hour + 1;
    expect(windows.at(HOUR_MS).get('key:a')?.used).toBe(2);
    expect(windows.at(0).get('key:a')).toBeUndefined();
  });

  it('count a hundred thousand subjects, and drop the first of more', () => {
    const windows = new FixedWindows('hours', HOUR_MS);
    for (let client = 0; client <= 100_000; client++) windows.counterOf(`address:${client}`, 0).used = 1;
    expect(windows.at(0).size).toBe(100_000);
    expect(windows.at(0).has('address:0')).toBe(false);
  });
});
