import { type Context, Hono } from 'hono';
import type { Account } from '../../../world/accounts/account.js';
import {
  type Confirmation,
  confirmAccount,
  sendConfirmation,
} from '../../../world/accounts/confirm-account.js';
import { findByLogin } from '../../../world/accounts/find-by-login.js';
import { queueForApproval } from '../../../world/accounts/register-account.js';
import type { World } from '../../../world/world.js';
import { confirmationUrl } from '../account-links.js';
import type { AltmetricsEnv } from '../env.js';
import { csrfField, findCsrfMistake } from '../forms/csrf.js';
import { isEmailAddress } from '../forms/email-address.js';
import { readForm } from '../forms/form-input.js';
import { isBlank, Mistakes } from '../forms/mistakes.js';
import { accountConfirmationPage, confirmationRequestPage } from '../pages/account-pages.js';
import type { Flash } from '../pages/layout.js';
import { jsonify } from '../render.js';
import { addResource } from '../resource.js';
import { Visit } from '../visit.js';

const MESSAGE = {
  confirmed: 'Thank you. Your email has been confirmed.',
  'already-confirmed': 'Your email has already been confirmed.',
  invalid: 'Invalid confirmation token.',
} as const;

/** `/confirm` and `/account/confirmation`: what comes between registering and being approved. */
export function confirmationRoutes(): Hono<AltmetricsEnv> {
  const app = new Hono<AltmetricsEnv>();
  addResource(app, {
    paths: ['/confirm'],
    GET: { operation: 'showConfirmationRequest', steps: [showConfirmationRequest] },
    POST: { operation: 'requestConfirmation', steps: [requestConfirmation] },
  });
  addResource(app, {
    paths: ['/confirm/:token'],
    GET: { operation: 'confirmEmail', steps: [confirmEmail] },
    POST: { operation: 'confirmEmailByPost', steps: [confirmEmail] },
  });
  addResource(app, {
    paths: ['/account/confirmation'],
    GET: { operation: 'showAccountConfirmation', steps: [showAccountConfirmation] },
  });
  return app;
}

async function showConfirmationRequest(c: Context<AltmetricsEnv>): Promise<Response> {
  const email = new URLSearchParams(c.env.search).get('email') ?? '';
  return showForm(c, new Visit(c), email, new Mistakes());
}

async function requestConfirmation(c: Context<AltmetricsEnv>): Promise<Response> {
  const { world, site } = c.env;
  const visit = new Visit(c);
  const input = await readForm(c);
  const email = input.get('email');
  const mistakes = new Mistakes();
  mistakes.add('csrf_token', findCsrfMistake(world, visit.session, input.get('csrf_token')));
  const account = await findAccountToConfirm(world, email, mistakes);
  if (account === undefined) {
    return input.isJson ? mistakes.toResponse() : showForm(c, visit, email, mistakes);
  }
  await sendConfirmation(world, account, confirmationUrl(site));
  if (input.isJson) {
    return jsonify({ meta: { code: 200 }, response: { user: { id: String(account.id) } } });
  }
  const message = `Confirmation instructions have been sent to ${account.email}.`;
  visit.session.flash({ category: 'info', message });
  return showForm(c, visit, email, mistakes);
}

/** @source Flask-Security: forms.py `SendConfirmForm`, `UserEmailFormMixin` */
async function findAccountToConfirm(
  world: World,
  email: string,
  mistakes: Mistakes,
): Promise<Account | undefined> {
  const account = isBlank(email) ? undefined : await findByLogin(world, email);
  if (isBlank(email)) {
    mistakes.add('email', 'Email not provided');
  } else {
    if (!isEmailAddress(email)) mistakes.add('email', 'Invalid email address');
    if (account === undefined) mistakes.add('email', 'Specified user does not exist');
  }
  // Only a form that is right in all else is told that there is nothing to do.
  if (!mistakes.any && account?.confirmedAt !== undefined) {
    mistakes.add('email', MESSAGE['already-confirmed']);
  }
  return mistakes.any ? undefined : account;
}

async function confirmEmail(c: Context<AltmetricsEnv>): Promise<Response> {
  const { world, site, notes, path } = c.env;
  const visit = new Visit(c);
  const confirmation = await confirmAccount(world, path.slice('/confirm/'.length));
  const { outcome, account, isExpired } = confirmation;
  notes.account = account?.email;
  if (isExpired && account !== undefined) await sendConfirmation(world, account, confirmationUrl(site));
  for (const flash of toFlashes(confirmation)) visit.session.flash(flash);
  if (outcome === 'refused') return visit.redirect('/confirm');
  await logOutOthers(visit, account);
  return visit.redirect('/login');
}

/** Whoever else is logged in here is not the owner of the link. */
async function logOutOthers(visit: Visit, owner: Account | undefined): Promise<void> {
  const visitor = await visit.session.account();
  if (visitor !== undefined && visitor.id !== owner?.id) visit.session.logOut();
}

function toFlashes({ outcome, isInvalid, isExpired, account }: Confirmation): readonly Flash[] {
  if (outcome === 'confirmed') return [{ category: 'success', message: MESSAGE.confirmed }];
  if (outcome === 'already-confirmed') return [{ category: 'info', message: MESSAGE['already-confirmed'] }];
  const flashes: Flash[] = isInvalid ? [{ category: 'error', message: MESSAGE.invalid }] : [];
  if (!isExpired) return flashes;
  const message = `You did not confirm your email within 5 days. New instructions to confirm your email have been sent to ${account?.email}.`;
  return [...flashes, { category: 'error', message }];
}

/** Quirk `approval-list-needs-a-visit`. */
async function showAccountConfirmation(c: Context<AltmetricsEnv>): Promise<Response> {
  await queueForApproval(c.env.world);
  return new Visit(c).page('Registration Complete', accountConfirmationPage());
}

function showForm(
  c: Context<AltmetricsEnv>,
  visit: Visit,
  email: string,
  mistakes: Mistakes,
): Promise<Response> {
  const field = {
    name: 'email',
    label: 'Email Address',
    type: 'text',
    required: true,
    value: email,
  } as const;
  const fields = [csrfField(c.env.world, visit.session), { ...field, errors: mistakes.of('email') }];
  return visit.page('Confirm account', confirmationRequestPage({ site: c.env.site, fields }));
}
