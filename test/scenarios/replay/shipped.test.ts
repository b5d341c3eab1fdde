import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { listScenarios } from '../../../src/scenarios/index.js';

// The built program, as its users run it: a thousand pages take half as long as from source.
const replay = async (name: string): Promise<string> => {
  const file = join(await mkdtemp(join(tmpdir(), 'replay-')), 'report.json');
  await promisify(execFile)(process.execPath, ['dist/cli.js', 'replay', name, '--json', file]);
  return readFile(file, 'utf8');
};

describe('each scenario that comes with the emulator', () => {
  it.each(listScenarios())(
    'replays twice in a row, with the same report: $name',
    async ({ name }) => {
      const first = await replay(name);
      const second = await replay(name);
      expect(JSON.parse(first)).toMatchObject({ scenario: name, failed: 0, skipped: 0 });
      expect(JSON.parse(first).passed).toBeGreaterThan(0);
      expect(second).toBe(first);
    },
    600_000,
  );
});
