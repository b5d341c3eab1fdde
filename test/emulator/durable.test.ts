import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/index.js';
import { basic, clientOf, USER } from '../support/altmetrics-client.js';
import { controlClient } from '../support/control-client.js';
import { ALTMETRICS, DETAILS, openEmulator, type TestEmulator } from '../support/test-emulator.js';

let folder: string;
let dataDir: string;
const opened: TestEmulator[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'altmetrics-emulator-'));
  dataDir = join(folder, 'data');
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ emulator }) => emulator.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function open(options: EmulatorOptions = {}): Promise<TestEmulator> {
  const emulator = await openEmulator({ dataDir, ...options });
  opened.push(emulator);
  return emulator;
}

async function reopen(options?: EmulatorOptions): Promise<TestEmulator> {
  await opened.pop()?.emulator.close();
  return open(options);
}

async function stateOf({ emulator }: TestEmulator, world = ''): Promise<string> {
  const state = await (await emulator.fetch(`${emulator.url}${world}/_emulator/state`)).text();
  expect(state).toContain('"rooms"');
  return state;
}

describe('an emulator with a data directory', () => {
  it('goes on with the same worlds after a restart, to the last byte of their state', async () => {
    const before = await open();
    const control = controlClient(before);
    await control('POST', '/worlds', { id: 'other', scenario: 'empty-world' });
    await control('PUT', '/clock', { now: '2030-01-01T00:00:00Z', frozen: true });
    await clientOf(before).register([{ doi: '10.5334/kept' }]);
    await before.fetch(`${DETAILS}/v1/doi/10.1038/news.2011.490?key=counts-only-key`);
    const states = [await stateOf(before), await stateOf(before, '/_world/other')];
    const after = await reopen();
    expect([await stateOf(after), await stateOf(after, '/_world/other')]).toEqual(states);
    expect((await controlClient(after)('GET', '/worlds')).body).toMatchObject([
      { id: 'default', scenario: 'default' },
      { id: 'other', scenario: 'empty-world' },
    ]);
  });

  it('takes the tokens and cookies that it gave before', async () => {
    const before = await open();
    const login = { headers: { authorization: basic(USER) } };
    const token = (await (await before.fetch(`${ALTMETRICS}/api/get_token`, login)).text()).trim();
    const form = await before.fetch(`${ALTMETRICS}/register`);
    const cookie = (form.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const csrf = /name="csrf_token"[^>]*value="([^"]+)"/.exec(await form.text())?.[1] ?? '';
    const after = await reopen();
    const listed = await after.fetch(`${ALTMETRICS}/api/uriset`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(listed.status).toBe(200);
    const sent = new URLSearchParams({ csrf_token: csrf });
    const again = await after.fetch(`${ALTMETRICS}/register`, {
      method: 'POST',
      headers: { cookie },
      body: sent,
    });
    expect(await again.text()).not.toContain('CSRF');
  });

  it('brings back neither a world that was removed nor what was there before a reset', async () => {
    const before = await open();
    const control = controlClient(before);
    await control('POST', '/worlds', { id: 'gone' });
    await control('DELETE', '/worlds/gone');
    await clientOf(before).register([{ doi: '10.5334/kept' }]);
    await control('POST', '/reset');
    const after = await reopen();
    expect((await controlClient(after)('GET', '/worlds')).body).toMatchObject([{ id: 'default' }]);
    expect(await clientOf(after).dois()).not.toContain('10.5334/kept');
  });

  it('keeps what is empty empty', async () => {
    const before = await open();
    const control = controlClient(before);
    await control('DELETE', `/accounts/${USER}`);
    const { body: keys } = await control('GET', '/keys');
    await Promise.all(keys.map(({ key }: { key: string }) => control('DELETE', `/keys/${key}`)));
    const controlLater = controlClient(await reopen());
    expect((await controlLater('GET', '/keys')).body).toEqual([]);
    expect(JSON.stringify((await controlLater('GET', '/accounts')).body)).not.toContain(USER);
  });

  it('lets a running clock go on with the time of the machine', async () => {
    const before = await open({ clock: {} });
    await controlClient(before)('POST', '/clock/advance', { seconds: 1_000_000 });
    const { body } = await controlClient(before)('GET', '/clock');
    const after = await reopen({ clock: {} });
    const { body: later } = await controlClient(after)('GET', '/clock');
    expect(later.frozen).toBe(false);
    expect(Date.parse(later.now)).toBeGreaterThanOrEqual(Date.parse(body.now));
  });

  it('never gives a new world what an earlier one signed with', async () => {
    const before = await open();
    const secretOf = async (emulator: TestEmulator) =>
      JSON.parse(await stateOf(emulator, '/_world/a')).incarnation.secret;
    await controlClient(before)('POST', '/worlds', { id: 'a' });
    const first = await secretOf(before);
    await controlClient(before)('DELETE', '/worlds/a');
    const after = await reopen();
    await controlClient(after)('POST', '/worlds', { id: 'a' });
    expect(await secretOf(after)).not.toBe(first);
  });

  it.each([
    [{ seed: 'another' }, 'made with seed test, and not another'],
    [{ outputs: 7 }, 'made with outputs 5000, and not 7'],
    [{ anchor: '2020-01-01' }, 'made with anchor 2024-03-01, and not 2020-01-01'],
    [{ unknown: 'synthesize' as const }, 'made with unknown not-found, and not synthesize'],
    [{ scenario: 'empty-world' }, 'made from the scenario default, and not empty-world'],
    [{ scenario: { summary: 'Mine' } }, 'made from the scenario default, and not custom'],
    [{ clock: { frozen: false } }, 'made with clock'],
  ])('refuses %j where worlds are of another kind', async (options, reason) => {
    await open();
    const refused = reopen(options);
    await expect(refused).rejects.toThrow(reason);
    await expect(refused).rejects.toThrow(/out to go on with them, or choose another directory\.$/);
    // Nor is the directory held on to.
    await open();
  });

  it.each([
    [{}],
    [{ scenario: 'default', outputs: 5000, unknown: 'not-found' as const, anchor: '2024-03-01' }],
    [{ jwtKey: 'another' }],
  ])('takes %j for the same worlds', async (options) => {
    await open();
    await expect(reopen(options)).resolves.toBeDefined();
  });

  it('is the only one on its directory', async () => {
    await open();
    await expect(open()).rejects.toThrow(
      /is in use by process \d+\. Stop that first, or choose another one\.$/,
    );
  });

  it('refuses changes once it is closed, instead of losing them', async () => {
    const { emulator } = await open();
    await emulator.close();
    const response = await emulator.fetch(`${emulator.url}/_emulator/reset`, { method: 'POST' });
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('data directory');
  });
});

describe('a data directory', () => {
  const lines = /^The data directory \S+ [^\n]+\.$/;
  const fileIn = (name: string, content: string) => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, name), content);
  };

  it('is made where there is none, and has one file in it when nobody uses it', async () => {
    dataDir = join(folder, 'deep', 'down');
    await open();
    await opened.pop()?.emulator.close();
    expect(readdirSync(dataDir)).toEqual(['state.db']);
  });

  it.each([
    ['a file', () => writeFileSync(dataDir, ''), 'is a file'],
    ['below a file', () => writeFileSync(`${folder}/x`, ''), "can't be used", 'x/data'],
    ['with files of somebody else', () => fileIn('notes.txt', 'mine'), 'holds other files'],
    ['with something else', () => fileIn('state.db', 'no database'.repeat(1000)), 'is no database'],
    ['with a database of somebody else', () => foreignDatabase(), 'of another program'],
    ['of another version', () => otherFormat(), 'in format 99 by another version'],
    ['that was cut off', () => cutOff(), 'is damaged'],
  ])('is refused in a line: %s', async (_what, prepare, reason, path = 'data') => {
    await prepare();
    const refused = open({ dataDir: join(folder, path) });
    await expect(refused).rejects.toThrow(reason);
    await expect(refused).rejects.toThrow(lines);
  });

  it.skipIf(process.platform !== 'linux')('is refused where a file system makes none', async () => {
    await expect(open({ dataDir: '/proc/none/data' })).rejects.toThrow("can't be used: ENOENT");
  });

  function change(statements: string): void {
    mkdirSync(dataDir, { recursive: true });
    const database = new Database(join(dataDir, 'state.db'));
    database.exec(statements);
    database.close();
  }

  function foreignDatabase(): void {
    change('CREATE TABLE theirs (x)');
  }

  async function otherFormat(): Promise<void> {
    await open();
    await opened.pop()?.emulator.close();
    change('PRAGMA user_version = 99');
  }

  async function cutOff(): Promise<void> {
    await open();
    await opened.pop()?.emulator.close();
    truncateSync(join(dataDir, 'state.db'), 40_000);
  }
});
