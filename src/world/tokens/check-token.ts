import { ProblemError } from '../problem.js';
import type { World } from '../world.js';
import type { Claims } from './jws.js';
import type { TokenFault } from './token-fault.js';

/**
 * Checks a token's signature, then its times against the world's clock.
 *
 * A token without `exp` is taken, and so is an `iat` in the future; an `aud` of any kind is refused, since
 * the services expect none. A token is still good in the second in which it expires. One that a rule of the world let
 * expire is answered as one whose time has come; without `iat`, nobody can tell when it was issued, and it stays.
 *
 * @param allowed  the algorithms that the calling service takes
 * @throws ProblemError `token-refused`, with the fault that PyJWT would name first
 * @throws TypeError  for a time claim that is no number and no text, where PyJWT fails too
 * @source PyJWT 1.7.1: jwt/api_jwt.py `_validate_claims`
 */
export function checkToken(world: World, token: string, allowed: readonly string[]): Claims {
  const claims = world.signer.read(token, allowed);
  const nowSeconds = Math.floor(world.clock.nowMs() / 1000);
  const issuedAt = 'iat' in claims ? toInteger(claims.iat, 'iat') : Number.POSITIVE_INFINITY;
  if ('nbf' in claims && toInteger(claims.nbf, 'nbf') > nowSeconds) refuse({ reason: 'not-yet-valid' });
  if ('exp' in claims && toInteger(claims.exp, 'exp') < nowSeconds) refuse({ reason: 'expired' });
  const sub = typeof claims.sub === 'string' ? claims.sub : '';
  if (issuedAt <= world.tokenExpiry.expiredThrough(sub)) refuse({ reason: 'expired' });
  if ('aud' in claims) refuse({ reason: 'audience-not-expected' });
  return claims;
}

/** Python's `int()`: truncates numbers, reads whole numbers from text, fails on all else, infinity included. */
function toInteger(value: unknown, claim: 'exp' | 'nbf' | 'iat'): number {
  if (Number.isNaN(value)) refuse({ reason: 'claim-not-integer', claim });
  if (typeof value === 'number' && Number.isFinite(value)) return Math.trunc(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') throw new TypeError(`The claim ${claim} can't be made a number`);
  if (!/^\s*[-+]?\d+(_\d+)*\s*$/.test(value)) refuse({ reason: 'claim-not-integer', claim });
  return Number(value.replaceAll('_', ''));
}

function refuse(fault: TokenFault): never {
  throw new ProblemError({ kind: 'token-refused', fault });
}
