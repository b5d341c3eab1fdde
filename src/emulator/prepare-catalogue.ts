import type { World } from '../world/world.js';
import type { WorldStart } from '../world/world-start.js';

/** A catalogue of more outputs than this is there before the first request: whoever asks is not to wait for it. */
const LARGE = 100_000;

/** Looks at a world's catalogue if it is so large that whoever asks first would wait for it. */
export async function prepareCatalogue(world: World, { catalogue: { outputs } }: WorldStart): Promise<void> {
  if (outputs > LARGE) await world.catalogue.look();
}
