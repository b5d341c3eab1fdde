import type { World } from '../world.js';
import type { Account } from './account.js';
import { confirmationMail } from './mails.js';
import { type ConfirmationUrl, fingerprintOf, sealConfirmation } from './register-account.js';

/** How long a confirmation link is good: five days. */
const LINK_LIFETIME_SECONDS = 5 * 86_400;

/** What opening a confirmation link comes to. */
export interface Confirmation {
  /** `refused` for a link that is forged, too old, or made for an address that the account no longer has. */
  readonly outcome: 'confirmed' | 'already-confirmed' | 'refused';
  /** Not made here, or not for the address that the account has now. */
  readonly isInvalid: boolean;
  /** Too old, for an account that still waits for it: another link is due. */
  readonly isExpired: boolean;
  /** Whose link it was; undefined where that can't be told. */
  readonly account: Account | undefined;
}

/**
 * Confirms the e-mail address that a link was made for, or changes nothing.
 *
 * @source Flask-Security: views.py `confirm_email`, confirmable.py `confirm_email_token_status`
 */
export async function confirmAccount(world: World, token: string): Promise<Confirmation> {
  const opened = world.confirmations.open(token, LINK_LIFETIME_SECONDS);
  const [id, fingerprint] = opened.state !== 'forged' && Array.isArray(opened.value) ? opened.value : [];
  const account = id === undefined ? undefined : await world.accounts.findById(Number(id));
  if (account === undefined) return { outcome: 'refused', isInvalid: true, isExpired: false, account };
  const isInvalid = fingerprint !== fingerprintOf(account.email);
  const isExpired = opened.state === 'expired' && account.confirmedAt === undefined;
  if (isInvalid || isExpired) return { outcome: 'refused', isInvalid, isExpired, account };
  const confirmed = await world.accounts.confirm(account.id, world.clock.now());
  if (confirmed === undefined) return { outcome: 'already-confirmed', isInvalid, isExpired, account };
  return { outcome: 'confirmed', isInvalid, isExpired, account: confirmed };
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
