import type { World } from '../world.js';
import { type Account, ROLE } from './account.js';
import { approvalMail } from './mails.js';

/**
 * Approves an account and tells its owner. From now on it gets tokens, confirmed or not.
 *
 * @throws ProblemError `account-unknown`
 * @source hirmeos/altmetrics: src/user/tasks.py:14-43 `approve_user`
 */
export async function approveAccount(world: World, account: Account): Promise<Account> {
  const kept = account.roles.filter((role) => role !== ROLE.awaitingApproval && role !== ROLE.user);
  const approved = await world.accounts.change(account.id, { approved: true, roles: [...kept, ROLE.user] });
  await world.mailbox.send(approvalMail(approved), world.clock.now());
  return approved;
}

/** The accounts on the administrators' list, oldest first. */
export async function listAwaitingApproval(world: World): Promise<readonly Account[]> {
  const accounts = await world.accounts.list();
  return accounts.filter((account) => account.roles.includes(ROLE.awaitingApproval));
}
