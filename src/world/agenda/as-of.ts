import { Clock } from '../clock.js';
import type { World } from '../world.js';

/**
 * A world with a clock that stands at an instant: for what is done late, but as of then. How far the real clock has
 * jumped meanwhile makes no difference to it. All else is the world's own, and changes with it.
 */
export function worldAsOf(world: World, atMs: number): World {
  const still = { nowMs: () => atMs, secureBytes: refuseBytes };
  return { ...world, clock: new Clock(still, { frozen: true }) };
}

function refuseBytes(): never {
  throw new Error('A clock needs no secrets');
}
