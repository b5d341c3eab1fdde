import { createHash } from 'node:crypto';
import type { Account } from '../../world/accounts/account.js';
import type { ConfirmationUrl } from '../../world/accounts/register-account.js';
import type { World } from '../../world/world.js';
import type { Site } from '../service.js';
import { sessionSigner } from './signers.js';

/** Makes the links of confirmation mails: to the page where the client found the service. */
export function confirmationUrl({ origin, prefix }: Site): ConfirmationUrl {
  return (token) => `${origin}${prefix}/confirm/${token}`;
}

/**
 * The token that a program gets when it registers or logs in with JSON. It stands for a session and opens
 * nothing below `/api`.
 *
 * @source Flask-Security: core.py `UserMixin.get_auth_token`
 */
export function sealAuthenticationToken(world: World, account: Account): string {
  const fingerprint = createHash('md5').update(account.passwordHash).digest('hex');
  return sessionSigner(world).seal([String(account.id), fingerprint]);
}
