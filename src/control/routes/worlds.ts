import { Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import { listScenarios, ScenarioError, suggestion } from '../../scenarios/index.js';
import { DURATION_FORM, parseDuration } from '../../world/duration.js';
import type { World } from '../../world/world.js';
import type { WorldStart } from '../../world/world-start.js';
import { DEFAULT_WORLD, type Worlds } from '../../world/worlds.js';
import { describeWorld } from '../describe-world.js';
import type { ControlEnv } from '../env.js';
import { Refusal } from '../problem.js';
import { readBody } from '../read-body.js';

type NewWorld = components['schemas']['NewWorld'];

/** How worlds of this server start. */
export interface ScenarioStarts {
  /** @returns undefined if no shipped scenario has this name */
  find(name: string): Promise<WorldStart | undefined>;
  /** @throws ScenarioError for a document that is no scenario */
  load(document: object): Promise<{ readonly start: WorldStart }>;
  /** Says of what the catalogue doesn't take where the scenario has it; any other error stays as it is. */
  explain(error: unknown, start: WorldStart): unknown;
}

/** `/_emulator/worlds`, `/_emulator/reset` and `/_emulator/scenarios`: making worlds and starting them anew. */
export function worldRoutes(worlds: Worlds, starts: ScenarioStarts): Hono<ControlEnv> {
  const getStart = async (name: string) => (await starts.find(name)) ?? refuseScenario(name);
  const toWire = (world: World) => describeWorld(worlds, world);
  return new Hono<ControlEnv>()
    .get('/_emulator/worlds', (c) => c.json(worlds.list().map(toWire)))
    .post('/_emulator/worlds', async (c) => {
      const asked = await readBody<NewWorld>(c.env, 'validateAddWorld', {});
      const idleMs = readIdleTimeout(asked.idle_timeout);
      const start = await findStart(asked.scenario);
      const world = await explained(start, () => worlds.create({ id: asked.id, start, idleMs }));
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
      const start = await getStart(c.req.param('name'));
      return c.json(toWire(await explained(start, () => restart(worlds, c.env.world.id, start))));
    });

  async function findStart(scenario: NewWorld['scenario']): Promise<WorldStart | undefined> {
    if (scenario === undefined) return undefined;
    if (typeof scenario === 'string') return getStart(scenario);
    return (await refusing(() => starts.load(scenario))).start;
  }

  async function explained<Result>(
    start: WorldStart | undefined,
    act: () => Promise<Result>,
  ): Promise<Result> {
    return refusing(() =>
      act().catch((error: unknown) =>
        Promise.reject(start === undefined ? error : starts.explain(error, start)),
      ),
    );
  }
}

/** Does something that a mistake in a scenario stops, in which case nothing of it applies. */
async function refusing<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof ScenarioError ? new Refusal(400, error.message) : error;
  }
}

/** @returns milliseconds; null for a world that stays for ever, undefined for what holds on the whole server */
function readIdleTimeout(text: string | null | undefined): number | null | undefined {
  if (text === null || text === undefined) return text;
  const idleMs = parseDuration(text);
  if (idleMs !== undefined && idleMs > 0) return idleMs;
  throw new Refusal(400, `idle_timeout: "${text}" is no duration; use ${DURATION_FORM}`);
}

async function restart(worlds: Worlds, id: string, start?: WorldStart): Promise<World> {
  const world = await worlds.reset(id, start);
  // Only if it was removed while this request was on its way.
  if (world === undefined) throw new Refusal(404, `There is no world "${id}".`);
  return world;
}

function refuseScenario(name: string): never {
  const names = listScenarios().map((scenario) => scenario.name);
  throw new Refusal(
    404,
    `There is no scenario "${name}"${suggestion(name, names)}; there are ${names.join(', ')}.`,
  );
}
