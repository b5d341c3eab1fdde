import { assembleWorld, type Surroundings } from '../create-world.js';
import type { World } from '../world.js';
import type { Room } from './room.js';
import { StateError } from './state-error.js';
import type { RoomStates, WorldState } from './world-state.js';

/**
 * Makes a world as it was when it was written down. What its services signed then is still good, whatever the new id.
 * A room that was not written down, since there was none yet, is as at the start.
 *
 * @throws StateError if it can't be made of this
 */
export async function restoreWorld(
  id: string,
  state: WorldState,
  surroundings: Surroundings,
): Promise<World> {
  const world = await remake(id, state, surroundings);
  loadRooms(world.rooms, state.rooms);
  const { clock } = world;
  if (state.nowMs !== undefined && !clock.isMachineTime) clock.set(new Date(state.nowMs), clock.isFrozen);
  return world;
}

async function remake(
  id: string,
  { start, incarnation }: WorldState,
  surroundings: Surroundings,
): Promise<World> {
  try {
    return await assembleWorld(id, start, surroundings, incarnation);
  } catch (error) {
    throw new StateError(`No world can be made of its start: ${messageOf(error)}.`);
  }
}

function loadRooms(rooms: readonly Room[], states: RoomStates): void {
  const unknown = Object.keys(states).find((name) => !rooms.some((room) => room.name === name));
  if (unknown !== undefined) throw new StateError(`This version knows no "rooms.${unknown}".`);
  for (const room of rooms) loadShelves(room, states[room.name] ?? {});
  // Each when all are loaded: one may look at another.
  for (const room of rooms) attempt(`rooms.${room.name}`, () => room.restored?.());
}

function loadShelves({ name, shelves }: Room, states: RoomStates[string]): void {
  const unknown = Object.keys(states).find((shelf) => !shelves.some((known) => known.name === shelf));
  if (unknown !== undefined) throw new StateError(`This version knows no "rooms.${name}.${unknown}".`);
  for (const shelf of shelves) {
    const rows = states[shelf.name];
    if (rows !== undefined) attempt(`rooms.${name}.${shelf.name}`, () => shelf.load(rows));
  }
}

function attempt(place: string, load: () => void): void {
  try {
    load();
  } catch (error) {
    throw new StateError(`"${place}" can't be read: ${messageOf(error)}.`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
