import { Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { findCallerMistake, toLimitChoice, toSubject } from '../../scenarios/index.js';
import { chooseLimits } from '../../world/rate-limits/limit-settings.js';
import { limitsOfSubject, spendCalls } from '../../world/rate-limits/spend-calls.js';
import { readSubject, type Subject } from '../../world/rate-limits/subject.js';
import { listUse, readUse } from '../../world/rate-limits/use.js';
import type { World } from '../../world/world.js';
import { type CallerUse, toWireCaller, toWireLimits } from '../access-projections.js';
import type { ControlEnv } from '../env.js';
import { Refusal } from '../problem.js';
import { readBody } from '../read-body.js';

type Schemas = components['schemas'];

/** `/_emulator/limits`: how often callers may call, and how often they have. */
export function limitRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/limits', async (c) => c.json(await describeLimits(c.env.world)))
    .put('/_emulator/limits', async (c) => {
      const { world } = c.env;
      const setting = await readBody<Schemas['LimitSettings']>(c.env, 'validateSetLimits');
      world.limits.value = chooseLimits(toLimitChoice(setting), world.limits.value);
      return c.json(await describeLimits(world));
    })
    .delete('/_emulator/limits', async (c) => {
      const { rateLimits, tweetIds } = c.env.world;
      await Promise.all([rateLimits.clear(), tweetIds.clear()]);
      return c.body(null, 204);
    })
    .post('/_emulator/limits/spend', async (c) => {
      const { world } = c.env;
      const asked = await readBody<Schemas['CallSpending']>(c.env, 'validateSpendCalls');
      const { hourly, daily } = asked;
      const subject = await readSubjectOf(world, asked);
      const isSpent = await spendCalls(world, subject, {
        hourly: toSpending(hourly),
        daily: toSpending(daily),
      });
      if (!isSpent) throw new Refusal(409, 'The caller has no limit to use up.');
      return c.json(toWireCaller(await describeCaller(world, subject)));
    });
}

async function readSubjectOf(world: World, asked: Schemas['CallSpending']): Promise<Subject> {
  const { service, key } = asked;
  const subject = toSubject(asked);
  const mistake = findCallerMistake(asked);
  if (subject === undefined || mistake !== undefined) throw new Refusal(400, mistake ?? 'nobody is named');
  const isUnknown = service === 'altmetric-details' && key !== undefined && !(await world.apiKeys.find(key));
  if (isUnknown) throw new Refusal(404, 'There is no such key.');
  return subject;
}

/** Its schema lets no other text through. */
function toSpending(written: number | string | undefined): number | 'all' | undefined {
  return typeof written === 'string' ? 'all' : written;
}

async function describeLimits(world: World): Promise<Schemas['Limits']> {
  const callers = (await listUse(world)).map((subject) => describeCaller(world, subject));
  return toWireLimits(world.limits.value, await Promise.all(callers));
}

async function describeCaller(world: World, subject: Subject): Promise<CallerUse> {
  const who = readSubject(subject);
  return { who, limits: await limitsOfSubject(world, subject), used: await readUse(world, subject) };
}
