import { type Context, Hono } from 'hono';
import { confirmAccount, sendConfirmation } from '../../../world/accounts/confirm-account.js';
import { queueForApproval } from '../../../world/accounts/register-account.js';
import { confirmationUrl } from '../account-links.js';
import type { AltmetricsEnv } from '../env.js';
import { csrfField, findCsrfMistake } from '../forms/csrf.js';
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
  const account = await world.accounts.findByEmail(email);
  if (isBlank(email)) mistakes.add('email', 'Email not provided');
  else if (account === undefined) mistakes.add('email', 'Specified user does not exist');
  else if (account.confirmedAt !== undefined) mistakes.add('email', MESSAGE['already-confirmed']);
  if (mistakes.any || account === undefined) {
    return input.isJson ? visit.json(mistakes.toResponse()) : showForm(c, visit, email, mistakes);
  }
  await sendConfirmation(world, account, confirmationUrl(site));
  if (input.isJson) {
    return visit.json(jsonify({ meta: { code: 200 }, response: { user: { id: String(account.id) } } }));
  }
  const message = `Confirmation instructions have been sent to ${account.email}.`;
  visit.session.flash({ category: 'info', message });
  return showForm(c, visit, email, mistakes);
}

async function confirmEmail(c: Context<AltmetricsEnv>): Promise<Response> {
  const { world, site, notes, path } = c.env;
  notes.path = '/confirm/<token>';
  const visit = new Visit(c);
  const confirmation = await confirmAccount(world, path.slice('/confirm/'.length));
  if (confirmation.outcome === 'expired') {
    await sendConfirmation(world, confirmation.account, confirmationUrl(site));
  }
  if (confirmation.outcome !== 'invalid') notes.account = confirmation.account.email;
  if (confirmation.outcome === 'confirmed') await logOutOthers(visit, confirmation.account.id);
  visit.session.flash(toFlash(confirmation));
  const isDone = confirmation.outcome === 'confirmed' || confirmation.outcome === 'already-confirmed';
  return visit.redirect(isDone ? '/login' : '/confirm');
}

/** Whoever else is logged in here is not the owner of the link. */
async function logOutOthers(visit: Visit, ownerId: number): Promise<void> {
  const visitor = await visit.session.account();
  if (visitor !== undefined && visitor.id !== ownerId) visit.session.logOut();
}

function toFlash(confirmation: Awaited<ReturnType<typeof confirmAccount>>): Flash {
  switch (confirmation.outcome) {
    case 'confirmed':
      return { category: 'success', message: MESSAGE.confirmed };
    case 'already-confirmed':
      return { category: 'info', message: MESSAGE['already-confirmed'] };
    case 'invalid':
      return { category: 'error', message: MESSAGE.invalid };
    case 'expired': {
      const sentTo = confirmation.account.email;
      const message = `You did not confirm your email within 5 days. New instructions to confirm your email have been sent to ${sentTo}.`;
      return { category: 'error', message };
    }
  }
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
