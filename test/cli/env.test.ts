import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS, findFormat } from '../../src/cli/env-formats.js';
import { runProgram } from '../../src/cli/program.js';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';

const TOKEN = 'it\'s "a" `token` of $mine';
let emulator: Emulator;
beforeAll(async () => {
  emulator = await createEmulator({ port: 0, controlToken: TOKEN });
  await emulator.listen();
  await emulator.createWorld({ id: 'mine', scenario: 'empty-world' });
});
afterAll(() => emulator.close());

async function env(words: readonly string[], variables: Record<string, string> = {}) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runProgram(['env', ...words], {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
    nowMs: () => performance.now(),
    env: { ALTMETRICS_EMULATOR_CONTROL_TOKEN: TOKEN, ...variables },
    interrupted: new Promise(() => {}),
  });
  return { code, out, errors };
}

const HARD = String.raw`it's "a" \ $HOME ${'`'}id${'`'} ; # ‘x’ é`;

describe('env', () => {
  it('prints what a shell puts into its environment', async () => {
    const { code, out, errors } = await env(['--base-url', emulator.url]);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    const script = `${out.join('\n')}\nprintf '%s\\n' "$ALTMETRIC_DETAILS_URL" "$OPERAS_EMAIL" "$ALTMETRICS_EMULATOR_CONTROL_TOKEN"`;
    expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trimEnd().split('\n')).toEqual([
      `${emulator.url}/altmetric/details`,
      'test.user@gmail.com',
      TOKEN,
    ]);
  });

  it('prints the addresses of a world, without an account that it does not have', async () => {
    const { out } = await env(['--base-url', emulator.url, '--world', 'mine']);
    expect(out).toContain(`export ALTMETRICS_EMULATOR_URL='${emulator.url}/_world/mine'`);
    expect(out).toContain(`export OPERAS_TOKENS_URL='${emulator.url}/_world/mine/operas/tokens'`);
    expect(out.join('\n')).not.toContain('OPERAS_EMAIL');
  });

  it('prints lines for the environment file of a GitHub job', async () => {
    const { out } = await env(['--base-url', emulator.url, '--format', 'github']);
    expect(out).toContain(`OPERAS_METRICS_URL=${emulator.url}/operas/metrics`);
  });

  it.each(['sh', 'fish', 'powershell'])('makes %s fail where no emulator answers', async (format) => {
    const { code, out, errors } = await env(['--base-url', 'http://127.0.0.1:1', '--format', format]);
    expect(code).toBe(2);
    expect(errors).toEqual(['error: nothing answers at http://127.0.0.1:1']);
    expect(out).toEqual([findFormat(format)?.failure]);
  });

  it('makes the script of a shell end there that stops at failures', async () => {
    const { out } = await env(['--base-url', 'http://127.0.0.1:1']);
    const script = `set -e\neval "${out.join('\n')}"\necho went on`;
    expect(spawnSync('bash', ['-c', script], { encoding: 'utf8' })).toMatchObject({ status: 1, stdout: '' });
  });

  it.each(['dotenv', 'github'])('prints nothing as %s where no emulator answers', async (format) => {
    const { code, out } = await env(['--base-url', 'http://127.0.0.1:1', '--format', format]);
    expect({ code, out }).toEqual({ code: 2, out: [] });
  });

  it.each([
    [
      ['--world', 'nope'],
      /^error: there is no world "nope" on http:.*; POST .*\/_emulator\/worlds makes one$/,
    ],
    [['--base-url', 'nonsense'], /^error: --base-url "nonsense" is no http address$/],
    [['--format', 'bsah'], /^error: --format: "bsah" is none; use sh, fish, powershell, dotenv or github/],
    [['--wait', 'x'], /^error: --wait "x" is no number from 0 to 3600$/],
    [['stray'], /^error: "stray" is one word too many for env$/],
  ])('says in one line what is wrong with %j', async (words, line) => {
    const { code, errors } = await env(['--base-url', emulator.url, ...words]);
    expect({ code, errors }).toEqual({ code: 2, errors: [expect.stringMatching(line)] });
  });

  it('asks for the token of the control API where it is wrong', async () => {
    const { code, errors } = await env(['--base-url', emulator.url], {
      ALTMETRICS_EMULATOR_CONTROL_TOKEN: 'wrong',
    });
    expect(code).toBe(2);
    expect(errors).toEqual([expect.stringContaining('set ALTMETRICS_EMULATOR_CONTROL_TOKEN')]);
  });

  it('waits for an emulator that is not there yet', async () => {
    const placeholder = createServer().listen(0, '127.0.0.1');
    await once(placeholder, 'listening');
    const address = placeholder.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    placeholder.close();
    const printed = env(['--base-url', `http://127.0.0.1:${port}`, '--wait', '20']);
    const late = await createEmulator({ port });
    await late.listen();
    expect(await printed).toMatchObject({ code: 0, errors: [] });
    await late.close();
  });
});

describe('env, of what only looks like an emulator', () => {
  const SERVICE = { name: 'operas-tokens', url: 'http://127.0.0.1:1' };

  /** Answers whatever it is asked with these services. */
  async function pretend(services: unknown): Promise<string> {
    const server = createServer((_request, response) => response.end(JSON.stringify({ services })));
    server.listen(0, '127.0.0.1').unref();
    await once(server, 'listening');
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  it.each([
    ['runs code', { ...SERVICE, name: 'X=1; touch hacked; export Y' }],
    ['is a variable of others', { ...SERVICE, name: 'database' }],
    ['has lines', { ...SERVICE, name: 'operas-tokens\nPATH=/tmp\nX' }],
    ['is none', { url: SERVICE.url }],
    ['moves the cursor', { ...SERVICE, name: '\u001b[2J\u009b2J' }],
  ])('takes no service whose name %s', async (_what, service) => {
    const baseUrl = await pretend([SERVICE, service]);
    const { code, out, errors } = await env(['--base-url', baseUrl]);
    expect({ code, out }).toEqual({ code: 2, out: ['false'] });
    expect(errors).toEqual([
      expect.stringMatching(/^error: what answers is no emulator of this version: it has a service [ -~�]+$/),
    ]);
  });

  it.each([
    ['http://a\nNODE_OPTIONS=--require=/tmp/x'],
    ['http://a b'],
    ['javascript:alert()'],
    ['http://'],
    [7],
    [undefined],
  ])('takes no address %j', async (url) => {
    const baseUrl = await pretend([{ ...SERVICE, url }]);
    const { code, out, errors } = await env(['--base-url', baseUrl, '--format', 'github']);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(errors).toEqual([
      expect.stringMatching(/^error: .* operas-tokens is at .*, which is no address$/),
    ]);
  });
});

describe('the formats of env', () => {
  it.each(FORMATS)('write as %s no name that is read as something else', (format) => {
    expect(() => findFormat(format)?.toLine('A\nB', 'c')).toThrow('"A\\nB" is no name of a variable');
    expect(() => findFormat(format)?.toLine('A;id', 'c')).toThrow('"A;id" is no name of a variable');
  });

  it('quotes for a shell whatever a value holds', () => {
    const line = findFormat('sh')?.toLine('VALUE', HARD);
    const printed = execFileSync('bash', ['-c', `${line}\nprintf %s "$VALUE"`], { encoding: 'utf8' });
    expect(printed).toBe(HARD);
  });

  it('escapes what fish reads in quotes, and nothing else', () => {
    expect(findFormat('fish')?.toLine('VALUE', HARD)).toBe(
      String.raw`set -gx VALUE 'it\'s "a" \\ $HOME ${'`'}id${'`'} ; # ‘x’ é'`,
    );
  });

  it('doubles all quotes that PowerShell reads as such', () => {
    expect(findFormat('powershell')?.toLine('VALUE', HARD)).toBe(
      String.raw`$env:VALUE = 'it''s "a" \ $HOME ${'`'}id${'`'} ; # ‘‘x’’ é'`,
    );
  });

  it.each([['plain'], ["it's"], ['a "b" #c'], ['a\\nb $HOME']])(
    'writes %j as Node reads it from a file',
    (value) => {
      const file = join(mkdtempSync(join(tmpdir(), 'env-')), '.env');
      const line = findFormat('dotenv')?.toLine('VALUE', value) ?? '';
      writeFileSync(file, `${line}\n`);
      expect(parseEnv(line)).toEqual({ VALUE: value });
      const words = [`--env-file=${file}`, '-p', 'process.env.VALUE'];
      expect(execFileSync(process.execPath, words, { encoding: 'utf8', env: {} })).toBe(`${value}\n`);
    },
  );

  it.each([
    ['dotenv', HARD],
    ['dotenv', 'a\nb'],
    ['github', 'a\nNODE_OPTIONS=b'],
  ])('refuses as %s what it can not hold', (format, value) => {
    expect(() => findFormat(format)?.toLine('VALUE', value)).toThrow(/^VALUE has /);
  });
});
