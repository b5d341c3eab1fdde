import { afterEach, expect } from 'vitest';
import type { Plain, Room, Shelf } from '../../../src/world/state/room.js';

interface Follower {
  readonly shelf: Shelf;
  readonly rows: Map<string, Plain>;
  readonly changed: Set<string>;
}

const followers: Follower[] = [];

afterEach(() => {
  for (const { shelf, rows, changed } of followers.splice(0)) {
    for (const key of changed) follow(rows, key, shelf.row(key));
    expect(inOrder(rows)).toEqual(inOrder(shelf.rows()));
  }
});

/**
 * Follows a room through a test, as one does who keeps it on disk: what was told of its shelves has to come to what is
 * on them in the end.
 */
export function followed<R extends Room>(room: R): R {
  for (const shelf of room.shelves) {
    const changed = new Set<string>();
    followers.push({ shelf, rows: new Map(shelf.rows()), changed });
    shelf.onChange = (key) => changed.add(key);
  }
  return room;
}

function follow(rows: Map<string, Plain>, key: string, row: Plain | undefined): void {
  if (row === undefined) rows.delete(key);
  else rows.set(key, row);
}

/** What is on disk is in another order. */
function inOrder(rows: Iterable<readonly [string, Plain]>): readonly (readonly [string, Plain])[] {
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
}
