import { type Context, Hono } from 'hono';
import type { operations } from '../../../generated/operas-tokens.js';
import { isStorable } from '../../../world/storable.js';
import { fullAuthorityOf } from '../../../world/tokens/authority.js';
import { issueToken } from '../../../world/tokens/issue-token.js';
import type { WebpyEnv } from '../../webpy/env.js';
import { Refusal } from '../../webpy/refusal.js';
import { sendData } from '../../webpy/render.js';
import { addResource } from '../../webpy/resource.js';
import { validateToken } from '../auth.js';
import { refuseMethod } from '../errors.js';
import { parseCredentials } from '../parse.js';
import { toWireToken } from '../projections/account.js';

type Named = keyof operations;

/** As in the examples of the real service's settings. */
const LIFETIME_SECONDS = 3600;

/** `/tokens`: a token in exchange for e-mail and password, and whose a token is. */
export function tokenRoutes(): Hono<WebpyEnv> {
  const app = new Hono<WebpyEnv>();
  addResource(app, {
    path: '/tokens',
    GET: { operation: 'checkToken' satisfies Named, steps: [getToken] },
    POST: { operation: 'issueToken' satisfies Named, steps: [postToken] },
    OPTIONS: 'optionsOfTokens' satisfies Named,
    refuseMethod,
  });
  return app;
}

/** @source hirmeos/tokens_api: src/tokenctrl.py:16-37 */
async function getToken(c: Context<WebpyEnv>): Promise<Response> {
  const { world, query, notes } = c.env;
  // Quirk `token-in-query`: the header is not looked at.
  const token = query.token ?? '';
  const { sub } = validateToken(world, token);
  const account = isStorable(sub) ? await world.accounts.findByUri(sub) : undefined;
  if (account === undefined) throw new Refusal('BADAUTH', { reason: 'no account has the sub of the token' });
  notes.account = account.email;
  return sendData([toWireToken(account, token)]);
}

/** @source hirmeos/tokens_api: src/tokenctrl.py:41-69 */
async function postToken(c: Context<WebpyEnv>): Promise<Response> {
  const { world, body, notes } = c.env;
  const { email, password } = parseCredentials(body);
  const account = await world.accounts.findByExactEmail(email);
  if (account === undefined || !(await world.passwords.isRight(password, account.passwordHash))) {
    throw new Refusal('BADAUTH', { reason: 'no account has this e-mail and password' });
  }
  notes.account = account.email;
  const terms = { lifetimeSeconds: LIFETIME_SECONDS, authority: fullAuthorityOf(account) };
  return sendData([toWireToken(account, await issueToken(world, account, terms))]);
}
