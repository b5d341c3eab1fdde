import type { CatalogueQueries } from '../../world/catalogue/query/catalogue-queries.js';
import type { ProfileFinder } from '../../world/catalogue/query/find-profile.js';
import type { ExplorerAccount } from '../../world/explorer/explorer-account.js';
import type { ExplorerWorld } from '../../world/explorer/explorer-world.js';
import type { Call } from '../service.js';
import type { Parameters } from './parameters.js';

/** What is in reach of the routes: the request's {@link Call}, its parameters, and who makes it. */
export interface ExplorerEnv {
  Bindings: Call & {
    readonly explorer: ExplorerWorld;
    readonly queries: CatalogueQueries;
    readonly profiles: ProfileFinder;
    /** Below the service's base, without a slash at its end. */
    readonly path: string;
  };
  Variables: {
    /** Set by `signed`. */
    account: ExplorerAccount;
    parameters: Parameters;
  };
}
