import type { Account } from '../accounts/account.js';
import { ProblemError } from '../problem.js';
import type { World } from '../world.js';

/**
 * Issues the token that an approved account makes its calls with. Neither a confirmed e-mail address nor an
 * active account is asked for, only approval.
 *
 * @param lifetimeSeconds  from now to expiry; the real service uses 86 400 (one day)
 * @returns compact JWS (HS256)
 * @throws ProblemError `account-not-approved` until an administrator has approved the account
 * @source hirmeos/altmetrics: src/api/views.py `TokensViewSet`, src/user/tokens.py:30-49 `issue_token`
 */
export async function issueToken(world: World, account: Account, lifetimeSeconds: number): Promise<string> {
  if (!account.approved) throw new ProblemError({ kind: 'account-not-approved', email: account.email });
  const issuedAtSeconds = Math.floor(world.clock.nowMs() / 1000);
  return world.signer.sign({
    sub: `acct:${account.email}`,
    email: account.email,
    name: `${account.firstName} ${account.lastName}`,
    authority: authorityOf(account),
    iat: issuedAtSeconds,
    exp: issuedAtSeconds + lifetimeSeconds,
  });
}

/** What a token lets its bearer do in the services that ask: `admin` or `user`. */
export function authorityOf(account: Account): 'admin' | 'user' {
  return account.roles.includes('admin') ? 'admin' : 'user';
}
