import type { Plain, Room, Shelf } from './room.js';

/** Puts rows in the place of all that is on a shelf, and tells who follows it. */
export function replaceRows(shelf: Shelf, rows: Iterable<readonly [key: string, row: Plain]>): void {
  const before = shelf.onChange === undefined ? [] : [...shelf.rows()];
  shelf.load(rows);
  if (shelf.onChange === undefined) return;
  const keys = new Set([...before, ...shelf.rows()].map(([key]) => key));
  for (const key of keys) shelf.onChange(key);
}

/** Makes a room what another one of its kind is. */
export function replaceRoom(room: Room, by: Room): void {
  for (const shelf of room.shelves) {
    const other = by.shelves.find(({ name }) => name === shelf.name);
    if (other !== undefined) replaceRows(shelf, [...other.rows()]);
  }
  room.restored?.();
}
