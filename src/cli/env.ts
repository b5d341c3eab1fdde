import { ConfigError, OPTIONS, readConfig } from '../emulator/index.js';
import { listChoices, suggestion } from '../scenarios/index.js';
import { checkBaseUrl } from './check-flags.js';
import { readNumber } from './contract-flags.js';
import { FORMATS, findFormat } from './env-formats.js';
import { listVariables } from './exec-variables.js';
import type { CommandIo, ExitCode } from './io.js';
import { waitForEmulator } from './wait-for-emulator.js';

/** What the command line asks of `env`; absent flags mean their defaults. */
export interface EnvFlags {
  /** Address of a running emulator. Default: where it listens by itself on this machine. */
  readonly baseUrl?: string;
  /** Id of a world on it. */
  readonly world?: string;
  readonly format?: string;
  /** Seconds to wait for the emulator. */
  readonly wait?: string;
}

const LONGEST_WAIT_SECONDS = 3600;

/**
 * Prints what puts the addresses of a running emulator's services into the environment.
 *
 * @returns 2 when there is no such emulator or world: then one line on stderr says why, and what is printed for a
 *   shell makes it fail
 * @throws ConfigError for a flag that can't be used
 */
export async function env(flags: EnvFlags, io: CommandIo): Promise<ExitCode> {
  const format = findFormat(flags.format ?? 'sh');
  if (format === undefined) {
    const hint = suggestion(flags.format, FORMATS);
    throw new ConfigError(`--format: "${flags.format}" is none; use ${listChoices(FORMATS)}${hint}`);
  }
  try {
    const variables = await readVariables(flags, io);
    const lines = Object.entries(variables).map(([name, value]) => format.toLine(name, value));
    for (const line of lines) io.out(line);
    return 0;
  } catch (error) {
    // Nothing printed is a success to `eval`, and the tests that follow would call the live services.
    if (format.failure !== undefined) io.out(format.failure);
    const reason = error instanceof Error ? error.message : String(error);
    io.error(`error: ${reason.split('\n')[0]?.replace(/\p{C}/gu, '�')}`);
    return 2;
  }
}

async function readVariables({ baseUrl, world, wait }: EnvFlags, io: CommandIo) {
  const controlToken = io.env.ALTMETRICS_EMULATOR_CONTROL_TOKEN;
  const headers = controlToken === undefined ? {} : { Authorization: `Bearer ${controlToken}` };
  const seconds = readNumber('--wait', wait, { least: 0, most: LONGEST_WAIT_SECONDS }) ?? 0;
  const home = await waitForEmulator(
    checkBaseUrl(baseUrl ?? `http://${OPTIONS.host.defaultText}:${readConfig({}, io.env).port}`),
    { waitMs: seconds * 1000, controlToken, nowMs: io.nowMs },
  );
  const url = world === undefined ? home : `${home}/_world/${encodeURIComponent(world)}`;
  const ask = (path: string) => fetch(`${url}/_emulator${path}`, { headers });
  if (world !== undefined && (await ask('/health')).status !== 200) {
    throw new Error(`there is no world "${world}" on ${home}; POST ${home}/_emulator/worlds makes one`);
  }
  return listVariables({ url, controlToken, ask });
}
