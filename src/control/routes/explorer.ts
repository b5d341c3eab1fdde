import { Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { toExplorerRules } from '../../scenarios/index.js';
import { resetCredentials } from '../../world/explorer/reset-credentials.js';
import type { ControlEnv } from '../env.js';
import { toWireExplorerAccount, toWireExplorerRules } from '../explorer-projections.js';
import { Refusal } from '../problem.js';
import { readBody } from '../read-body.js';

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
    .post('/_emulator/explorer/accounts/:name/reset', async (c) => {
      const { world } = c.env;
      const known = await world.explorerAccounts.findByName(c.req.param('name'));
      if (known === undefined) throw new Refusal(404, 'There is no such Explorer account.');
      return c.json(toWireExplorerAccount(await resetCredentials(world, known.name)));
    });
}
