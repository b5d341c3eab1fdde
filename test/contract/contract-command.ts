import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ContractCommandOptions, runContractCommand } from '../../src/cli/contract.js';
import type { CommandIo } from '../../src/cli/io.js';
import { createEmulator, type EmulatorOptions } from '../../src/emulator/index.js';
import { openStub, type StubAnswer } from './stub-server.js';

/** Where the files of these tests are. */
export const folder = await mkdtemp(join(tmpdir(), 'contract-'));

/** Runs the command, and keeps what it says. */
export async function run(
  options: Partial<ContractCommandOptions>,
  env: Record<string, string> = {},
  { interrupted = new Promise<void>(() => {}), nowMs = () => 0, ...io }: Partial<CommandIo> = {},
) {
  const out: string[] = [];
  const errors: string[] = [];
  const exitCode = await runContractCommand(
    {
      target: 'emulator',
      startEmulator: async () => {
        const emulator = await createEmulator({ port: 0 });
        await emulator.listen();
        return emulator;
      },
      ...options,
    },
    { out: (line) => out.push(line), error: (line) => errors.push(line), nowMs, env, interrupted, ...io },
  );
  return { exitCode, out, errors };
}

/** Starts an emulator, until the test is over. */
export async function openEmulator(options: EmulatorOptions) {
  const emulator = await createEmulator({ port: 0, ...options });
  await emulator.listen();
  onTestFinished(() => emulator.close());
  return emulator;
}

/** Writes an environment into a file. */
export async function writeEnvironment(name: string, values: Record<string, string>): Promise<string> {
  const file = join(folder, name);
  const entries = Object.entries(values).map(([key, value]) => ({ key, value, enabled: true }));
  await writeFile(file, JSON.stringify({ name, values: entries }));
  return file;
}

/** What stands in for an emulator: it makes worlds, and answers everything else in the same way. */
export async function startStub(answer: StubAnswer) {
  const { url } = await openStub(({ url: path = '' }) => {
    if (path.endsWith('/_emulator/health')) return { body: '{}' };
    if (path.endsWith('/_emulator/worlds')) return { status: 201, body: '{"id": "w"}' };
    return answer;
  });
  return { url, close: async () => {} };
}
