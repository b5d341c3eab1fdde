import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createServices } from '../../src/emulator/services.js';
import { sign } from '../services/altmetric-explorer/explorer.js';
import { USER } from '../support/altmetrics-client.js';
import { controlClient } from '../support/control-client.js';
import { DETAILS, EXPLORER, METRICS, openEmulator, type TestEmulator } from '../support/test-emulator.js';

const OFF = { hourly: null, daily: null };
const MEASURES = `${METRICS}/measures`;
const DOI = '10.1038/news.2011.490';

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});
beforeEach(async () => {
  await emulator.emulator.reset();
  await send('DELETE', '/limits');
});

const settings = async () => (await send('GET', '/limits')).body.settings.services;
const use = async () => (await send('GET', '/limits')).body.use;

describe('limits of services', () => {
  it('are there for all but the Details API, and off', async () => {
    const others = createServices().filter(({ name }) => name !== 'altmetric-details');
    expect(await settings()).toEqual(Object.fromEntries(others.map(({ name }) => [name, OFF])));
  });

  it('are set one by one, and taken away', async () => {
    await send('PUT', '/limits', { services: { 'operas-metrics': { hourly: 5 } } });
    await send('PUT', '/limits', {
      services: { 'operas-metrics': { daily: 9 }, 'operas-tokens': { daily: 1 } },
    });
    expect(await settings()).toMatchObject({
      'operas-metrics': { hourly: 5, daily: 9 },
      'operas-tokens': { hourly: null, daily: 1 },
      'operas-altmetrics': OFF,
    });
    await send('PUT', '/limits', { services: { 'operas-metrics': OFF } });
    expect(await settings()).toMatchObject({ 'operas-metrics': OFF, 'operas-tokens': { daily: 1 } });
  });

  it('leave those of the Details API, and are left by them', async () => {
    await send('PUT', '/limits', { services: { 'operas-metrics': { hourly: 5 } } });
    const { body } = await send('PUT', '/limits', { keyed: { hourly: 7 } });
    expect(body.settings).toMatchObject({
      keyed: { hourly: 7, daily: 86_400 },
      services: { 'operas-metrics': { hourly: 5 } },
    });
  });

  it.each([
    [
      { 'altmetric-details': { hourly: 5 } },
      'services: "altmetric-details" does not belong here: its limits are keyed, keyless and tweet_ids, beside services',
    ],
    [
      { 'operas-metric': { hourly: 5 } },
      'services: "operas-metric" is not a known field; use altmetric-explorer, operas-altmetrics, operas-metrics, operas-tokens or operas-translator (did you mean "operas-metrics"?)',
    ],
    [
      { 'operas-metrics': {} },
      'services.operas-metrics: there are too few fields; use 1 at least of hourly or daily',
    ],
    [
      { 'operas-metrics': { hourly: -1 } },
      'services.operas-metrics.hourly: -1 is too small; use 0 to 1000000000',
    ],
  ])('are not set to %j', async (services, detail) => {
    expect(await send('PUT', '/limits', { services })).toMatchObject({ status: 400, body: { detail } });
  });

  it('are counted anew, with the settings as they are', async () => {
    await send('PUT', '/limits', { services: { 'operas-metrics': { hourly: 1 } } });
    await emulator.fetch(MEASURES);
    expect((await emulator.fetch(MEASURES)).status).toBe(429);
    await send('DELETE', '/limits');
    expect((await emulator.fetch(MEASURES)).status).toBe(200);
    expect((await emulator.fetch(MEASURES)).status).toBe(429);
  });

  it.each(['/reset', '/reset/limits'])('are as at the start after POST %s', async (path) => {
    const before = await settings();
    await send('PUT', '/limits', { services: { 'operas-metrics': { hourly: 0 } } });
    await send('POST', path);
    expect(await settings()).toEqual(before);
    expect((await emulator.fetch(MEASURES)).status).toBe(200);
  });

  it('are part of the state, with what is used of them', async () => {
    await send('PUT', '/limits', { services: { 'operas-metrics': { hourly: 1 } } });
    await emulator.fetch(MEASURES);
    const { body: state } = await send('GET', '/state');
    const before = await send('GET', '/limits');
    await send('POST', '/reset');
    expect((await send('PUT', '/state', state)).status).toBe(200);
    expect(await send('GET', '/limits')).toEqual(before);
    expect((await emulator.fetch(MEASURES)).status).toBe(429);
  });
});

describe('calls that count as made', () => {
  const spend = (body: object) => send('POST', '/limits/spend', body);

  it('are as many as are left of an account', async () => {
    await send('PUT', '/limits', { services: { 'operas-metrics': { hourly: 5, daily: 50 } } });
    const { status, body } = await spend({
      service: 'operas-metrics',
      account: USER.toUpperCase(),
      hourly: 'all',
      daily: 7,
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      service: 'operas-metrics',
      key: null,
      account: USER,
      address: null,
      hourly: { limit: 5, used: 5, remaining: 0 },
      daily: { limit: 50, used: 7, remaining: 43 },
      tweet_ids: { limit: null, used: 0, remaining: null },
    });
    expect(await use()).toEqual([body]);
  });

  it('add to those that were made', async () => {
    await send('PUT', '/limits', { services: { 'operas-metrics': { hourly: 5 } } });
    await emulator.fetch(MEASURES);
    const asked = { service: 'operas-metrics', address: 'in-process', hourly: 3 };
    expect((await spend(asked)).body.hourly).toEqual({ limit: 5, used: 4, remaining: 1 });
    await emulator.fetch(MEASURES);
    expect((await emulator.fetch(MEASURES)).status).toBe(429);
  });

  it('are those of an Explorer key', async () => {
    await send('PUT', '/limits', { services: { 'altmetric-explorer': { daily: 5 } } });
    await spend({ service: 'altmetric-explorer', key: 'k', daily: 'all' });
    expect((await emulator.fetch(`${EXPLORER}/explorer/api/research_outputs?key=k`)).status).toBe(429);
  });

  it('are those of an address at the Details API, where nobody needs a key', async () => {
    await send('PUT', '/access', { period: 'keyless-limited' });
    const { body } = await spend({ service: 'altmetric-details', address: 'in-process', hourly: 'all' });
    expect(body).toMatchObject({ service: 'altmetric-details', hourly: { limit: 720, used: 720 } });
    expect((await emulator.fetch(`${DETAILS}/v1/doi/${DOI}`)).status).toBe(429);
  });

  it('are those of a key at the Details API', async () => {
    await spend({ service: 'altmetric-details', key: 'counts-only-key', daily: 'all' });
    expect((await emulator.fetch(`${DETAILS}/v1/doi/${DOI}?key=counts-only-key`)).status).toBe(429);
  });

  it('are not those of a key that the Details API does not have', async () => {
    expect((await spend({ service: 'altmetric-details', key: 'unknown', daily: 1 })).status).toBe(404);
    expect(await use()).toEqual([]);
  });

  it('are not all of those that have no limit', async () => {
    expect(await spend({ service: 'operas-metrics', account: USER, hourly: 'all', daily: 3 })).toMatchObject({
      status: 409,
    });
    expect(await use()).toEqual([]);
  });

  it.each([
    [
      { service: 'operas-metrics', account: USER, key: 'k', hourly: 1 },
      'key: operas-metrics counts by account or address',
    ],
    [{ service: 'operas-metrics', hourly: 1, daily: 1 }, 'takes one of account and address'],
    [
      { service: 'altmetric-explorer', account: USER, hourly: 1 },
      'account: altmetric-explorer counts by key or address',
    ],
    [{ service: 'altmetric-details', key: 'k', address: 'a', daily: 1 }, 'takes one of key and address'],
    [
      { service: 'operas-metrics', account: USER, hourly: 'some' },
      /^hourly: "some" is not written as it should be/,
    ],
    [{ service: 'operas-metric', account: USER, hourly: 1 }, /^service: "operas-metric" is not allowed/],
    [{ account: USER, hourly: 1, daily: 1 }, '"service" is missing'],
    [{ service: 'operas-metrics', account: USER }, /^there are too few fields/],
  ])('are not those of %j', async (body, detail) => {
    const refused = await spend(body);
    expect(refused.status).toBe(400);
    expect(refused.body.detail).toMatch(detail);
  });
});

describe('the tweets that an Explorer key was shown', () => {
  it('are shown as those of the Explorer, beside its calls', async () => {
    const [{ key, secret }] = (await send('GET', '/explorer')).body.accounts;
    const digest = sign(secret, 'filter[q]=a');
    await emulator.fetch(
      `${EXPLORER}/explorer/api/research_outputs/mentions?filter[q]=a&key=${key}&digest=${digest}`,
    );
    const [caller, ...others] = await use();
    expect(others).toEqual([]);
    expect(caller).toMatchObject({ service: 'altmetric-explorer', key, hourly: { used: 0 } });
    expect(caller.tweet_ids.used).toBeGreaterThan(0);
    await send('POST', '/limits/spend', { service: 'altmetric-explorer', key, hourly: 2 });
    expect(await use()).toEqual([{ ...caller, hourly: { limit: null, used: 2, remaining: null } }]);
  });
});
