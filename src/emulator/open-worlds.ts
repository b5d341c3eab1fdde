import type { Surroundings } from '../world/create-world.js';
import { Worlds } from '../world/worlds.js';
import { OPTIONS } from './config.js';
import { toIdleMs } from './idle-timeout.js';
import type { OpenedWorlds } from './opened-worlds.js';
import type { EmulatorOptions } from './options.js';
import { prepareCatalogue } from './prepare-catalogue.js';
import { Starts } from './starts.js';
import { systemHost } from './system-host.js';

/**
 * Opens the worlds that the options ask for: those of the data directory, if there is one, else new ones.
 *
 * @throws ScenarioError if the scenario can't be used
 * @throws ConfigError if the data directory can't
 */
export async function openWorlds(
  options: EmulatorOptions,
  surroundings: Surroundings,
): Promise<OpenedWorlds> {
  const idleMs = options.worldIdleTimeout === undefined ? null : toIdleMs(options.worldIdleTimeout);
  if (options.dataDir !== undefined) {
    // Loaded by who asks for it: nobody else is to wait.
    const { openInDirectory } = await import('./durable/index.js');
    const opening = { options, surroundings, idleMs };
    return openInDirectory(options.dataDir, opening, systemHost.processId);
  }
  const starts = new Starts(options);
  const { start, files } = await starts.load(options.scenario ?? OPTIONS.scenario.defaultText);
  const worlds = await Worlds.open(start, surroundings, idleMs).catch((error: unknown) => {
    throw starts.explain(error, start);
  });
  await prepareCatalogue(worlds.default, start);
  return { worlds, starts, files, guard: (inner) => inner, keep: (work) => work(), close: async () => {} };
}
