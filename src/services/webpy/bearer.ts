import type { Context, MiddlewareHandler } from 'hono';
import { ProblemError } from '../../world/problem.js';
import { checkToken } from '../../world/tokens/check-token.js';
import type { Claims } from '../../world/tokens/jws.js';
import type { TokenFault } from '../../world/tokens/token-fault.js';
import type { World } from '../../world/world.js';
import type { WebpyEnv } from './env.js';
import { Refusal } from './refusal.js';

/** The services name no algorithm, so that PyJWT takes each that it has. */
const ALGORITHMS = ['HS256', 'HS384', 'HS512'] as const;

/**
 * Lets a request pass that has a valid token, whoever holds it. The world need not have such an account.
 *
 * @source hirmeos/identifier_translation_service: src/api.py `check_token`, `get_token_from_header`
 */
export const requireToken: MiddlewareHandler<WebpyEnv> = async (c, next) => {
  const claims = readClaims(c.env.world, bearerToken(c));
  if (typeof claims.email === 'string') c.env.notes.account = claims.email;
  c.set('claims', claims);
  return next();
};

/** The token that a request has in its header, empty for none. Quirk `bearer-is-optional`. */
export function bearerToken(c: Context<WebpyEnv>): string {
  return (c.req.header('authorization') ?? '').replaceAll('Bearer ', '');
}

/**
 * What a token says.
 *
 * @throws Refusal `FORBIDDEN` for what is none or is not signed well, `UNAUTHORIZED` for one that is not valid,
 *   `FATAL` for one that PyJWT fails with
 * @source PyJWT 1.7.1: exceptions.py, what is a `DecodeError`
 */
export function readClaims(world: World, token: string): Claims {
  try {
    return checkToken(world, token, ALGORITHMS);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.kind !== 'token-refused') throw error;
    throw toRefusal(error.problem.fault);
  }
}

function toRefusal(fault: TokenFault): Refusal {
  const reason = fault.reason;
  switch (fault.reason) {
    case 'not-enough-segments':
    case 'bad-padding':
    case 'bad-string':
    case 'signature-mismatch':
      return new Refusal('FORBIDDEN', { reason });
    case 'expired':
      return new Refusal('UNAUTHORIZED', { description: 'Signature expired.' });
    case 'algorithm-not-allowed':
      // PyJWT's "none" wants no key and fails when it gets one, with an error that nobody catches.
      if (fault.algorithm === 'none') return new Refusal('FATAL', { reason: 'the algorithm is none' });
      return new Refusal('UNAUTHORIZED', { description: 'Invalid token.', reason });
    case 'not-yet-valid':
    case 'audience-not-expected':
      return new Refusal('UNAUTHORIZED', { description: 'Invalid token.', reason });
    case 'claim-not-integer':
      if (fault.claim !== 'iat') return new Refusal('FORBIDDEN', { reason });
      return new Refusal('UNAUTHORIZED', { description: 'Invalid token.', reason });
  }
}
