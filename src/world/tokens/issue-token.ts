import { type Account, uriOf } from '../accounts/account.js';
import { ProblemError } from '../problem.js';
import type { World } from '../world.js';
import { type Authority, authorityOf } from './authority.js';

/** What an issuer of tokens puts into them. */
export interface TokenTerms {
  /** From now to expiry; a day from Altmetrics, an hour from the Tokens API. */
  readonly lifetimeSeconds: number;
  /** {@link authorityOf} the account if not given. */
  readonly authority?: Authority;
}

/**
 * Issues the token that an approved account makes its calls with. Neither a confirmed e-mail address nor an
 * active account is asked for, only approval.
 *
 * @returns compact JWS (HS256)
 * @throws ProblemError `account-not-approved` until an administrator has approved the account
 * @source hirmeos/altmetrics: src/api/views.py `TokensViewSet`, src/user/tokens.py:30-49 `issue_token`
 */
export async function issueToken(
  world: World,
  account: Account,
  { lifetimeSeconds, authority = authorityOf(account) }: TokenTerms,
): Promise<string> {
  if (!account.approved) throw new ProblemError({ kind: 'account-not-approved', email: account.email });
  const nowSeconds = Math.floor(world.clock.nowMs() / 1000);
  // In the second in which a rule let tokens expire, one of before and one of after would be the same.
  const issuedAtSeconds = Math.max(nowSeconds, world.tokenExpiry.expiredThrough(uriOf(account)) + 1);
  return world.signer.sign({
    sub: uriOf(account),
    email: account.email,
    name: `${account.firstName} ${account.lastName}`,
    authority,
    iat: issuedAtSeconds,
    exp: issuedAtSeconds + lifetimeSeconds,
  });
}
