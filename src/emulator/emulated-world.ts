import type { ScenarioDocument } from '../scenarios/index.js';
import { WORLD_ID } from '../world/worlds.js';
import type { GivenAdvice, SaidBoards } from './advice/said-boards.js';
import { ConfigError } from './check-options.js';
import { type ControlClient, createControlClient } from './control-client.js';
import { toIdleMs } from './idle-timeout.js';
import type { OpenedWorlds } from './opened-worlds.js';

/** What the emulator serves, and where. */
export interface ServiceInfo {
  readonly name: string;
  readonly title: string;
  /** Base URL to give to a client. */
  readonly url: string;
}

/** What kind of world to make; everything has a default. */
export interface WorldOptions {
  /** Letters, digits, dots, hyphens and underscores, 64 at most. Default: a random one. */
  readonly id?: string;
  /** Name of a shipped scenario, path of a file, or a scenario as an object. Default: the emulator's own. */
  readonly scenario?: string | ScenarioDocument;
  /** How long it stays after it was last called, like "30 minutes", or "never". Default: the emulator's own. */
  readonly idleTimeout?: string;
}

/** A world of one's own on an emulator: nothing that happens in it shows in another. */
export interface EmulatedWorld {
  readonly id: string;
  /** Base URL of all that is in it: its services, and its control API below `/_emulator`. */
  readonly url: string;
  readonly services: readonly ServiceInfo[];
  /**
   * Answers a request in process, without a socket; wherever a client takes a `fetch`, it takes this one. A path is one
   * below the world's URL; the addresses of the live services lead to this world, too.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** Steers it: its clock, faults, accounts, and what it was asked. */
  readonly control: ControlClient;
  /**
   * What the live services would have ignored or punished in the requests to it, also before a reset and after it was
   * removed; none of other worlds, even of one that had its id before.
   */
  advice(): Promise<readonly GivenAdvice[]>;
  /** Returns it to its start. */
  reset(): Promise<void>;
  /** Removes it, with all that is in it. Removed twice is removed once. */
  remove(): Promise<void>;
  /** The same, at the end of the block that has it as `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** What a world needs of its emulator. */
interface Home {
  readonly url: string;
  readonly services: readonly ServiceInfo[];
  readonly fetch: (request: Request) => Promise<Response>;
}

/** What all worlds of an emulator share. */
interface Shared extends Pick<OpenedWorlds, 'worlds' | 'keep'> {
  readonly boards: SaidBoards;
}

/**
 * Makes a world.
 *
 * @throws ConfigError if an option can't be used
 * @throws ScenarioError if the scenario can't
 */
export async function addWorld(
  { worlds, starts, keep, boards }: Shared & Pick<OpenedWorlds, 'starts'>,
  home: Home,
  { id, scenario, idleTimeout }: WorldOptions,
): Promise<EmulatedWorld> {
  if (id !== undefined && !WORLD_ID.test(id)) {
    throw new ConfigError(
      `id: "${id}" can't be; use letters, digits, dots, hyphens and underscores, 64 at most`,
    );
  }
  const idleMs = idleTimeout === undefined ? undefined : toIdleMs(idleTimeout);
  const start = scenario === undefined ? undefined : (await starts.load(scenario)).start;
  const world = await keep(() => worlds.create({ id, start, idleMs })).catch((error: unknown) => {
    throw start === undefined ? error : starts.explain(error, start);
  });
  if (world === undefined) throw new ConfigError(`id: there is a world "${id}" already`);
  return new HomedWorld(world.id, { worlds, keep, boards }, home);
}

class HomedWorld implements EmulatedWorld {
  readonly id: string;
  readonly #opened: Shared;
  readonly #home: Home;
  /** What was said before it was made is none of its own. */
  readonly #saidBefore: number;

  constructor(id: string, opened: Shared, home: Home) {
    this.id = id;
    this.#opened = opened;
    this.#home = home;
    this.#saidBefore = opened.boards.size;
  }

  get url(): string {
    return `${this.#home.url}/_world/${this.id}`;
  }

  get services(): readonly ServiceInfo[] {
    const { url, services } = this.#home;
    return services.map((service) => ({ ...service, url: this.url + service.url.slice(url.length) }));
  }

  readonly fetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const place = typeof input === 'string' && input.startsWith('/') ? this.url + input : input;
    const request = place instanceof Request && init === undefined ? place : new Request(place, init);
    if (request.url.startsWith(`${this.url}/`)) return this.#home.fetch(request);
    const headers = new Headers(request.headers);
    headers.set('X-Emulator-World', this.id);
    return this.#home.fetch(new Request(request, { headers }));
  };

  readonly control = createControlClient(this.fetch);

  async advice(): Promise<readonly GivenAdvice[]> {
    return this.#opened.boards.list(this.id, this.#saidBefore);
  }

  async reset(): Promise<void> {
    const { worlds, keep } = this.#opened;
    await keep(() => worlds.reset(this.id));
  }

  async remove(): Promise<void> {
    const { worlds, keep } = this.#opened;
    await keep(async () => worlds.remove(this.id));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.remove();
  }
}
