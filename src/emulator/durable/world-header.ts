import type { KeptState, KeptWorld } from '../../world/kept-worlds.js';
import { fromPlain, toPlain } from '../../world/state/plain.js';
import type { Plain } from '../../world/state/room.js';
import type { RoomStates, ShelfState } from '../../world/state/world-state.js';
import type { WorldStart } from '../../world/world-start.js';

/** What is written down of a world besides its rows. */
interface Header {
  readonly start: Plain;
  readonly incarnation: KeptWorld['world']['incarnation'];
  readonly idleMs: number | null;
  /** The names of all its shelves, by room: one without rows is empty, and not as it was at the start. */
  readonly shelves: Readonly<Record<string, readonly string[]>>;
}

export function writeHeader({ world, idleMs }: KeptWorld): string {
  const shelves = world.rooms.map((room) => [room.name, room.shelves.map(({ name }) => name)] as const);
  const { start, incarnation } = world;
  return JSON.stringify({
    start: toPlain(start),
    incarnation,
    idleMs,
    shelves: Object.fromEntries(shelves),
  } satisfies Header);
}

/** Worlds are many, and their starts few: those that are equal become one. */
export type KnownStarts = Map<string, WorldStart>;

/**
 * Puts a world together again.
 *
 * @param rows  by `room/shelf`
 */
export function readWorld(
  { id, text }: { readonly id: string; readonly text: string },
  rows: ReadonlyMap<string, ShelfState>,
  known: KnownStarts,
): KeptState {
  // It is what was written.
  const { start, incarnation, idleMs, shelves } = JSON.parse(text) as Header;
  const rooms: RoomStates = Object.fromEntries(
    Object.entries(shelves).map(([room, names]) => [
      room,
      Object.fromEntries(names.map((name) => [name, rows.get(`${room}/${name}`) ?? []])),
    ]),
  );
  return { id, idleMs, state: { start: readStart(start, known), incarnation, rooms } };
}

/** Whether all that remembers something now was there when the header was written: an older version may lack some. */
export function isComplete({ world }: KeptWorld, { state }: KeptState): boolean {
  return world.rooms.every((room) =>
    room.shelves.every((shelf) => state.rooms[room.name]?.[shelf.name] !== undefined),
  );
}

/** Reads what a world starts with. */
export function readStart(plain: Plain, known: KnownStarts): WorldStart {
  const text = JSON.stringify(plain);
  const start = known.get(text) ?? (fromPlain(plain) as WorldStart);
  known.set(text, start);
  return start;
}
