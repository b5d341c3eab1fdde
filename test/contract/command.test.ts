import { readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, openEmulator, run, startStub } from './contract-command.js';

const SERVICES = readdirSync(new URL('../../postman/', import.meta.url))
  .filter((file) => file.endsWith('.postman_collection.json'))
  .map((file) => file.replace('.postman_collection.json', ''));

describe('the contract command', () => {
  // What others do, they take back: see folders.test.ts.
  it('finds nothing wrong with what leaves something behind, twice over in one world', async () => {
    const emulator = await openEmulator({});
    const url = `${emulator.url}/_world/default`;
    const service = ['operas-altmetrics'];
    const first = await run({ baseUrl: url, service, quiet: true });
    expect(first.out.filter((line) => line.includes('✗'))).toEqual([]);
    expect(first.exitCode).toBe(0);
    const second = await run({ baseUrl: `${url}/`, service, quiet: true });
    expect(second.out.at(-1)).toMatch(/^\d+ passed, 0 failed$/);
  }, 120_000);

  it('finds nothing wrong with one that asks for its control token, and leaves no world behind', async () => {
    const emulator = await openEmulator({ controlToken: 'open-sesame' });
    const { exitCode, out } = await run(
      {
        baseUrl: emulator.url,
        service: ['altmetric-explorer'],
        folder: 'Made-up outputs, in a world of its own',
        quiet: true,
      },
      { ALTMETRICS_EMULATOR_CONTROL_TOKEN: 'open-sesame' },
    );
    expect({ exitCode, out: out.join('\n') }).toMatchObject({
      exitCode: 0,
      out: expect.not.stringContaining('sesame'),
    });
    const headers = { Authorization: 'Bearer open-sesame' };
    const worlds = await (await fetch(`${emulator.url}/_emulator/worlds`, { headers })).json();
    expect(worlds).toMatchObject([{ id: 'default' }]);
    const accounts = await (await fetch(`${emulator.url}/_emulator/accounts`, { headers })).json();
    expect(accounts).toHaveLength(7);
  }, 300_000);

  it('says in one line what is wrong with the emulator to test', async () => {
    const emulator = await openEmulator({ controlToken: 'open-sesame' });
    const errors = await Promise.all(
      [emulator.url, `${emulator.url}/operas/altmetrics`, 'http://127.0.0.1:1'].map(
        async (baseUrl) => (await run({ baseUrl })).errors,
      ),
    );
    expect(errors).toEqual([
      [
        `error: the emulator at ${emulator.url} asks for its control token; set ALTMETRICS_EMULATOR_CONTROL_TOKEN`,
      ],
      [
        `error: ${emulator.url}/operas/altmetrics is not the address of an emulator: ${emulator.url}/operas/altmetrics/_emulator/health answers 404`,
      ],
      ['error: nothing answers at http://127.0.0.1:1'],
    ]);
  });

  it('asks before the run whether its report can be written', async () => {
    const junit = '/nowhere/at/all/report.xml';
    const { exitCode, out, errors } = await run({ junit });
    expect({ exitCode, out, errors }).toEqual({
      exitCode: 2,
      out: [],
      errors: [`error: --junit ${junit}: there is no folder /nowhere/at/all`],
    });
  });

  it('stops when it is interrupted', async () => {
    const { exitCode, errors } = await run({ grep: '^1 ' }, {}, { interrupted: Promise.resolve() });
    expect({ exitCode, errors }).toEqual({ exitCode: 2, errors: ['error: interrupted'] });
  });

  it('starts an emulator of its own, writes a JUnit report and ends with the numbers', async () => {
    const junit = join(folder, 'report.xml');
    const { exitCode, out } = await run({ service: ['operas-altmetrics'], grep: '^1 ·', junit });
    expect(exitCode).toBe(0);
    expect(out[0]).toBe('operas-altmetrics · Tokens: /api/get_token');
    expect(out.at(-1)).toBe('2 passed, 0 failed');
    expect(await readFile(junit, 'utf8')).toContain(
      'name="1 · answers GET /api/get_token with the bare JWT as text/html"',
    );
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('names the service of each folder when it runs several', async () => {
    const junit = join(folder, 'services.xml');
    const service = ['altmetric-details', 'operas-altmetrics'];
    const { exitCode, out } = await run({ service, grep: '^1 ·', junit });
    expect(exitCode).toBe(0);
    expect(out.filter((line) => line.includes(' · ') && !line.startsWith(' '))).toEqual([
      'altmetric-details · Keys and permission',
      'operas-altmetrics · Tokens: /api/get_token',
    ]);
    expect(out.filter((line) => line.endsWith('pairs of operation and status'))).toEqual([
      expect.stringMatching(/^altmetric-details: 4 operations/),
      expect.stringMatching(/^operas-altmetrics: 1 operations/),
    ]);
    expect(await readFile(junit, 'utf8')).toContain(
      '<testsuite name="altmetric-details · Keys and permission"',
    );
  });

  it('shows no key, and each once', async () => {
    const stub = await startStub({ body: 'something else' });
    const startEmulator = async () => stub;
    const { out } = await run({ startEmulator, service: ['altmetric-details'], grep: '^4 · answers a c' });
    expect(out).toContain(
      `      GET ${stub.url}/_world/w/altmetric/details/v1/doi/10.1038/news.2011.490?key=<redacted>`,
    );
  });

  it('runs one folder', async () => {
    const { exitCode, out } = await run({ folder: 'Events: GET /api/eventset' });
    expect(exitCode).toBe(0);
    expect(out.filter((line) => line.startsWith('operas-altmetrics · '))).toEqual([
      'operas-altmetrics · Events: GET /api/eventset',
    ]);
  });

  it('answers 1 when a request fails', async () => {
    const startEmulator = () => startStub({ body: 'something else' });
    const { exitCode, out } = await run({ startEmulator, bail: true });
    expect(exitCode).toBe(1);
    expect(out.at(-1)).toBe('0 passed, 1 failed');
  });

  it.each([
    ['the target is not known', { target: 'moon' }, 'error: "moon" is no target; use emulator or live'],
    [
      'nothing has the name',
      { grep: 'nothing like it' },
      'error: nothing ran: no request has that folder, name or tag',
    ],
    ['the pattern is none', { grep: '(' }, 'error: --grep "(" is no regular expression'],
    ['the address is none', { baseUrl: 'localhost' }, 'error: --base-url "localhost" is no http address'],
    [
      'the service is not known',
      { service: ['other'] },
      `error: there is no service "other"; there are: ${SERVICES.toSorted().join(', ')}`,
    ],
    [
      'the environment is not named',
      { target: 'live' },
      'error: --target live needs --environment FILE, with the addresses to test',
    ],
    [
      'the environment is not there',
      { environment: '/nowhere.json' },
      expect.stringMatching('^error: there is no file /nowhere.json'),
    ],
  ])('answers 2 with one line when %s', async (_, options, line) => {
    expect(await run(options)).toEqual({ exitCode: 2, out: [], errors: [line] });
  });
});
