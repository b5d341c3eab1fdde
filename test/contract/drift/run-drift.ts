import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type DriftCommandOptions, runDriftCommand } from '../../../src/cli/drift.js';
import type { DriftReport } from '../../../src/contract/drift/index.js';
import {
  findShippedEnvironment,
  isSecretName,
  processNameOf,
  readEnvironment,
  rebase,
} from '../../../src/contract/index.js';
import { type Breakage, openBreakableEmulator } from '../broken-emulator.js';
import { folder, openEmulator, writeEnvironment } from '../contract-command.js';

const read = async (file: URL) => readEnvironment(JSON.parse(await readFile(file, 'utf8')));
const shippedFile = await findShippedEnvironment();
const shipped = await read(shippedFile);
const liveNames = Object.keys(await read(new URL('live.postman_environment.json', shippedFile)));
const given = Object.fromEntries(Object.entries(shipped).filter(([name]) => liveNames.includes(name)));

/** Runs the command, and keeps what it says and reports. */
export async function drift(
  options: Partial<DriftCommandOptions>,
  env: Record<string, string> = {},
  interrupted = new Promise<void>(() => {}),
) {
  const out: string[] = [];
  const errors: string[] = [];
  const json = join(await mkdtemp(join(folder, 'drift-')), 'drift.json');
  const io = {
    out: (line: string) => void out.push(line),
    error: (line: string) => void errors.push(line),
    nowMs: () => performance.now(),
    env,
    interrupted,
  };
  const startEmulator = () => openEmulator({});
  const exitCode = await runDriftCommand({ interval: '0', json, quiet: true, startEmulator, ...options }, io);
  const report = await readFile(json, 'utf8').then(
    (text): DriftReport => JSON.parse(text),
    () => undefined,
  );
  return { exitCode, out, errors, report };
}

/** Compares an emulator with one that plays the live services, whose answers are changed on their way. */
export async function driftAgainst(breakage: Breakage, options: Partial<DriftCommandOptions>) {
  const live = await openBreakableEmulator();
  onTestFinished(() => live.close());
  await live.breakIt(breakage);
  return driftAt(live.url, options);
}

/** What is otherwise than with an emulator at the address. */
interface Staged {
  /** Values of variables, which the process has, not the file. */
  readonly changed?: Readonly<Record<string, string>>;
  readonly interrupted?: Promise<void>;
}

/** Compares an emulator with what is at an address, as if that were the live services. */
export async function driftAt(
  url: string,
  options: Partial<DriftCommandOptions>,
  { changed = {}, interrupted }: Staged = {},
) {
  const based = rebase({ ...given, control: shipped.control ?? '' }, url);
  const here = Object.entries({ ...based, ...changed });
  const open = here
    .filter(([name]) => name !== 'control')
    .map(([name, value]) => [name, isSecretName(name) || name in changed ? '' : value]);
  const environment = await writeEnvironment('drift-live.json', Object.fromEntries(open));
  const secrets = here
    .filter(([name]) => isSecretName(name) || name in changed)
    .map(([name, value]) => [processNameOf(name), value]);
  return drift({ environment, ...options }, Object.fromEntries(secrets), interrupted);
}

/** What was found, in short: `operation status kind pointer`. */
export function found(report: DriftReport | undefined): readonly string[] {
  return (report?.differences ?? []).map(({ operation, status, kind, pointer }) =>
    [operation, status, kind, pointer].join(' '),
  );
}
