import type { Command } from 'commander';
import { startEmulator } from './contract-run.js';
import type { DriftFlags } from './drift.js';
import type { CommandIo, ExitCode } from './io.js';

const MORE = `
Ends with
  0  no difference, or only accepted ones
  1  an entry of the baseline is no longer a difference
  2  wrong usage, nothing to compare, or somebody ended it
  3  there are differences
  4  the live services can't be reached
  5  refused by the safety rules, or a budget or quota is spent

Only what is tagged [read] and [live-safe] is sent: to live services one request a second to each host. Secrets come
from the environment, as ALTMETRICS_CONTRACT_FULL_KEY and so on, or from --secrets; neither the command line nor the
environment file takes any, and no report or recording holds one. Recordings hold shapes, not data: see docs/drift.md.`;

/** Adds the `drift` command; what it runs is loaded only when it does. */
export function addDriftCommand(program: Command, io: CommandIo, exit: (code: ExitCode) => void): void {
  program
    .command('drift')
    .description(
      'Compare what live services and the emulator answer, and say which of them, or the spec, moved.',
    )
    .option('--environment <FILE>', 'Postman environment with the addresses of the live services')
    .option('--secrets <FILE>', 'file of lines NAME=value that fills in secrets')
    .option('--service <NAME...>', 'only these services')
    .option('--folder <NAME>', 'only the requests of this folder')
    .option('--grep <PATTERN>', 'only the requests whose name matches, in any case')
    .option('--save <FILE>', 'keep what the live services answered, reduced to shapes')
    .option('--from <FILE>', 'compare what was kept by --save, without the network, instead of live services')
    .option('--against <FILE>', 'compare with another one of those, instead of an emulator')
    .option('--baseline <FILE>', 'accepted differences, each with its reason, as YAML or JSON')
    .option(
      '--write-baseline <FILE>',
      'write the differences as a baseline whose reasons are to be filled in',
    )
    .option('--json <FILE>', 'write the report as JSON')
    .option('--html <FILE>', 'write the report as a page')
    .option('--interval <SECONDS>', 'time between two requests to the same live host. Default: 1')
    .option('--budget <NUMBER>', 'most requests to send to live services')
    .option('--connect-to <HOST:PORT:HOST:PORT...>', 'connect to another host and port, as curl does')
    .option('--dry-run', 'list what would be sent, and send nothing')
    .option('--quiet', 'leave out the progress')
    .addHelpText('after', MORE)
    .action(async (flags: DriftFlags) => {
      const { runDriftCommand } = await import('./drift.js');
      exit(await runDriftCommand({ ...flags, startEmulator }, io));
    });
}
