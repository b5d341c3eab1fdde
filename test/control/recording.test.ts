import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { replay } from '../../src/emulator/index.js';
import { controlClient } from '../support/control-client.js';
import { DETAILS, ORIGIN, openEmulator } from '../support/test-emulator.js';

const COUNTS = `${DETAILS}/v1/doi/10.1038/news.2011.490?key=counts-only-key`;

describe('a recording by the control API', () => {
  it('has what was done since it began, as YAML or JSON, until it ends', async () => {
    const emulator = await openEmulator();
    const send = controlClient(emulator);
    expect((await send('GET', '/recording')).status).toBe(404);
    expect(await send('PUT', '/recording')).toMatchObject({
      status: 200,
      body: { world: 'default', steps: 0, cut: false },
    });
    await emulator.fetch(COUNTS);
    await send('POST', '/clock/advance', { seconds: 60 });
    await send('GET', '/requests');
    const yaml = await emulator.emulator.fetch(`${ORIGIN}/_emulator/recording`);
    const headers = { accept: 'application/json' };
    const json = await emulator.fetch('/_emulator/recording', { headers });
    const document = parse(await yaml.text());
    expect(yaml.headers.get('content-type')).toBe('application/yaml');
    expect(await json.json()).toEqual(document);
    expect(document).toMatchObject({
      given: { extends: 'default', seed: 'test', clock: { now: '2024-03-01T00:00:00.000Z', frozen: true } },
      steps: [
        { name: '1. GET altmetric-details /v1/doi/10.1038/news.2011.490', expect: { status: 200 } },
        { name: '2. POST /_emulator/clock/advance', clock: { advance: '60 seconds' } },
      ],
    });
    expect((await send('DELETE', '/recording')).status).toBe(204);
    expect((await send('DELETE', '/recording')).status).toBe(404);
  });

  it('begins at the start of a world only, to which it can return it', async () => {
    const emulator = await openEmulator();
    const send = controlClient(emulator);
    await emulator.fetch(COUNTS);
    expect(await send('PUT', '/recording')).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('returns it to its start first') },
    });
    expect((await send('PUT', '/recording', { reset: true })).status).toBe(200);
    expect((await send('PUT', '/recording')).status).toBe(409);
    expect((await send('PUT', '/recording', { rest: true })).status).toBe(400);
  });

  it('is of one world, and replays in any', async () => {
    const emulator = await openEmulator();
    const world = await emulator.emulator.createWorld({ id: 'mine', scenario: 'sending-metrics' });
    const send = (path: string, init?: RequestInit) => emulator.fetch(`/_world/mine${path}`, init);
    await send('/_emulator/recording', { method: 'PUT' });
    await emulator.fetch(COUNTS);
    await send('/operas/altmetrics/login');
    await send('/operas/altmetrics/admin/');
    const { steps } = await (
      await send('/_emulator/recording', { headers: { accept: 'application/json' } })
    ).json();
    expect(steps.map(({ name }: { name: string }) => name)).toEqual([
      '1. GET operas-altmetrics /login',
      '2. GET operas-altmetrics /admin/',
    ]);
    await world.remove();
  });

  it('begins anew when the world does, and takes no other state', async () => {
    const emulator = await openEmulator();
    const send = controlClient(emulator);
    await send('PUT', '/recording');
    await emulator.fetch(COUNTS);
    const state = (await send('GET', '/state')).body;
    expect((await send('PUT', '/state', state)).status).toBe(409);
    await send('POST', '/reset');
    await emulator.fetch(`${DETAILS}/v1/id/1?key=counts-only-key`);
    await emulator.emulator.apply('keyless-era');
    await emulator.fetch(`${DETAILS}/v1/id/2?key=counts-only-key`);
    const document = parse(await (await emulator.emulator.fetch(`${ORIGIN}/_emulator/recording`)).text());
    expect(document.given.extends).toBe('keyless-era');
    expect(document.steps).toHaveLength(1);
  });

  it('has requests that came together one after the other', async () => {
    const emulator = await openEmulator({ clock: {} });
    await controlClient(emulator)('PUT', '/recording');
    const keys = Array.from({ length: 20 }, (_, index) => `${COUNTS}&n=${index}`);
    await Promise.all(keys.map((path) => emulator.fetch(path)));
    const document = parse(await (await emulator.emulator.fetch(`${ORIGIN}/_emulator/recording`)).text());
    expect(await replay(document)).toMatchObject({ passed: 20, failed: 0 });
  });

  it('says where a replay parts', async () => {
    const emulator = await openEmulator({ outputs: 200 });
    await controlClient(emulator)('PUT', '/recording');
    await emulator.fetch(`${DETAILS}/v1/citations/1m?key=full-access-key&num_results=2`);
    await emulator.fetch(`${DETAILS}/v1/id/0?key=full-access-key`);
    const document = parse(await (await emulator.emulator.fetch(`${ORIGIN}/_emulator/recording`)).text());
    const other = { ...document, given: { ...document.given, seed: 'another' } };
    const report = await replay(other);
    expect(report.steps.map(({ outcome, failures }) => [outcome, failures.map(({ what }) => what)])).toEqual([
      ['failed', expect.arrayContaining(['text'])],
      ['passed', []],
    ]);
  });
});
