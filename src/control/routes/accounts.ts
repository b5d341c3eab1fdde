import { type Context, Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { toApproval, toStanding } from '../../scenarios/index.js';
import type { Account, AccountChange } from '../../world/accounts/account.js';
import { approveAccount } from '../../world/accounts/approve-account.js';
import { hashNewPassword } from '../../world/accounts/register-account.js';
import { requireStorable } from '../../world/storable.js';
import type { World } from '../../world/world.js';
import type { ControlEnv } from '../env.js';
import { Refusal } from '../problem.js';
import { toWireAccount } from '../projections.js';
import { readBody } from '../read-body.js';

type NewAccount = components['schemas']['NewAccount'];
type Change = components['schemas']['AccountChange'];

const DEFAULT_PASSWORD = 'test-password-123';

/** `/_emulator/accounts`: the people of a world, in whatever state a test needs them. */
export function accountRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/accounts', async (c) => {
      const accounts = await c.env.world.accounts.list();
      return c.json(accounts.map((account) => describe(c.env.world, account)));
    })
    .post('/_emulator/accounts', async (c) => {
      const asked = await readBody<NewAccount>(c.env, 'validateAddAccount');
      requireStorableFields(asked);
      refuseSettledApproval(asked.approval, (asked.state ?? 'approved') === 'approved');
      const account = await addAccount(c.env.world, asked);
      await setApproval(c.env.world, account, asked.approval);
      return c.json(await describeNow(c.env.world, account), 201);
    })
    .patch('/_emulator/accounts/:email', async (c) => {
      const account = await getAccount(c);
      const change = await readBody<Change>(c.env, 'validateChangeAccount');
      requireStorableFields(change);
      refuseSettledApproval(change.approval, change.approved ?? account.approved);
      const { world } = c.env;
      const changed = await world.accounts.change(account.id, await toChange(world, change));
      if (change.approved === true) world.approvals.end(account.id);
      await setApproval(world, changed, change.approval);
      return c.json(await describeNow(world, changed));
    })
    .delete('/_emulator/accounts/:email', async (c) => {
      const { id } = await getAccount(c);
      await c.env.world.accounts.remove(id);
      c.env.world.approvals.end(id);
      return c.body(null, 204);
    })
    .post('/_emulator/accounts/:email/confirm', async (c) => {
      const { accounts, clock } = c.env.world;
      await accounts.confirm((await getAccount(c)).id, clock.now());
      return c.json(describe(c.env.world, await getAccount(c)));
    })
    .post('/_emulator/accounts/:email/approve', async (c) => {
      await approveAccount(c.env.world, (await getAccount(c)).id);
      return c.json(describe(c.env.world, await getAccount(c)));
    });
}

function describe({ approvals }: World, account: Account): components['schemas']['Account'] {
  return toWireAccount(account, approvals.planOf(account.id));
}

/** As it is since {@link setApproval}. */
async function describeNow(world: World, account: Account): Promise<components['schemas']['Account']> {
  return describe(world, (await world.accounts.findById(account.id)) ?? account);
}

function refuseSettledApproval(approval: Change['approval'], isApproved: boolean): void {
  if (approval !== undefined && isApproved)
    throw new Refusal(400, 'approval: the account is approved already');
}

/** What is due at once happens at once. */
async function setApproval(world: World, account: Account, asked: Change['approval']): Promise<void> {
  const { approvals, agenda, clock } = world;
  if (asked === undefined) return;
  const approval = toApproval(asked);
  if (approval === undefined) throw new Refusal(400, 'approval: "after" takes requests or a duration');
  approvals.set(account, approval, clock.nowMs());
  await agenda.catchUp();
}

/** What the database of the live service would not keep, the emulator does not either. */
function requireStorableFields(fields: NewAccount | Change): void {
  for (const value of Object.values(fields)) {
    if (typeof value === 'string') requireStorable(value);
  }
}

async function getAccount(c: Context<ControlEnv>): Promise<Account> {
  const email = c.req.param('email') ?? '';
  const account = await c.env.world.accounts.findByEmail(email);
  if (account === undefined) throw new Refusal(404, `No account has the address "${email}".`);
  return account;
}

async function addAccount(world: World, asked: NewAccount): Promise<Account> {
  const { state = 'approved', ...rest } = asked;
  const { confirmed, ...standing } = toStanding({ ...rest, state });
  const now = world.clock.now();
  return world.accounts.add({
    email: asked.email,
    username: asked.username,
    firstName: asked.first_name ?? 'Test',
    lastName: asked.last_name ?? 'User',
    institution: asked.institution ?? 'University of Examples',
    passwordHash: await hashNewPassword(world, asked.password ?? DEFAULT_PASSWORD),
    ...standing,
    confirmedAt: confirmed ? now : undefined,
    createdAt: now,
  });
}

/** Only what is asked for: whatever else happens to the account meanwhile stays. */
async function toChange(world: World, change: Change): Promise<AccountChange> {
  const { password, confirmed } = change;
  return {
    ...(change.email === undefined ? {} : { email: change.email }),
    ...(change.first_name === undefined ? {} : { firstName: change.first_name }),
    ...(change.last_name === undefined ? {} : { lastName: change.last_name }),
    ...(change.institution === undefined ? {} : { institution: change.institution }),
    ...(change.active === undefined ? {} : { active: change.active }),
    ...(change.approved === undefined ? {} : { approved: change.approved }),
    ...(password === undefined ? {} : { passwordHash: await hashNewPassword(world, password) }),
    ...(confirmed === undefined ? {} : { confirmedAt: confirmed ? world.clock.now() : undefined }),
  };
}
