import { Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import type { ControlEnv } from '../env.js';

type Collection = components['schemas']['Collection'];

/** `/_emulator/collect`: how OPERAS Altmetrics comes by events. */
export function collectionRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>().post('/_emulator/collect', async (c) => {
    const { at, checked, collected, sent } = await c.env.world.agenda.run(() =>
      c.env.world.collection.collectNow(),
    );
    return c.json({ now: at.toISOString(), checked, collected, sent } satisfies Collection);
  });
}
