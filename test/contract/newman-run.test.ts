import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import environmentDocument from '../../postman/emulator.postman_environment.json' with { type: 'json' };
import { readEnvironment, rebase } from '../../src/contract/index.js';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';

const NEWMAN = createRequire(import.meta.url).resolve('newman/bin/newman.js');
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TIMEOUT_MS = 60_000;
const given = readEnvironment(environmentDocument);
let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({ port: 0 });
  await emulator.listen();
});
afterAll(() => emulator.close());

/**
 * Runs a collection as somebody does who has only Newman: `newman run COLLECTION -e ENVIRONMENT`. Where the emulator
 * is, the environment says for its usual port only.
 *
 * @returns how many requests and checks were made, and how many of them failed
 * @throws Error  with what Newman says, when it exits with another code than 0
 */
async function newmanRun(service: string, ...options: readonly string[]): Promise<Record<string, number[]>> {
  const moved = Object.entries(rebase(given, emulator.url)).filter(([name, value]) => value !== given[name]);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...[NEWMAN, 'run', `postman/${service}.postman_collection.json`],
      ...['-e', 'postman/emulator.postman_environment.json', '--color', 'off', '--disable-unicode'],
      ...moved.flatMap(([name, value]) => ['--env-var', `${name}=${value}`]),
      ...options,
    ],
    { cwd: ROOT },
  );
  const lines = [...stdout.matchAll(/\|\s+(requests|assertions)\s+\|\s+(\d+)\s+\|\s+(\d+)\s+\|/g)];
  return Object.fromEntries(
    lines.map(([, what = '', made, failed]) => [what, [Number(made), Number(failed)]]),
  );
}

const SOME = expect.any(Number);

describe('Newman alone', () => {
  it('runs a whole collection', { timeout: TIMEOUT_MS }, async () => {
    const { requests, assertions } = await newmanRun('operas-tokens');
    expect([requests, assertions]).toEqual([
      [SOME, 0],
      [SOME, 0],
    ]);
    expect(requests?.[0]).toBeGreaterThan(75);
  });

  it.each([
    ['altmetric-details', 'Translate, and several IDs at once'],
    ['altmetric-explorer', 'Pages'],
    ['operas-altmetrics', 'Listing outputs: GET /api/uriset'],
    ['operas-metrics', 'Measures, citations and publishers'],
    ['operas-translator', 'What can not be translated'],
  ])('runs a folder of the collection of %s', { timeout: TIMEOUT_MS }, async (service, folder) => {
    const { requests, assertions } = await newmanRun(service, '--folder', folder);
    expect([requests, assertions]).toEqual([
      [SOME, 0],
      [SOME, 0],
    ]);
    expect(assertions?.[0]).toBeGreaterThan(8);
  });

  it('exits with another code where a check fails', { timeout: TIMEOUT_MS }, async () => {
    const wrong = [
      '--env-var',
      'jwtKey=another-key',
      '--bail',
      '--folder',
      'Looking at a token: GET /tokens',
    ];
    await expect(newmanRun('operas-tokens', ...wrong)).rejects.toThrow('Command failed');
  });
});
