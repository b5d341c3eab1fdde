import { requireStorable, toRecordId } from '../storable.js';
import type { World } from '../world.js';
import type { Account } from './account.js';

/**
 * The account that somebody logs in with: by e-mail address in any case, or by the account's number, which the
 * real service also takes. Never by the `username`.
 *
 * @throws ProblemError `value-not-storable` for what the database would stumble over
 * @source Flask-Security: datastore.py `get_user`, `_is_numeric`
 */
export async function findByLogin(world: World, login: string): Promise<Account | undefined> {
  if (/^\s*[-+]?\d+(_\d+)*\s*$/.test(login)) return world.accounts.findById(toRecordId(login));
  requireStorable(login);
  return world.accounts.findByEmail(login);
}

/** @returns the account if login and password are right; whether it is approved or active is not asked */
export async function authenticate(
  world: World,
  login: string,
  password: string,
): Promise<Account | undefined> {
  const account = await findByLogin(world, login);
  if (account === undefined || !(await world.passwords.isRight(password, account.passwordHash)))
    return undefined;
  return account;
}
