import { html } from 'hono/html';
import { type Account, ROLE } from '../../../world/accounts/account.js';
import type { Site } from '../../service.js';
import type { Html } from './layout.js';

/** The views of the administration, and who may open them. */
const VIEWS = [
  { path: '/admin/role/', name: 'Role', roles: [ROLE.admin] },
  { path: '/admin/user/', name: 'User', roles: [ROLE.admin] },
  { path: '/admin/uri/', name: 'Uri', roles: [ROLE.admin, ROLE.user] },
  { path: '/admin/approve/', name: 'Approve Users', roles: [ROLE.admin] },
] as const;

/** The start page of the administration: lists the views that a visitor with these roles may open. */
export function adminIndexPage({ prefix }: Site, roles: readonly string[]): Html {
  const open = VIEWS.filter((view) => view.roles.some((role) => roles.includes(role)));
  return html`<ul>
        <li><a href="${prefix}/admin/">Home</a></li>
        ${open.map(({ path, name }) => html`<li><a href="${prefix}${path}">${name}</a></li>\n        `)}
      </ul>`;
}

/** The accounts that wait, each with a checkbox. */
export function approvalPage({ prefix }: Site, accounts: readonly Account[]): Html {
  const list = accounts.length > 0 ? approvalForm(prefix, accounts) : emptyList();
  return html`<h1>Users pending approval</h1>
      ${list}`;
}

function emptyList(): Html {
  return html`<p>There are no user accounts awaiting approval.</p>`;
}

function approvalForm(prefix: string, accounts: readonly Account[]): Html {
  return html`<form action="${prefix}/admin/approve/" method="POST">
        <table>
          <tr><th></th><th>Name</th><th>Email</th><th>Institution</th></tr>
          ${accounts.map(approvalRow)}
        </table>
        <input type="submit" value="Approve">
      </form>`;
}

function approvalRow({ id, firstName, lastName, email, institution }: Account): Html {
  return html`<tr><td><input type="checkbox" name="users" value="${id}"></td><td>${firstName} ${lastName}</td><td>${email}</td><td>${institution}</td></tr>
          `;
}
