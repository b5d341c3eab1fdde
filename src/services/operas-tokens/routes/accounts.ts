import { type Context, Hono } from 'hono';
import type { operations } from '../../../generated/operas-tokens.js';
import { addApprovedAccount } from '../../../world/accounts/add-approved-account.js';
import type { WebpyEnv } from '../../webpy/env.js';
import { sendData } from '../../webpy/render.js';
import { addResource } from '../../webpy/resource.js';
import { requireAnyToken } from '../auth.js';
import { refuseMethod } from '../errors.js';
import { parseNewAccount } from '../parse.js';
import { toWireAccount } from '../projections/account.js';

type Named = keyof operations;

/** `/accounts`: those who may log in. */
export function accountRoutes(): Hono<WebpyEnv> {
  const app = new Hono<WebpyEnv>();
  addResource(app, {
    path: '/accounts',
    POST: { operation: 'createAccount' satisfies Named, steps: [requireAnyToken, postAccount] },
    OPTIONS: 'optionsOfAccounts' satisfies Named,
    refuseMethod,
  });
  return app;
}

/**
 * Quirk `account-creation-broken`, which is not played: the source calls a method by a wrong name and fails with 500;
 * this is what its documentation says.
 *
 * @source hirmeos/tokens_api: src/accountctrl.py:19-58; README.md
 */
async function postAccount(c: Context<WebpyEnv>): Promise<Response> {
  const account = await addApprovedAccount(c.env.world, parseNewAccount(c.env.body));
  return sendData([toWireAccount(account)]);
}
