import type { Environment } from '../contract/environment.js';
import {
  type ContractCollection,
  type ContractPlace,
  fillFromProcess,
  findShippedEnvironment,
  isSecretName,
  processNameOf,
  rebase,
  variablesNeeded,
} from '../contract/index.js';
import { borrowWorld } from '../emulator/borrowed-world.js';
import { checkBaseUrl } from './check-flags.js';
import { type ContractFlags, readNumber } from './contract-flags.js';
import type { StartEmulator } from './contract-run.js';
import { readEnvironmentFile } from './environment-file.js';
import type { CommandIo } from './io.js';
import { readSecrets } from './secrets.js';
import { waitForEmulator } from './wait-for-emulator.js';

/** Where a run takes place. */
export interface ContractTarget {
  /** What every collection runs with, or a place of its own for each. */
  readonly environment: Environment | ((service: string) => Promise<ContractPlace>);
  /** Whether collections may run side by side. */
  readonly isRoomy: boolean;
  close(): Promise<void>;
}

/**
 * An emulator that is started for the run, or one that runs already: each collection gets a world of its own there,
 * but where the address names a world.
 *
 * @throws Error  in words for a person
 */
export async function openEmulatorTarget(
  flags: ContractFlags & { readonly startEmulator: StartEmulator },
  io: CommandIo,
): Promise<ContractTarget> {
  const given = await readEnvironmentFile(flags.environment ?? (await findShippedEnvironment()));
  const variables = await readSecrets(flags.secrets, Object.keys(given), io.env);
  const controlToken = io.env.ALTMETRICS_EMULATOR_CONTROL_TOKEN;
  const environment = fillFromProcess({ ...given, controlToken: controlToken ?? '' }, variables);
  const emulator = await findEmulator(flags, controlToken, io);
  const isWorld = /\/_world\/[^/]+$/.test(emulator.url);
  return {
    isRoomy: !isWorld,
    environment: async () => {
      const world = await borrowWorld(emulator.url, { controlToken });
      return { environment: rebase(environment, world.url), close: () => world.close() };
    },
    close: () => emulator.close(),
  };
}

async function findEmulator(
  { baseUrl, wait, startEmulator }: ContractFlags & { readonly startEmulator: StartEmulator },
  controlToken: string | undefined,
  io: CommandIo,
): ReturnType<StartEmulator> {
  const waitSeconds = readNumber('--wait', wait, { least: 0, most: 3600 }) ?? 0;
  if (baseUrl === undefined && wait !== undefined) {
    throw new Error('--wait is for the emulator at --base-url; one that is started is there at once');
  }
  if (baseUrl === undefined) return startEmulator();
  const url = checkBaseUrl(baseUrl);
  await waitForEmulator(url, { waitMs: waitSeconds * 1000, controlToken, nowMs: io.nowMs });
  return { url, close: async () => {} };
}

/**
 * The live services of an environment. Only what the chosen services need has to be there: who has an account of one
 * of them can test that one.
 *
 * @throws Error  in words for a person
 */
export async function readLiveEnvironment(
  { environment: file, baseUrl, secrets }: ContractFlags,
  collections: readonly ContractCollection[],
  env: CommandIo['env'],
): Promise<Environment> {
  if (baseUrl !== undefined)
    throw new Error('--base-url is the address of an emulator; leave it out with --target live');
  if (file === undefined)
    throw new Error('--target live needs --environment FILE, with the addresses to test');
  const given = await readEnvironmentFile(file);
  refuseSecrets(file, given);
  const needed = variablesNeeded(collections, given);
  const unset = Object.fromEntries(needed.map((name) => [name, '']));
  const variables = await readSecrets(secrets, Object.keys({ ...unset, ...given }), env);
  const environment = fillFromProcess({ ...unset, ...given }, variables);
  const missing = needed.filter((name) => environment[name] === '');
  if (missing.length > 0) {
    const where = missing.map(processNameOf).join(', ');
    throw new Error(`${file}: ${missing.join(', ')} without a value; fill in the file or set ${where}`);
  }
  return environment;
}

/** Such files are shared and committed. */
function refuseSecrets(file: string, given: Environment): void {
  const secret = Object.entries(given).find(
    ([name, value]) => isSecretName(name) && value !== '' && !/^https?:/i.test(value),
  );
  if (secret === undefined) return;
  const [name] = secret;
  throw new Error(
    `${file} holds a value for ${name}: keep secrets out of it, and set ${processNameOf(name)} or use --secrets`,
  );
}
