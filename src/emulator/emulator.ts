import type { ScenarioDocument } from '../scenarios/index.js';
import type { GivenAdvice } from './advice/said-boards.js';
import type { ControlClient } from './control-client.js';
import type { EmulatedWorld, ServiceInfo, WorldOptions } from './emulated-world.js';
import type { StoryRecording } from './recording/recordings.js';

/** A running emulator. */
export interface Emulator {
  /** Base URL of the server; before it listens, one that only requests in process can use. */
  readonly url: string;
  readonly services: readonly ServiceInfo[];
  /** Name of the scenario that the world `default` started from. */
  readonly scenario: string;
  /** Absolute paths of the files that its scenario was read from; none for one that comes with the emulator. */
  readonly files: readonly string[];
  /** What the control API asks for, if anything. */
  readonly controlToken: string | undefined;
  /**
   * Answers a request in process, without a socket; wherever a client takes a `fetch`, it takes this one. Redirects
   * are handed back rather than followed. A path is one below the emulator's URL; the addresses of the live services
   * lead to the world `default`. Also before it listens, and after it was closed, unless it has a data directory.
   *
   * @throws TypeError `fetch failed`, for a host that is neither the emulator's nor a live service's
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** Steers the world `default`: its clock, faults, accounts, and what it was asked. */
  readonly control: ControlClient;
  /** Starts to listen. @returns the URL @throws an error with a `code`, e.g. `EADDRINUSE` */
  listen(): Promise<string>;
  /** Returns the world `default` to its start. */
  reset(): Promise<void>;
  /**
   * Starts the world `default` anew from another scenario, to which a later reset returns. Other worlds stay as they
   * are; so does this one if the scenario can't be used.
   *
   * @returns the absolute paths of the files that it was read from
   * @throws ScenarioError if the scenario can't be used
   */
  apply(scenario: string | ScenarioDocument): Promise<readonly string[]>;
  /**
   * Makes a world of its own, e.g. for a test.
   *
   * @throws ScenarioError if its scenario can't be used
   * @throws ConfigError if another option can't
   */
  createWorld(options?: WorldOptions): Promise<EmulatedWorld>;
  /**
   * Records what clients do to the world `default` from now on; to be asked while nothing has happened in it yet.
   *
   * @throws RecordingError if something has
   */
  record(): Promise<StoryRecording>;
  /**
   * What the live services would have ignored or punished in the requests so far; none if all is well. That of worlds
   * that were reset or are gone is among it; what was cleared by the control API is not. Over HTTP, `GET
   * /_emulator/advice` lists that of one world since its last reset, with instants as text and null for no operation.
   *
   * @param worldId  of this world only; of all, if not given
   */
  advice(worldId?: string): Promise<readonly GivenAdvice[]>;
  /**
   * Lets the requests in flight finish, for less than a second, and stops listening. With a data directory, that is the
   * end: another emulator can have it then.
   */
  close(): Promise<void>;
}
