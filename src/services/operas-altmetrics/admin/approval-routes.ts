import { type Context, Hono } from 'hono';
import { ROLE } from '../../../world/accounts/account.js';
import { approveByAdministrator, listAwaitingApproval } from '../../../world/accounts/approve-account.js';
import type { AltmetricsEnv } from '../env.js';
import { readForm } from '../forms/form-input.js';
import { adminIndexPage, approvalPage } from '../pages/admin-pages.js';
import { addResource } from '../resource.js';
import { Visit } from '../visit.js';
import { requireRole } from './require-role.js';

/** `/admin/` and `/admin/approve/`: where an administrator lets new accounts in. */
export function approvalRoutes(): Hono<AltmetricsEnv> {
  const app = new Hono<AltmetricsEnv>();
  addResource(app, {
    paths: ['/admin/'],
    redirectsToSlash: true,
    GET: { operation: 'showAdminIndex', steps: [showAdminIndex] },
  });
  addResource(app, {
    paths: ['/admin/approve/'],
    redirectsToSlash: true,
    GET: { operation: 'showApprovals', steps: [showApprovals] },
    POST: { operation: 'approveAccounts', steps: [approveAccounts] },
  });
  return app;
}

async function showAdminIndex(c: Context<AltmetricsEnv>): Promise<Response> {
  const visit = new Visit(c);
  const roles = (await visit.session.account())?.roles ?? [];
  return visit.page('Altmetrics', adminIndexPage(c.env.site, roles));
}

async function showApprovals(c: Context<AltmetricsEnv>): Promise<Response> {
  const visit = new Visit(c);
  await requireRole(visit, [ROLE.admin]);
  return visit.page('Approve Users', approvalPage(c.env.site, await listAwaitingApproval(c.env.world)));
}

/** Numbers that nobody on the list has change nothing: in production they fail in a worker, unseen. */
async function approveAccounts(c: Context<AltmetricsEnv>): Promise<Response> {
  const { world, site } = c.env;
  const visit = new Visit(c);
  await requireRole(visit, [ROLE.admin]);
  const chosen = (await readForm(c)).all('users');
  for (const account of await listAwaitingApproval(world)) {
    if (chosen.includes(String(account.id))) await approveByAdministrator(world, account.id);
  }
  return visit.page('Approve Users', approvalPage(site, await listAwaitingApproval(world)));
}
