import {
  ContractError,
  type ContractOptions,
  type ContractReport,
  chooseCollections,
  findThreads,
  loadShippedCollections,
  planContract,
  runContract,
} from '../contract/index.js';
import { UnreachableError } from '../emulator/borrowed-world.js';
import { exitCodeOf, findMissed, readThresholds } from './contract-exit.js';
import type { ContractFlags } from './contract-flags.js';
import { openGuest, readGuestFlags } from './contract-guest.js';
import { checkReports, describeRows, writeReports } from './contract-reports.js';
import { endWith, readPattern, type StartEmulator } from './contract-run.js';
import { openEmulatorTarget, readLiveEnvironment } from './contract-target.js';
import { type CommandIo, EXIT, type ExitCode } from './io.js';

export interface ContractCommandOptions extends ContractFlags {
  /** Starts an emulator with a world of its own, on any free port. */
  readonly startEmulator: StartEmulator;
}

/** Which requests to run, and how. */
type Chosen = Omit<ContractOptions, 'environment'>;

/**
 * Runs the contract tests and says how each request went.
 *
 * Against the live services only what is tagged `[live-safe]` and `[read]` runs, unless writes are allowed.
 *
 * @returns how it ends, see `EXIT`; where nothing could be run, one line on stderr says why
 */
export async function runContractCommand(options: ContractCommandOptions, io: CommandIo): Promise<ExitCode> {
  try {
    checkTarget(options);
    await checkReports(options);
    const thresholds = readThresholds(options);
    const chosen = await choose(options, io);
    if (options.dryRun) return await listPlan(options, chosen, io);
    const report = await runOnTarget(options, chosen, io);
    await writeReports(report, options, io);
    const missed = findMissed(report, thresholds);
    for (const line of missed) io.error(`error: ${line}`);
    return exitCodeOf(report, missed);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    io.error(`error: ${reason.split('\n')[0]}`);
    if (error instanceof UnreachableError) return EXIT.unreachable;
    return error instanceof ContractError && error.isRefusal ? EXIT.refused : EXIT.usage;
  }
}

/** What has no meaning for a target is a misunderstanding, and better told. @throws Error  in words for a person */
function checkTarget(options: ContractFlags): void {
  const { target, interval, budget, connectTo, allowWrites } = options;
  if (target !== 'live' && target !== 'emulator')
    throw new Error(`"${target}" is no target; use emulator or live`);
  readGuestFlags(options);
  const ofLive = {
    '--interval': interval,
    '--budget': budget,
    '--connect-to': connectTo,
    '--allow-writes': allowWrites,
  };
  const [stranger] = Object.entries(ofLive).find(([, value]) => value !== undefined) ?? [];
  if (target === 'emulator' && stranger !== undefined) throw new Error(`${stranger} is for --target live`);
  if (target === 'live' && options.wait !== undefined)
    throw new Error('--wait is for the emulator at --base-url');
}

async function choose(options: ContractCommandOptions, io: CommandIo): Promise<Chosen> {
  const { service: services, folder, grep, bail, allowWrites } = options;
  const target = options.target === 'live' ? 'live' : 'emulator';
  const chosen = {
    collections: await loadShippedCollections(),
    target,
    services,
    folder,
    grep: grep === undefined ? undefined : readPattern(grep),
    allow: target === 'live' ? ['live-safe', ...(allowWrites ? [] : ['read'])] : undefined,
    bail,
    interrupted: io.interrupted,
    clock: io.nowMs,
  } as const;
  return { ...chosen, onRequest: describeRows(options, planContract({ ...chosen, environment: {} }), io) };
}

async function runOnTarget(
  options: ContractCommandOptions,
  chosen: Chosen,
  io: CommandIo,
): Promise<ContractReport> {
  if (chosen.target === 'live') return runLive(options, chosen, io);
  const target = await Promise.race([openEmulatorTarget(options, io), endWith(io)]);
  try {
    const threads = target.isRoomy ? findThreads() : undefined;
    return await runContract({ ...chosen, environment: target.environment, threads });
  } finally {
    await target.close();
  }
}

async function runLive(
  options: ContractCommandOptions,
  chosen: Chosen,
  io: CommandIo,
): Promise<ContractReport> {
  const environment = await readLiveEnvironment(options, chooseCollections(chosen), io.env);
  const guest = await openGuest(options, environment, io);
  try {
    return await runContract({ ...chosen, environment, network: guest });
  } finally {
    await guest.close();
  }
}

/** Lists what a run would send. */
async function listPlan(options: ContractCommandOptions, chosen: Chosen, io: CommandIo): Promise<ExitCode> {
  const environment =
    chosen.target === 'live' ? await readLiveEnvironment(options, chooseCollections(chosen), io.env) : {};
  const planned = planContract({ ...chosen, environment });
  for (const { method, url, tags, name } of planned)
    io.out(`${method} ${url}  # ${name} [${tags.join('] [')}]`);
  io.out(`${planned.length} requests would be sent, besides those of their scripts`);
  return planned.length === 0 ? EXIT.usage : EXIT.green;
}
