import type { Account } from '../../../world/accounts/account.js';
import { Abort } from '../error-pages.js';
import type { Visit } from '../visit.js';

/**
 * The account that visits, if it has one of the roles.
 *
 * @throws Abort 403, for visitors without an account too: nobody is sent to the login page
 * @source hirmeos/altmetrics: src/core/admin.py:42-96
 */
export async function requireRole(visit: Visit, roles: readonly string[]): Promise<Account> {
  const account = await visit.session.account();
  if (account === undefined || !account.roles.some((role) => roles.includes(role))) throw new Abort(403);
  return account;
}
