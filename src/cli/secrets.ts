import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { processNameOf } from '../contract/environment.js';
import type { CommandIo } from './io.js';

/**
 * What fills in secrets: the variables of the process, and before them those of a file of lines such as
 * `ALTMETRICS_CONTRACT_FULL_KEY=…`.
 *
 * @param file  path of the file; absent for the variables of the process only
 * @param known  names of the variables that runs use, to tell a slip of the pen
 * @throws Error  in words for a person, without any value, when the file can't be used
 */
export async function readSecrets(
  file: string | undefined,
  known: readonly string[],
  env: CommandIo['env'],
): Promise<CommandIo['env']> {
  if (file === undefined) return env;
  const given = parseEnv(await readText(file));
  const names = known.map(processNameOf);
  const stranger = Object.keys(given).find((name) => !names.includes(name));
  if (stranger !== undefined) {
    // A secret on a line of its own may pass for a name.
    const shown = /^ALTMETRICS_CONTRACT_\w{1,40}$/.test(stranger) ? ` by "${stranger}"` : '';
    throw new Error(`--secrets ${file}: nothing is filled in${shown}; there are: ${names.join(', ')}`);
  }
  return { ...env, ...given };
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Error(`--secrets ${file}: there is no such file, or it can't be read`, { cause });
  }
}
