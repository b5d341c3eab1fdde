import {
  type ContractReport,
  describeRow,
  describeSummary,
  type Environment,
  fillFromProcess,
  findShippedEnvironment,
  loadShippedCollections,
  processNameOf,
  type RequestRow,
  rebase,
  runContract,
  toJunit,
  variablesNeeded,
} from '../contract/index.js';
import { borrowWorld } from '../emulator/borrowed-world.js';
import { checkBaseUrl, checkFolder } from './check-flags.js';
import { findControlToken } from './control-token.js';
import { readEnvironmentFile } from './environment-file.js';
import type { CommandIo, ExitCode } from './io.js';
import { writeWhole } from './write-whole.js';

/** What the command line asks of a contract run; absent flags mean their defaults. */
export interface ContractFlags {
  /** `emulator` or `live`. */
  readonly target: string;
  /** Path of a Postman environment. */
  readonly environment?: string;
  /** Address of an emulator that runs already. */
  readonly baseUrl?: string;
  /** What that emulator's control API asks for. */
  readonly controlToken?: string;
  readonly service?: readonly string[];
  readonly folder?: string;
  /** A regular expression, compared without regard to case. */
  readonly grep?: string;
  readonly bail?: boolean;
  /** Path of the JUnit report to write. */
  readonly junit?: string;
  readonly quiet?: boolean;
}

export interface ContractCommandOptions extends ContractFlags {
  /** Starts an emulator with a world of its own, on any free port. */
  readonly startEmulator: () => Promise<{ readonly url: string; close(): Promise<void> }>;
}

/** The parts of a command's input and output that a contract run uses. */
export type ContractIo = CommandIo;

/**
 * Runs the contract tests and says how each request went.
 *
 * Against the live services only what is tagged `[live-safe]` runs.
 *
 * @returns 0 when all passed, 1 when a request failed, 2 when nothing could be run: then one line says why
 */
export async function runContractCommand(options: ContractCommandOptions, io: ContractIo): Promise<ExitCode> {
  try {
    if (options.junit !== undefined) await checkFolder('--junit', options.junit);
    const report = await runOnTarget(options, io);
    if (options.junit !== undefined) await writeWhole(options.junit, toJunit(report));
    for (const line of describeSummary(report)) io.out(line);
    return report.failed === 0 ? 0 : 1;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    io.error(`error: ${reason.split('\n')[0]}`);
    return 2;
  }
}

async function runOnTarget(options: ContractCommandOptions, io: ContractIo): Promise<ContractReport> {
  if (options.target === 'live')
    return run(options, io, await readLiveEnvironment(options, io.env), ['live-safe']);
  if (options.target !== 'emulator')
    throw new Error(`"${options.target}" is no target; use emulator or live`);
  const environment = await readEnvironmentFile(options.environment ?? (await findShippedEnvironment()));
  const controlToken = findControlToken(options.controlToken, io.env);
  const { baseUrl } = options;
  const emulator = await (baseUrl === undefined
    ? options.startEmulator()
    : borrowWorld(checkBaseUrl(baseUrl), { controlToken }));
  try {
    const rebased = rebase(environment, emulator.url);
    const values = baseUrl === undefined ? rebased : { ...rebased, controlToken: controlToken ?? '' };
    return await run(options, io, values);
  } finally {
    await emulator.close();
  }
}

async function run(
  options: ContractCommandOptions,
  io: ContractIo,
  environment: Environment,
  allow?: readonly string[],
): Promise<ContractReport> {
  let previous: RequestRow | undefined;
  const report = runContract({
    collections: await loadShippedCollections(),
    environment,
    services: options.service,
    folder: options.folder,
    grep: options.grep === undefined ? undefined : readPattern(options.grep),
    allow,
    bail: options.bail,
    onRequest(row) {
      if (options.quiet && row.failures.length === 0) return;
      for (const line of describeRow(row, previous)) io.out(line);
      previous = row;
    },
    clock: io.nowMs,
  });
  // What was started or borrowed for the run is given back all the same.
  return Promise.race([report, io.interrupted.then(() => Promise.reject(new Error('interrupted')))]);
}

/** Only what the chosen services need has to be there: who has an account of one of them can test that one. */
async function readLiveEnvironment(
  { environment: file, baseUrl, service: services }: ContractFlags,
  processVariables: CommandIo['env'],
): Promise<Environment> {
  if (baseUrl !== undefined)
    throw new Error('--base-url is the address of an emulator; leave it out with --target live');
  if (file === undefined)
    throw new Error('--target live needs --environment FILE, with the addresses to test');
  const given = await readEnvironmentFile(file);
  const collections = (await loadShippedCollections()).filter(
    ({ service }) => services?.includes(service) ?? true,
  );
  const needed = variablesNeeded(collections, given);
  const unset = Object.fromEntries(needed.map((name) => [name, '']));
  const environment = fillFromProcess({ ...unset, ...given }, processVariables);
  const missing = needed.filter((name) => environment[name] === '');
  if (missing.length > 0) {
    const where = missing.map(processNameOf).join(', ');
    throw new Error(`${file}: ${missing.join(', ')} without a value; fill in the file or set ${where}`);
  }
  return environment;
}

function readPattern(grep: string): RegExp {
  try {
    return new RegExp(grep, 'i');
  } catch {
    throw new Error(`--grep "${grep}" is no regular expression`);
  }
}
