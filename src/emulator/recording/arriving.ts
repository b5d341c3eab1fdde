import type { World } from '../../world/world.js';
import type { Answered } from '../answered.js';
import type { Arrival } from '../arrival.js';
import type { Location, Target } from '../locate.js';

/** A request on its way into a world that is recorded. */
export interface Arriving {
  readonly arrival: Arrival;
  readonly target: Target;
  readonly location: Location;
  /** Answers it, in the world that has the id then. */
  answer(arrival: Arrival, world: World): Promise<Answered>;
}
