import { fillFromProcess } from '../contract/environment.js';
import { type ReplayOptions, replay } from '../emulator/replay.js';
import { type ReplayedStep, type ReplayReport, ScenarioError } from '../scenarios/index.js';
import { checkBaseUrl, checkFolder } from './check-flags.js';
import { findControlToken } from './control-token.js';
import { readEnvironmentFile } from './environment-file.js';
import type { CommandIo, ExitCode } from './io.js';
import { toReplayJunit } from './replay-junit.js';
import { describeReplay, describeStep } from './replay-lines.js';
import { writeWhole } from './write-whole.js';

/** What the command line asks of a replay; absent flags mean their defaults. */
export interface ReplayFlags {
  /** `emulator` or `live`. */
  readonly target: string;
  /** Address of an emulator that runs already. */
  readonly baseUrl?: string;
  /** What that emulator's control API asks for. */
  readonly controlToken?: string;
  /** Path of a Postman environment. */
  readonly environment?: string;
  /** Whether steps without the address of their service may be skipped. */
  readonly allowMissing?: boolean;
  readonly bail?: boolean;
  /** Path of the JUnit report to write. */
  readonly junit?: string;
  /** Path of the JSON report to write. */
  readonly json?: string;
  readonly quiet?: boolean;
}

/**
 * Replays a scenario and says how each step went.
 *
 * @param scenario  its name or file
 * @returns 0 when all passed, 1 when a step failed, 2 when nothing could be replayed, or somebody ended it: then one
 *   line says why
 * @throws ScenarioError if the scenario can't be used
 */
export async function runReplayCommand(
  scenario: string,
  flags: ReplayFlags,
  io: CommandIo,
): Promise<ExitCode> {
  const startMs = io.nowMs();
  const durationsMs: number[] = [];
  try {
    if (flags.junit !== undefined) await checkFolder('--junit', flags.junit);
    if (flags.json !== undefined) await checkFolder('--json', flags.json);
    const onStep = (step: ReplayedStep, durationMs: number) => {
      durationsMs.push(durationMs);
      if (flags.quiet && step.outcome !== 'failed') return;
      for (const line of describeStep(step, durationMs)) io.out(line);
    };
    const report = await replay(scenario, { ...(await toOptions(flags, io)), onStep });
    await writeReports(report, durationsMs, flags);
    for (const line of describeReplay(report, io.nowMs() - startMs)) io.out(line);
    return judge(report, io);
  } catch (error) {
    // It may have several mistakes, each with its line.
    if (error instanceof ScenarioError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    io.error(`error: ${reason.split('\n')[0]}`);
    return 2;
  }
}

async function toOptions(flags: ReplayFlags, io: CommandIo): Promise<ReplayOptions> {
  const { target, baseUrl, environment: file, bail = false, allowMissing = false } = flags;
  if (target !== 'emulator' && target !== 'live') {
    throw new Error(`"${target}" is no target; use emulator or live`);
  }
  if (target === 'live' && baseUrl !== undefined) {
    throw new Error('--base-url is the address of an emulator; leave it out with --target live');
  }
  if (target === 'live' && file === undefined) {
    throw new Error('--target live needs --environment FILE, with the addresses of the services');
  }
  const environment = file === undefined ? {} : fillFromProcess(await readEnvironmentFile(file), io.env);
  const controlToken = findControlToken(flags.controlToken, io.env);
  const over = new AbortController();
  void io.interrupted.then(() => over.abort());
  return {
    target,
    environment,
    bail,
    allowMissing,
    signal: over.signal,
    ...(baseUrl === undefined ? {} : { baseUrl: checkBaseUrl(baseUrl) }),
    ...(baseUrl === undefined || controlToken === undefined ? {} : { controlToken }),
  };
}

async function writeReports(
  report: ReplayReport,
  durationsMs: readonly number[],
  { junit, json }: ReplayFlags,
): Promise<void> {
  if (junit !== undefined) await writeWhole(junit, toReplayJunit(report, durationsMs));
  if (json !== undefined) await writeWhole(json, `${JSON.stringify(report, null, 2)}\n`);
}

function judge({ ended, failed, passed, skipped }: ReplayReport, io: CommandIo): ExitCode {
  if (ended === 'interrupted') {
    io.error('error: interrupted');
    return 2;
  }
  if (failed > 0) return 1;
  if (passed > 0) return 0;
  io.error(`error: nothing ran: all ${skipped} steps were skipped`);
  return 2;
}
