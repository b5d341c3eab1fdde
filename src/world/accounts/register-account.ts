import { createHash } from 'node:crypto';
import { requireStorable } from '../storable.js';
import type { World } from '../world.js';
import { type Account, ROLE } from './account.js';
import { newAccountMail, welcomeMail } from './mails.js';

const SALT_BYTES = 16;

/** What the columns of the real database hold, in characters. */
const MAX_LENGTH: Readonly<Record<string, number>> = {
  username: 100,
  email: 255,
  firstName: 255,
  lastName: 255,
  institution: 255,
};

/** What a person fills in to get an account. */
export interface AccountRequest {
  readonly email: string;
  readonly username: string | undefined;
  readonly firstName: string;
  readonly lastName: string;
  readonly institution: string;
  readonly password: string;
}

/** Makes the address of the page that confirms an e-mail address from the token in it. */
export type ConfirmationUrl = (token: string) => string;

/**
 * Registers an account, and mails its owner a link to confirm the address. The account is active at once, but
 * neither confirmed nor approved, and has no role.
 *
 * @throws ProblemError `email-taken`, `username-taken`, `value-not-storable`
 * @source Flask-Security: registerable.py `register_user`
 */
export async function registerAccount(
  world: World,
  request: AccountRequest,
  confirmationUrl: ConfirmationUrl,
): Promise<Account> {
  const { password, ...person } = request;
  for (const [field, text] of Object.entries(person)) requireStorable(text ?? '', MAX_LENGTH[field]);
  const account = await world.accounts.add({
    ...person,
    passwordHash: await hashNewPassword(world, password),
    active: true,
    approved: false,
    confirmedAt: undefined,
    createdAt: world.clock.now(),
    roles: [],
  });
  world.approvals.set(account, world.approvals.atRegistration, world.clock.nowMs());
  const token = sealConfirmation(world, account);
  await world.mailbox.send(welcomeMail(account, confirmationUrl(token)), world.clock.now());
  return account;
}

/** A salted hash; the salt comes from the world, so that the same requests give the same world. */
export function hashNewPassword(world: World, password: string): Promise<string> {
  const salt = world.random.stream('password-salt', world.ids.next('password-salt')).bytes(SALT_BYTES);
  return world.passwords.hash(password, salt);
}

/**
 * Puts every account without a role on the list of those who wait for approval, and tells the administrators
 * once. The real service does it when anybody opens the page that follows registration; until then nobody is
 * on the list.
 *
 * @source hirmeos/altmetrics: src/processor/views.py:23-36
 */
export async function queueForApproval(world: World): Promise<void> {
  const queued = await world.accounts.giveRoleToRoleless(ROLE.awaitingApproval);
  if (queued.length > 0) await world.mailbox.send(newAccountMail(), world.clock.now());
}

/** Tells whether a link was made for an address, without showing it. */
export function fingerprintOf(email: string): string {
  return createHash('sha256').update(email).digest('hex');
}

/** The token of a confirmation link: whose, and for which address. */
export function sealConfirmation(world: World, account: Account): string {
  return world.confirmations.seal([String(account.id), fingerprintOf(account.email)]);
}
