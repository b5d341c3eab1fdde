import { createWorld, type Surroundings } from './create-world.js';
import { Randomness } from './random.js';
import type { World } from './world.js';
import type { WorldStart } from './world-start.js';

export const DEFAULT_WORLD = 'default';

const RANDOM_ID_DIGITS = 12;

/** The worlds of one server. `default` is always there; no world knows of another. */
export class Worlds {
  readonly #worlds = new Map<string, { world: World; start: WorldStart }>();
  readonly #start: WorldStart;
  readonly #surroundings: Surroundings;
  /** Counts all worlds that were ever made here. */
  #incarnation = 0;
  #made = 0;

  private constructor(start: WorldStart, surroundings: Surroundings) {
    this.#start = start;
    this.#surroundings = surroundings;
  }

  /** @param start  how the default world stands, and others that are made without a start of their own */
  static async open(start: WorldStart, surroundings: Surroundings): Promise<Worlds> {
    const worlds = new Worlds(start, surroundings);
    await worlds.create(DEFAULT_WORLD, start);
    return worlds;
  }

  get default(): World {
    const world = this.find(DEFAULT_WORLD);
    if (world === undefined) throw new Error('The default world is gone');
    return world;
  }

  find(id: string): World | undefined {
    return this.#worlds.get(id)?.world;
  }

  list(): readonly World[] {
    return [...this.#worlds.values()].map(({ world }) => world);
  }

  /** The name of the scenario that a world started from. */
  scenarioOf(id: string): string | undefined {
    return this.#worlds.get(id)?.start.scenario;
  }

  /**
   * Makes a world.
   *
   * @param id  a random one if not given
   * @returns undefined if there is a world of this id
   */
  async create(id = this.#randomId(), start = this.#start): Promise<World | undefined> {
    const world = await this.#make(id, start);
    // Asked only now: of two requests for one id, the first to get here wins.
    if (this.#worlds.has(id)) return undefined;
    this.#worlds.set(id, { world, start });
    return world;
  }

  /** Returns a world to its start, or to another one. @returns undefined if there is none of this id */
  async reset(id: string, start?: WorldStart): Promise<World | undefined> {
    const found = this.#worlds.get(id);
    if (found === undefined) return undefined;
    const next = { world: await this.#make(id, start ?? found.start), start: start ?? found.start };
    // It may have been removed meanwhile, and is not to come back.
    if (!this.#worlds.has(id)) return undefined;
    this.#worlds.set(id, next);
    return next.world;
  }

  /** @returns false for the default world, which stays, and for one that there is not */
  remove(id: string): boolean {
    return id !== DEFAULT_WORLD && this.#worlds.delete(id);
  }

  #make(id: string, start: WorldStart): Promise<World> {
    this.#incarnation += 1;
    return createWorld(id, start, this.#surroundings, this.#incarnation);
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
