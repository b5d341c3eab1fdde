import type { World } from '../world.js';
import { type Account, ROLE } from './account.js';
import { approvalMail } from './mails.js';

/**
 * Approves an account and tells its owner, once. From then on it gets tokens, confirmed or not.
 *
 * @source hirmeos/altmetrics: src/user/tasks.py:14-43 `approve_user`
 */
export async function approveAccount(world: World, id: number): Promise<void> {
  world.approvals.end(id);
  const approved = await world.accounts.approve(id);
  if (approved !== undefined) await world.mailbox.send(approvalMail(approved), world.clock.now());
}

/** Approves an account that an administrator of the service has chosen; one that never gets there stays as it is. */
export async function approveByAdministrator(world: World, id: number): Promise<void> {
  if (world.approvals.planOf(id).approval.kind !== 'never') await approveAccount(world, id);
}

/** The accounts on the administrators' list, oldest first. */
export async function listAwaitingApproval(world: World): Promise<readonly Account[]> {
  const accounts = await world.accounts.list();
  return accounts.filter((account) => account.roles.includes(ROLE.awaitingApproval));
}
