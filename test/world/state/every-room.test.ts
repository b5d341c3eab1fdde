import { beforeAll, describe, expect, it } from 'vitest';
import { openEmulator, type TestEmulator } from '../../support/test-emulator.js';
import { DEEDS, doDeed, LIVELY, type Rooms, readState } from './lively-world.js';

/** Shelves that none of the deeds changes: roles take a form, rules a scenario, and edits are made at the start. */
const UNTOUCHED = ['accounts/roles', 'accounts/last-role-id', 'catalogue/is-edited', 'rules/rules'];

/** Rooms that are different, by name. */
function changedRooms(one: Rooms, other: Rooms): string[] {
  return Object.keys(one).filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

/** Shelves that are the same, as room and shelf. */
function sameShelves(one: Rooms, other: Rooms): string[] {
  return Object.entries(one).flatMap(([room, shelves]) =>
    Object.keys(shelves)
      .filter((shelf) => JSON.stringify(shelves[shelf]) === JSON.stringify(other[room]?.[shelf]))
      .map((shelf) => `${room}/${shelf}`),
  );
}

/** Rooms that keep nothing themselves have nothing to change. */
function roomsWithShelves(rooms: Rooms): string[] {
  return Object.keys(rooms).filter((name) => Object.keys(rooms[name] ?? {}).length > 0);
}

describe('every room of a world', () => {
  let emulator: TestEmulator;
  let start: Rooms;
  let used: Rooms;
  let restarted: Rooms;
  beforeAll(async () => {
    emulator = await openEmulator({ scenario: LIVELY });
    start = (await readState(emulator)).rooms;
    for (const deed of [...Object.values(DEEDS), ...Object.values(DEEDS)]) await doDeed(emulator, deed);
    used = (await readState(emulator)).rooms;
    await emulator.fetch('/_emulator/reset', { method: 'POST' });
    restarted = (await readState(emulator)).rooms;
  });

  // A new room has to be added to the deeds: one that nobody changes is not known to be reset.
  it('is changed by the deeds of this test', () => {
    expect(changedRooms(start, used)).toEqual(roomsWithShelves(start));
  });

  it('has no shelf that they leave, but for a few', () => {
    expect(sameShelves(start, used)).toEqual(UNTOUCHED);
  });

  it('is at its start again after a reset', () => {
    expect(restarted).toEqual(start);
  });
});
