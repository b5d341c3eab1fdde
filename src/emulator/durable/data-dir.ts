import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigError } from '../check-options.js';
import { SqliteStore, StoreError } from './sqlite-store.js';

const STATE_FILE = 'state.db';
/** Names the process that has the folder, for whoever wonders. The lock is not this: it is the database's. */
const HOLDER_FILE = 'process';
/** What may be in a folder that nobody has used. */
const EMPTY = /^(\.|lost\+found$)/;

/** A folder that the state of an emulator is kept in. */
export interface DataDir {
  readonly path: string;
  readonly store: SqliteStore;
  /** Gives the folder back. */
  close(): Promise<void>;
}

/**
 * Opens a folder, or makes it.
 *
 * @param processId  of this process
 * @throws ConfigError if it can't be used, or somebody uses it
 */
export async function openDataDir(path: string, processId: number): Promise<DataDir> {
  await prepareFolder(path);
  const holder = join(path, HOLDER_FILE);
  const store = await SqliteStore.open(join(path, STATE_FILE)).catch(async (error: unknown) => {
    throw error instanceof StoreError ? await explain(path, error, holder) : error;
  });
  await writeFile(holder, `${processId}\n`).catch((error: unknown) => {
    throw refuse(path, `can't be written to: ${error instanceof Error ? error.message : String(error)}.`);
  });
  return {
    path,
    store,
    async close() {
      await rm(holder, { force: true });
      store.close();
    },
  };
}

/** Says what is wrong with the content of a folder, in a line. */
export function refuse(path: string, reason: string): ConfigError {
  return new ConfigError(`The data directory ${path} ${reason}`);
}

async function prepareFolder(path: string): Promise<void> {
  const facts = await stat(path).catch(() => undefined);
  if (facts !== undefined && !facts.isDirectory()) {
    throw refuse(path, 'is a file. Choose a directory, or a name that nothing has.');
  }
  try {
    await makeFolder(path);
    const names = (await readdir(path)).filter((name) => !EMPTY.test(name));
    if (names.length === 0 || names.includes(STATE_FILE)) return;
  } catch (error) {
    throw refuse(path, `can't be used: ${error instanceof Error ? error.message : String(error)}.`);
  }
  throw refuse(path, 'holds other files. Choose an empty one, or one that an emulator has made.');
}

/** With all that it is in; not by `recursive`, which tries for ever where a file system makes none (`/proc`). */
async function makeFolder(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch((error: unknown) => {
    // Somebody else may have been faster.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
}

async function explain(path: string, error: StoreError, holder: string): Promise<ConfigError> {
  if (error.message !== 'is in use') return refuse(path, `${error.message}. Choose another one.`);
  const processId = await readFile(holder, 'utf8').catch(() => '');
  const by = processId === '' ? 'another process' : `process ${processId.trim()}`;
  return refuse(path, `is in use by ${by}. Stop that first, or choose another one.`);
}
