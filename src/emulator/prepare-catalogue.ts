import { toScenarioError } from '../scenarios/index.js';
import { StartEditError } from '../world/catalogue/layer/start-edit-error.js';
import type { World } from '../world/world.js';
import type { WorldStart } from '../world/world-start.js';

/** A catalogue of more outputs than this is there before the first request: whoever asks is not to wait for it. */
const LARGE = 100_000;

/**
 * Looks at a world's catalogue where that can't wait: if it is large, or if only the catalogue can tell whether the
 * scenario is right.
 *
 * @param name  of the scenario, as in messages
 * @throws ScenarioError if the scenario has an edit that the catalogue doesn't take
 */
export async function prepareCatalogue(
  world: World,
  { catalogue: { outputs, edits } }: WorldStart,
  name: string,
): Promise<void> {
  if (outputs <= LARGE && edits === undefined) return;
  try {
    await world.catalogue.look();
  } catch (error) {
    throw error instanceof StartEditError ? toScenarioError(error, name) : error;
  }
}
