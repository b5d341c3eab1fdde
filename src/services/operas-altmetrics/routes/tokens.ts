import { type Context, Hono } from 'hono';
import type { components } from '../../../generated/operas-altmetrics.js';
import { authorityOf } from '../../../world/tokens/authority.js';
import { issueToken } from '../../../world/tokens/issue-token.js';
import { requirePassword } from '../auth.js';
import type { AltmetricsEnv } from '../env.js';
import { sendNegotiated, sendText, writeSpaced } from '../render.js';
import { addResource, withOrWithoutSlash } from '../resource.js';

/** One day. */
const TERMS = { lifetimeSeconds: 86_400 } as const;

/**
 * `/api/get_token`: the token of an approved account (quirk `token-needs-approval-only`), in two forms (quirk
 * `get-token-two-forms`).
 */
export function tokenRoutes(): Hono<AltmetricsEnv> {
  const app = new Hono<AltmetricsEnv>();
  addResource(app, {
    paths: withOrWithoutSlash('/api/get_token'),
    GET: { operation: 'getToken', steps: [requirePassword, getToken] },
    POST: { operation: 'postToken', steps: [requirePassword, postToken] },
  });
  return app;
}

async function getToken(c: Context<AltmetricsEnv>): Promise<Response> {
  return sendText(await issueToken(c.env.world, c.var.account, TERMS));
}

async function postToken(c: Context<AltmetricsEnv>): Promise<Response> {
  const { account } = c.var;
  const token = await issueToken(c.env.world, account, TERMS);
  const person = { surname: account.lastName, name: account.firstName, authority: authorityOf(account) };
  const data = [{ ...person, token, email: account.email }];
  const envelope = {
    status: 'ok',
    count: 1,
    code: 200,
    data,
  } satisfies components['schemas']['TokenEnvelope'];
  return sendNegotiated(c, writeSpaced(envelope));
}
