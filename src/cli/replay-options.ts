import type { Command } from 'commander';
import { ConfigError } from '../emulator/index.js';
import { ScenarioError } from '../scenarios/index.js';
import type { CommandIo, ExitCode } from './io.js';
import type { ReplayFlags } from './replay.js';

const MORE = `
Ends with 0 when all steps passed, 1 when one failed, 2 when nothing could be run, or somebody ended it. With
several scenarios, with the worst of these.

The clock of the world stands still, at given.clock.now of the scenario or else 2026-03-02T09:00:00Z, until a step
or a rule moves it; with "frozen: false" it runs.

With --target live, steps are left out that only an emulator can take, and those that may change something and are
not marked "live: true". An address that a step needs and the environment doesn't have is an error, found before
anything is sent, unless --allow-missing says to leave its steps out.`;

/** Says what the `replay` command takes. */
export function addReplayOptions(command: Command): Command {
  return command
    .description('Replay the steps of scenarios from outside, and say how each went.')
    .argument('<FILE|NAME...>', 'files, or scenarios that come with the emulator')
    .option('--target <emulator|live>', 'where to replay it', 'emulator')
    .option(
      '--base-url <URL>',
      'replay on the emulator that runs at this address, in a world of its own, instead of starting one',
    )
    .option('--control-token <TOKEN>', 'what the control API of that emulator asks for')
    .option(
      '--environment <FILE>',
      'Postman environment whose values go before the variables of the scenario; needed with --target live',
    )
    .option('--allow-missing', 'skip steps for live services that the environment has no address of')
    .option('--bail', 'stop at the first failure')
    .option('--junit <FILE>', 'write a JUnit XML report, of one scenario')
    .option('--json <FILE>', 'write a JSON report, the same each time, of one scenario')
    .option('--quiet', 'print failures and the summary only')
    .addHelpText('after', MORE);
}

/**
 * Replays scenarios, one after another; what it takes is loaded only now.
 *
 * @returns the worst that came of one
 * @throws ConfigError for a report on several
 * @throws ScenarioError if the only one can't be used
 */
export async function replay(
  scenarios: readonly string[],
  flags: ReplayFlags,
  io: CommandIo,
): Promise<ExitCode> {
  const { runReplayCommand } = await import('./replay.js');
  const [only] = scenarios;
  if (only !== undefined && scenarios.length === 1) return runReplayCommand(only, flags, io);
  for (const report of ['junit', 'json'] as const) {
    if (flags[report] !== undefined) {
      throw new ConfigError(`--${report} is for one scenario; replay each by itself for its report`);
    }
  }
  let isOver = false;
  void io.interrupted.then(() => {
    isOver = true;
  });
  let worst: ExitCode = 0;
  for (const scenario of scenarios) {
    if (!flags.quiet) io.out(scenario);
    const code = await runReplayCommand(scenario, flags, io).catch((error: unknown) => tell(error, io));
    if (code > worst) worst = code;
    if (isOver || (flags.bail && code > 0)) break;
  }
  return worst;
}

/** One that can't be used is no reason not to replay the next. */
function tell(error: unknown, io: CommandIo): ExitCode {
  if (!(error instanceof ScenarioError)) throw error;
  for (const mistake of error.mistakes) io.error(`error: ${mistake}`);
  return 2;
}
