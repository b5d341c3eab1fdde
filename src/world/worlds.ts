import { createWorld, type Surroundings } from './create-world.js';
import type { KeptStates, KeptWorld, WorldCounts, WorldsKeeper } from './kept-worlds.js';
import { Randomness } from './random.js';
import { isAtStart } from './state/is-at-start.js';
import { type ResetPart, resetPart } from './state/reset-part.js';
import { restoreWorld } from './state/restore-world.js';
import type { WorldState } from './state/world-state.js';
import type { World } from './world.js';
import type { WorldStart } from './world-start.js';

export const DEFAULT_WORLD = 'default';

/** What a world may be called. */
export const WORLD_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

const RANDOM_ID_DIGITS = 12;

/** A world that is to be made; what is left out is as on the whole server. */
export interface NewWorld {
  /** Default: a random one. */
  readonly id?: string | undefined;
  /** Default: how the default world started. */
  readonly start?: WorldStart | undefined;
  /** How long it stays after somebody last called it, on the machine's clock; null for ever. */
  readonly idleMs?: number | null | undefined;
}

interface Kept extends KeptWorld {
  readonly start: WorldStart;
  usedAtMs: number;
}

/** The worlds of one server. `default` is always there; no world knows of another. */
export class Worlds {
  readonly #worlds = new Map<string, Kept>();
  readonly #start: WorldStart;
  readonly #surroundings: Surroundings;
  readonly #idleMs: number | null;
  /** Starts with edits of the catalogue that it is known to take. */
  readonly #proven = new WeakSet<WorldStart>();
  /** Before this, no world has been idle for too long; undefined while all stay for ever. */
  #sweepAtMs: number | undefined;
  /** Counts all worlds that were ever made here. */
  #incarnation = 0;
  #made = 0;
  #keeper: WorldsKeeper | undefined;

  private constructor(start: WorldStart, surroundings: Surroundings, idleMs: number | null) {
    this.#start = start;
    this.#surroundings = surroundings;
    this.#idleMs = idleMs;
  }

  /**
   * @param start  how the default world stands, and others that are made without a start of their own
   * @param idleMs  how long worlds stay that nobody calls, the default one aside; null for ever
   * @throws StartEditError if the catalogue doesn't take an edit of the start
   */
  static async open(
    start: WorldStart,
    surroundings: Surroundings,
    idleMs: number | null = null,
  ): Promise<Worlds> {
    const worlds = new Worlds(start, surroundings, idleMs);
    await worlds.create({ id: DEFAULT_WORLD, start, idleMs: null });
    return worlds;
  }

  /**
   * Opens worlds that were written down.
   *
   * @throws StateError if one of them can't be made again
   */
  static async reopen(
    { start, worlds: kept, counts }: KeptStates,
    surroundings: Surroundings,
    idleMs: number | null = null,
  ): Promise<Worlds> {
    const worlds = new Worlds(start, surroundings, idleMs);
    for (const { id, idleMs, state } of kept) {
      const world = await restoreWorld(id, state, surroundings);
      worlds.#add(id, { world, start: state.start, idleMs, usedAtMs: surroundings.host.nowMs() });
    }
    worlds.#incarnation = counts.incarnation;
    worlds.#made = counts.made;
    return worlds;
  }

  get counts(): WorldCounts {
    return { incarnation: this.#incarnation, made: this.#made };
  }

  /** Has the worlds kept from now on; those that are there, the keeper has to look at itself. */
  keepWith(keeper: WorldsKeeper): void {
    this.#keeper = keeper;
  }

  get default(): World {
    const world = this.find(DEFAULT_WORLD);
    if (world === undefined) throw new Error('The default world is gone');
    return world;
  }

  /** Finds a world for somebody who calls it: it isn't idle then. */
  find(id: string): World | undefined {
    if (this.#sweepAtMs === undefined) return this.#worlds.get(id)?.world;
    const nowMs = this.#sweep();
    const found = this.#worlds.get(id);
    if (found !== undefined) found.usedAtMs = nowMs;
    return found?.world;
  }

  list(): readonly World[] {
    this.#sweep();
    return [...this.#worlds.values()].map(({ world }) => world);
  }

  /** How long a world stays that nobody calls; undefined for one that stays for ever. */
  idleMsOf(id: string): number | undefined {
    return this.#worlds.get(id)?.idleMs ?? undefined;
  }

  /** The name of the scenario that a world started from. */
  scenarioOf(id: string): string | undefined {
    return this.#worlds.get(id)?.start.scenario;
  }

  /**
   * Makes a world.
   *
   * @returns undefined if there is a world of this id
   * @throws StartEditError if the catalogue doesn't take an edit of the start
   */
  async create({
    id = this.#randomId(),
    start = this.#start,
    idleMs = this.#idleMs,
  }: NewWorld = {}): Promise<World | undefined> {
    const world = await this.#make(id, start);
    const usedAtMs = this.#sweep();
    // Asked only now: of two requests for one id, the first to get here wins.
    if (this.#worlds.has(id)) return undefined;
    this.#add(id, { world, start, idleMs, usedAtMs });
    return world;
  }

  /**
   * Returns a world to its start, or to another one.
   *
   * @returns undefined if there is none of this id
   * @throws StartEditError if the catalogue doesn't take an edit of the start; then the world stays as it is
   */
  async reset(id: string, start?: WorldStart): Promise<World | undefined> {
    const found = this.#worlds.get(id);
    if (found === undefined) return undefined;
    const next = start ?? found.start;
    const world = await this.#make(id, next);
    // It may have been removed meanwhile, and is not to come back.
    if (!this.#worlds.has(id)) return undefined;
    this.#add(id, { ...found, world, start: next });
    found.world.journal.release();
    return world;
  }

  /** Whether nothing has happened in a world since its start. */
  isAtStart(world: World): Promise<boolean> {
    return isAtStart(world, this.#surroundings);
  }

  /** Puts a part of a world back to its start. @returns undefined if there is none of this id */
  async resetPart(id: string, part: ResetPart): Promise<World | undefined> {
    const found = this.#worlds.get(id);
    if (found !== undefined) await resetPart(found.world, part, this.#surroundings);
    return found?.world;
  }

  /**
   * Puts a world into the place of one, as it was when it was written down. Requests in flight end in the old one.
   *
   * @returns undefined if there is none of this id
   * @throws StateError if no world can be made of that; then the world stays as it is
   */
  async restore(id: string, state: WorldState): Promise<World | undefined> {
    const found = this.#worlds.get(id);
    if (found === undefined) return undefined;
    const world = await restoreWorld(id, state, this.#surroundings);
    if (!this.#worlds.has(id)) return undefined;
    // What the next world signs is to mean nothing to this one.
    this.#incarnation = Math.max(this.#incarnation, state.incarnation.number);
    this.#add(id, { ...found, world, start: state.start });
    found.world.journal.release();
    return world;
  }

  /** @returns false for the default world, which stays, and for one that there is not */
  remove(id: string): boolean {
    if (id === DEFAULT_WORLD) return false;
    this.#worlds.get(id)?.world.journal.release();
    const isGone = this.#worlds.delete(id);
    if (isGone) this.#keeper?.forget(id);
    return isGone;
  }

  #add(id: string, kept: Kept): void {
    const { idleMs, usedAtMs } = kept;
    this.#worlds.set(id, kept);
    if (idleMs !== null) this.#sweepAtMs = Math.min(this.#sweepAtMs ?? Infinity, usedAtMs + idleMs);
    this.#keeper?.keep(kept);
  }

  async #make(id: string, start: WorldStart): Promise<World> {
    this.#incarnation += 1;
    const world = await createWorld(id, start, this.#surroundings, this.#incarnation);
    if (start.catalogue.edits !== undefined && !this.#proven.has(start)) {
      await world.catalogue.look();
      this.#proven.add(start);
    }
    return world;
  }

  /** Removes the worlds that nobody has called for too long. @returns the machine's time */
  #sweep(): number {
    const nowMs = this.#surroundings.host.nowMs();
    if (this.#sweepAtMs === undefined || nowMs < this.#sweepAtMs) return nowMs;
    let next: number | undefined;
    for (const [id, { idleMs, usedAtMs }] of this.#worlds) {
      if (idleMs === null) continue;
      const endsAtMs = usedAtMs + idleMs;
      if (endsAtMs <= nowMs) this.remove(id);
      else next = Math.min(next ?? endsAtMs, endsAtMs);
    }
    this.#sweepAtMs = next;
    return nowMs;
  }

  /** One that nobody has taken. */
  #randomId(): string {
    for (;;) {
      this.#made += 1;
      const id = new Randomness(this.#start.seed).stream('world', this.#made).hex(RANDOM_ID_DIGITS);
      if (!this.#worlds.has(id)) return id;
    }
  }
}
