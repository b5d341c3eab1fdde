import { Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { toRules } from '../../scenarios/index.js';
import { toWireAccess } from '../access-projections.js';
import type { ControlEnv } from '../env.js';
import { readBody } from '../read-body.js';

type AccessSetting = components['schemas']['AccessSetting'];

/** `/_emulator/access`: who may call the Altmetric Details Page API. */
export function accessRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/access', (c) => c.json(toWireAccess(c.env.world.access.value)))
    .put('/_emulator/access', async (c) => {
      const { access } = c.env.world;
      const setting = await readBody<AccessSetting>(c.env, 'validateSetAccess');
      access.value = toRules(setting, access.value);
      return c.json(toWireAccess(access.value));
    });
}
