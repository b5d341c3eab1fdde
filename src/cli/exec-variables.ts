import { listOrEmpty, objectOrEmpty } from '../contract/json-object.js';
import { findShippedEnvironment } from '../contract/shipped-collections.js';
import { createServices } from '../emulator/services.js';
import { readEnvironmentFile } from './environment-file.js';

/** A world on a running emulator. */
export interface Place {
  /** Of the world. */
  readonly url: string;
  /** What its control API asks for, if anything. */
  readonly controlToken: string | undefined;
  /** Asks its control API; takes paths below `/_emulator`. */
  ask(path: string): Promise<Response>;
}

/** Values by the name of the environment variable. */
export type Variables = Readonly<Record<string, string>>;

/**
 * What programs need to call the services of a world: the addresses as `OPERAS_ALTMETRICS_URL` and so on, and an
 * account and keys, as far as the world has those that every newcomer gets.
 *
 * @throws Error in words for a person, if what answers names services or addresses that no emulator has
 */
export async function listVariables({ url, controlToken, ask }: Place): Promise<Variables> {
  const read = async (path: string): Promise<unknown> => (await ask(path)).json();
  const [health, accounts, keys, explorer] = await Promise.all([
    read('/health'),
    read('/accounts'),
    read('/keys'),
    read('/explorer'),
  ]);
  const newcomer = await readEnvironmentFile(await findShippedEnvironment());
  const { email = '', password = '', fullKey = '', explorerKey = '', explorerSecret = '' } = newcomer;
  return {
    ALTMETRICS_EMULATOR_URL: url,
    ...(controlToken === undefined ? {} : { ALTMETRICS_EMULATOR_CONTROL_TOKEN: controlToken }),
    ...listAddresses(objectOrEmpty(health).services),
    ...(has(accounts, 'email', email) ? { OPERAS_EMAIL: email, OPERAS_PASSWORD: password } : {}),
    ...(has(keys, 'key', fullKey) ? { ALTMETRIC_DETAILS_KEY: fullKey } : {}),
    ...(has(objectOrEmpty(explorer).accounts, 'key', explorerKey)
      ? { ALTMETRIC_EXPLORER_KEY: explorerKey, ALTMETRIC_EXPLORER_SECRET: explorerSecret }
      : {}),
  };
}

/**
 * `altmetric-details` is at `ALTMETRIC_DETAILS_URL`. Shells run what is made of this, and whoever answers is not to
 * be trusted: neither with the names of variables, nor with what they hold.
 */
function listAddresses(services: unknown): Variables {
  const known = new Set(createServices().map(({ name }) => name));
  const entries = listOrEmpty(services)
    .map(objectOrEmpty)
    .map(({ name, url }) => {
      if (typeof name !== 'string' || !known.has(name)) {
        throw new Error(`what answers is no emulator of this version: it has a service ${show(name)}`);
      }
      if (!isAddress(url)) {
        throw new Error(`what answers is no emulator: its ${name} is at ${show(url)}, which is no address`);
      }
      return [`${name.replaceAll('-', '_').toUpperCase()}_URL`, url];
    });
  return Object.fromEntries(entries);
}

/** Spaces and control characters would be taken out by whoever parses the address, but not by shells. */
function isAddress(url: unknown): url is string {
  return typeof url === 'string' && /^https?:\/\/[!-~]+$/.test(url) && URL.canParse(url);
}

const LONGEST_SHOWN = 60;

/** Left to the escapes of JSON, and short. */
function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, LONGEST_SHOWN) ?? 'nothing';
}

function has(list: unknown, field: string, value: string): boolean {
  return listOrEmpty(list).some((entry) => objectOrEmpty(entry)[field] === value);
}
