import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EndSignal } from '../../src/cli/io.js';
import { runProgram } from '../../src/cli/program.js';

const folder = mkdtempSync(join(tmpdir(), 'exec-'));

/** Hears from commands that run: they have inherited the standard streams of this process. */
let server: Server;
let serverUrl: string;
beforeAll(async () => {
  server = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  serverUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.close());

interface Given {
  readonly env?: Record<string, string>;
  readonly onSignal?: (listener: (signal: EndSignal) => void) => void;
}

async function run(words: readonly string[], { env = {}, onSignal }: Given = {}) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runProgram(['exec', ...words], {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
    nowMs: () => 0,
    env: { PATH: process.env.PATH, ...env },
    interrupted: new Promise(() => {}),
    ...(onSignal === undefined ? {} : { onSignal }),
  });
  return { code, out, errors };
}

/** A script for Node, as the command. */
function node(script: string, ...words: string[]): string[] {
  return ['--', process.execPath, '--input-type=module', '-e', script, ...words];
}

/** Runs a script whose last expression is what the test looks at. */
async function runAndReport(script: string, words: readonly string[] = [], env: Record<string, string> = {}) {
  const file = join(mkdtempSync(join(folder, 'report-')), 'report.json');
  const report = `import { writeFileSync } from 'node:fs';
    const report = (value) => writeFileSync(process.env.REPORT, JSON.stringify(value)); ${script}`;
  const ended = await run([...words, ...node(report)], { env: { REPORT: file, ...env } });
  return { ...ended, reported: JSON.parse(readFileSync(file, 'utf8')) };
}

const GET = `await fetch(process.env.ALTMETRIC_DETAILS_URL + '/v1/doi/10.1038/news.2011.490?key=counts-only-key')`;
const GET_IN_VAIN = GET.replace("')", "&colour=red')");

describe('exec', () => {
  it('gives the command the addresses of all services, and an account and keys that they know', async () => {
    const { code, reported } = await runAndReport('report(process.env)');
    const url = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/);
    const below = (path: string) => expect.stringMatching(new RegExp(`^http://127\\.0\\.0\\.1:\\d+${path}$`));
    expect(code).toBe(0);
    expect(reported).toMatchObject({
      ALTMETRICS_EMULATOR_URL: url,
      OPERAS_ALTMETRICS_URL: below('/operas/altmetrics'),
      OPERAS_METRICS_URL: below('/operas/metrics'),
      OPERAS_TOKENS_URL: below('/operas/tokens'),
      OPERAS_TRANSLATOR_URL: below('/operas/translator'),
      ALTMETRIC_DETAILS_URL: below('/altmetric/details'),
      ALTMETRIC_EXPLORER_URL: below('/altmetric/explorer'),
      OPERAS_EMAIL: 'test.user@gmail.com',
      OPERAS_PASSWORD: 'test-password-123',
      ALTMETRIC_DETAILS_KEY: 'full-access-key',
      ALTMETRIC_EXPLORER_KEY: '0123456789abcdef0123456789abcdef',
      ALTMETRIC_EXPLORER_SECRET: '0178eec6221448cea012e9d41a4922ba',
    });
  });

  it('gives no account and no key that the world does not have', async () => {
    const { reported } = await runAndReport('report(Object.keys(process.env))', [
      '--scenario',
      'empty-world',
    ]);
    expect(reported).toContain('OPERAS_ALTMETRICS_URL');
    expect(reported).not.toContain('OPERAS_EMAIL');
    expect(reported).not.toContain('ALTMETRIC_DETAILS_KEY');
    expect(reported).not.toContain('ALTMETRIC_EXPLORER_KEY');
  });

  it('serves while the command runs, and no longer', async () => {
    const { reported, errors } = await runAndReport(
      `report({ status: (${GET}).status, url: process.env.ALTMETRICS_EMULATOR_URL })`,
    );
    expect(reported).toMatchObject({ status: 200 });
    expect(errors).toEqual([`altmetrics-emulator: default at ${reported.url}`]);
    await expect(fetch(reported.url)).rejects.toThrow();
  });

  it('leaves what follows the dashes to the command, and to no shell', async () => {
    const file = join(folder, 'words.json');
    const script = `import { writeFileSync } from 'node:fs';
      writeFileSync(process.argv[1], JSON.stringify(process.argv.slice(2)))`;
    await run(['--seed', 'x', ...node(script, file, '--', '--seed', 'y', 'a b', '$HOME')]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(['--', '--seed', 'y', 'a b', '$HOME']);
  });

  it('hands the token of the control API to the command, where it asks for one', async () => {
    const script = `report((await fetch(process.env.ALTMETRICS_EMULATOR_URL + '/_emulator/health', {
      headers: { Authorization: 'Bearer ' + process.env.ALTMETRICS_EMULATOR_CONTROL_TOKEN } })).status)`;
    const { reported } = await runAndReport(script, ['--control-token', 'let-me-in', '--quiet']);
    expect(reported).toBe(200);
  });

  it.each([
    ['process.exit(0)', 0],
    ['process.exit(7)', 7],
    ['process.kill(process.pid, "SIGKILL")', 137],
  ])('ends as the command does: %s with %i', async (script, code) => {
    expect(await run(['--quiet', ...node(script)])).toEqual({ code, out: [], errors: [] });
  });

  it.each(['no-such-command', ''])('ends with 127 where there is no command "%s"', async (command) => {
    expect(await run(['--quiet', '--', command, 'x'])).toEqual({
      code: 127,
      out: [],
      errors: [`error: there is no command "${command}"`],
    });
  });

  it('ends with 126 where it is not executable', async () => {
    const file = join(folder, 'plain.txt');
    writeFileSync(file, '#!/bin/sh\n');
    chmodSync(file, 0o644);
    expect(await run(['--quiet', '--', file])).toEqual({
      code: 126,
      out: [],
      errors: [`error: "${file}" can't be run: it is not executable`],
    });
  });

  it('ends with 2 where there is no command at all', async () => {
    expect(await run(['--'])).toMatchObject({ code: 2, errors: [expect.stringContaining('COMMAND')] });
  });

  it('says in its help that it takes any free port', async () => {
    const { code, out } = await run(['--help']);
    const help = out.join('\n').replace(/\s+/g, ' ');
    expect(code).toBe(0);
    expect(help).toMatch(/--port <[^>]+> [^[]* Default: any free one\. \[/);
    expect(help).not.toContain('4010');
  });

  it('runs nothing where the emulator can not be started', async () => {
    const file = join(folder, 'never');
    const script = `import { writeFileSync } from 'node:fs'; writeFileSync('${file}', '')`;
    const { code, errors } = await run(['--scenario', 'no-such-scenario', ...node(script)]);
    expect({ code, errors }).toEqual({ code: 2, errors: [expect.stringContaining('no-such-scenario')] });
    expect(existsSync(file)).toBe(false);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'passes %s on, and waits for what the command does then',
    async (signal) => {
      const script = `process.on('${signal}', () => process.exit(9));
      setInterval(() => {}, 1000); await fetch('${serverUrl}')`;
      let send = (_signal: EndSignal) => {};
      const isRunning = once(server, 'request');
      const ended = run(['--quiet', ...node(script)], {
        onSignal: (listener) => {
          send = listener;
        },
      });
      await isRunning;
      send(signal);
      expect(await ended).toMatchObject({ code: 9 });
    },
  );

  it('ends with 128 and the number of the signal that ended the command', async () => {
    let send = (_signal: EndSignal) => {};
    const isRunning = once(server, 'request');
    const ended = run(['--quiet', ...node(`setInterval(() => {}, 1000); await fetch('${serverUrl}')`)], {
      onSignal: (listener) => {
        send = listener;
      },
    });
    await isRunning;
    send('SIGTERM');
    expect(await ended).toMatchObject({ code: 143 });
  });

  it('does not start the command when it is asked to end before', async () => {
    const { code } = await run(['--quiet', ...node('process.exit(0)')], {
      onSignal: (listener) => listener('SIGTERM'),
    });
    expect(code).toBe(143);
  });

  it('tells at the end what a live service would have ignored, and stays green', async () => {
    const { code, errors } = await run(node(GET_IN_VAIN));
    expect(code).toBe(0);
    expect(errors).toEqual([
      expect.stringMatching(/^altmetrics-emulator: default at /),
      'Advice: one thing that a live service would have ignored or punished.',
      expect.stringContaining('unknown-parameter: altmetric-details getCounts, once'),
      expect.stringContaining('getCounts has no parameter "colour"'),
    ]);
  });

  it.each([
    ['a green command', GET_IN_VAIN, 1],
    ['one that failed anyway', `${GET_IN_VAIN}; process.exit(3)`, 3],
    ['one without advice', GET, 0],
  ])('with --fail-on-advice ends %s as it deserves', async (_what, script, code) => {
    expect(await run(['--fail-on-advice', '--quiet', ...node(script)])).toMatchObject({ code });
  });
});
