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
import { listChoices, ScenarioError, suggestion } from '../scenarios/index.js';
import type { ContractFlags } from './contract-flags.js';
import { addContractOptions, contract } from './contract-options.js';
import { addDriftCommand } from './drift-options.js';
import type { EnvFlags } from './env.js';
import type { CommandIo, ExitCode } from './io.js';
import type { ReplayFlags } from './replay.js';
import { addReplayOptions, replay } from './replay-options.js';
import type { ScenariosFlags } from './scenarios.js';
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
    refuseStranger(words, program);
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    for (const line of describe(error)) io.error(line);
    return 2;
  }
  return exitCode;
}

function createProgram(io: CommandIo, exit: (code: ExitCode) => void): Command {
  const program = new Command('altmetrics-emulator')
    .description('Emulates scholarly-metrics APIs of OPERAS and Altmetric, and tests their contract.')
    .version(VERSION)
    .exitOverride()
    // What follows the command of `exec` is that command's own.
    .enablePositionalOptions()
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
  addRecordCommand(program, io, exit);
  addContractOptions(program.command('contract')).action(async (flags: ContractFlags, command: Command) => {
    refuseExcess(command);
    exit(await contract(flags, io));
  });
  addScenarioCommands(program, io, exit);
  addDriftCommand(program, io, exit);
  addExecCommand(program, io, exit);
  addEnvCommand(program, io, exit);
  program.addHelpText('after', () => `\nOptions of start:\n${describeOptions()}`);
  return program;
}

/** `record`, loaded only when it runs. */
function addRecordCommand(program: Command, io: CommandIo, exit: (code: ExitCode) => void): void {
  const command = program
    .command('record')
    .description('Serve until stopped, and write what clients did to the world as a scenario to replay.')
    .argument('<FILE>', 'where to; a file that is there is replaced')
    .allowExcessArguments()
    .action(async (file: string, flags: Partial<Record<OptionName, string | boolean>>, own: Command) => {
      refuseExcess(own, 1);
      const { record } = await import('./record.js');
      exit(await record(file, readConfig(flags, io.env), io));
    });
  for (const name of NAMES) addOption(command, name);
}

/** Settings that say nothing to a command that runs beside the emulator. */
const NOT_OF_EXEC: readonly OptionName[] = ['watch', 'json'];

/** `exec`, loaded only when it runs. */
function addExecCommand(program: Command, io: CommandIo, exit: (code: ExitCode) => void): void {
  const command = program
    .command('exec')
    .usage('[options] -- COMMAND [ARGS]')
    .description('Run a command with an emulator beside it, whose addresses are in its environment.')
    .argument('<COMMAND...>', 'a program and its arguments; no shell reads them')
    .passThroughOptions()
    .addHelpText('after', EXEC_HELP)
    .action(async (words: string[], flags: Partial<Record<OptionName, string | boolean>>) => {
      const { exec } = await import('./exec.js');
      exit(await exec(words, flags, io));
    });
  for (const name of NAMES.filter((name) => !NOT_OF_EXEC.includes(name))) {
    addOption(command, name, name === 'port' ? 'any free one' : undefined);
  }
}

const EXEC_HELP = `
Advice is printed at the end, if there is any.

Ends with the exit code of the command; 127 when there is no such command, 126 when it can't be run, 128 and the number
of the signal that ended it. With --fail-on-advice 1 when all was well but for advice. 2 when no emulator could be
started.`;

/** `env`, loaded only when it runs. */
function addEnvCommand(program: Command, io: CommandIo, exit: (code: ExitCode) => void): void {
  program
    .command('env')
    .description("Print what puts the addresses of a running emulator's services into a shell's environment.")
    .option('--base-url <URL>', 'address of the emulator. Default: http://127.0.0.1:4010')
    .option('--world <ID>', 'a world on it, instead of the default one')
    .option('--format <sh|fish|powershell|dotenv|github>', 'how to print them', 'sh')
    .option('--wait <SECONDS>', 'how long to wait for the emulator to answer')
    .addHelpText('after', ENV_HELP)
    .allowExcessArguments()
    .action(async (flags: EnvFlags, command: Command) => {
      refuseExcess(command);
      const { env } = await import('./env.js');
      exit(await env(flags, io));
    });
}

const ENV_HELP = `
Use it as: eval "$(npx altmetrics-emulator env)"

A control API that asks for its token gets that of ALTMETRICS_EMULATOR_CONTROL_TOKEN.
Ends with 0, or with 2 when there is no such emulator or world; the shell that evaluates the output fails then, too.`;

/** `scenarios`, `replay` and `init`, each loaded only when it runs. */
function addScenarioCommands(program: Command, io: CommandIo, exit: (code: ExitCode) => void): void {
  program
    .command('scenarios')
    .description('List the scenarios that come with the emulator; or check one, and say what is in it.')
    .argument('[NAME|FILE]', 'a scenario that comes with the emulator, or a file')
    .option('--json', 'print one line of JSON')
    .addHelpText('after', '\nEnds with 0, or with 2 when there is no such scenario, or it has a mistake.')
    .allowExcessArguments()
    .action(async (scenario: string | undefined, flags: ScenariosFlags, command: Command) => {
      refuseExcess(command, 1);
      const { scenarios } = await import('./scenarios.js');
      exit(await scenarios(scenario, flags, io));
    });
  addReplayOptions(program.command('replay')).action(async (scenarios: string[], flags: ReplayFlags) => {
    exit(await replay(scenarios, flags, io));
  });
  program
    .command('init')
    .description('Write a scenario to start from, with comments.')
    .argument('[FILE]', 'where to; no file is overwritten. Default: scenario.yaml')
    .addHelpText('after', "\nEnds with 0, or with 2 when the file is there already, or can't be written.")
    .allowExcessArguments()
    .action(async (file: string | undefined, _flags: object, command: Command) => {
      refuseExcess(command, 1);
      const { init } = await import('./init.js');
      exit(await init(file, io));
    });
}

/**
 * Refuses the first word that nothing was waiting for: a command that there is not, most likely.
 *
 * @param awaited  how many words the command takes
 */
function refuseExcess(command: Command, awaited = 0): void {
  const word = command.args[awaited];
  if (word === undefined) return;
  if (command.name() !== 'start') {
    throw new ConfigError(`"${word}" is one word too many for ${command.name()}`);
  }
  refuseCommand(word, command.parent ?? command);
}

/** Refuses a command that there is not before it is asked for help: it would get that of the whole program. */
function refuseStranger([first = '-', second = '-']: readonly string[], program: Command): void {
  const word = first === 'help' ? second : first;
  if (word.startsWith('-') || program.commands.some((known) => known.name() === word)) return;
  refuseCommand(word, program);
}

function refuseCommand(word: string, program: Command): never {
  const names = program.commands.map((known) => known.name());
  throw new ConfigError(`"${word}" is no command; use ${listChoices(names)}${suggestion(word, names)}`);
}

/** @param ownDefault  of this command, where it is not that of all */
function addOption(command: Command, name: OptionName, ownDefault?: string): void {
  const option = OPTIONS[name];
  const value = 'valueName' in option ? ` <${option.valueName}>` : '';
  command.option(flagOf(name) + value, describeOption(name, ownDefault));
}

function describeOption(name: OptionName, ownDefault?: string): string {
  const option = OPTIONS[name];
  const defaultText = ownDefault ?? ('defaultText' in option ? option.defaultText : undefined);
  const byDefault = defaultText === undefined ? '' : ` Default: ${defaultText}.`;
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

/** A line for each thing that is wrong: known mistakes in their own words, anything else with its name. */
function describe(error: unknown): readonly string[] {
  if (error instanceof CommanderError) return [error.message.split('\n')[0] ?? error.message];
  if (error instanceof ScenarioError) return error.mistakes.map((mistake) => `error: ${mistake}`);
  if (error instanceof ConfigError || error instanceof StartError) return [`error: ${error.message}`];
  return [`error: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`];
}
