import type { WorldState } from './state/world-state.js';
import type { World } from './world.js';
import type { WorldStart } from './world-start.js';

/** A world, and how long it stays. */
export interface KeptWorld {
  readonly world: World;
  /** Null for ever. */
  readonly idleMs: number | null;
}

/** The same, written down. */
export interface KeptState {
  readonly id: string;
  readonly idleMs: number | null;
  readonly state: WorldState;
}

/** Keeps worlds for longer than the process lives. */
export interface WorldsKeeper {
  /** Is told of each world that comes, with what it is then, also in the place of another one of its id. */
  keep(kept: KeptWorld): void;
  /** Is told of each that goes. */
  forget(id: string): void;
}

/** How many worlds there have been; what comes next is not to be taken for one of them. */
export interface WorldCounts {
  readonly incarnation: number;
  /** Of random ids. */
  readonly made: number;
}

/** All worlds of a server, written down. */
export interface KeptStates {
  /** How worlds start that are made without a start of their own. */
  readonly start: WorldStart;
  readonly worlds: Iterable<KeptState>;
  readonly counts: WorldCounts;
}
