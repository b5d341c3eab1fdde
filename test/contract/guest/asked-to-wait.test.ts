import { describe, expect, it } from 'vitest';
import { findSpentQuota } from '../../../src/contract/guest/quota.js';
import { readRetryAfter } from '../../../src/contract/guest/retry-after.js';

const NOW = new Date('2024-03-01T09:30:00Z');
const HOUR = 'hourly';

describe('the Retry-After of an answer', () => {
  it.each([
    ['12', 12_000],
    [' 0 ', 0],
    ['100000000000000000000', 1e23],
    ['Fri, 01 Mar 2024 09:31:30 GMT', 90_000],
    ['Friday, 01-Mar-24 09:31:30 GMT', 90_000],
    ['Fri Mar  1 09:31:30 2024', 90_000],
    ['Fri, 01 Mar 2024 09:00:00 GMT', 0],
  ])('"%s" is %d ms', (value, ms) => {
    expect(readRetryAfter(['Retry-After', value], NOW)).toBe(ms);
  });

  // `Date.parse` makes a date of most of them.
  it.each([
    '-5',
    '1.5',
    '',
    'soon',
    '1e3',
    '12, 13',
    '2024-03-01T09:31:30Z',
    'Fri, 99 Mar 2024 09:31:30 GMT',
  ])('"%s" says nothing', (value) => {
    expect(readRetryAfter(['Retry-After', value], NOW)).toBeUndefined();
  });

  it('says nothing when it is not there', () => {
    expect(readRetryAfter(['Date', NOW.toUTCString()], NOW)).toBeUndefined();
  });

  it('is counted from the date of the answer, whatever our clock shows', () => {
    const headers = ['Date', 'Tue, 01 Jan 2030 00:00:00 GMT', 'retry-after', 'Tue, 01 Jan 2030 00:00:07 GMT'];
    expect(readRetryAfter(headers, NOW)).toBe(7000);
  });
});

/** The headers of a quota, in the case that the service writes them. */
function quotaOf(kind: string, remaining: string, limit?: string): string[] {
  const name = { hourly: 'HourlyRateLimit', daily: 'DailyRateLimit', tweets: 'TweetIDRateLimit' }[kind];
  const limits = limit === undefined ? [] : [`X-${name}-Limit`, limit];
  return [...limits, `X-${name}-Remaining`, remaining];
}

describe('the quota of an answer', () => {
  it.each([
    [quotaOf(HOUR, '36', '3600'), '36 of 3600 requests of this hour are left', 1_800_000],
    [quotaOf('daily', '12', '1200'), '12 of 1200 requests of this day are left', 52_200_000],
    [quotaOf('tweets', '14999', '1500000'), '14999 of 1500000 tweet ids of these 30 days are left', Infinity],
    [quotaOf(HOUR, '0'), '0 requests of this hour are left', 1_800_000],
    [
      [...quotaOf('daily', '0', '1200'), ...quotaOf(HOUR, '0', '720')],
      '0 of 1200 requests of this day are left',
      52_200_000,
    ],
    [
      [...quotaOf(HOUR, '0', '720'), ...quotaOf('daily', '600', '1200')],
      '0 of 720 requests of this hour are left',
      1_800_000,
    ],
  ])('of %j is nearly spent', (headers, left, resetsInMs) => {
    expect(findSpentQuota(headers, 0.01, NOW)).toEqual({ left, resetsInMs });
  });

  it.each([
    [quotaOf(HOUR, '37', '3600')],
    [quotaOf(HOUR, '1', '20')],
    [quotaOf(HOUR, '1')],
    [quotaOf(HOUR, '-1', '3600')],
    [quotaOf(HOUR, 'none', '3600')],
    [['X-HourlyRateLimit-Limit', '3600']],
    [[]],
  ])('of %j is not', (headers) => {
    expect(findSpentQuota(headers, 0.01, NOW)).toBeUndefined();
  });

  it('begins anew when the hour ends by the date of the answer', () => {
    const headers = [...quotaOf(HOUR, '0', '3600'), 'Date', 'Tue, 01 Jan 2030 00:59:57 GMT'];
    expect(findSpentQuota(headers, 0, NOW)?.resetsInMs).toBe(3000);
  });
});
