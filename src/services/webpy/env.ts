import type { Claims } from '../../world/tokens/jws.js';
import type { Call } from '../service.js';

/** Names and values; of a name that comes more than once the last value. */
export type Pairs = Readonly<Record<string, string>>;

/** What an error says of the request: named parameters, or the body as one text. */
export type Parameters = Pairs | string;

/** What is in reach of the routes: the request's {@link Call}, its query and body, and whose token it has. */
export interface WebpyEnv {
  Bindings: Call & {
    /** Percent-decoded, without the slash at its end: the services take both. */
    readonly path: string;
    readonly query: Pairs;
    /** Empty for a request without one. */
    readonly body: Uint8Array;
    readonly parameters: Parameters;
  };
  Variables: {
    /** Set by `requireToken`. */
    claims: Claims;
  };
}
