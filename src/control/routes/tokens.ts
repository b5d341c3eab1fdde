import { Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { uriOf } from '../../world/accounts/account.js';
import type { ControlEnv } from '../env.js';
import { Refusal } from '../problem.js';
import { readBody } from '../read-body.js';

type Schemas = components['schemas'];

/** `/_emulator/tokens`: what becomes of tokens that were issued. */
export function tokenRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>().post('/_emulator/tokens/expire', async (c) => {
    const { accounts, clock, tokenExpiry } = c.env.world;
    const { account: email } = await readBody<Schemas['TokensToExpire']>(c.env, 'validateExpireTokens', {});
    const account = email === undefined ? undefined : await accounts.findByEmail(email);
    if (email !== undefined && account === undefined) {
      throw new Refusal(404, `No account has the address "${email}".`);
    }
    const seconds = Math.floor(clock.nowMs() / 1000);
    tokenExpiry.expire(seconds, account && uriOf(account));
    const issuedUntil = new Date(seconds * 1000).toISOString();
    return c.json({
      account: account?.email ?? null,
      issued_until: issuedUntil,
    } satisfies Schemas['ExpiredTokens']);
  });
}
