import { assembleWorld, type Surroundings } from '../create-world.js';
import type { World } from '../world.js';
import { stateOf } from './world-state.js';

/** What follows from the time alone: whatever a clock shows, the same happens until then. */
const OF_TIME: readonly string[] = ['clock/standing', 'collection/progress'];

/** Whether nothing has happened in a world yet: all that it remembers is as its start says. */
export async function isAtStart(world: World, surroundings: Surroundings): Promise<boolean> {
  const fresh = await assembleWorld(world.id, world.start, surroundings, world.incarnation);
  return (await describe(world)) === (await describe(fresh));
}

async function describe(world: World): Promise<string> {
  // They are made when somebody looks.
  if (world.start.catalogue.edits !== undefined) await world.catalogue.look();
  const { rooms } = await stateOf(world);
  const shelves = Object.entries(rooms).flatMap(([room, named]) =>
    Object.entries(named).map(([shelf, rows]) => [`${room}/${shelf}`, rows] as const),
  );
  return JSON.stringify(shelves.filter(([name]) => !OF_TIME.includes(name)));
}
