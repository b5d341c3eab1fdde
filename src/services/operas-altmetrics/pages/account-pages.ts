import { html } from 'hono/html';
import type { Site } from '../../service.js';
import { type Field, form } from './form.js';
import type { Html } from './layout.js';

interface FormPage {
  readonly site: Site;
  readonly fields: readonly Field[];
  /** Where to go after success; kept in the form's address. */
  readonly next?: string;
}

export function registrationPage({ site, fields, next = '' }: FormPage): Html {
  const action = addNext(`${site.prefix}/register`, next);
  return html`<h1>Register</h1>
      ${form({ name: 'register_user_form', action, fields, submit: 'Register' })}`;
}

export function loginPage({ site, fields, next = '' }: FormPage): Html {
  const action = addNext(`${site.prefix}/login`, next);
  return html`<h1>Login</h1>
      ${form({ name: 'login_user_form', action, fields, submit: 'Login' })}
      <p><a href="${site.prefix}/register">Register</a> · <a href="${site.prefix}/confirm">Confirm account</a></p>`;
}

export function confirmationRequestPage({ site, fields }: FormPage): Html {
  const action = `${site.prefix}/confirm`;
  const submit = 'Resend Confirmation Instructions';
  return html`<h1>Resend confirmation instructions</h1>
      ${form({ name: 'send_confirmation_form', action, fields, submit })}`;
}

export function accountConfirmationPage(): Html {
  return html`<h1>Registration Complete</h1>
      <p>Please open the link in the e-mail that was sent to you. An administrator will look at your account.</p>`;
}

export function indexPage(): Html {
  return html`<h1>Index</h1>`;
}

function addNext(action: string, next: string): string {
  return next === '' ? action : `${action}?next=${encodeURIComponent(next)}`;
}
