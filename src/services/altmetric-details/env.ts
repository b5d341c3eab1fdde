import type { Call } from '../service.js';
import type { Admitted } from './admission.js';
import type { DetailsParts } from './parts.js';

/** What is in reach of the routes: the request's {@link Call}, its path and query, and who makes it. */
export interface DetailsEnv {
  Bindings: Call & {
    /** What the router goes by: the service's own path, percent-encoded and without doubled slashes, see `toRoute`. */
    readonly path: string;
    readonly query: Readonly<URLSearchParams>;
    /** Empty for a request without a body. */
    readonly body: Uint8Array;
    readonly parts: DetailsParts;
    /** Whether a 307 has brought the request here. */
    readonly isRedirected: boolean;
    /** Set by `admitted`. */
    caller?: Admitted | undefined;
  };
}
