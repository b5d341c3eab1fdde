import { type Context, Hono } from 'hono';
import type { components } from '../../generated/emulator-control.js';
import type { World } from '../../world/world.js';
import type { Worlds } from '../../world/worlds.js';
import type { ControlEnv } from '../env.js';
import { Refusal } from '../problem.js';
import { readBody } from '../read-body.js';

type Schemas = components['schemas'];

/** What is recorded of the worlds of a server. */
export interface WorldRecordings {
  has(id: string): boolean;
  /** @returns why a world can't be recorded; undefined if it can */
  whyNot(world: World): Promise<string | undefined>;
  /** Begins anew for a world that is recorded already. */
  start(id: string): void;
  /** How many steps there are so far, and whether that is all. */
  count(id: string): { readonly steps: number; readonly isCut: boolean };
  /** @throws Error in words for a person, for what would give away a secret */
  write(id: string, form: 'yaml' | 'json'): Promise<string>;
  /** @returns false if there is none */
  end(id: string): boolean;
}

/** `/_emulator/recording`: what clients do to a world, as a scenario with steps. */
export function recordingRoutes(worlds: Worlds, recordings: WorldRecordings): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .put('/_emulator/recording', async (c) => {
      const { world } = c.env;
      const asked = await readBody<Schemas['RecordingStart']>(c.env, 'validateStartRecording', {});
      if (asked.reset !== true) await requireStart(world, worlds, recordings);
      const reason = await recordings.whyNot(world);
      if (reason !== undefined) throw new Refusal(409, reason);
      if (asked.reset === true) await worlds.reset(world.id);
      recordings.start(world.id);
      return c.json(describe(world.id, recordings));
    })
    .get('/_emulator/recording', async (c) => {
      const id = requireRecording(c, recordings);
      const isJson = accepts(c, 'application/json') && !accepts(c, 'yaml');
      const text = await recordings.write(id, isJson ? 'json' : 'yaml').catch((error: unknown) => {
        throw new Refusal(500, error instanceof Error ? error.message : String(error));
      });
      const type = isJson ? 'application/json' : 'application/yaml';
      return c.body(text, 200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    })
    .delete('/_emulator/recording', (c) => {
      recordings.end(requireRecording(c, recordings));
      return c.body(null, 204);
    });
}

async function requireStart(world: World, worlds: Worlds, recordings: WorldRecordings): Promise<void> {
  if (recordings.has(world.id)) {
    throw new Refusal(409, `The world "${world.id}" is recorded already. {"reset": true} begins anew.`);
  }
  if (await worlds.isAtStart(world)) return;
  throw new Refusal(
    409,
    `Something has happened in the world "${world.id}", which no replay would know. {"reset": true} returns it to its start first.`,
  );
}

function requireRecording(c: Context<ControlEnv>, recordings: WorldRecordings): string {
  const { id } = c.env.world;
  if (recordings.has(id)) return id;
  throw new Refusal(404, `The world "${id}" is not recorded. PUT /_emulator/recording begins.`);
}

function describe(id: string, recordings: WorldRecordings): Schemas['Recording'] {
  const { steps, isCut } = recordings.count(id);
  return { world: id, steps, cut: isCut };
}

function accepts(c: Context<ControlEnv>, type: string): boolean {
  return (c.env.request.headers.get('accept') ?? '').toLowerCase().includes(type);
}
