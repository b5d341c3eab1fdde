import type { World } from '../world.js';
import type { Account } from './account.js';
import { confirmationMail } from './mails.js';
import { type ConfirmationUrl, sealConfirmation } from './register-account.js';

/** How long a confirmation link is good: five days. */
const LINK_LIFETIME_SECONDS = 5 * 86_400;

/** What opening a confirmation link comes to. */
export type Confirmation =
  | { readonly outcome: 'confirmed' | 'already-confirmed' | 'expired'; readonly account: Account }
  | { readonly outcome: 'invalid' };

/**
 * Confirms the e-mail address that a link was made for. Changes nothing for a link that is too old, forged, or
 * made for an address that the account no longer has.
 *
 * @source Flask-Security: views.py `confirm_email`, confirmable.py `confirm_email_token_status`
 */
export async function confirmAccount(world: World, token: string): Promise<Confirmation> {
  const opened = world.confirmations.open(token, LINK_LIFETIME_SECONDS);
  if (opened.state === 'forged' || !Array.isArray(opened.value)) return { outcome: 'invalid' };
  const [id, email] = opened.value;
  const account = await world.accounts.findById(Number(id));
  if (account === undefined || account.email !== email) return { outcome: 'invalid' };
  if (account.confirmedAt !== undefined) return { outcome: 'already-confirmed', account };
  if (opened.state === 'expired') return { outcome: 'expired', account };
  const confirmed = await world.accounts.change(account.id, { confirmedAt: world.clock.now() });
  return { outcome: 'confirmed', account: confirmed };
}

/** Mails the owner of an account another link. */
export async function sendConfirmation(
  world: World,
  account: Account,
  confirmationUrl: ConfirmationUrl,
): Promise<void> {
  const mail = confirmationMail(account, confirmationUrl(sealConfirmation(world, account)));
  await world.mailbox.send(mail, world.clock.now());
}
