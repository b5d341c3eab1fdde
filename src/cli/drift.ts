import { readFile } from 'node:fs/promises';
import {
  type AcceptedDifference,
  compareRecordings,
  type DriftReport,
  describeDrift,
  knowSpecs,
  readBaseline,
  SENT,
  toDriftPage,
  writeBaseline,
  writeRecording,
} from '../contract/drift/index.js';
import { chooseCollections, loadShippedCollections, planContract } from '../contract/index.js';
import { checkFolder } from './check-flags.js';
import type { ContractFlags } from './contract-flags.js';
import { openGuest } from './contract-guest.js';
import { endWith, readPattern, type StartEmulator } from './contract-run.js';
import { readLiveEnvironment } from './contract-target.js';
import { type Chosen, type DriftSide, readSide, recordEmulator, recordLive } from './drift-sides.js';
import { type CommandIo, EXIT, type ExitCode } from './io.js';
import { writeWhole } from './write-whole.js';

/** What the command line asks of a comparison; absent flags mean their defaults. */
export interface DriftFlags
  extends Pick<
    ContractFlags,
    'environment' | 'secrets' | 'service' | 'folder' | 'grep' | 'interval' | 'budget' | 'connectTo'
  > {
  /** Paths of recordings to write, and to read. */
  readonly save?: string;
  readonly from?: string;
  readonly against?: string;
  /** Path of the accepted differences. */
  readonly baseline?: string;
  readonly writeBaseline?: string;
  /** Paths of reports to write. */
  readonly json?: string;
  readonly html?: string;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
}

export interface DriftCommandOptions extends DriftFlags {
  /** Starts an emulator with a world of its own, on any free port. */
  readonly startEmulator: StartEmulator;
}

/**
 * Compares what live services and an emulator answer, and says how they differ.
 *
 * @returns how it ends, see `EXIT`; where nothing could be compared, one line on stderr says why
 */
export async function runDriftCommand(options: DriftCommandOptions, io: CommandIo): Promise<ExitCode> {
  try {
    await checkFlags(options);
    const chosen = await choose(options);
    if (options.dryRun) return await listPlan(options, chosen, io);
    return await Promise.race([compare(options, chosen, io), endWith(io)]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    io.error(`error: ${reason.split('\n')[0]}`);
    return EXIT.usage;
  }
}

async function checkFlags(flags: DriftFlags): Promise<void> {
  const { from, against, environment, save } = flags;
  if (from === undefined && environment === undefined) {
    throw new Error('drift needs --environment FILE, with the addresses of live services, or --from FILE');
  }
  if (from !== undefined && (environment ?? save) !== undefined) {
    throw new Error('--from compares what was kept: leave out --environment and --save');
  }
  if (against !== undefined && from === undefined) throw new Error('--against needs --from FILE');
  for (const name of ['save', 'writeBaseline', 'json', 'html'] as const) {
    const file = flags[name];
    if (file !== undefined)
      await checkFolder(`--${name === 'writeBaseline' ? 'write-baseline' : name}`, file);
  }
}

async function choose({ service: services, folder, grep, quiet = false }: DriftFlags): Promise<Chosen> {
  const selection = { folder, grep: grep === undefined ? undefined : readPattern(grep) };
  const all = { collections: await loadShippedCollections(), services, ...selection, allow: SENT };
  const asked = new Set(planContract({ ...all, environment: {} }).map(({ service }) => service));
  if (asked.size === 0) throw new Error('no request has that folder or name, and is [read] and [live-safe]');
  const collections = chooseCollections(all).filter(({ service }) => asked.has(service));
  return { collections, specs: await knowSpecs(collections), ...selection, quiet };
}

async function compare(options: DriftCommandOptions, chosen: Chosen, io: CommandIo): Promise<ExitCode> {
  const { from, against, save } = options;
  const baseline = await readAccepted(options.baseline);
  const live = from === undefined ? await askLive(options, chosen, io) : await readSide('--from', from);
  if (save !== undefined) await writeWhole(save, writeRecording(live.recording));
  const names = live.recording.services.map(({ service }) => service);
  const asked = {
    ...chosen,
    collections: chosen.collections.filter(({ service }) => names.includes(service)),
  };
  const { variables } = live.recording;
  const other =
    against === undefined
      ? await recordEmulator(options.startEmulator, { chosen: asked, variables }, io)
      : await readSide('--against', against);
  const report = compareRecordings({
    specs: chosen.specs,
    live: live.recording,
    emulator: other.recording,
    sides: { live: from ?? 'live', emulator: against ?? 'emulator' },
    baseline,
    stop: live.stop,
  });
  await writeReports(report, options);
  for (const line of describeDrift(report)) io.out(line);
  return exitCodeOf(report, live, io);
}

async function askLive(options: DriftCommandOptions, chosen: Chosen, io: CommandIo): Promise<DriftSide> {
  const environment = await readLiveEnvironment(toLive(options), chosen.collections, io.env);
  const guest = await openGuest(options, environment, io);
  try {
    return await recordLive({ environment, network: guest }, chosen, io);
  } finally {
    await guest.close();
  }
}

function toLive(flags: DriftFlags): ContractFlags {
  return { ...flags, target: 'live' };
}

async function readAccepted(file: string | undefined): Promise<readonly AcceptedDifference[]> {
  if (file === undefined) return [];
  try {
    return readBaseline(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`--baseline ${file}: ${reason}`, { cause: error });
  }
}

async function writeReports(
  report: DriftReport,
  { json, html, writeBaseline: file }: DriftFlags,
): Promise<void> {
  if (json !== undefined) await writeWhole(json, `${JSON.stringify(report, null, 2)}\n`);
  if (html !== undefined) await writeWhole(html, toDriftPage(report));
  if (file !== undefined) await writeWhole(file, writeBaseline(report.differences));
}

/** What kept the services from being compared goes before what was found. */
function exitCodeOf(report: DriftReport, live: DriftSide, io: CommandIo): ExitCode {
  const { services, differences, stale, stop } = report;
  const isAnswered = live.recording.services.some(({ requests }) =>
    requests.some(({ answers }) => answers.length > 0),
  );
  if (stop?.reason === 'unreachable') return EXIT.unreachable;
  if (stop !== undefined) return EXIT.refused;
  if (!isAnswered && live.recording.services.length > 0) {
    io.error('error: no request was answered');
    return EXIT.unreachable;
  }
  if (services.every(({ compared }) => compared === 0)) {
    io.error(
      'error: nothing was compared: no request has that folder or name, and is [read] and [live-safe]',
    );
    return EXIT.usage;
  }
  if (stale.length > 0) return EXIT.failed;
  return differences.length > 0 ? EXIT.drift : EXIT.green;
}

/** Lists what would be sent to live services. */
async function listPlan(options: DriftCommandOptions, chosen: Chosen, io: CommandIo): Promise<ExitCode> {
  const isLive = options.from === undefined;
  const environment = isLive ? await readLiveEnvironment(toLive(options), chosen.collections, io.env) : {};
  const planned = isLive ? planContract({ ...chosen, allow: SENT, environment }) : [];
  for (const { method, url, name } of planned) io.out(`${method} ${url}  # ${name}`);
  io.out(`${planned.length} requests would be sent, besides those of their scripts`);
  return EXIT.green;
}
