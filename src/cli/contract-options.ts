import type { Command } from 'commander';
import { createEmulator } from '../emulator/index.js';
import type { ContractFlags } from './contract.js';
import type { CommandIo, ExitCode } from './io.js';

/** Says what the `contract` command takes. */
export function addContractOptions(command: Command): Command {
  return command
    .description('Run the Postman collections as contract tests, against an emulator or the live services.')
    .option('--target <emulator|live>', 'what to test', 'emulator')
    .option(
      '--base-url <URL>',
      'test the emulator that runs at this address, in a world of its own, instead of starting one',
    )
    .option('--control-token <TOKEN>', 'what the control API of that emulator asks for')
    .option('--environment <FILE>', 'Postman environment with the addresses; needed with --target live')
    .option('--service <NAME...>', 'only these services')
    .option('--folder <NAME>', 'only the requests of this folder')
    .option('--grep <PATTERN>', 'only the requests whose name matches, in any case')
    .option('--bail', 'stop at the first failure')
    .option('--junit <FILE>', 'write a JUnit XML report')
    .option('--quiet', 'print failures and the summary only')
    .allowExcessArguments();
}

/** Runs the contract tests; the runner is loaded only now, since it takes longer than all of a start. */
export async function contract(flags: ContractFlags, io: CommandIo): Promise<ExitCode> {
  const { runContractCommand } = await import('./contract.js');
  return runContractCommand({ ...flags, startEmulator }, io);
}

async function startEmulator(): Promise<{ url: string; close(): Promise<void> }> {
  const emulator = await createEmulator({ port: 0 });
  await emulator.listen();
  return emulator;
}
