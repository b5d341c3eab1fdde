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
    expect(out).toMatch(/OPERAS Altmetrics +http:\/\/127\.0\.0\.1:\d+\/operas\/altmetrics/);
    expect(out).toMatch(/test\.user@gmail\.com +test-password-123/);
    expect(out).toContain('dev-key-ok-as-is');
    expect(out).toContain('0123456789abcdef0123456789abcdef, secret 0178eec6221448cea012e9d41a4922ba');
    expect(out).toContain('counts-only-key, full-access-key, spent-key (quota used up)');
    expect(out).toContain('/_emulator');
    expect(out).toContain('Ctrl+C');
  });

  it('says the same to a program in one line', async () => {
    const { out } = await run(['start', '--port', '0', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      ready: true,
      scenario: 'default',
      services: [
        { name: 'operas-altmetrics', url: expect.stringMatching(/\/operas\/altmetrics$/) },
        { name: 'operas-metrics', url: expect.stringMatching(/\/operas\/metrics$/) },
        { name: 'operas-tokens', url: expect.stringMatching(/\/operas\/tokens$/) },
        { name: 'operas-translator', url: expect.stringMatching(/\/operas\/translator$/) },
        { name: 'altmetric-details', url: expect.stringMatching(/\/altmetric\/details$/) },
        { name: 'altmetric-explorer', url: expect.stringMatching(/\/altmetric\/explorer$/) },
      ],
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

  it('does not show keys that somebody chose', async () => {
    const chosen = ['--jwt-key', 'my-own-key', '--control-token', 'my-own-token'];
    for (const form of [[], ['--json']]) {
      const { out } = await run(['--port', '0', ...chosen, ...form]);
      expect(out).not.toMatch(/my-own/);
    }
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
    [['serve'], {}, expect.stringMatching(/^error: "serve" is no command; use start, .* or \w+$/)],
    [
      ['replya'],
      {},
      expect.stringMatching(/^error: "replya" is no command; .* \(did you mean "replay"\?\)$/),
    ],
    [['bogus', '--help'], {}, expect.stringMatching(/^error: "bogus" is no command; use start, /)],
    [['help', 'bogus'], {}, expect.stringMatching(/^error: "bogus" is no command; use start, /)],
    [
      ['start', '--port', '0', 'stray'],
      {},
      expect.stringMatching(/^error: "stray" is no command; use start, /),
    ],
    [['contract', 'stray'], {}, 'error: "stray" is one word too many for contract'],
    [['scenarios', 'default', 'stray'], {}, 'error: "stray" is one word too many for scenarios'],
    [
      ['--world-idle-timeout', 'soon'],
      {},
      expect.stringMatching(
        /^error: --world-idle-timeout: "soon" is not allowed; use never, or a number and a unit/,
      ),
    ],
    [['--watch'], {}, 'error: --watch needs a file to watch; "default" comes with the emulator'],
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
      expect.stringMatching(
        /^error: There is no scenario and no file "nope"\. Scenarios: .*default, .*empty-world/,
      ),
    ],
    [
      ['--host', '0.0.0.0', '--port', '0', '--quiet'],
      {},
      'error: With --quiet nobody would learn the token of the control API. Give one with --control-token.',
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
    ['a: b: c', /scenario\.yaml:1:4 Nested mappings/],
    ['summary: x\ncolour: red', /scenario\.yaml:2:1 "colour" is not a known field; use summary, given, /],
    ['summary: &a [*a]', /scenario\.yaml:1:1 a part of the document refers to what it is in itself$/],
    ['summary: !!js/function x', /scenario\.yaml:1:10 Unresolved tag/],
    [
      'summary: s\ngiven: {clock: {now: "2016-12-31T23:59:60Z"}}',
      /scenario\.yaml:2:22 given\.clock\.now: "2016-12-31T23:59:60Z" is no instant$/,
    ],
    ['- a', /scenario\.yaml:1:1 a list is not an object$/],
  ])('says where a scenario of one line is wrong: %j', async (text, line) => {
    const file = join(mkdtempSync(join(tmpdir(), 'emulator-')), 'scenario.yaml');
    writeFileSync(file, text);
    const { code, errors } = await run(['--port', '0', '--scenario', file]);
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringMatching(line)]);
  });

  it('says each thing that is wrong with a scenario in a line of its own', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'emulator-')), 'scenario.yaml');
    writeFileSync(file, 'summary: ""\ncolour: red\n');
    expect(await run(['--port', '0', '--scenario', file])).toEqual({
      code: 2,
      out: '',
      errors: [
        `error: ${file}:1:10 summary: "" is empty`,
        expect.stringContaining(`error: ${file}:2:1 "colour" is not a known field; use `),
      ],
    });
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

  it('ends well when it is told so twice', async () => {
    const { child } = await launch();
    const exited = exitOf(child);
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await exited).toBe(0);
  });

  it('does not wait for passwords that it was still to check', async () => {
    const { child, url } = await launch();
    const headers = { authorization: basic(USER, 'wrong-password') };
    const asked = Array.from({ length: 60 }, () =>
      fetch(`${url}/operas/altmetrics/api/get_token`, { headers }).catch(() => undefined),
    );
    // One that is answered is proof that the others are on their way.
    await Promise.race(asked);
    const exited = exitOf(child);
    const sentAt = performance.now();
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    // All of them would take far longer.
    expect(performance.now() - sentAt).toBeLessThan(5000);
  });

  it('goes on when nobody reads what it says', async () => {
    const child = spawn(process.execPath, ['dist/cli.js', 'contract', '--grep', '^1 '], { stdio: 'pipe' });
    children.push(child);
    child.stdout?.destroy();
    const said: string[] = [];
    child.stderr?.on('data', (chunk) => said.push(String(chunk)));
    expect(await exitOf(child)).toBe(0);
    expect(said).toEqual([]);
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
