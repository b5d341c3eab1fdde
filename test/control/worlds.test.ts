import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenarios/index.js';
import { Passwords } from '../../src/world/accounts/passwords.js';
import { Catalogues } from '../../src/world/catalogue/catalogues.js';
import { TokenSigner } from '../../src/world/tokens/signer.js';
import { Worlds } from '../../src/world/worlds.js';
import { controlClient } from '../support/control-client.js';
import { DETAILS, openEmulator } from '../support/test-emulator.js';

const MINUTE = 60_000;

const INLINE = {
  summary: 'A world with one article',
  given: {
    clock: { now: '2026-03-02T09:00:00Z', frozen: true },
    keys: [{ key: 'mine', tier: 'counts-only' }],
    catalogue: { outputs: 0, add: [{ doi: '10.1234/mine', title: 'Mine', counts: { news: 3 } }] },
  },
};

describe('POST /_emulator/worlds', () => {
  it('makes a world of a scenario that comes with it', async () => {
    const emulator = await openEmulator({ seed: undefined, clock: undefined } as object);
    const send = controlClient(emulator);
    const made = await send('POST', '/worlds', { id: 'mine', scenario: INLINE });
    expect(made).toEqual({
      status: 201,
      body: {
        id: 'mine',
        scenario: 'custom',
        now: '2026-03-02T09:00:00.000Z',
        frozen: true,
        idle_timeout_seconds: null,
      },
    });
    const counted = await emulator.fetch(`/_world/mine${DETAILS}/v1/doi/10.1234/mine?key=mine`);
    expect(await counted.json()).toMatchObject({ title: 'Mine', cited_by_msm_count: 3 });
    expect((await emulator.fetch(`${DETAILS}/v1/doi/10.1234/mine?key=mine`)).status).toBe(401);
  });

  it('refuses what is nested too deeply', async () => {
    const emulator = await openEmulator();
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const step = `{"name": "a", "request": {"service": "altmetric-details", "path": "/", "json": ${deep}}}`;
    const body = `{"scenario": {"summary": "s", "steps": [${step}]}}`;
    const refused = await emulator.fetch('/_emulator/worlds', { method: 'POST', body });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ detail: 'The body is nested too deeply.' });
  });

  it('takes what the scenario extends', async () => {
    const emulator = await openEmulator();
    const scenario = { summary: 's', given: { extends: 'default', catalogue: { outputs: 0 } } };
    expect((await controlClient(emulator)('POST', '/worlds', { id: 'x', scenario })).status).toBe(201);
    const accounts = await (await emulator.fetch('/_world/x/_emulator/accounts')).json();
    expect(accounts).toContainEqual(expect.objectContaining({ email: 'test.user@gmail.com' }));
  });

  it.each([
    ['a mistake', { summary: 's', given: { sed: '1' } }, 'scenario.given: "sed" is not a known field; use '],
    ['several mistakes', { given: { seed: 1 } }, 'scenario: "summary" is missing (and 1 more)'],
    [
      'a contradiction',
      { summary: 's', given: { keys: [INLINE.given.keys[0], INLINE.given.keys[0]] } },
      'scenario.given.keys[1].key: another key is the same',
    ],
    [
      'an edit that the catalogue refuses',
      { summary: 's', given: { catalogue: { outputs: 0, change: [{ doi: '10.1234/none', title: 't' }] } } },
      'scenario.given.catalogue.change[0]: no output has the doi "10.1234/none"',
    ],
    [
      'a file',
      { summary: 's', given: { extends: './scenarios/default.yaml' } },
      'scenario.given.extends: there is no scenario and no file "./scenarios/default.yaml"',
    ],
    ['no document', 7, 'scenario: 7 is not allowed; use text or an object'],
  ])('makes nothing of a scenario with %s', async (_what, scenario, detail) => {
    const send = controlClient(await openEmulator({ scenario: 'empty-world' }));
    expect(await send('POST', '/worlds', { id: 'x', scenario })).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining(detail) },
    });
    expect((await send('GET', '/worlds')).body).toHaveLength(1);
  });

  it('names the scenarios that there are, and the nearest', async () => {
    const send = controlClient(await openEmulator({ scenario: 'empty-world' }));
    expect(await send('POST', '/worlds', { scenario: 'emty-world' })).toMatchObject({
      status: 404,
      body: {
        detail: expect.stringMatching(/"emty-world" \(did you mean "empty-world"\?\); there are .*default/),
      },
    });
  });

  it.each([
    ['30 minutes', 1800],
    ['1.5 hours', 5400],
    [null, null],
    [undefined, 60],
  ])('keeps a world that is idle for %s', async (idle_timeout, seconds) => {
    const send = controlClient(await openEmulator({ worldIdleTimeout: '1 minute' }));
    const { body } = await send('POST', '/worlds', { idle_timeout });
    expect(body.idle_timeout_seconds).toBe(seconds);
  });

  it.each(['soon', '0 seconds', '5', ''])('refuses the idle time %j', async (idle_timeout) => {
    const send = controlClient(await openEmulator({ scenario: 'empty-world' }));
    expect(await send('POST', '/worlds', { idle_timeout })).toMatchObject({
      status: 400,
      body: {
        detail: expect.stringContaining(
          `idle_timeout: "${idle_timeout}" is no duration; use a number and a unit`,
        ),
      },
    });
  });
});

describe('a world that nobody calls', () => {
  /** With a machine whose clock stands until it is moved. */
  async function openWorlds(idleMs: number | null) {
    const machine = { ms: 0 };
    const host = { nowMs: () => machine.ms, secureBytes: (count: number) => new Uint8Array(count) };
    const worlds = await Worlds.open(
      await loadScenario('empty-world'),
      {
        host,
        signer: new TokenSigner('test'),
        passwords: new Passwords(new Uint8Array(24)),
        catalogues: new Catalogues(),
      },
      idleMs,
    );
    return { worlds, pass: (ms: number) => (machine.ms += ms) };
  }
  const idsOf = (worlds: Worlds) => worlds.list().map(({ id }) => id);

  it('is removed when its time is over, and no other', async () => {
    const { worlds, pass } = await openWorlds(10 * MINUTE);
    await worlds.create({ id: 'short', idleMs: MINUTE });
    await worlds.create({ id: 'usual' });
    await worlds.create({ id: 'for-ever', idleMs: null });
    pass(MINUTE - 1);
    expect(idsOf(worlds)).toEqual(['default', 'short', 'usual', 'for-ever']);
    pass(1);
    expect(idsOf(worlds)).toEqual(['default', 'usual', 'for-ever']);
    pass(1000 * MINUTE);
    expect(idsOf(worlds)).toEqual(['default', 'for-ever']);
  });

  it('stays as long as somebody calls it in time', async () => {
    const { worlds, pass } = await openWorlds(MINUTE);
    await worlds.create({ id: 'used' });
    const callLate = () => {
      pass(MINUTE - 1);
      return worlds.find('used')?.id;
    };
    expect([callLate(), callLate(), callLate()]).toEqual(['used', 'used', 'used']);
    pass(MINUTE);
    expect(worlds.find('used')).toBeUndefined();
  });

  it('stays when its own clock is moved', async () => {
    const { worlds } = await openWorlds(MINUTE);
    const world = await worlds.create({ id: 'moved' });
    world?.clock.advance(86_400);
    expect(worlds.find('moved')?.id).toBe('moved');
  });

  it('leaves its name to another one', async () => {
    const { worlds, pass } = await openWorlds(MINUTE);
    await worlds.create({ id: 'a' });
    pass(MINUTE);
    expect((await worlds.create({ id: 'a' }))?.id).toBe('a');
  });
});
