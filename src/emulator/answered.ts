import type { World } from '../world/world.js';
import type { Delivery } from './faults/delivery.js';

/** An answer, and the world whose time it was given at. */
export interface Answered {
  readonly response: Response;
  readonly world: World;
  /** Headers whose values go on lines of their own. */
  readonly repeatedHeaders?: readonly string[] | undefined;
  /** How the answer reaches its client; undefined for at once and whole. */
  readonly delivery?: Delivery | undefined;
}
