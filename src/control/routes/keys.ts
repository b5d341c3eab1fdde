import { type Context, Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { toKeyLimits, toQuotaUse } from '../../scenarios/index.js';
import type { ApiKey, ApiKeyChange } from '../../world/api-keys/api-key.js';
import { readQuotaUse, removeApiKey, setQuotaUsed, spendQuota } from '../../world/api-keys/key-quota.js';
import type { QuotaUse } from '../../world/api-keys/quota-use.js';
import type { World } from '../../world/world.js';
import { toWireKey } from '../access-projections.js';
import type { ControlEnv } from '../env.js';
import { Refusal } from '../problem.js';
import { readBody } from '../read-body.js';
import { toInstant } from '../read-instant.js';

type WireKey = components['schemas']['ApiKey'];
type NewKey = components['schemas']['NewApiKey'];
type Change = components['schemas']['ApiKeyChange'];
type Spending = components['schemas']['QuotaSpending'];

/** `/_emulator/keys`: the API keys of a world, in whatever state a test needs them. */
export function keyRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/keys', async (c) => {
      const keys = await c.env.world.apiKeys.list();
      return c.json(await Promise.all(keys.map((key) => describeKey(c.env.world, key))));
    })
    .post('/_emulator/keys', async (c) => {
      const { world } = c.env;
      const asked = await readBody<NewKey>(c.env, 'validateAddKey');
      const key = await world.apiKeys.add(toApiKey(asked));
      await setUsed(world, key.key, asked.used);
      return c.json(await describeKey(world, key), 201);
    })
    .patch('/_emulator/keys/:key', async (c) => {
      const { world } = c.env;
      const { key } = await getKey(c);
      const asked = await readBody<Change>(c.env, 'validateChangeKey');
      const changed = await world.apiKeys.change(key, toChange(asked));
      await setUsed(world, key, asked.used);
      return c.json(await describeKey(world, changed));
    })
    .delete('/_emulator/keys/:key', async (c) => {
      await removeApiKey(c.env.world, (await getKey(c)).key);
      return c.body(null, 204);
    })
    .post('/_emulator/keys/:key/spend', async (c) => {
      const key = await getKey(c);
      const { window } = await readBody<Spending>(c.env, 'validateSpendQuota');
      const isSpent = await spendQuota(c.env.world, key, window === 'tweet_ids' ? 'tweetIds' : window);
      if (!isSpent) throw new Refusal(409, `The key has no limit to use up: ${window}.`);
      return c.json(await describeKey(c.env.world, key));
    });
}

async function getKey(c: Context<ControlEnv>): Promise<ApiKey> {
  const found = await c.env.world.apiKeys.find(c.req.param('key') ?? '');
  if (found === undefined) throw new Refusal(404, 'There is no such key.');
  return found;
}

async function describeKey(world: World, key: ApiKey): Promise<WireKey> {
  return toWireKey(key, await readQuotaUse(world, key.key));
}

async function setUsed(world: World, key: string, used: NewKey['used']): Promise<void> {
  if (used !== undefined) await setQuotaUsed(world, key, toQuotaUse(used) satisfies Partial<QuotaUse>);
}

function toApiKey({ key, tier, sources, revoked, expires_at, limits }: NewKey): ApiKey {
  return {
    key,
    tier,
    sources,
    revoked: revoked ?? false,
    expiresAt: toInstant(expires_at),
    limits: limits && toKeyLimits(limits),
  };
}

/** Only what is asked for: whatever else happens to the key meanwhile stays. */
function toChange({ tier, sources, revoked, expires_at, limits }: Change): ApiKeyChange {
  return {
    ...(tier === undefined ? {} : { tier }),
    ...(sources === undefined ? {} : { sources: sources ?? undefined }),
    ...(revoked === undefined ? {} : { revoked }),
    ...(expires_at === undefined ? {} : { expiresAt: toInstant(expires_at) }),
    ...(limits === undefined ? {} : { limits: limits === null ? undefined : toKeyLimits(limits) }),
  };
}
