import { type Answerer, createAnswerer } from '../webpy/answerer.js';
import { toRefusal } from './errors.js';
import { queryAndFormOrBody } from './parameters.js';
import { accountRoutes } from './routes/accounts.js';
import { tokenRoutes } from './routes/tokens.js';

/** All that answers a call. */
export function createTokensAnswerer(): Answerer {
  return createAnswerer({
    routes: [tokenRoutes(), accountRoutes()],
    toRefusal,
    parametersOf: queryAndFormOrBody,
  });
}
