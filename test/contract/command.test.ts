import { readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createEmulator } from '../../src/emulator/index.js';
import { folder, openEmulator, run, startStub, writeEnvironment } from './contract-command.js';
import { openStub } from './stub-server.js';

const SERVICES = readdirSync(new URL('../../postman/', import.meta.url))
  .filter((file) => file.endsWith('.postman_collection.json'))
  .map((file) => file.replace('.postman_collection.json', ''));

async function worldsOf(url: string): Promise<readonly unknown[]> {
  return (await fetch(`${url}/_emulator/worlds`)).json();
}

describe('the contract command', () => {
  // What others do, they take back: see folders.test.ts.
  it('finds nothing wrong with what leaves something behind, twice over in one world', async () => {
    const emulator = await openEmulator({});
    const url = `${emulator.url}/_world/default`;
    const chosen = { folder: 'Registering outputs: POST /api/uriset', quiet: true };
    const first = await run({ baseUrl: url, ...chosen });
    expect(first.out.filter((line) => line.includes('✗'))).toEqual([]);
    expect(first.exitCode).toBe(0);
    const second = await run({ baseUrl: `${url}/`, ...chosen });
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

  it('gives back its worlds and writes its reports when it is interrupted', async () => {
    const emulator = await openEmulator({});
    const json = join(folder, 'interrupted.json');
    let end = (): void => {};
    const interrupted = new Promise<void>((resolve) => {
      end = resolve;
    });
    const chosen = { baseUrl: emulator.url, service: ['operas-tokens'], json };
    const running = run(chosen, {}, { interrupted });
    await vi.waitFor(async () => expect(await worldsOf(emulator.url)).toHaveLength(2), { timeout: 20_000 });
    end();
    expect((await running).exitCode).toBe(2);
    const report = JSON.parse(await readFile(json, 'utf8'));
    expect(report).toMatchObject({ stop: { reason: 'interrupted' }, failed: 0 });
    expect(report.requests.some((row: { outcome: string }) => row.outcome === 'not-run')).toBe(true);
    expect(await worldsOf(emulator.url)).toHaveLength(1);
  });

  it('writes its reports when the emulator goes away in the middle', async () => {
    const emulator = await openEmulator({});
    const json = join(folder, 'gone.json');
    const running = run({ baseUrl: emulator.url, service: ['operas-tokens'], json });
    await vi.waitFor(async () => expect(await worldsOf(emulator.url)).toHaveLength(2), { timeout: 20_000 });
    await emulator.close();
    expect([1, 4]).toContain((await running).exitCode);
    expect(JSON.parse(await readFile(json, 'utf8')).failed).toBeGreaterThan(0);
  });

  it('asks nobody but the emulator what is not safe elsewhere', async () => {
    const { url, requests } = await openStub(() => ({}));
    const { exitCode, errors } = await run({
      service: ['altmetric-details'],
      environment: await writeEnvironment('mixed.json', {
        control: 'http://127.0.0.1:4010/_emulator',
        details: url,
      }),
    });
    expect({ exitCode, errors, requests }).toEqual({
      exitCode: 2,
      errors: ['error: details is an address outside of the emulator; use --target live for it'],
      requests: [],
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
    expect(out[0]).toBe('operas-altmetrics · Tokens: /api/get_token (1/2)');
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
      'altmetric-details · Keys and permission (1/5)',
      'operas-altmetrics · Tokens: /api/get_token (1/2)',
    ]);
    expect(out.filter((line) => line.includes('operations × statuses'))).toEqual([
      expect.stringMatching(/^altmetric-details: operations × statuses \d\/\d+ /),
      expect.stringMatching(/^operas-altmetrics: operations × statuses 1\/\d+ /),
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
      expect.stringMatching(/^operas-altmetrics · Events: GET \/api\/eventset \(1\/\d+\)$/),
    ]);
  });

  it('writes a report of each kind', async () => {
    const [json, html] = [join(folder, 'report.json'), join(folder, 'report.html')];
    const summary = join(folder, 'summary.md');
    const chosen = { service: ['operas-tokens'], grep: '^170 · does not know /', github: true };
    const { out } = await run({ ...chosen, json, html }, { GITHUB_STEP_SUMMARY: summary });
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({ version: 1, passed: 3, failed: 0 });
    expect(await readFile(html, 'utf8')).toMatch(/^<!doctype html>/i);
    expect(await readFile(summary, 'utf8')).toContain('operas-tokens');
    expect(out.at(-1)).toBe('3 passed, 0 failed');
  });

  it.each([
    [{ minCoverage: '100' }, 'error: 0 of 15 pairs of operation and status were met, less than 100 %'],
    [{ minCoverage: '0.1' }, 'error: 0 of 15 pairs of operation and status were met, less than 0.1 %'],
  ])('answers 6 when it is below a threshold: %o', async (threshold, line) => {
    const chosen = { service: ['operas-tokens'], grep: '^170 · does not know /nope' };
    const { exitCode, errors } = await run({ ...chosen, ...threshold });
    expect({ exitCode, errors }).toEqual({ exitCode: 6, errors: [line] });
  });

  it('answers 4 when nobody answers, however long it was to wait', async () => {
    const chosen = { service: ['operas-tokens'], baseUrl: 'http://127.0.0.1:1', wait: '1' };
    const { exitCode, errors } = await run(chosen, {}, { nowMs: () => performance.now() });
    expect({ exitCode, errors }).toEqual({
      exitCode: 4,
      errors: ['error: nothing answers at http://127.0.0.1:1'],
    });
  });

  it('waits for an emulator that starts late', async () => {
    const stub = await openStub(() => ({}));
    const baseUrl = stub.url;
    stub.close();
    const emulator = await createEmulator({ port: Number(new URL(baseUrl).port) });
    onTestFinished(() => emulator.close());
    const chosen = { service: ['operas-tokens'], grep: '^170 · does not know /nope', baseUrl, wait: '20' };
    const ran = run(chosen, {}, { nowMs: () => performance.now() });
    await emulator.listen();
    expect((await ran).exitCode).toBe(0);
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
      'error: nothing ran: no request has such a name there',
    ],
    ['the pattern is none', { grep: '(' }, 'error: --grep "(" is no regular expression'],
    ['it says how to treat live services', { budget: '3' }, 'error: --budget is for --target live'],
    [
      'a number is none',
      { wait: 'soon', baseUrl: 'http://127.0.0.1:1' },
      'error: --wait "soon" is no number from 0 to 3600',
    ],
    ['a share is none', { minCoverage: '101' }, 'error: --min-coverage "101" is no number from 0 to 100'],
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
