import { readFile } from 'node:fs/promises';
import { type Environment, readEnvironment } from '../contract/environment.js';

/** Reads a Postman environment. @throws Error in words for a person */
export async function readEnvironmentFile(file: URL | string): Promise<Environment> {
  try {
    return readEnvironment(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`there is no file ${file}`, { cause: error });
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`the environment ${file} can't be read: ${reason}`, { cause: error });
  }
}
