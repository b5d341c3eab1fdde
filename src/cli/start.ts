import { type Config, createEmulator, type Emulator, VERSION } from '../emulator/index.js';
import type { CommandIo, ExitCode } from './io.js';
import { readyLine, readyScreen } from './ready-screen.js';
import { describeAdvice } from './tell-advice.js';
import { describeWatch, type Watch, watchScenario } from './watch.js';

/**
 * Serves until the program is asked to end.
 *
 * @param prepare  what is to be done before the first request
 * @throws StartError
 */
export async function start(
  config: Config,
  io: CommandIo,
  prepare: (emulator: Emulator) => Promise<void> = async () => {},
): Promise<ExitCode> {
  const emulator = await openEmulator(config, prepare);
  const watch = await startWatch(emulator, config, io);
  const started = { emulator, version: VERSION, config };
  if (config.json) io.out(readyLine(started));
  else if (!config.quiet) {
    io.out(readyScreen(started));
    if (watch !== undefined) io.out(describeWatch(config.scenario ?? '', emulator.files));
  }
  await io.interrupted;
  await watch?.stop();
  await emulator.close();
  return config.failOnAdvice ? tellAdvice(emulator, io) : 0;
}

/** So that a run in CI fails that would have gone well here, and not with the live services. */
async function tellAdvice(emulator: Emulator, io: CommandIo): Promise<ExitCode> {
  const lines = describeAdvice(await emulator.advice());
  for (const line of lines) io.error(line);
  return lines.length === 0 ? 0 : 1;
}

/** A reason not to start that a person can do something about. */
export class StartError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StartError';
  }
}

/** @throws StartError if there is no file to watch */
async function startWatch(emulator: Emulator, config: Config, io: CommandIo): Promise<Watch | undefined> {
  const { watch, scenario, json, quiet } = config;
  if (!watch) return undefined;
  if (scenario === undefined || emulator.files.length === 0) {
    await emulator.close();
    throw new StartError(`--watch needs a file to watch; "${emulator.scenario}" comes with the emulator`);
  }
  // One line of JSON is all that a program reads, and errors are all that a quiet one says.
  const out = json || quiet ? () => {} : io.out;
  return watchScenario(scenario, { emulator, files: emulator.files, io: { ...io, out } });
}

/**
 * Opens an emulator that has this process to itself, and lets it listen.
 *
 * @param prepare  what is to be done before the first request
 * @throws StartError
 */
export async function openEmulator(
  config: Config,
  prepare: (emulator: Emulator) => Promise<void> = async () => {},
): Promise<Emulator> {
  const { port, host, seed, scenario, outputs, anchor, unknown, jwtKey, controlToken, trustProxy } = config;
  const emulator = await createEmulator({
    port,
    host,
    jwtKey,
    trustProxy,
    ...(scenario === undefined ? {} : { scenario }),
    ...(seed === undefined ? {} : { seed }),
    ...(outputs === undefined ? {} : { outputs }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(unknown === undefined ? {} : { unknown }),
    ...(controlToken === undefined ? {} : { controlToken }),
    ...(config.dataDir === undefined ? {} : { dataDir: config.dataDir }),
    ...(config.worldIdleTimeout === undefined ? {} : { worldIdleTimeout: config.worldIdleTimeout }),
    ownsProcess: true,
  });
  if (config.quiet && emulator.controlToken !== undefined && controlToken === undefined) {
    await emulator.close();
    throw new StartError(
      'With --quiet nobody would learn the token of the control API. Give one with --control-token.',
    );
  }
  try {
    await prepare(emulator);
    await emulator.listen();
  } catch (error) {
    await emulator.close();
    if (error instanceof StartError) throw error;
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
