import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SOURCES } from '../../src/world/catalogue/sources.js';
import { controlClient } from '../support/control-client.js';
import { openEmulator, START, type TestEmulator } from '../support/test-emulator.js';

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

const NEW_KEY = {
  key: 'my-key',
  tier: 'full-access',
  sources: null,
  revoked: false,
  expires_at: null,
  limits: null,
  used: { hourly: 0, daily: 0, tweet_ids: 0 },
};

describe('keys', () => {
  it('are there from the start: one of each kind, and one that is used up', async () => {
    expect((await send('GET', '/keys')).body).toEqual([
      { ...NEW_KEY, key: 'counts-only-key', tier: 'counts-only' },
      { ...NEW_KEY, key: 'full-access-key' },
      {
        ...NEW_KEY,
        key: 'spent-key',
        tier: 'counts-only',
        used: { hourly: 3600, daily: 86_400, tweet_ids: 0 },
      },
    ]);
  });

  it('are added in any state, once', async () => {
    expect(await send('POST', '/keys', { key: 'my-key', tier: 'full-access' })).toEqual({
      status: 201,
      body: NEW_KEY,
    });
    const key = {
      key: 'a?b=%20',
      tier: 'counts-only',
      sources: ['news', 'twitter'],
      revoked: true,
      expires_at: START,
      limits: { hourly: 5, tweet_ids: null },
      used: { daily: 3 },
    };
    const used = { hourly: 0, daily: 3, tweet_ids: 0 };
    expect((await send('POST', '/keys', key)).body).toEqual({ ...key, used });
    expect(await send('POST', '/keys', key)).toMatchObject({ status: 409 });
    expect((await send('DELETE', `/keys/${encodeURIComponent(key.key)}`)).status).toBe(204);
  });

  it.each([
    [{ key: 'my-key' }, '"tier" is missing'],
    [{ key: '', tier: 'full-access' }, 'key: "" is not written as it should be; its form is ^[!-~]{1,255}$'],
    [{ key: 'my-key', tier: 'full' }, 'tier: "full" is not allowed; use counts-only or full-access'],
    [
      { key: 'my-key', tier: 'full-access', sources: ['tv'] },
      /^sources\[0\]: "tv" is not allowed; use news, blogs/,
    ],
    [
      { key: 'my-key', tier: 'full-access', expires_at: '2016-12-31T23:59:60Z' },
      'expires_at: "2016-12-31T23:59:60Z" is no instant',
    ],
    [
      { key: 'my-key', tier: 'full-access', used: { hourly: -1 } },
      'used.hourly: -1 is too small; use 0 to 1000000000',
    ],
  ])('are not added from %j', async (body, detail) => {
    const answer = await send('POST', '/keys', body);
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toMatch(detail);
    expect((await send('GET', '/keys')).body).toHaveLength(3);
  });

  it('are changed, keeping what is left out', async () => {
    const change = async (body: object) => (await send('PATCH', '/keys/full-access-key', body)).body;
    const key = { ...NEW_KEY, key: 'full-access-key' };
    expect(await change({ revoked: true })).toEqual({ ...key, revoked: true });
    expect(
      await change({ revoked: false, sources: ['news'], expires_at: START, limits: { daily: 5 } }),
    ).toEqual({
      ...key,
      sources: ['news'],
      expires_at: START,
      limits: { daily: 5 },
    });
    expect(await change({ sources: null, expires_at: null, limits: null, used: { hourly: 3598 } })).toEqual({
      ...key,
      used: { hourly: 3598, daily: 0, tweet_ids: 0 },
    });
  });

  it('are not changed by half', async () => {
    const before = (await send('GET', '/keys')).body;
    const change = { revoked: true, used: { hourly: 1 }, expires_at: '2016-12-31T23:59:60Z' };
    expect((await send('PATCH', '/keys/full-access-key', change)).status).toBe(400);
    expect((await send('PATCH', '/keys/full-access-key', { key: 'renamed' })).status).toBe(400);
    expect((await send('GET', '/keys')).body).toEqual(before);
  });

  it.each([
    ['hourly', { hourly: 3600, daily: 0, tweet_ids: 0 }],
    ['daily', { hourly: 0, daily: 86_400, tweet_ids: 0 }],
    ['tweet_ids', { hourly: 0, daily: 0, tweet_ids: 1_500_000 }],
  ])('are used up: %s', async (window, used) => {
    const spent = await send('POST', '/keys/full-access-key/spend', { window });
    expect(spent).toMatchObject({ status: 200, body: { used } });
  });

  it('are not used up where they have no limit', async () => {
    await send('PATCH', '/keys/full-access-key', { limits: { hourly: null } });
    const spend = (window: string) => send('POST', '/keys/full-access-key/spend', { window });
    expect((await spend('hourly')).status).toBe(409);
    expect((await spend('weekly')).status).toBe(400);
  });

  it('start anew after they were removed', async () => {
    expect((await send('DELETE', '/keys/spent-key')).status).toBe(204);
    const { body } = await send('POST', '/keys', { key: 'spent-key', tier: 'counts-only' });
    expect(body.used).toEqual({ hourly: 0, daily: 0, tweet_ids: 0 });
  });

  it.each([
    ['PATCH', '', { revoked: true }],
    ['DELETE', '', undefined],
    ['POST', '/spend', { window: 'daily' }],
  ])('are not found for %s %s where there is none', async (method, rest, body) => {
    const detail = 'There is no such key.';
    expect(await send(method, `/keys/nobody${rest}`, body)).toMatchObject({ status: 404, body: { detail } });
  });

  it.each(['openapi/emulator-control.yaml', 'scenarios/scenario.schema.json'])(
    'may be shown every source that there is: %s',
    (file) => {
      const names = SOURCES.map(({ name }) => name);
      const { components, $defs } = parse(readFileSync(file, 'utf8'));
      expect(components?.schemas.MentionSource.enum ?? $defs.mentionSource.enum).toEqual(names);
    },
  );
});
