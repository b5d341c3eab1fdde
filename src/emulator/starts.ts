import {
  describeEditMistake,
  findShippedStart,
  type PasswordHashes,
  type ReadScenario,
  readScenario,
  type ScenarioDocument,
  ScenarioError,
  toWorldStart,
} from '../scenarios/index.js';
import { StartEditError } from '../world/catalogue/layer/start-edit-error.js';
import type { WorldStart } from '../world/world-start.js';
import { adapt, type EmulatorOptions } from './options.js';

/** Scenarios of their own that people send again and again: each test of a suite the same one, say. */
const MOST_KEPT = 200;
const MOST_HASHES = 1000;
const MOST_KEPT_CHARACTERS = 5_000_000;

/** A scenario that worlds of this server can be started from. */
export interface LoadedStart {
  readonly start: WorldStart;
  /** Absolute paths of the files that it was read from. */
  readonly files: readonly string[];
}

/**
 * How worlds of this server start: scenarios, with what the server's options say in their place. Each is made once,
 * as hashing its passwords takes longer than all the rest of a world.
 */
export class Starts {
  readonly #options: EmulatorOptions;
  readonly #shipped = new Map<string, WorldStart>();
  readonly #own = new Map<string, Promise<LoadedStart>>();
  /** Where the values of a start were written. */
  readonly #sources = new WeakMap<WorldStart, ReadScenario>();
  #ownCharacters = 0;
  readonly #hashes: PasswordHashes = new Map();

  constructor(options: EmulatorOptions) {
    this.#options = options;
  }

  /** @returns undefined if no shipped scenario has this name */
  async find(name: string): Promise<WorldStart | undefined> {
    const shipped = await findShippedStart(name);
    if (shipped === undefined) return undefined;
    // Only now: somebody may have asked meanwhile, and worlds are known by their start.
    const start = this.#shipped.get(name) ?? adapt(shipped, this.#options);
    this.#shipped.set(name, start);
    return start;
  }

  /**
   * Loads a scenario: one that is shipped by its name, one's own by its file, or an object.
   *
   * @throws ScenarioError if there is none, or it is wrong
   */
  async load(scenario: string | object): Promise<LoadedStart> {
    if (typeof scenario === 'object') {
      // What it may extend comes with the emulator and stays as it is: the same text is the same start.
      return this.#keep(JSON.stringify(scenario), async () =>
        this.#toStart(await readScenario(scenario), 'custom'),
      );
    }
    const shipped = await this.find(scenario);
    if (shipped !== undefined) return { start: shipped, files: [] };
    const read = await readScenario(scenario);
    const key = JSON.stringify([read.name, read.document]);
    const loaded = await this.#keep(key, () => this.#toStart(read, read.name));
    // The same as before, it may have been, but on other lines.
    this.#sources.set(loaded.start, read);
    return loaded;
  }

  /** The scenario that a start was made from, as it is written; undefined for one that was read from a data directory. */
  async describe(start: WorldStart): Promise<ScenarioDocument | undefined> {
    const own = this.#sources.get(start);
    if (own !== undefined) return own.document;
    const isShipped = this.#shipped.get(start.scenario) === start;
    return isShipped ? (await readScenario(start.scenario)).document : undefined;
  }

  /** Whether a start was made from a scenario that comes with the emulator. */
  isShipped(start: WorldStart): boolean {
    return this.#shipped.get(start.scenario) === start;
  }

  /** Says of what the catalogue doesn't take where it was written; any other error stays as it is. */
  explain(error: unknown, start: WorldStart): unknown {
    if (!(error instanceof StartEditError)) return error;
    const describe = this.#sources.get(start)?.describe;
    return new ScenarioError(describeEditMistake(error, describe ?? start.scenario));
  }

  async #toStart(read: ReadScenario, name: string): Promise<LoadedStart> {
    if (this.#hashes.size > MOST_HASHES) this.#hashes.clear();
    const start = adapt(await toWorldStart(read.document, name, this.#hashes), this.#options);
    this.#sources.set(start, read);
    return { start, files: read.files };
  }

  /** @param make  is asked only the first time, or if it failed before */
  #keep(key: string, make: () => Promise<LoadedStart>): Promise<LoadedStart> {
    const kept = this.#own.get(key);
    if (kept !== undefined) this.#drop(key);
    const loaded = kept ?? make();
    this.#own.set(key, loaded);
    this.#ownCharacters += key.length;
    this.#dropOldest();
    loaded.catch(() => this.#drop(key));
    return loaded;
  }

  #drop(key: string): void {
    if (this.#own.delete(key)) this.#ownCharacters -= key.length;
  }

  #dropOldest(): void {
    for (const key of this.#own.keys()) {
      if (this.#own.size <= MOST_KEPT && this.#ownCharacters <= MOST_KEPT_CHARACTERS) return;
      this.#drop(key);
    }
  }
}
