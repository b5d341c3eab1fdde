import type { OpenedWorlds } from '../opened-worlds.js';
import { prepareCatalogue } from '../prepare-catalogue.js';
import { openDataDir } from './data-dir.js';
import { DurableDispatcher } from './durable-dispatcher.js';
import { type Opening, openDurably } from './open-durably.js';

/**
 * Opens the worlds that a directory keeps.
 *
 * @throws ConfigError if the directory can't be used, somebody uses it, or it holds other worlds than the options say
 */
export async function openInDirectory(
  path: string,
  opening: Opening,
  processId: number,
): Promise<OpenedWorlds> {
  const dir = await openDataDir(path, processId);
  try {
    const { starts, worlds, files, keeper } = await openDurably(dir, opening);
    await prepareCatalogue(worlds.default, worlds.default.start);
    let closing: Promise<void> | undefined;
    return {
      worlds,
      starts,
      files,
      guard: (inner) => new DurableDispatcher(inner, keeper, worlds),
      keep: (work) => keeper.during(work),
      close() {
        closing ??= keeper.close().finally(() => dir.close());
        return closing;
      },
    };
  } catch (error) {
    await dir.close();
    throw error;
  }
}
