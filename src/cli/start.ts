import { type Config, createEmulator, type Emulator, VERSION } from '../emulator/index.js';
import type { CommandIo, ExitCode } from './io.js';
import { readyLine, readyScreen } from './ready-screen.js';

/** Serves until the program is asked to end. */
export async function start(config: Config, io: CommandIo): Promise<ExitCode> {
  const emulator = await open(config);
  const started = { emulator, version: VERSION, config };
  if (config.json) io.out(readyLine(started));
  else if (!config.quiet) io.out(readyScreen(started));
  await io.interrupted;
  await emulator.close();
  return 0;
}

/** A reason not to start that a person can do something about. */
export class StartError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StartError';
  }
}

async function open(config: Config): Promise<Emulator> {
  const { port, host, seed, scenario, outputs, anchor, unknown, jwtKey, controlToken, trustProxy } = config;
  const emulator = await createEmulator({
    port,
    host,
    scenario,
    jwtKey,
    trustProxy,
    ...(seed === undefined ? {} : { seed }),
    ...(outputs === undefined ? {} : { outputs }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(unknown === undefined ? {} : { unknown }),
    ...(controlToken === undefined ? {} : { controlToken }),
    ownsProcess: true,
  });
  if (config.quiet && emulator.controlToken !== undefined && controlToken === undefined) {
    throw new StartError(
      'With --quiet nobody would learn the token of the control API. Give one with --control-token.',
    );
  }
  try {
    await emulator.listen();
  } catch (error) {
    throw new StartError(describeListenError(error, config));
  }
  return emulator;
}

function describeListenError(error: unknown, { host, port }: Config): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use. Choose another with --port, or 0 for any free one.`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be used by this user. Choose one above 1023 with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Choose another with --host.`;
    default:
      return `Can't listen on ${host}, port ${port}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
