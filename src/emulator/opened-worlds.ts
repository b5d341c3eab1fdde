import type { Worlds } from '../world/worlds.js';
import type { Answering } from './dispatcher.js';
import type { Starts } from './starts.js';

/** The worlds of an emulator, and whatever keeps them. */
export interface OpenedWorlds {
  readonly worlds: Worlds;
  readonly starts: Starts;
  /** Absolute paths of the files that the scenario was read from; none for one that comes with the emulator. */
  readonly files: readonly string[];
  /** Lets nobody hear of a change before it is kept. */
  guard(inner: Answering): Answering;
  /** Does something, and keeps what it changes. */
  keep<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Writes down what is left, and gives back what the worlds are kept in. Closed twice is closed once. */
  close(): Promise<void>;
}
