import { setTimeout } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeToken, USER } from '../support/altmetrics-client.js';
import { controlClient } from '../support/control-client.js';
import { ALTMETRICS, openEmulator, type TestEmulator } from '../support/test-emulator.js';

const KNOWN = '10.1038/news.2011.490';
const UNKNOWN = '10.5555/nobody.knows';
const ORIGINS = ['twitter', 'hypothesis', 'wordpressdotcom'];
const BEFORE_NOON = '2024-03-01T11:59:59.950Z';

let emulator: TestEmulator;
let control: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  control = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

const authorization = `Bearer ${makeToken({ sub: `acct:${USER}`, exp: Date.parse('2026-01-01') / 1000 })}`;
const headers = { authorization, 'content-type': 'application/json' };

/** Registers both DOIs; the clock runs, from just before noon if nothing else is said. */
async function registerBoth(now: string): Promise<void> {
  const body = JSON.stringify([{ doi: KNOWN }, { doi: UNKNOWN }]);
  await emulator.fetch(`${ALTMETRICS}/api/uriset`, { method: 'POST', headers, body });
  await control('PUT', '/clock', { now, frozen: false });
}

async function events(): Promise<string> {
  const paths = [KNOWN, UNKNOWN].flatMap((doi) =>
    ORIGINS.map((origin) => `${ALTMETRICS}/api/eventset?origin=${origin}&uri=${doi}`),
  );
  const texts = paths.map(async (path) => (await emulator.fetch(path, { headers })).text());
  return (await Promise.all(texts)).join('');
}

async function pathOf(doi: string): Promise<string> {
  const [output] = (await control('GET', `/outputs?doi=${doi}`)).body;
  return `/outputs/${output.altmetric_id}`;
}

const early = { source: 'twitter', posted_on: '2024-02-20T10:00:00Z' };
const added = { doi: UNKNOWN, counts: { twitter: 3 } };

describe('a catalogue that is edited after noon, before anybody looked', () => {
  it.each([
    ['with a mention', async () => control('POST', `${await pathOf(KNOWN)}/mentions`, early)],
    [
      'by the removal of a mention',
      async () => {
        const path = await pathOf(KNOWN);
        const { body } = await control('GET', `${path}/mentions?source=twitter&limit=1`);
        return control('DELETE', `${path}/mentions/${body[0].id}`);
      },
    ],
    ['in an output', async () => control('PATCH', await pathOf(KNOWN), { counts: { twitter: 3 } })],
    ['by the removal of an output', async () => control('DELETE', await pathOf(KNOWN))],
    ['with an output', async () => control('POST', '/outputs', added)],
    ['with several outputs', async () => control('POST', '/outputs', [added])],
  ])('%s leaves what that noon found', async (_how, edit) => {
    await registerBoth('2024-03-01T12:00:00Z');
    const expected = await events();
    await emulator.emulator.reset();
    await registerBoth(BEFORE_NOON);
    await setTimeout(100);
    expect((await edit()).status).toBeLessThan(300);
    expect(await events()).toBe(expected);
  });
});
