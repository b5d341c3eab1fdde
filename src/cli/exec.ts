import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { isatty } from 'node:tty';
import { type Config, type Emulator, type OptionName, readConfig, variableOf } from '../emulator/index.js';
import { listVariables } from './exec-variables.js';
import type { CommandIo, EndSignal, ExitCode } from './io.js';
import { openEmulator } from './start.js';
import { describeAdvice } from './tell-advice.js';

/** Options of `start` as they are on the command line. */
export type ExecFlags = Readonly<Partial<Record<OptionName, string | boolean>>>;

const STDIN = 0;
/** As shells have it. */
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;
const ENDED_BY_SIGNAL = 128;

/**
 * Runs a command with an emulator beside it, whose addresses it finds in its environment; says on stderr what a live
 * service would have ignored or punished of its requests.
 *
 * @param words  the command and its arguments; no shell reads them
 * @returns the command's exit code, 128 and the signal's number if one ended it, 127 or 126 if there is no such command
 *   or it can't be run; 1 if all was well but for advice, and that is to fail
 * @throws ConfigError, ScenarioError or StartError if the emulator can't be started
 */
export async function exec(words: readonly string[], flags: ExecFlags, io: CommandIo): Promise<ExitCode> {
  const config = readConfig(withFreePort(flags, io.env), io.env);
  const child = new Child(io);
  // The command learns the token of the control API from its environment, whether anything is printed or not.
  const emulator = await openEmulator({ ...config, quiet: false });
  let code: ExitCode;
  try {
    const variables = await listVariables({
      url: emulator.url,
      controlToken: emulator.controlToken,
      ask: (path) => emulator.fetch(`/_emulator${path}`),
    });
    if (!config.quiet) io.error(`altmetrics-emulator: ${emulator.scenario} at ${emulator.url}`);
    code = await child.run(words, { ...io.env, ...variables });
  } finally {
    await emulator.close();
  }
  const hasAdvice = await tellAdvice(emulator, config, io);
  return code === 0 && hasAdvice && config.failOnAdvice ? 1 : code;
}

/** Several commands may run side by side: unless somebody chose a port, each takes a free one. */
function withFreePort(flags: ExecFlags, env: CommandIo['env']): ExecFlags {
  return env[variableOf('port')] === undefined ? { port: '0', ...flags } : flags;
}

/** @returns whether there is any */
async function tellAdvice(emulator: Emulator, config: Config, io: CommandIo): Promise<boolean> {
  const lines = describeAdvice(await emulator.advice());
  if (!config.quiet || config.failOnAdvice) for (const line of lines) io.error(line);
  return lines.length > 0;
}

/** The command, and the signals for it. */
class Child {
  readonly #io: CommandIo;
  /** Asked to end before the command runs, there is none to run. */
  #endedBy: EndSignal | undefined;
  #kill: (signal: EndSignal) => void = (signal) => {
    this.#endedBy ??= signal;
  };

  constructor(io: CommandIo) {
    this.#io = io;
    io.onSignal?.((signal) => this.#kill(signal));
  }

  run([command = '', ...words]: readonly string[], env: CommandIo['env']): Promise<ExitCode> {
    if (this.#endedBy !== undefined) return Promise.resolve(codeOf(this.#endedBy));
    // Node takes the empty name for a mistake of the program.
    if (command === '') return Promise.resolve(this.#refuseUnknown(command));
    return new Promise((resolve) => {
      const child = spawn(command, words, { stdio: 'inherit', env });
      this.#kill = (signal) => {
        // Ctrl+C reaches all that runs in a terminal, the command among it; twice would mean "at once" to many.
        if (signal !== 'SIGINT' || !isatty(STDIN)) child.kill(signal);
      };
      child.on('error', (error) => {
        if (child.pid === undefined) resolve(this.#refuse(command, error));
      });
      child.on('exit', (code, signal) => resolve(signal === null ? (code ?? 0) : codeOf(signal)));
    });
  }

  #refuse(command: string, error: Error): ExitCode {
    const reason = 'code' in error ? error.code : undefined;
    if (reason === 'ENOENT') return this.#refuseUnknown(command);
    const why = reason === 'EACCES' ? 'it is not executable' : error.message;
    this.#io.error(`error: "${command}" can't be run: ${why}`);
    return NOT_EXECUTABLE;
  }

  #refuseUnknown(command: string): ExitCode {
    this.#io.error(`error: there is no command "${command}"`);
    return NOT_FOUND;
  }
}

function codeOf(signal: NodeJS.Signals): ExitCode {
  return ENDED_BY_SIGNAL + constants.signals[signal];
}
