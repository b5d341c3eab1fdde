import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Account } from '../../world/accounts/account.js';
import type { World } from '../../world/world.js';

const SECONDS_PER_YEAR = 365 * 86_400;

/**
 * The cookie that logs a person in again when the session is gone: the account's number and a signature.
 *
 * @source Flask-Login 0.4: utils.py `encode_cookie`, login_manager.py `_set_cookie`
 */
export function rememberCookie(world: World, account: Account): string {
  const expires = new Date(world.clock.nowMs() + SECONDS_PER_YEAR * 1000);
  const date = expires.toUTCString().replace(/^(\w+, \d+) (\w+) (\d+)/, '$1-$2-$3');
  return `remember_token=${account.id}|${sign(world, String(account.id))}; Expires=${date}; Path=/`;
}

/** @returns the account's number, if the signature is good */
export function openRememberToken(world: World, cookie: string | undefined): string | undefined {
  const [id = '', digest = ''] = (cookie ?? '').split('|');
  const expected = Buffer.from(sign(world, id));
  const actual = Buffer.from(digest);
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? id : undefined;
}

function sign(world: World, id: string): string {
  return createHmac('sha512', world.secret).update(id).digest('hex');
}
