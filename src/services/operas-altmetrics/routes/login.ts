import { type Context, Hono } from 'hono';
import { sealAuthenticationToken } from '../account-links.js';
import type { AltmetricsEnv } from '../env.js';
import { csrfField, findCsrfMistake } from '../forms/csrf.js';
import { type FormInput, readForm } from '../forms/form-input.js';
import { findAccountToLogIn, findMissingCredentials, loginFields } from '../forms/login-form.js';
import { Mistakes } from '../forms/mistakes.js';
import { readNext } from '../forms/next-target.js';
import { indexPage, loginPage } from '../pages/account-pages.js';
import { jsonify } from '../render.js';
import { addResource } from '../resource.js';
import { findTargetOnThisHost, Visit } from '../visit.js';

const OTHER_HOST = 'Redirections outside the domain are forbidden';

/** `/`, `/login` and `/logout`: the session of a browser. */
export function loginRoutes(): Hono<AltmetricsEnv> {
  const app = new Hono<AltmetricsEnv>();
  addResource(app, { paths: ['/'], GET: { operation: 'showIndex', steps: [showIndex] } });
  addResource(app, {
    paths: ['/login'],
    GET: { operation: 'showLoginForm', steps: [showLoginForm] },
    POST: { operation: 'logIn', steps: [logIn] },
  });
  addResource(app, { paths: ['/logout'], GET: { operation: 'logOut', steps: [logOut] } });
  return app;
}

async function showIndex(c: Context<AltmetricsEnv>): Promise<Response> {
  const visit = new Visit(c);
  if (await visit.session.account()) return visit.page('Index', indexPage());
  visit.session.flash({ category: 'info', message: 'Please log in to access this page.' });
  return visit.redirect(`/login?next=${encodeURIComponent(`${c.env.site.prefix}/`)}`);
}

async function showLoginForm(c: Context<AltmetricsEnv>): Promise<Response> {
  const visit = new Visit(c);
  if (await visit.session.account()) return visit.redirect('/');
  return showForm(c, visit, undefined, new Mistakes());
}

async function logIn(c: Context<AltmetricsEnv>): Promise<Response> {
  const { world } = c.env;
  const visit = new Visit(c);
  if (await visit.session.account()) return visit.redirect('/');
  const input = await readForm(c);
  const asked = readNext(c, input);
  const next = findTargetOnThisHost(c, asked);
  const mistakes = new Mistakes();
  findMissingCredentials(input, mistakes);
  if (next === undefined && asked !== '') {
    visit.session.flash({ category: 'error', message: OTHER_HOST });
    mistakes.add('next', OTHER_HOST);
  }
  mistakes.add('csrf_token', findCsrfMistake(world, visit.session, input.get('csrf_token')));
  const account = mistakes.any ? undefined : await findAccountToLogIn(world, input, mistakes);
  if (account === undefined) {
    return input.isJson ? mistakes.toResponse() : showForm(c, visit, input, mistakes);
  }
  visit.session.logIn(account, input.isTicked('remember'));
  c.env.notes.account = account.email;
  if (input.isJson) {
    const user = { authentication_token: sealAuthenticationToken(world, account), id: String(account.id) };
    return jsonify({ meta: { code: 200 }, response: { user } });
  }
  return next === undefined ? visit.redirect('/') : visit.redirectTo(next);
}

async function logOut(c: Context<AltmetricsEnv>): Promise<Response> {
  const visit = new Visit(c);
  if (await visit.session.account()) visit.session.logOut();
  return visit.redirect('/');
}

function showForm(
  c: Context<AltmetricsEnv>,
  visit: Visit,
  input: FormInput | undefined,
  mistakes: Mistakes,
): Promise<Response> {
  const fields = [csrfField(c.env.world, visit.session), ...loginFields(input, mistakes)];
  const asked = readNext(c, input);
  const next = mistakes.of('next').length > 0 ? '' : asked;
  return visit.page('Login', loginPage({ site: c.env.site, fields, next }));
}
