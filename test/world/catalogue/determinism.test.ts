import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf, sampleOf } from './support/sample.js';

const ORIGIN = { seed: '1', outputs: 300, anchor: '2026-07-01' };
const SCRIPT = fileURLToPath(new URL('./support/print-sample.ts', import.meta.url));
const run = promisify(execFile);

async function sampleOfFreshProcess(zone: string): Promise<string> {
  const args = ['--import', 'tsx', SCRIPT, ORIGIN.seed, String(ORIGIN.outputs), ORIGIN.anchor];
  const env = { ...process.env, TZ: zone, LANG: 'tr_TR.UTF-8' };
  const { stdout } = await run(process.execPath, args, { env, maxBuffer: 100_000_000 });
  return stdout;
}

let here: string;

beforeAll(async () => {
  here = await sampleOf(ORIGIN, 'forwards');
});

describe('a catalogue of one seed, size and anchor', () => {
  it('shows the same to the last byte in a fresh process, wherever that is', async () => {
    expect(here.length).toBeGreaterThan(100_000);
    expect(digestOf(await sampleOfFreshProcess('Pacific/Chatham'))).toBe(digestOf(here));
  });

  it('shows the same in whatever order it is asked', async () => {
    expect(await sampleOf(ORIGIN, 'backwards')).toBe(here);
  });

  it.each([{ seed: '2' }, { seed: '' }, { outputs: 301 }, { anchor: '2026-07-08' }])(
    'shows something else with %j',
    async (different) => {
      expect(await sampleOf({ ...ORIGIN, ...different }, 'forwards')).not.toBe(here);
    },
  );
});
