import type { Command } from 'commander';
import type { ContractFlags } from './contract-flags.js';
import { startEmulator } from './contract-run.js';
import type { CommandIo, ExitCode } from './io.js';

const MORE = `
Ends with
  0  everything passed (flaky requests passed, too, but not at once)
  1  a check failed
  2  wrong usage, nothing to run, or somebody ended it
  4  the target can't be reached
  5  refused by the safety rules, or a budget or quota is spent
  6  below --min-coverage, or above --max-flaky

Secrets come from the environment, as ALTMETRICS_CONTRACT_FULL_KEY and so on, or from --secrets; the token of an
emulator's control API from ALTMETRICS_EMULATOR_CONTROL_TOKEN. Neither the command line nor the environment file
takes any, and no report shows one.

To live services only what is tagged [live-safe] and [read] is sent: one request a second to each host, again after
network errors, 429, 502, 503 and 504 if it is idempotent, with the wait that Retry-After asks for. A quota that is
nearly spent ends the run.`;

/** Says what the `contract` command takes. */
export function addContractOptions(command: Command): Command {
  return command
    .description('Run the Postman collections as contract tests, against an emulator or the live services.')
    .option('--target <emulator|live>', 'what to test', 'emulator')
    .option(
      '--base-url <URL>',
      'test the emulator that runs at this address, in worlds of its own, instead of starting one',
    )
    .option('--wait <SECONDS>', 'how long to wait for that emulator to answer')
    .option('--environment <FILE>', 'Postman environment with the addresses; needed with --target live')
    .option('--secrets <FILE>', 'file of lines NAME=value that fills in secrets')
    .option('--service <NAME...>', 'only these services')
    .option('--folder <NAME>', 'only the requests of this folder')
    .option('--grep <PATTERN>', 'only the requests whose name matches, in any case')
    .option('--bail', 'stop at the first failure')
    .option('--min-coverage <PERCENT>', 'fail if fewer pairs of operation and documented status were met')
    .option('--max-flaky <NUMBER>', 'fail if more requests passed only when they were sent again')
    .option('--junit <FILE>', 'write a JUnit XML report')
    .option('--json <FILE>', 'write the whole report as JSON')
    .option('--html <FILE>', 'write the report as a page')
    .option('--github', 'annotate the job on GitHub, and write its summary')
    .option('--quiet', 'print failures and the summary only')
    .option('--dry-run', 'list what would be sent, and send nothing')
    .option('--interval <SECONDS>', 'time between two requests to the same live host. Default: 1')
    .option('--budget <NUMBER>', 'most requests to send to live services')
    .option('--allow-writes', 'send what changes something on live services, too, where it is [live-safe]')
    .option('--connect-to <HOST:PORT:HOST:PORT...>', 'connect to another host and port, as curl does')
    .addHelpText('after', MORE)
    .allowExcessArguments();
}

/** Runs the contract tests; the runner is loaded only now, since it takes longer than all of a start. */
export async function contract(flags: ContractFlags, io: CommandIo): Promise<ExitCode> {
  const { runContractCommand } = await import('./contract.js');
  return runContractCommand({ ...flags, startEmulator }, io);
}
