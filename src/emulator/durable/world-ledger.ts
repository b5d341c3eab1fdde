import type { KeptWorld } from '../../world/kept-worlds.js';
import type { Operation } from './operation.js';
import { ShelfLedger } from './shelf-ledger.js';
import { writeHeader } from './world-header.js';

/** Follows a world, from when it is made or read until it is replaced or removed. */
export class WorldLedger {
  /** Tells its rows from those of all other worlds, those of the same id included. */
  readonly place: number;
  readonly #kept: KeptWorld;
  readonly shelves: readonly ShelfLedger<WorldLedger>[];
  /** What is there when it is made; undefined as soon as that is written down. */
  #beginning: readonly Operation[] | undefined;
  /** The world whose place it has taken; undefined as soon as that is written down. */
  #predecessor: WorldLedger | undefined;
  /** The world that has taken its place. */
  #successor: WorldLedger | undefined;
  #isOver = false;

  constructor(place: number, kept: KeptWorld) {
    this.place = place;
    this.#kept = kept;
    this.shelves = kept.world.rooms.flatMap((room) =>
      room.shelves.map((shelf) => new ShelfLedger(this, `${room.name}/${shelf.name}`, shelf)),
    );
  }

  /** What is added from now on comes after these rows. */
  startAfter(rows: Iterable<{ readonly shelf: string; readonly number: number }>): void {
    const last = new Map<string, number>();
    for (const { shelf, number } of rows) last.set(shelf, Math.max(number, last.get(shelf) ?? 0));
    for (const shelf of this.shelves) shelf.startAfter(last.get(shelf.name) ?? 0);
  }

  /** Whether it is neither replaced nor removed. */
  get isThere(): boolean {
    return !this.#isOver;
  }

  /** The world that stands in its place now; undefined if it was removed. */
  get latest(): WorldLedger | undefined {
    if (!this.#isOver) return this;
    return this.#successor?.latest;
  }

  get isWritten(): boolean {
    return this.#beginning === undefined;
  }

  /** The numbers of all worlds that may be in the store for it: its own, and of those that it has replaced unnoticed. */
  get places(): readonly number[] {
    return [this.place, ...(this.#predecessor?.places ?? [])];
  }

  /** Notes how it stands, to be written down with what changes next. */
  begin(predecessor?: WorldLedger): void {
    this.#predecessor = predecessor;
    const { world } = this.#kept;
    const rows = this.shelves.flatMap((shelf) => [...shelf.all()]);
    this.#beginning = [
      { kind: 'world', id: world.id, place: this.place, text: writeHeader(this.#kept) },
      ...rows,
    ];
  }

  /** @returns what it began with, the first time */
  takeBeginning(): readonly Operation[] {
    const beginning = this.#beginning ?? [];
    this.#beginning = undefined;
    this.#predecessor = undefined;
    return beginning;
  }

  end(successor?: WorldLedger): void {
    this.#isOver = true;
    this.#successor = successor;
    for (const shelf of this.shelves) shelf.unfollow();
  }
}
