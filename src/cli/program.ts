import { Command, CommanderError } from 'commander';
import {
  ConfigError,
  flagOf,
  OPTIONS,
  type OptionName,
  readConfig,
  VERSION,
  variableOf,
} from '../emulator/index.js';
import { ScenarioError } from '../scenarios/index.js';
import type { ContractFlags } from './contract.js';
import { addContractOptions, contract } from './contract-options.js';
import type { CommandIo, ExitCode } from './io.js';
import { StartError, start } from './start.js';

const NAMES = Object.keys(OPTIONS) as OptionName[];

/**
 * Runs the program.
 *
 * @param words  the words of the command line, without Node and the script
 * @returns the exit code; everything that stops a command from being done is one line on stderr and 2
 */
export async function runProgram(words: readonly string[], io: CommandIo): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = createProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    io.error(describe(error));
    return 2;
  }
  return exitCode;
}

function createProgram(io: CommandIo, exit: (code: ExitCode) => void): Command {
  const program = new Command('altmetrics-emulator')
    .description('Emulates scholarly-metrics APIs of OPERAS and Altmetric, and tests their contract.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: () => {} });
  const startCommand = program
    .command('start', { isDefault: true })
    .description('Serve until stopped. This is what happens without a command.')
    .allowExcessArguments()
    .action(async (flags: Partial<Record<OptionName, string | boolean>>, command: Command) => {
      refuseExcess(command);
      exit(await start(readConfig(flags, io.env), io));
    });
  for (const name of NAMES) addOption(startCommand, name);
  addContractOptions(program.command('contract')).action(async (flags: ContractFlags, command: Command) => {
    refuseExcess(command);
    exit(await contract(flags, io));
  });
  program.addHelpText('after', () => `\nOptions of start:\n${describeOptions()}`);
  return program;
}

/** The first word that nothing was waiting for: a command that there is not, most likely. */
function refuseExcess({ args }: Command): void {
  const [word] = args;
  if (word !== undefined) throw new ConfigError(`"${word}" is no command; use start or contract`);
}

function addOption(command: Command, name: OptionName): void {
  const option = OPTIONS[name];
  const value = 'valueName' in option ? ` <${option.valueName}>` : '';
  command.option(flagOf(name) + value, describeOption(name));
}

function describeOption(name: OptionName): string {
  const option = OPTIONS[name];
  const byDefault = 'defaultText' in option ? ` Default: ${option.defaultText}.` : '';
  return `${option.sentence}${byDefault} [${variableOf(name)}]`;
}

function describeOptions(): string {
  const rows = NAMES.map((name) => {
    const option = OPTIONS[name];
    return [
      flagOf(name) + ('valueName' in option ? ` <${option.valueName}>` : ''),
      describeOption(name),
    ] as const;
  });
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return rows.map(([flag, sentence]) => `  ${flag.padEnd(width)}  ${sentence}`).join('\n');
}

/** One line for a person: known mistakes in their own words, anything else with its name. */
function describe(error: unknown): string {
  if (error instanceof CommanderError) return error.message.split('\n')[0] ?? error.message;
  const isExplained = [ConfigError, ScenarioError, StartError].some((kind) => error instanceof kind);
  if (isExplained && error instanceof Error) return `error: ${error.message}`;
  return `error: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
}
