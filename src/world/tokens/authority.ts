import { type Account, ROLE } from '../accounts/account.js';

/** What the holder of a token may do. A guest may not add events. */
export const AUTHORITIES = ['admin', 'user', 'guest'] as const;
export type Authority = (typeof AUTHORITIES)[number];

const GUEST_ROLE = 'guest';

/** The roles of an account that is made with an authority. Guests are known to the Tokens API only. */
export function rolesOf(authority: Authority): readonly string[] {
  return [{ admin: ROLE.admin, user: ROLE.user, guest: GUEST_ROLE }[authority]];
}

/** What a token of Altmetrics lets its bearer do in the services that ask. */
export function authorityOf(account: Account): 'admin' | 'user' {
  return account.roles.includes(ROLE.admin) ? 'admin' : 'user';
}

/** The authority that an account has in the Tokens API. */
export function fullAuthorityOf(account: Account): Authority {
  return account.roles.includes(GUEST_ROLE) ? 'guest' : authorityOf(account);
}
