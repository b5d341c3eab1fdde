import type { components } from '../../../generated/operas-tokens.js';
import { type Account, uriOf } from '../../../world/accounts/account.js';
import { fullAuthorityOf } from '../../../world/tokens/authority.js';

type Schemas = components['schemas'];

/**
 * An account as the service shows it, without its password.
 *
 * @source hirmeos/tokens_api: src/models.py `Account.__init__`, whose order the members have
 */
export function toWireAccount(account: Account): Schemas['Account'] {
  return {
    email: account.email,
    id: uriOf(account),
    name: account.firstName,
    surname: account.lastName,
    authority: fullAuthorityOf(account),
  };
}

/** The same, with a token. */
export function toWireToken(account: Account, token: string): Schemas['AccountToken'] {
  return { ...toWireAccount(account), token };
}
