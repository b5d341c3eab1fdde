import type { MiddlewareHandler } from 'hono';
import type { WebpyEnv } from '../webpy/env.js';
import { Refusal } from '../webpy/refusal.js';

const WRITERS: readonly unknown[] = ['user', 'admin'];

/**
 * Lets a request pass whose token gives the right to write. Stands behind `requireToken`, which takes one of any HMAC
 * (quirk `any-hmac-accepted`).
 *
 * @throws Refusal `FATAL` for a token that does not speak of rights (quirk `authority-missing-500`), `UNAUTHORIZED`
 *   for other rights
 * @source hirmeos/metrics-api: src/auth.py:39-45, 77-78
 */
export const requireWriter: MiddlewareHandler<WebpyEnv> = async (c, next) => {
  const { claims } = c.var;
  if (!('authority' in claims)) throw new Refusal('FATAL', { reason: 'the token has no authority' });
  if (!WRITERS.includes(claims.authority)) {
    throw new Refusal('UNAUTHORIZED', { description: 'You lack write rights.' });
  }
  return next();
};
