import { type Context, Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { toExplorerRules } from '../../scenarios/index.js';
import {
  addExplorerAccount,
  type NewExplorerAccount,
  removeExplorerAccount,
} from '../../world/explorer/change-accounts.js';
import type { ExplorerAccount, ExplorerAccountChange } from '../../world/explorer/explorer-account.js';
import type { Institution } from '../../world/explorer/institution.js';
import { resetCredentials } from '../../world/explorer/reset-credentials.js';
import type { ControlEnv } from '../env.js';
import { toWireExplorerAccount, toWireExplorerRules } from '../explorer-projections.js';
import { Refusal } from '../problem.js';
import { readBody } from '../read-body.js';
import { toInstant } from '../read-instant.js';

type Schemas = components['schemas'];

/** `/_emulator/explorer`: who may call the Altmetric Explorer API, and how it answers. */
export function explorerRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/explorer', async (c) => {
      const { explorerAccounts, explorerRules } = c.env.world;
      const accounts = (await explorerAccounts.list()).map(toWireExplorerAccount);
      const rules = toWireExplorerRules(explorerRules.value);
      return c.json({ accounts, rules } satisfies Schemas['Explorer']);
    })
    .put('/_emulator/explorer/rules', async (c) => {
      const { explorerRules } = c.env.world;
      const setting = await readBody<Schemas['ExplorerRuleSetting']>(c.env, 'validateSetExplorerRules');
      explorerRules.value = toExplorerRules(setting, explorerRules.value);
      return c.json(toWireExplorerRules(explorerRules.value));
    })
    .post('/_emulator/explorer/accounts', async (c) => {
      const asked = await readBody<Schemas['NewExplorerAccount']>(c.env, 'validateAddExplorerAccount');
      const { world } = c.env;
      if ((await world.explorerAccounts.findByName(asked.name)) !== undefined) {
        throw new Refusal(409, `Another Explorer account is called "${asked.name}".`);
      }
      const account = await addExplorerAccount(world, toAccount(asked));
      return c.json(toWireExplorerAccount(account), 201);
    })
    .patch('/_emulator/explorer/accounts/:name', async (c) => {
      const { name } = await getAccount(c);
      const asked = await readBody<Schemas['ExplorerAccountChange']>(c.env, 'validateChangeExplorerAccount');
      return c.json(toWireExplorerAccount(await c.env.world.explorerAccounts.change(name, toChange(asked))));
    })
    .delete('/_emulator/explorer/accounts/:name', async (c) => {
      await removeExplorerAccount(c.env.world, await getAccount(c));
      return c.body(null, 204);
    })
    .post('/_emulator/explorer/accounts/:name/reset', async (c) => {
      const { name } = await getAccount(c);
      return c.json(toWireExplorerAccount(await resetCredentials(c.env.world, name)));
    });
}

async function getAccount(c: Context<ControlEnv>): Promise<ExplorerAccount> {
  const found = await c.env.world.explorerAccounts.findByName(c.req.param('name') ?? '');
  if (found === undefined) throw new Refusal(404, 'There is no such Explorer account.');
  return found;
}

function toAccount(asked: Schemas['NewExplorerAccount']): NewExplorerAccount {
  const { name, key, secret, institution, api_access, expires_at } = asked;
  return {
    name,
    key,
    secret,
    institution: institution && toInstitution(institution),
    hasApiAccess: api_access ?? true,
    expiresAt: toInstant(expires_at),
  };
}

/** Only what is asked for: whatever else happens to the account meanwhile stays. */
function toChange(asked: Schemas['ExplorerAccountChange']): ExplorerAccountChange {
  const { institution, api_access, expires_at } = asked;
  return {
    ...(institution === undefined
      ? {}
      : { institution: institution === null ? undefined : toInstitution(institution) }),
    ...(api_access === undefined ? {} : { hasApiAccess: api_access }),
    ...(expires_at === undefined ? {} : { expiresAt: toInstant(expires_at) }),
  };
}

function toInstitution({ departments = [], ...institution }: Schemas['NewExplorerInstitution']): Institution {
  return { ...institution, departments };
}
