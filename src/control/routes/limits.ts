import { Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { toLimitChoice } from '../../scenarios/index.js';
import { callLimitsOf, tweetIdLimitOf } from '../../world/api-keys/key-quota.js';
import { type CallLimits, chooseLimits, type Limit } from '../../world/rate-limits/limit-settings.js';
import { readSubject, type Subject } from '../../world/rate-limits/subject.js';
import type { World } from '../../world/world.js';
import { type CallerUse, toWireLimits } from '../access-projections.js';
import type { ControlEnv } from '../env.js';
import { readBody } from '../read-body.js';

type LimitSettings = components['schemas']['LimitSettings'];

/** `/_emulator/limits`: how often callers may call, and how often they have. */
export function limitRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/limits', async (c) => c.json(await describeLimits(c.env.world)))
    .put('/_emulator/limits', async (c) => {
      const { world } = c.env;
      const setting = await readBody<LimitSettings>(c.env, 'validateSetLimits');
      world.limits.value = chooseLimits(toLimitChoice(setting), world.limits.value);
      return c.json(await describeLimits(world));
    })
    .delete('/_emulator/limits', async (c) => {
      const { rateLimits, tweetIds } = c.env.world;
      await Promise.all([rateLimits.clear(), tweetIds.clear()]);
      return c.body(null, 204);
    });
}

async function describeLimits(world: World): Promise<components['schemas']['Limits']> {
  const nowMs = world.clock.nowMs();
  const [calls, tweets] = await Promise.all([world.rateLimits.list(nowMs), world.tweetIds.list(nowMs)]);
  const subjects = [...new Set([...calls.keys(), ...tweets.keys()])];
  const callers = subjects.map(async (subject): Promise<CallerUse> => {
    const { hourly = 0, daily = 0 } = calls.get(subject) ?? {};
    const used = { hourly, daily, tweetIds: tweets.get(subject) ?? 0 };
    return { ...readSubject(subject), limits: await limitsOf(world, subject), used };
  });
  return toWireLimits(world.limits.value, await Promise.all(callers));
}

async function limitsOf(world: World, subject: Subject): Promise<CallLimits & { tweetIds: Limit }> {
  const { key } = readSubject(subject);
  const { keyed, keyless, tweetIds } = world.limits.value;
  // Only who has a key gets to see tweets.
  if (key === undefined) return { ...keyless, tweetIds: null };
  const apiKey = await world.apiKeys.find(key);
  if (apiKey === undefined) return { ...keyed, tweetIds };
  return { ...callLimitsOf(world, apiKey), tweetIds: tweetIdLimitOf(world, apiKey) };
}
