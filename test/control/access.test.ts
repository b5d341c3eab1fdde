import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { controlClient } from '../support/control-client.js';
import { openEmulator, type TestEmulator } from '../support/test-emulator.js';

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

const SETTINGS = {
  keyed: { hourly: 3600, daily: 86_400 },
  keyless: { hourly: 720, daily: 1200 },
  tweet_ids: 1_500_000,
  services: {
    'altmetric-explorer': { hourly: null, daily: null },
    'operas-altmetrics': { hourly: null, daily: null },
    'operas-metrics': { hourly: null, daily: null },
    'operas-tokens': { hourly: null, daily: null },
    'operas-translator': { hourly: null, daily: null },
  },
};

describe('access', () => {
  it('asks all for a key, as the live service does now', async () => {
    expect((await send('GET', '/access')).body).toEqual({
      period: 'key-required',
      invalid_key_status: 401,
      redirect_posts: false,
    });
  });

  it('takes the statuses of a period with it, unless told otherwise', async () => {
    const set = async (body: object) => (await send('PUT', '/access', body)).body;
    const before = 'keyless-limited';
    expect(await set({ period: before })).toMatchObject({ period: before, invalid_key_status: 403 });
    expect(await set({ invalid_key_status: 401 })).toMatchObject({ period: before, invalid_key_status: 401 });
    expect(await set({ period: 'key-required', invalid_key_status: 403 })).toMatchObject({
      period: 'key-required',
      invalid_key_status: 403,
    });
  });

  it.each([
    {},
    { period: 'now' },
    { period: 'keyless-limited', invalid_key_status: 418 },
    { colour: 'red' },
    [],
  ])('is not set to %j', async (body) => {
    expect((await send('PUT', '/access', body)).status).toBe(400);
    expect((await send('GET', '/access')).body).toMatchObject({ period: 'key-required' });
  });
});

describe('limits', () => {
  it('are those of the live service, and tell who has used what', async () => {
    expect((await send('GET', '/limits')).body).toEqual({
      settings: SETTINGS,
      use: [
        {
          service: 'altmetric-details',
          key: 'spent-key',
          account: null,
          address: null,
          hourly: { limit: 3600, used: 3600, remaining: 0 },
          daily: { limit: 86_400, used: 86_400, remaining: 0 },
          tweet_ids: { limit: 1_500_000, used: 0, remaining: 1_500_000 },
        },
      ],
    });
  });

  it('are set one by one, and taken away', async () => {
    const { body } = await send('PUT', '/limits', { keyed: { hourly: 5 }, keyless: { daily: null } });
    expect(body.settings).toEqual({
      ...SETTINGS,
      keyed: { hourly: 5, daily: 86_400 },
      keyless: { hourly: 720, daily: null },
    });
    expect(body.use).toMatchObject([{ hourly: { limit: 5, used: 3600, remaining: 0 } }]);
    expect((await send('PUT', '/limits', { tweet_ids: null })).body.use).toMatchObject([
      { tweet_ids: { limit: null, used: 0, remaining: null } },
    ]);
  });

  it('are counted anew, with the settings as they are', async () => {
    await send('PUT', '/limits', { tweet_ids: 10 });
    expect((await send('DELETE', '/limits')).status).toBe(204);
    expect((await send('GET', '/limits')).body).toEqual({
      settings: { ...SETTINGS, tweet_ids: 10 },
      use: [],
    });
  });

  it('forget what was used when the hour and the day have passed', async () => {
    await send('POST', '/clock/advance', { seconds: 3600 });
    expect((await send('GET', '/limits')).body.use).toMatchObject([
      { hourly: { used: 0 }, daily: { used: 86_400 } },
    ]);
    await send('POST', '/clock/advance', { seconds: 86_400 });
    expect((await send('GET', '/limits')).body.use).toEqual([]);
  });

  it.each([
    [{ keyed: { hourly: -1 } }, 'keyed.hourly: -1 is too small; use 0 to 1000000000'],
    [{ keyed: { hourly: 1.5 } }, 'keyed.hourly: 1.5 is not allowed; use a whole number or nothing'],
    [
      { keyed: { hourly: 5 }, keyless: { weekly: 5 } },
      'keyless: "weekly" is not a known field; use hourly or daily',
    ],
    [{ tweet_ids: 10_000_001 }, 'tweet_ids: 10000001 is too large; use 0 to 10000000'],
    [{}, 'there are too few fields; use 1 at least of keyed, keyless, tweet_ids or services'],
  ])('are not set to %j', async (body, detail) => {
    expect(await send('PUT', '/limits', body)).toMatchObject({ status: 400, body: { detail } });
    expect((await send('GET', '/limits')).body.settings).toEqual(SETTINGS);
  });

  it('return to those of the start, as do keys and access', async () => {
    const before = await Promise.all(['/limits', '/keys', '/access'].map((path) => send('GET', path)));
    await send('PUT', '/limits', { keyed: { hourly: 1 } });
    await send('DELETE', '/keys/spent-key');
    await send('PUT', '/access', { period: 'keyless-limited' });
    await send('POST', '/reset');
    const after = await Promise.all(['/limits', '/keys', '/access'].map((path) => send('GET', path)));
    expect(after).toEqual(before);
  });
});
