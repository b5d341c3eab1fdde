import { readFile } from 'node:fs/promises';
import { type Environment, findKeptSecret, processNameOf, readEnvironment } from '../contract/environment.js';

/** Reads a Postman environment. @throws Error in words for a person, without any value of the file */
export async function readEnvironmentFile(file: URL | string): Promise<Environment> {
  return toEnvironment(file, await readDocument(file));
}

/**
 * Reads the environment of live services, which is to hold no secrets: such files are shared and committed.
 *
 * @throws Error in words for a person, without any value of the file
 */
export async function readSharedEnvironmentFile(file: string): Promise<Environment> {
  const document = await readDocument(file);
  const name = findKeptSecret(document);
  if (name !== undefined) {
    throw new Error(
      `${file} holds a value for ${name}: keep secrets out of it, and set ${processNameOf(name)} or use --secrets`,
    );
  }
  return toEnvironment(file, document);
}

async function readDocument(file: URL | string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new Error(isMissing ? `there is no file ${file}` : `the environment ${file} can't be read`, {
      cause,
    });
  });
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says quotes the file.
    throw new Error(`the environment ${file} can't be read: it is no JSON`);
  }
}

function toEnvironment(file: URL | string, document: unknown): Environment {
  try {
    return readEnvironment(document);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`the environment ${file} can't be read: ${reason}`, { cause });
  }
}
