import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CommandIo } from '../../src/cli/io.js';
import { runProgram } from '../../src/cli/program.js';
import { basic, makeToken, USER } from '../support/altmetrics-client.js';

/** Runs the program in this process, and ends it as soon as it has nothing more to do. */
async function run(words: string[], env: Record<string, string> = {}) {
  const out: string[] = [];
  const errors: string[] = [];
  const io: CommandIo = {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
    nowMs: () => 0,
    env,
    interrupted: Promise.resolve(),
  };
  const code = await runProgram(words, io);
  return { code, out: out.join('\n'), errors };
}

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Runs the built program in a process of its own, and waits until it is ready. */
async function launch(words: string[] = []): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['dist/cli.js', '--port', '0', '--json', ...words], {
    stdio: 'pipe',
  });
  children.push(child);
  const [line] = await once(child.stdout ?? child, 'data');
  return { child, url: JSON.parse(String(line)).url };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit');
  return code;
}

describe('the program', () => {
  it('says on one screen what it serves, with which accounts, and how to stop', async () => {
    const { code, out } = await run(['--port', '0']);
    expect(code).toBe(0);
    expect(out.split('\n').length).toBeLessThanOrEqual(24);
    expect(out).toMatch(/OPERAS Altmetrics {2}http:\/\/127\.0\.0\.1:\d+\/operas\/altmetrics/);
    expect(out).toContain('test.user@gmail.com               test-password-123');
    expect(out).toContain('dev-key-ok-as-is');
    expect(out).toContain('/_emulator');
    expect(out).toContain('Ctrl+C');
  });

  it('says the same to a program in one line', async () => {
    const { out } = await run(['start', '--port', '0', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      ready: true,
      scenario: 'default',
      services: [{ name: 'operas-altmetrics', url: expect.stringMatching(/\/operas\/altmetrics$/) }],
      control: { url: expect.stringMatching(/\/_emulator$/) },
    });
  });

  it('says nothing when asked to be quiet', async () => {
    expect(await run(['--port', '0', '--quiet'])).toEqual({ code: 0, out: '', errors: [] });
  });

  it('prints the token of the control API where it asks for one', async () => {
    const { out } = await run(['--port', '0', '--host', '0.0.0.0', '--json']);
    expect(JSON.parse(out).control.token).toMatch(/^[\w-]{32}$/);
  });

  it.each([['--help'], ['--version'], ['start', '--help'], ['contract', '--help']])(
    'answers %s %s and ends well',
    async (...words) => {
      const { code, out, errors } = await run(words);
      expect({ code, errors }).toEqual({ code: 0, errors: [] });
      expect(out).not.toBe('');
    },
  );

  it('reads its settings from the environment, flags first', async () => {
    const env = {
      ALTMETRICS_EMULATOR_PORT: '0',
      ALTMETRICS_EMULATOR_SCENARIO: 'empty-world',
      ALTMETRICS_EMULATOR_JSON: 'true',
    };
    expect(JSON.parse((await run([], env)).out)).toMatchObject({ scenario: 'empty-world' });
    expect(JSON.parse((await run(['--scenario', 'default'], env)).out)).toMatchObject({
      scenario: 'default',
    });
  });

  it.each([
    [['--nope'], {}, "error: unknown option '--nope'"],
    [['serve'], {}, "error: too many arguments for 'start'. Expected 0 arguments but got 1."],
    [['--port'], {}, "error: option '--port <NUMBER>' argument missing"],
    [['--port', 'x'], {}, 'error: --port: "x" is not a port; use a number from 0 to 65535'],
    [['--port', '65536'], {}, 'error: --port: "65536" is not a port; use a number from 0 to 65535'],
    [
      [],
      { ALTMETRICS_EMULATOR_PORT: '-1' },
      'error: ALTMETRICS_EMULATOR_PORT: "-1" is not a port; use a number from 0 to 65535',
    ],
    [
      [],
      { ALTMETRICS_EMULATOR_QUIET: 'maybe' },
      'error: ALTMETRICS_EMULATOR_QUIET: "maybe" is neither true nor false',
    ],
    [['--jwt-key', ''], {}, 'error: --jwt-key is empty'],
    [
      ['--scenario', 'nope'],
      {},
      'error: There is no scenario and no readable file "nope". Scenarios: default, empty-world.',
    ],
    [
      ['--host', '203.0.113.1', '--port', '0'],
      {},
      'error: This machine has no address 203.0.113.1. Choose another with --host.',
    ],
  ])('says in one line what is wrong with %j %j, and ends with 2', async (words, env, line) => {
    const { code, out, errors } = await run(words, env as Record<string, string>);
    expect({ code, out, errors }).toEqual({ code: 2, out: '', errors: [line] });
  });

  it('says in one line that its port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const { code, errors } = await run(['--port', String(port)]);
    server.close();
    expect(code).toBe(2);
    expect(errors).toEqual([
      `error: Port ${port} on 127.0.0.1 is in use. Choose another with --port, or 0 for any free one.`,
    ]);
  });

  it.each([
    ['accounts: [{]', /scenario\.yaml, line 1: /],
    ['summary: x\ncolour: red', /scenario\.yaml, "colour" is not a known field$/],
    ['- a', /scenario\.yaml, .* must be object$/],
  ])('says where a scenario of one line is wrong: %j', async (text, line) => {
    const file = join(mkdtempSync(join(tmpdir(), 'emulator-')), 'scenario.yaml');
    writeFileSync(file, text);
    const { code, errors } = await run(['--port', '0', '--scenario', file]);
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringMatching(line)]);
  });
});

describe('the program as a process', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends well and soon on %s, with a connection open',
    async (signal) => {
      const { child, url } = await launch();
      await (await fetch(`${url}/_emulator/health`)).text();
      const exited = exitOf(child);
      const sentAt = performance.now();
      child.kill(signal);
      expect(await exited).toBe(0);
      // The promise is a second; the rest is for a busy machine to notice.
      expect(performance.now() - sentAt).toBeLessThan(5000);
    },
  );

  it('finishes the requests in flight', async () => {
    const { child, url } = await launch();
    const body = JSON.stringify([{ doi: '10.5334/in.flight' }]);
    const headers = {
      authorization: makeToken({ iat: undefined, exp: undefined }),
      'content-type': 'application/json',
      'content-length': String(body.length),
      expect: '100-continue',
    };
    const asked = request(`${url}/operas/altmetrics/api/uriset`, { method: 'POST', headers });
    asked.flushHeaders();
    // The server has the request now, and waits for its body.
    await once(asked, 'continue');
    const exited = exitOf(child);
    child.kill('SIGTERM');
    asked.end(body);
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    response.resume();
    expect(await exited).toBe(0);
  });

  it('signs tokens with the key that it is given', async () => {
    const { url } = await launch(['--jwt-key', 'another-key']);
    const ask = (authorization: string) =>
      fetch(`${url}/operas/altmetrics/api/uriset`, { headers: { authorization } });
    const token = await (
      await fetch(`${url}/operas/altmetrics/api/get_token`, { headers: { authorization: basic(USER) } })
    ).text();
    expect((await ask(`Bearer ${token}`)).status).toBe(200);
    const own = await launch();
    const elsewhere = await fetch(`${own.url}/operas/altmetrics/api/uriset`, {
      headers: { authorization: token },
    });
    expect(await elsewhere.text()).toContain('Signature verification failed');
  });
});
