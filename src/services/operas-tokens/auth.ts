import type { MiddlewareHandler } from 'hono';
import type { Claims } from '../../world/tokens/jws.js';
import type { World } from '../../world/world.js';
import { bearerToken, readClaims } from '../webpy/bearer.js';
import type { WebpyEnv } from '../webpy/env.js';
import { Refusal } from '../webpy/refusal.js';

const REQUIRED_CLAIMS = ['sub', 'iat', 'exp', 'name', 'email', 'authority'] as const;
/** What has a scheme, as `urlparse` finds it. */
export const IS_URI = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/** What a token says that is complete. */
export interface CheckedToken {
  /** A URI; whether there is such an account is not said. */
  readonly sub: string;
  readonly claims: Claims;
}

/**
 * Checks a token as this service does, which wants more of it than the others.
 *
 * @throws Refusal `FATAL` for one that lacks a claim (quirk `claims-missing-500`), and as {@link readClaims} does
 * @source hirmeos/tokens_api: src/models.py `Token.validate`, `update_from_payload`
 */
export function validateToken(world: World, token: string): CheckedToken {
  const claims = readClaims(world, token);
  const missing = REQUIRED_CLAIMS.find((claim) => !Object.hasOwn(claims, claim));
  if (missing !== undefined) throw new Refusal('FATAL', { reason: `the token has no claim "${missing}"` });
  const { sub } = claims;
  if (typeof sub !== 'string' || !IS_URI.test(sub)) {
    throw new Refusal('UNAUTHORIZED', { description: 'Invalid token.', reason: 'sub is no URI' });
  }
  return { sub, claims };
}

/**
 * Lets a request pass with a token of anybody, who need not be known here (quirk `any-token-creates-accounts`).
 *
 * @source hirmeos/tokens_api: src/api.py `check_token`, `get_token_from_header`
 */
export const requireAnyToken: MiddlewareHandler<WebpyEnv> = async (c, next) => {
  const { claims } = validateToken(c.env.world, bearerToken(c));
  if (typeof claims.email === 'string') c.env.notes.account = claims.email;
  return next();
};
