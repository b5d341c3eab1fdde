import type { Account } from '../../world/accounts/account.js';
import type { Call } from '../service.js';
import type { SessionSlot } from './session.js';

/** What is in reach of the routes: the request's {@link Call}, its body, and who makes it. */
export interface AltmetricsEnv {
  Bindings: Call & {
    /** The service's own path, percent-decoded as the real server does it. */
    readonly path: string;
    /** Empty for a request without a body. */
    readonly body: Uint8Array;
    readonly session: SessionSlot;
  };
  Variables: {
    /** Set by `requireAccount` and `requirePassword`. */
    account: Account;
  };
}
