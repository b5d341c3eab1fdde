import { describe, expect, it } from 'vitest';
import { openEmulator } from '../support/test-emulator.js';

const ARTICLE = {
  summary: 's',
  given: {
    keys: [{ key: 'mine', tier: 'counts-only' }],
    catalogue: { outputs: 0, add: [{ doi: '10.1234/mine' }] },
  },
} as const;

const open = async () => (await openEmulator({ scenario: 'empty-world' })).emulator;

describe('a world that a test makes', () => {
  it('is called by its path, its address, a request, and the address of a live service', async () => {
    const emulator = await open();
    const world = await emulator.createWorld({ scenario: ARTICLE });
    const path = '/v1/doi/10.1234/mine?key=mine';
    const places = [
      `/altmetric/details${path}`,
      `${world.url}/altmetric/details${path}`,
      new URL(`${world.url}/altmetric/details${path}`),
      new Request(`${world.url}/altmetric/details${path}`),
      `https://api.altmetric.com${path}`,
    ];
    const statuses = await Promise.all(places.map(async (place) => (await world.fetch(place)).status));
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect((await emulator.fetch(`https://api.altmetric.com${path}`)).status).toBe(401);
  });

  it('tells where its services are, on a socket too', async () => {
    const emulator = await open();
    const world = await emulator.createWorld({ id: 'mine' });
    expect(world.services[0]?.url).toBe('http://emulator.invalid/_world/mine/operas/altmetrics');
    const { close } = emulator;
    const url = await emulator.listen();
    expect(world.url).toBe(`${url}/_world/mine`);
    expect((await fetch(`${world.url}/_emulator/health`)).status).toBe(200);
    await close.call(emulator);
  });

  it('sends bodies along, wherever they are meant for', async () => {
    const emulator = await open();
    const world = await emulator.createWorld({ id: 'mine' });
    const body = JSON.stringify({ now: '2020-01-01T00:00:00Z', frozen: true });
    const put = (place: string) => world.fetch(place, { method: 'PUT', body });
    expect(await (await put('http://any.host/_emulator/clock')).json()).toMatchObject({ frozen: true });
    expect(await (await world.fetch('/_emulator/clock')).json()).toMatchObject({
      now: '2020-01-01T00:00:00.000Z',
    });
  });

  it('returns to its start, and goes for good', async () => {
    const emulator = await open();
    const world = await emulator.createWorld({ scenario: ARTICLE });
    await world.fetch('/_emulator/outputs', { method: 'POST', body: '{"doi": "10.1234/second"}' });
    await world.reset();
    expect(await (await world.fetch('/_emulator/outputs')).json()).toHaveLength(1);
    await world.remove();
    await world.remove();
    expect((await world.fetch('/_emulator/outputs')).status).toBe(404);
  });

  it('tells what the live service would have ignored in it, and in no other', async () => {
    const emulator = await open();
    const stray = (name: string) => `/altmetric/details/v1/doi/10.1234/mine?key=mine&${name}=1`;
    const before = await emulator.createWorld({ id: 'mine', scenario: ARTICLE });
    await before.fetch(stray('before'));
    await before.remove();
    const world = await emulator.createWorld({ id: 'mine', scenario: ARTICLE });
    const other = await emulator.createWorld({ scenario: ARTICLE });
    await other.fetch(stray('other'));
    await world.fetch(stray('own'));
    await world.reset();
    await world.fetch(stray('own'));
    await world.remove();
    const subjects = (await world.advice()).map(({ subject, world: id }) => [id, subject]);
    expect(subjects).toEqual([
      ['mine', 'own'],
      ['mine', 'own'],
    ]);
    expect((await emulator.advice()).map(({ subject }) => subject)).toEqual([
      'before',
      'other',
      'own',
      'own',
    ]);
  });

  it('goes at the end of its block', async () => {
    const emulator = await open();
    {
      await using world = await emulator.createWorld({ id: 'short' });
      expect((await world.fetch('/_emulator/clock')).status).toBe(200);
    }
    const worlds = await (await emulator.fetch('http://x/_emulator/worlds')).json();
    expect(worlds).toEqual([expect.objectContaining({ id: 'default' })]);
  });

  it.each([
    [{ id: 'default' }, 'id: there is a world "default" already'],
    [{ id: 'a b' }, 'id: "a b" can\'t be; use letters, digits'],
    [{ idleTimeout: 'soon' }, '"soon" is not allowed; use never, or a number and a unit'],
    [{ scenario: 'nope' }, 'There is no scenario and no file "nope"'],
    [{ scenario: { summary: '' } }, 'scenario.summary: "" is empty'],
  ])('is not made of %j', async (options, message) => {
    await expect((await open()).createWorld(options)).rejects.toThrow(message);
  });
});

describe('applying a scenario', () => {
  it('starts the world `default` anew, and leaves others alone', async () => {
    const emulator = await open();
    const other = await emulator.createWorld();
    await emulator.apply(ARTICLE);
    const outputs = await emulator.fetch('http://x/_emulator/outputs');
    expect(await outputs.json()).toHaveLength(1);
    expect(await (await other.fetch('/_emulator/outputs')).json()).toEqual([]);
  });

  it('changes nothing where the scenario is wrong', async () => {
    const emulator = await open();
    await emulator.apply(ARTICLE);
    const wrong = { summary: 's', given: { catalogue: { outputs: 0, remove: ['10.1234/none'] } } };
    await expect(emulator.apply(wrong)).rejects.toThrow(
      'scenario.given.catalogue.remove[0]: no output has the identifier "10.1234/none"',
    );
    expect(await (await emulator.fetch('http://x/_emulator/outputs')).json()).toHaveLength(1);
  });
});
