import type { Environment } from '../contract/environment.js';
import {
  addressesOf,
  type ContractCollection,
  type ContractPlace,
  fillFromProcess,
  findShippedEnvironment,
  isSecretName,
  loadShippedCollections,
  processNameOf,
  rebase,
  variablesNeeded,
} from '../contract/index.js';
import { borrowWorld } from '../emulator/borrowed-world.js';
import { checkBaseUrl } from './check-flags.js';
import { type ContractFlags, readNumber } from './contract-flags.js';
import type { StartEmulator } from './contract-run.js';
import { readEnvironmentFile, readSharedEnvironmentFile } from './environment-file.js';
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
  const given = await readEnvironmentFile(flags.environment ?? (await findShippedEnvironment('emulator')));
  const variables = await readSecrets(flags.secrets, Object.keys(given), io.env);
  const controlToken = io.env.ALTMETRICS_EMULATOR_CONTROL_TOKEN;
  const environment = fillFromProcess({ ...given, controlToken: controlToken ?? '' }, variables);
  const emulator = await findEmulator(flags, controlToken, io);
  await refuseStrangers(rebase(environment, emulator.url), emulator.url);
  const isWorld = /\/_world\/[^/]+$/.test(emulator.url);
  return {
    isRoomy: !isWorld,
    environment: async () => {
      const world = await borrowWorld(emulator.url, { controlToken });
      // A world that can't be given back has gone with its emulator, or does when it has been idle.
      const close = () => world.close().catch(() => {});
      return { environment: rebase(environment, world.url), close };
    },
    close: () => emulator.close(),
  };
}

/** Emulators are not asked politely, nor for what is safe only: nobody else is to be asked so. */
async function refuseStrangers(environment: Environment, url: string): Promise<void> {
  const addresses = addressesOf(await loadShippedCollections());
  const stranger = addresses.find((name) => !(environment[name] ?? url).startsWith(url));
  if (stranger === undefined) return;
  throw new Error(`${stranger} is an address outside of the emulator; use --target live for it`);
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
  { environment: file, baseUrl, secrets, dryRun }: ContractFlags,
  collections: readonly ContractCollection[],
  env: CommandIo['env'],
): Promise<Environment> {
  if (baseUrl !== undefined)
    throw new Error('--base-url is the address of an emulator; leave it out with --target live');
  if (file === undefined)
    throw new Error('--target live needs --environment FILE, with the addresses to test');
  const known = await readEnvironmentFile(await findShippedEnvironment('live'));
  const given = { ...mapToNothing(known), ...(await readSharedEnvironmentFile(file)) };
  const variables = await readSecrets(secrets, Object.keys(given), env);
  const environment = fillFromProcess(given, variables);
  const missing = variablesNeeded(collections, given).filter((name) => environment[name] === '');
  // What is only listed needs no keys.
  if (missing.length === 0 || dryRun) return environment;
  throw new Error(`${file}: ${describeMissing(missing)}`);
}

function mapToNothing(environment: Environment): Environment {
  return Object.fromEntries(Object.keys(environment).map((name) => [name, '']));
}

function describeMissing(names: readonly string[]): string {
  const [secret, open] = [names.filter(isSecret), names.filter((name) => !isSecret(name))];
  return [
    ...(open.length === 0 ? [] : [`${open.join(', ')} without a value, to be filled in there`]),
    ...(secret.length === 0
      ? []
      : [`${secret.join(', ')} to be set by ${secret.map(processNameOf).join(', ')} or --secrets`]),
  ].join('; ');
}

/** The address of the Tokens service is in the variable `tokens`. */
function isSecret(name: string): boolean {
  return isSecretName(name) && name !== 'tokens';
}
