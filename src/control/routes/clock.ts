import { Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { LAST_INSTANT_MS, parseInstant } from '../../world/instant.js';
import type { ControlEnv } from '../env.js';
import { Refusal } from '../problem.js';
import { toWireClock } from '../projections.js';
import { readBody } from '../read-body.js';

type ClockSetting = components['schemas']['ClockSetting'];
type ClockAdvance = components['schemas']['ClockAdvance'];

/** `/_emulator/clock`: the time of a world. */
export function clockRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/clock', (c) => c.json(toWireClock(c.env.world.clock)))
    .put('/_emulator/clock', async (c) => {
      const { clock, collection } = c.env.world;
      const setting = await readBody<ClockSetting>(c.env, 'validateSetClock');
      const now = setting.now === undefined ? clock.now() : toInstant(setting.now);
      // Before it, too: what fell due by now is not to be lost if the clock is moved back.
      await collection.catchUp();
      clock.set(now, setting.frozen ?? clock.isFrozen);
      await collection.catchUp();
      return c.json(toWireClock(clock));
    })
    .post('/_emulator/clock/advance', async (c) => {
      const { clock, collection } = c.env.world;
      const { seconds } = await readBody<ClockAdvance>(c.env, 'validateAdvanceClock');
      if (clock.nowMs() + seconds * 1000 > LAST_INSTANT_MS) throw new Refusal(400, 'No clock goes that far.');
      clock.advance(seconds);
      await collection.catchUp();
      return c.json(toWireClock(clock));
    });
}

/** @returns undefined for the machine's own time */
function toInstant(now: string | null): Date | undefined {
  if (now === null) return undefined;
  const instant = parseInstant(now);
  if (instant === undefined) throw new Refusal(400, `now: "${now}" is no instant`);
  return instant;
}
