import type { World } from '../world/world.js';

/** One request to the control API, in the world that it steers. */
export interface ControlCall {
  readonly request: Request;
  readonly world: World;
  /** Starts with `/_emulator`; percent-encoded, without the query. */
  readonly path: string;
  readonly search: string;
  /** What of the address chose the world: empty, or `/_world/{id}`. */
  readonly worldPrefix: string;
  /** As the client sent it: scheme, host and port. */
  readonly origin: string;
  readonly host: string;
  /** False for a request made in process, which no other site can make. */
  readonly viaSocket: boolean;
  /** The body, whole; undefined if it is longer than `maxBytes`. To be called once. */
  readonly readBody: (maxBytes: number) => Promise<Uint8Array | undefined>;
}

export interface ControlEnv {
  Bindings: ControlCall;
}
