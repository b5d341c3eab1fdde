import { describe, expect, it } from 'vitest';
import { admit, type Need } from '../../../src/services/altmetric-details/admission.js';
import { openWorld } from './open-world.js';

const MISSING =
  "You must supply an API key in a parameter named 'key'. As of 10 November 2025, all users need an API key to access the Altmetric Details Page API. To obtain access, register for an API key at https://www.altmetric.com/solutions/altmetric-api/";
const INVALID = 'The API key you supplied was invalid.';
const COMMERCIAL = 'You must have a commercial license key to use this call.';

type World = Awaited<ReturnType<typeof openWorld>>;

const ask = async (world: World, need: Need, key?: string, clientAddress = '192.0.2.1') =>
  admit(world, { key, clientAddress, need });

describe('admission since November 2025', () => {
  it.each([
    ['1', 'counts', undefined, MISSING],
    ['2', 'counts', '', MISSING],
    ['3 and 16', 'counts', 'X', INVALID],
    ['7', 'counts', 'COUNTS', INVALID],
    ['9', 'full-access', undefined, MISSING],
    ['10', 'full-access', 'X', INVALID],
  ] as const)('refuses a key that is missing or wrong with 401 (case %s)', async (_case, need, key, text) => {
    expect(await ask(await openWorld(), need, key)).toMatchObject({ status: 401, text, headers: {} });
  });

  it.each([
    ['4 and 8', 'counts', 'counts'],
    ['5', 'counts', 'full'],
    ['12', 'full-access', 'full'],
  ] as const)('lets a key do what it may (case %s)', async (_case, need, key) => {
    const admission = await ask(await openWorld(), need, key);
    expect(admission).toMatchObject({ admitted: true, key: { key }, sources: undefined });
  });

  it('refuses a counts-only key what needs a licence (cases 11, 13, 14 and 17)', async () => {
    expect(await ask(await openWorld(), 'full-access', 'counts')).toMatchObject({
      status: 403,
      text: COMMERCIAL,
      headers: {},
      because: 'service',
    });
  });

  it.each([undefined, 'X', 'full', 'counts'])(
    'asks nobody who wants a badge (cases 15 and 149): %s',
    async (key) => {
      const world = await openWorld();
      expect(await ask(world, 'public', key)).toEqual({
        admitted: true,
        key: undefined,
        sources: undefined,
        headers: {},
      });
      expect((await world.rateLimits.list(world.clock.nowMs())).size).toBe(0);
    },
  );

  it('tells which sources a key is shown', async () => {
    expect(await ask(await openWorld(), 'counts', 'news')).toMatchObject({ sources: ['news', 'blogs'] });
  });

  it('says in the journal, not to the client, why a key is invalid', async () => {
    const world = await openWorld();
    const refused = { status: 401, text: INVALID, because: 'service' };
    expect(await ask(world, 'counts', 'revoked')).toMatchObject({ ...refused, reason: 'key revoked' });
    expect(await ask(world, 'counts', 'X')).toMatchObject({ ...refused, reason: 'key unknown' });
    expect(await ask(world, 'counts', 'short-lived')).toMatchObject({ admitted: true });
    world.clock.advance(3600);
    expect(await ask(world, 'counts', 'short-lived')).toMatchObject({ ...refused, reason: 'key expired' });
  });

  it('answers an invalid key with 403 where it is told to, and says that it was told', async () => {
    const world = await openWorld({ access: { invalid_key_status: 403 } });
    expect(await ask(world, 'counts', 'X')).toMatchObject({ status: 403, text: INVALID, because: 'setting' });
    expect(await ask(world, 'counts')).toMatchObject({ status: 401, text: MISSING });
  });

  it('answers at once', async () => {
    const world = await openWorld();
    expect(admit(world, { key: 'full', clientAddress: '', need: 'counts' })).toHaveProperty('admitted', true);
  });
});

describe('admission before November 2025', () => {
  const before = { access: { period: 'keyless-limited' } } as const;

  it('lets callers count without a key (case 19), 720 an hour and 1200 a day (case 140)', async () => {
    expect(await ask(await openWorld(before), 'counts')).toEqual({
      admitted: true,
      key: undefined,
      sources: undefined,
      headers: {
        'X-HourlyRateLimit-Limit': '720',
        'X-HourlyRateLimit-Remaining': '719',
        'X-DailyRateLimit-Limit': '1200',
        'X-DailyRateLimit-Remaining': '1199',
      },
    });
  });

  it('asks for a licence where there is no key (case 20)', async () => {
    expect(await ask(await openWorld(before), 'full-access')).toMatchObject({
      status: 403,
      text: COMMERCIAL,
    });
  });

  it('refuses a key that is wrong though none is needed (case 7), with the status of that time', async () => {
    const refused = { text: INVALID, because: 'service' };
    expect(await ask(await openWorld(before), 'counts', 'X')).toMatchObject({ status: 403, ...refused });
  });

  it('counts each address alone', async () => {
    const world = await openWorld({ ...before, limits: { keyless: { hourly: 1 } } });
    expect(await ask(world, 'counts')).toMatchObject({ admitted: true });
    expect(await ask(world, 'counts')).toMatchObject({ status: 429 });
    expect(await ask(world, 'counts', undefined, '192.0.2.2')).toMatchObject({ admitted: true });
    expect(await ask(world, 'counts', 'counts')).toMatchObject({ admitted: true });
  });
});
