import type { World } from '../world.js';
import type { WorldStart } from '../world-start.js';
import type { Incarnation } from './incarnation.js';
import type { Plain, Room } from './room.js';

/** Rows of a shelf, in the order in which they are to be put back. */
export type ShelfState = readonly (readonly [key: string, row: Plain])[];

/** Shelves by room and by name. */
export interface RoomStates {
  readonly [room: string]: { readonly [shelf: string]: ShelfState };
}

/** A whole world, written down: all that it takes to make it again, with what it remembers. */
export interface WorldState {
  /** What a reset returns it to. */
  readonly start: WorldStart;
  readonly incarnation: Incarnation;
  /**
   * What its clock showed when it was written down, in milliseconds since the epoch: from there a clock goes on that
   * runs apart from the machine's. Left out where time is to have passed meanwhile.
   */
  readonly nowMs?: number | undefined;
  readonly rooms: RoomStates;
}

/** Writes a world down, once what is under way in it is done: what it was between two requests. */
export async function stateOf(world: World): Promise<WorldState> {
  await settle(world.rooms);
  const { start, incarnation, clock } = world;
  return { start, incarnation, nowMs: clock.nowMs(), rooms: statesOf(world.rooms) };
}

/** Waits until nothing is under way that the shelves would show half done. */
export async function settle(rooms: readonly Room[]): Promise<void> {
  for (;;) {
    const [work] = rooms.flatMap((room) => room.unfinished?.() ?? []);
    if (work === undefined) return;
    // Whoever began it hears of a failure.
    await work.catch(() => undefined);
  }
}

function statesOf(rooms: readonly Room[]): RoomStates {
  return Object.fromEntries(
    rooms.map(({ name, shelves }) => [
      name,
      Object.fromEntries(shelves.map((shelf) => [shelf.name, [...shelf.rows()]])),
    ]),
  );
}
