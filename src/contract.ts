import { readFile } from 'node:fs/promises';
import {
  type ContractOptions,
  type ContractPlace,
  type ContractReport,
  type Environment,
  findShippedEnvironment,
  findThreads,
  loadShippedCollections,
  readEnvironment,
  rebase,
  runContract as runCollections,
} from './contract/index.js';
import { borrowWorld } from './emulator/borrowed-world.js';
import { createEmulator, elapsedMs } from './emulator/index.js';

export {
  type ContractCollection,
  ContractError,
  type ContractReport,
  describeRow,
  describeSummary,
  type Environment,
  type Failure,
  loadShippedCollections,
  type RequestRow,
  readEnvironment,
  type ServiceCoverage,
  toGithubAnnotations,
  toGithubSummary,
  toHtml,
  toJson,
  toJunit,
} from './contract/index.js';

type Selected = Pick<ContractOptions, 'collections' | 'services' | 'folder' | 'grep' | 'bail' | 'onRequest'>;

/** What to run, and against which emulator; everything has a default. */
export interface ContractRunOptions extends Partial<Selected> {
  /**
   * Address of an emulator that runs, or of a world on it. Default: one is started for the run. Except in a
   * world that is named, each collection runs in one of its own.
   */
  readonly url?: string | undefined;
  /** What the control API of that emulator asks for. */
  readonly controlToken?: string | undefined;
  /** Values of variables that are others than an emulator starts with. Addresses are those of the world in any case. */
  readonly environment?: Environment | undefined;
}

/**
 * Runs the contract tests that come with the emulator, or other collections, against an emulator.
 *
 * @returns one row a request, in order, and what was met of the specs; nothing in it is secret
 * @throws ContractError  when there is no such service or folder, or nothing was run
 * @throws Error  in words for a person, when no emulator answers at the address, or it asks for its token
 */
export async function runContract(options: ContractRunOptions = {}): Promise<ContractReport> {
  const { url, controlToken, environment, collections, ...selection } = options;
  const shipped = readEnvironment(JSON.parse(await readFile(await findShippedEnvironment(), 'utf8')));
  const values = { ...shipped, ...environment, controlToken: controlToken ?? '' };
  const emulator = await findEmulator(url);
  try {
    return await runCollections({
      ...selection,
      collections: collections ?? (await loadShippedCollections()),
      environment: () => openPlace(emulator.url, controlToken, values),
      threads: namesWorld(emulator.url) ? undefined : findThreads(),
      clock: elapsedMs,
    });
  } finally {
    await emulator.close();
  }
}

async function findEmulator(
  url: string | undefined,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  if (url !== undefined) return { url: url.replace(/\/+$/, ''), close: async () => {} };
  const emulator = await createEmulator({ port: 0 });
  await emulator.listen();
  return emulator;
}

async function openPlace(
  url: string,
  controlToken: string | undefined,
  values: Environment,
): Promise<ContractPlace> {
  const world = await borrowWorld(url, { controlToken });
  return { environment: rebase(values, world.url), close: () => world.close() };
}

function namesWorld(url: string): boolean {
  return /\/_world\/[^/]+$/.test(url);
}
