import { readFile } from 'node:fs/promises';
import {
  type AcceptedDifference,
  compareRecordings,
  type DriftReport,
  describeDrift,
  EMULATOR,
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
import { describeMiss, exitCodeOf } from './drift-exit.js';
import { type DiscreetIo, sayDiscreetly } from './drift-io.js';
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
  const discreet = sayDiscreetly(io);
  try {
    await checkFlags(options);
    const chosen = await choose(options);
    if (options.dryRun) return await listPlan(options, chosen, io);
    const { from } = options;
    // Before anything is sent: whoever has a mistake in there would have waited for nothing.
    const baseline = await readAccepted(options.baseline);
    const live =
      from === undefined ? await askLive(options, chosen, discreet) : await readSide('--from', from);
    return await Promise.race([
      compare({ ...options, live, accepted: baseline }, chosen, discreet.io),
      endWith(io),
    ]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    discreet.io.error(`error: ${reason.split('\n')[0]}`);
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

interface Comparing extends DriftCommandOptions {
  readonly live: DriftSide;
  readonly accepted: readonly AcceptedDifference[];
}

async function compare(options: Comparing, chosen: Chosen, io: CommandIo): Promise<ExitCode> {
  const { live, accepted, from, against } = options;
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
    sides: { live: from ?? 'live', emulator: against ?? EMULATOR },
    baseline: accepted,
    stop: live.stop,
  });
  await writeReports(report, options);
  for (const line of describeDrift(report)) io.out(line);
  const missed = report.services.some(({ compared }) => compared > 0)
    ? undefined
    : describeMiss(report, { live, other, chosen });
  return exitCodeOf(report, { live, isAsked: from === undefined, missed }, io);
}

async function askLive(
  options: DriftCommandOptions,
  chosen: Chosen,
  { io, redact, know }: DiscreetIo,
): Promise<DriftSide> {
  const environment = await readLiveEnvironment(toLive(options), chosen.collections, io.env);
  know(environment);
  const guest = await openGuest(options, environment, io);
  const { whole, soFar } = recordLive({ environment, network: guest }, chosen, io);
  try {
    const { recording, stop } = await Promise.race([whole, endWith(io)]);
    if (options.save !== undefined) await writeWhole(options.save, writeRecording(recording));
    return { recording, stop: stop && { ...stop, message: redact(stop.message) } };
  } catch (error) {
    const part = soFar();
    if (options.save === undefined || part === undefined) throw error;
    await writeWhole(options.save, writeRecording(part));
    const reason = error instanceof Error ? error.message : String(error);
    const kept = `${options.save} has what was answered until then, and is not whole`;
    throw new Error(`${reason}: ${kept}`, { cause: error });
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

/** Lists what would be sent to live services. */
async function listPlan(options: DriftCommandOptions, chosen: Chosen, io: CommandIo): Promise<ExitCode> {
  const isLive = options.from === undefined;
  const environment = isLive ? await readLiveEnvironment(toLive(options), chosen.collections, io.env) : {};
  const planned = isLive ? planContract({ ...chosen, allow: SENT, environment }) : [];
  for (const { method, url, name } of planned) io.out(`${method} ${url}  # ${name}`);
  io.out(`${planned.length} requests would be sent, besides those of their scripts`);
  return EXIT.green;
}
