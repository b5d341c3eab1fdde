import { describe, expect, it } from 'vitest';
import { admit } from '../../../src/services/altmetric-details/admission.js';
import { admitTweets } from '../../../src/services/altmetric-details/tweet-quota.js';
import type { World } from '../../../src/world/world.js';
import { openWorld } from './open-world.js';

const DAY_SECONDS = 86_400;

const call = async (world: World, key = 'counts') =>
  admit(world, { key, clientAddress: '192.0.2.1', need: 'counts' });

const fetchTweets = async (world: World, tweetIds: readonly string[], key = 'full') => {
  const apiKey = await world.apiKeys.find(key);
  if (apiKey === undefined) throw new Error(`The world has no key ${key}`);
  return admitTweets(world, apiKey, tweetIds);
};

const headersOf = async (world: World, key?: string) => (await call(world, key)).headers;

describe('the limits of calls', () => {
  it('are 3600 an hour and 86400 a day with a key (cases 134 and 141)', async () => {
    expect(await headersOf(await openWorld())).toEqual({
      'X-HourlyRateLimit-Limit': '3600',
      'X-HourlyRateLimit-Remaining': '3599',
      'X-DailyRateLimit-Limit': '86400',
      'X-DailyRateLimit-Remaining': '86399',
    });
  });

  it('fall by one a call (case 136)', async () => {
    const world = await openWorld();
    await call(world);
    expect(await headersOf(world)).toMatchObject({
      'X-HourlyRateLimit-Remaining': '3598',
      'X-DailyRateLimit-Remaining': '86398',
    });
  });

  it('end calls in this hour, and let them in again in the next (cases 137, 139 and 148)', async () => {
    const world = await openWorld({ limits: { keyed: { hourly: 2 } } });
    await call(world);
    await call(world);
    expect(await call(world)).toEqual({
      admitted: false,
      status: 429,
      text: 'Too many requests',
      headers: {
        'X-HourlyRateLimit-Limit': '2',
        'X-HourlyRateLimit-Remaining': '0',
        'X-DailyRateLimit-Limit': '86400',
        'X-DailyRateLimit-Remaining': '86398',
      },
      because: 'setting',
      reason: 'hourly limit passed',
    });
    world.clock.advance(3600);
    expect(await headersOf(world)).toMatchObject({ 'X-HourlyRateLimit-Remaining': '1' });
  });

  it('end calls of this day (case 138)', async () => {
    const world = await openWorld({ limits: { keyed: { daily: 1 } } });
    await call(world);
    expect(await call(world)).toMatchObject({
      status: 429,
      headers: { 'X-HourlyRateLimit-Remaining': '3599', 'X-DailyRateLimit-Remaining': '0' },
      reason: 'daily limit passed',
    });
    world.clock.advance(DAY_SECONDS);
    expect(await call(world)).toMatchObject({ admitted: true });
  });

  it('do not count who is refused', async () => {
    const world = await openWorld();
    await call(world, 'X');
    await admit(world, { key: 'counts', clientAddress: '', need: 'full-access' });
    expect(await headersOf(world)).toMatchObject({ 'X-HourlyRateLimit-Remaining': '3599' });
  });

  it('are not told where there are none', async () => {
    const world = await openWorld({ limits: { keyed: { hourly: null, daily: null } } });
    expect(await call(world)).toMatchObject({ admitted: true, headers: {} });
    world.limits.value = { ...world.limits.value, keyed: { hourly: null, daily: 5 } };
    expect(await headersOf(world)).toEqual({
      'X-DailyRateLimit-Limit': '5',
      'X-DailyRateLimit-Remaining': '3',
    });
  });

  it('are those of the key, if it has any', async () => {
    const limits = { hourly: 7, daily: null };
    const world = await openWorld({ keys: [{ key: 'counts', tier: 'counts-only', limits }] });
    expect(await headersOf(world)).toEqual({
      'X-HourlyRateLimit-Limit': '7',
      'X-HourlyRateLimit-Remaining': '6',
    });
  });

  it('are passed by the rule of the service where nobody has set anything', async () => {
    const world = await openWorld();
    for (let made = 0; made < 3600; made++) await call(world);
    expect(await call(world)).toMatchObject({ status: 429, because: 'service' });
  });

  it('are passed by a setting where the quota was set as used', async () => {
    const used = { hourly: 3600, daily: 86_400 };
    const world = await openWorld({ keys: [{ key: 'spent', tier: 'counts-only', used }] });
    expect(await call(world, 'spent')).toMatchObject({ status: 429, because: 'setting' });
    world.clock.advance(DAY_SECONDS);
    expect(await headersOf(world, 'spent')).toMatchObject({ 'X-DailyRateLimit-Remaining': '86399' });
  });
});

describe('the quota of tweets', () => {
  it('is 1500000 in 30 days, and falls by the new tweets (cases 142 to 144)', async () => {
    const world = await openWorld();
    const left = async (ids: readonly string[]) =>
      (await fetchTweets(world, ids)).headers['X-TweetIDRateLimit-Remaining'];
    expect((await fetchTweets(world, ['1', '2', '2'])).headers).toEqual({
      'X-TweetIDRateLimit-Limit': '1500000',
      'X-TweetIDRateLimit-Remaining': '1499998',
    });
    expect(await left(['2', '1'])).toBe('1499998');
    expect(await left(['1', '2', '3', '4', '5'])).toBe('1499995');
    world.clock.advance(30 * DAY_SECONDS);
    expect(await left(['1', '2'])).toBe('1499998');
  });

  it('ends answers with tweets (case 145)', async () => {
    const world = await openWorld({ limits: { tweet_ids: 3 } });
    await fetchTweets(world, ['1', '2']);
    expect(await fetchTweets(world, ['1', '2', '3', '4'])).toMatchObject({
      admitted: false,
      status: 429,
      text: 'Tweet ID rate limit exceeded, please see X-TweetIdRateLimit headers and try again later',
      headers: { 'X-TweetIDRateLimit-Limit': '3', 'X-TweetIDRateLimit-Remaining': '1' },
      because: 'setting',
      reason: 'tweet quota passed',
    });
  });

  it('is nothing to an answer without tweets (cases 146 and 147)', async () => {
    const world = await openWorld({ limits: { tweet_ids: 0 } });
    expect(await fetchTweets(world, [])).toEqual({ admitted: true, headers: {} });
  });

  it('is not told where there is none', async () => {
    const world = await openWorld({ limits: { tweet_ids: null } });
    expect(await fetchTweets(world, ['1'])).toEqual({ admitted: true, headers: {} });
    expect((await world.tweetIds.list(world.clock.nowMs())).size).toBe(0);
  });

  it.each([
    ['service', {}, 'full'],
    ['setting', { used: { tweet_ids: 1_500_000 } }, 'full'],
  ] as const)('is passed by the %s', async (because, more, key) => {
    const limits = { tweet_ids: 1_500_000 };
    const world = await openWorld({ keys: [{ key, tier: 'full-access', limits, ...more }] });
    await fetchTweets(world, because === 'service' ? manyTweets(1_500_000) : []);
    expect(await fetchTweets(world, ['1'])).toMatchObject({ status: 429, because });
  });
});

function manyTweets(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(1000 + index));
}
