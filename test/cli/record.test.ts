import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { runProgram } from '../../src/cli/program.js';
import { findLeaks, type Planted, worldWith } from '../emulator/recorded-world.js';

const folder = mkdtempSync(join(tmpdir(), 'record-'));
const TSX = fileURLToPath(new URL('../../node_modules/.bin/tsx', import.meta.url));
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const PLANTED: Planted = {
  password: 'a "planted" pass&word',
  key: 'planted-key/0001',
  secret: 'planted-secret-0001',
  foreign: 'unknownToAnybody1',
};

/** A process of the program, with all that it says. */
function run(words: readonly string[]) {
  const child = spawn(TSX, [MAIN, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const said = { text: '' };
  const first = new Promise<string>((resolve) => {
    child.stdout.on('data', (piece) => {
      said.text += piece;
      if (said.text.includes('\n')) resolve(said.text);
    });
  });
  child.stderr.on('data', (piece) => {
    said.text += piece;
  });
  return { child, said, first, code: codeOf(child) };
}

async function codeOf(child: ChildProcess): Promise<number> {
  const [code] = await once(child, 'exit');
  return code;
}

describe('record', () => {
  it('writes what a process was asked, which a fresh process answers byte for byte', async () => {
    const scenario = join(folder, 'world.yaml');
    const file = join(folder, 'story.yaml');
    const reports = [join(folder, 'report.json'), join(folder, 'report.xml')] as const;
    writeFileSync(scenario, stringify(worldWith(PLANTED)));
    const recorder = run(['record', file, '--port', '0', '--json', '--scenario', scenario]);
    const { url } = JSON.parse(await recorder.first);
    const credentials = Buffer.from(`planted@example.org:${PLANTED.password}`).toString('base64');
    const headers = { authorization: `Basic ${credentials}` };
    const answer = await fetch(`${url}/operas/altmetrics/api/get_token`, { headers });
    const [token] = /eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(await answer.text()) ?? [];
    await fetch(`${url}/operas/altmetrics/api/uriset`, { headers: { authorization: `Bearer ${token}` } });
    const key = encodeURIComponent(PLANTED.key);
    await fetch(`${url}/altmetric/details/v1/doi/10.1038/news.2011.490?key=${key}`);
    await fetch(`${url}/altmetric/details/v1/doi/10.1038/news.2011.490?key=${PLANTED.foreign}`);
    recorder.child.kill('SIGINT');
    expect(await recorder.code).toBe(0);
    const player = run(['replay', file, '--json', reports[0], '--junit', reports[1]]);
    expect({ code: await player.code, said: player.said.text }).toEqual({
      code: 0,
      said: expect.stringContaining('4 passed, 0 failed'),
    });
    const written = [file, ...reports].map((name) => readFileSync(name, 'utf8'));
    expect(written[0]).toContain('<password:1>');
    expect(findLeaks(PLANTED, [...written, recorder.said.text, player.said.text].join('\n'))).toEqual([]);
    expect(written.join('\n')).not.toContain(token);
  }, 60_000);

  it('refuses a file in a folder that is not there', async () => {
    const errors: string[] = [];
    const code = await runProgram(['record', join(folder, 'nowhere', 'x.yaml')], {
      out: () => {},
      error: (line) => errors.push(line),
      nowMs: () => 0,
      env: {},
      interrupted: Promise.resolve(),
    });
    expect({ code, errors }).toEqual({ code: 2, errors: [expect.stringContaining('there is no folder')] });
  });
});
