import { Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { parseDuration } from '../../world/duration.js';
import { LAST_INSTANT_MS, parseInstant } from '../../world/instant.js';
import type { ControlEnv } from '../env.js';
import { Refusal } from '../problem.js';
import { toWireClock } from '../projections.js';
import { readBody } from '../read-body.js';

type ClockSetting = components['schemas']['ClockSetting'];
type ClockAdvance = components['schemas']['ClockAdvance'];

/** `/_emulator/clock`: the time of a world. What fell due before its clock is moved has happened by then. */
export function clockRoutes(): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/clock', (c) => c.json(toWireClock(c.env.world.clock)))
    .put('/_emulator/clock', async (c) => {
      const { clock, agenda } = c.env.world;
      const setting = await readBody<ClockSetting>(c.env, 'validateSetClock');
      await agenda.run(async () => {
        const now = setting.now === undefined ? clock.now() : toInstant(setting.now);
        clock.set(now, setting.frozen ?? clock.isFrozen);
      });
      return c.json(toWireClock(clock));
    })
    .post('/_emulator/clock/advance', async (c) => {
      const { clock, agenda } = c.env.world;
      const ms = toMs(await readBody<ClockAdvance>(c.env, 'validateAdvanceClock'));
      await agenda.run(async (nowMs) => {
        if (nowMs + ms > LAST_INSTANT_MS) throw new Refusal(400, 'No clock goes that far.');
        clock.advance(ms / 1000);
      });
      return c.json(toWireClock(clock));
    });
}

function toMs({ seconds, by }: ClockAdvance): number {
  if (seconds !== undefined && by !== undefined)
    throw new Refusal(400, 'by: does not go together with seconds');
  if (by === undefined) return (seconds ?? 0) * 1000;
  const ms = parseDuration(by);
  if (ms === undefined) throw new Refusal(400, `by: "${by}" is no duration`);
  return ms;
}

/** @returns undefined for the machine's own time */
function toInstant(now: string | null): Date | undefined {
  if (now === null) return undefined;
  const instant = parseInstant(now);
  if (instant === undefined) throw new Refusal(400, `now: "${now}" is no instant`);
  return instant;
}
