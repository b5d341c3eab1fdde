import { type Context, Hono } from 'hono';
import { registerAccount } from '../../../world/accounts/register-account.js';
import { confirmationUrl, sealAuthenticationToken } from '../account-links.js';
import type { AltmetricsEnv } from '../env.js';
import { csrfField, findCsrfMistake } from '../forms/csrf.js';
import { type FormInput, readForm } from '../forms/form-input.js';
import { Mistakes } from '../forms/mistakes.js';
import { findNextAfterRegistration, nextOfQuery } from '../forms/next-target.js';
import {
  findRegistrationMistakes,
  registrationFields,
  toAccountRequest,
} from '../forms/registration-form.js';
import { registrationPage } from '../pages/account-pages.js';
import { jsonify } from '../render.js';
import { addResource } from '../resource.js';
import { Visit } from '../visit.js';

/** `/register`: where a person gets an account. */
export function registrationRoutes(): Hono<AltmetricsEnv> {
  const app = new Hono<AltmetricsEnv>();
  addResource(app, {
    paths: ['/register'],
    GET: { operation: 'showRegistrationForm', steps: [showRegistrationForm] },
    POST: { operation: 'register', steps: [register] },
  });
  return app;
}

async function showRegistrationForm(c: Context<AltmetricsEnv>): Promise<Response> {
  const visit = new Visit(c);
  if (await visit.session.account()) return visit.redirect('/');
  return showForm(c, visit, undefined, new Mistakes());
}

async function register(c: Context<AltmetricsEnv>): Promise<Response> {
  const { world, notes } = c.env;
  const visit = new Visit(c);
  if (await visit.session.account()) return visit.redirect('/');
  const input = await readForm(c);
  const mistakes = await findRegistrationMistakes(world, input);
  mistakes.add('csrf_token', findCsrfMistake(world, visit.session, input.get('csrf_token')));
  if (mistakes.any) return input.isJson ? mistakes.toResponse() : showForm(c, visit, input, mistakes);

  const account = await registerAccount(world, toAccountRequest(input), confirmationUrl(c.env.site));
  notes.account = account.email;
  if (input.isJson) {
    const user = { authentication_token: sealAuthenticationToken(world, account), id: String(account.id) };
    return jsonify({ meta: { code: 200 }, response: { user } });
  }
  const message = `Thank you. Confirmation instructions have been sent to ${account.email}.`;
  visit.session.flash({ category: 'success', message });
  const next = findNextAfterRegistration(c, input);
  return next === undefined ? visit.redirect('/account/confirmation') : visit.redirectTo(next);
}

function showForm(
  c: Context<AltmetricsEnv>,
  visit: Visit,
  input: FormInput | undefined,
  mistakes: Mistakes,
): Promise<Response> {
  const fields = [csrfField(c.env.world, visit.session), ...registrationFields(input, mistakes)];
  const next = nextOfQuery(c);
  return visit.page('Register', registrationPage({ site: c.env.site, fields, next }));
}
