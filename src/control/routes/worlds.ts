import { Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { listScenarios } from '../../scenarios/index.js';
import type { World } from '../../world/world.js';
import type { WorldStart } from '../../world/world-start.js';
import { DEFAULT_WORLD, type Worlds } from '../../world/worlds.js';
import type { ControlEnv } from '../env.js';
import { Refusal } from '../problem.js';
import { toWireWorld } from '../projections.js';
import { readBody } from '../read-body.js';

type NewWorld = components['schemas']['NewWorld'];

/** Finds how a world of a named scenario starts on this server. */
export type FindStart = (scenario: string) => WorldStart | undefined;

/** `/_emulator/worlds`, `/_emulator/reset` and `/_emulator/scenarios`: making worlds and starting them anew. */
export function worldRoutes(worlds: Worlds, findStart: FindStart): Hono<ControlEnv> {
  const getStart = (name: string) => findStart(name) ?? refuseScenario(name);
  const toWire = (world: World) => toWireWorld(world, worlds.scenarioOf(world.id) ?? '');
  return new Hono<ControlEnv>()
    .get('/_emulator/worlds', (c) => c.json(worlds.list().map(toWire)))
    .post('/_emulator/worlds', async (c) => {
      const asked = await readBody<NewWorld>(c.env, 'validateAddWorld', {});
      const start = asked.scenario === undefined ? undefined : getStart(asked.scenario);
      const world = await worlds.create(asked.id, start);
      if (world === undefined) throw new Refusal(409, `There is a world "${asked.id}" already.`);
      return c.json(toWire(world), 201);
    })
    .delete('/_emulator/worlds/:id', (c) => {
      const id = c.req.param('id');
      if (id === DEFAULT_WORLD)
        throw new Refusal(409, `The world "${id}" stays. POST /_emulator/reset returns it to its start.`);
      if (!worlds.remove(id)) throw new Refusal(404, `There is no world "${id}".`);
      return c.body(null, 204);
    })
    .post('/_emulator/reset', async (c) => c.json(toWire(await restart(worlds, c.env.world.id))))
    .get('/_emulator/scenarios', (c) => c.json(listScenarios()))
    .post('/_emulator/scenarios/:name/apply', async (c) => {
      const start = getStart(c.req.param('name'));
      return c.json(toWire(await restart(worlds, c.env.world.id, start)));
    });
}

async function restart(worlds: Worlds, id: string, start?: WorldStart): Promise<World> {
  const world = await worlds.reset(id, start);
  // Only if it was removed while this request was on its way.
  if (world === undefined) throw new Refusal(404, `There is no world "${id}".`);
  return world;
}

function refuseScenario(name: string): never {
  const names = listScenarios().map((scenario) => scenario.name);
  throw new Refusal(404, `There is no scenario "${name}"; there are ${names.join(', ')}.`);
}
