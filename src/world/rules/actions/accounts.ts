import type { Account } from '../../accounts/account.js';
import { uriOf } from '../../accounts/account.js';
import { approveAccount } from '../../accounts/approve-account.js';
import type { World } from '../../world.js';
import { ActionFailure } from '../action-failure.js';

/** Approves an account as an administrator does: its owner is told. One that is approved already stays so. */
export async function approveByRule(world: World, email: string): Promise<void> {
  await approveAccount(world, (await getAccount(world, email)).id);
}

export async function confirmByRule(world: World, email: string): Promise<void> {
  const { id } = await getAccount(world, email);
  await world.accounts.confirm(id, world.clock.now());
}

export async function setActive(world: World, email: string, active: boolean): Promise<void> {
  const { id } = await getAccount(world, email);
  await world.accounts.change(id, { active });
}

/** Lets the tokens expire that were issued so far: to one account, or to all. */
export async function expireTokens(world: World, email: string | undefined): Promise<void> {
  const uri = email === undefined ? undefined : uriOf(await getAccount(world, email));
  world.tokenExpiry.expire(Math.floor(world.clock.nowMs() / 1000), uri);
}

async function getAccount(world: World, email: string): Promise<Account> {
  const account = await world.accounts.findByEmail(email);
  if (account === undefined) throw new ActionFailure(`No account has the address "${email}"`);
  return account;
}
