import { Hono } from 'hono';
import { suggestion } from '../../scenarios/index.js';
import { RESET_PARTS, type ResetPart } from '../../world/state/reset-part.js';
import { readStateDocument, writeStateDocument } from '../../world/state/state-document.js';
import { StateError } from '../../world/state/state-error.js';
import { stateOf } from '../../world/state/world-state.js';
import type { World } from '../../world/world.js';
import type { Worlds } from '../../world/worlds.js';
import { describeWorld } from '../describe-world.js';
import type { ControlCall, ControlEnv } from '../env.js';
import { Refusal } from '../problem.js';
import type { WorldRecordings } from './recording.js';

/** A world with a million registered outputs and their mentions; Node can't hold much longer texts. */
const MAX_STATE_BYTES = 256 * 1024 * 1024;

/** `/_emulator/state` and `/_emulator/reset/{part}`: a world written down and put back, whole or in part. */
export function stateRoutes(
  worlds: Worlds,
  version: string,
  recordings: Pick<WorldRecordings, 'has'>,
): Hono<ControlEnv> {
  return new Hono<ControlEnv>()
    .get('/_emulator/state', async (c) => {
      const document = writeStateDocument(await stateOf(c.env.world), version);
      return c.body(document, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    })
    .put('/_emulator/state', async (c) => {
      const { id } = c.env.world;
      if (recordings.has(id)) {
        throw new Refusal(
          409,
          `The world "${id}" is recorded: nobody could replay how it came to another state. DELETE /_emulator/recording ends that.`,
        );
      }
      const document = await readDocument(c.env);
      const world = await refusing(async () => worlds.restore(id, readStateDocument(document)));
      return c.json(describeWorld(worlds, requireWorld(world, id)));
    })
    .post('/_emulator/reset/:part', async (c) => {
      const { id } = c.env.world;
      const world = await worlds.resetPart(id, readPart(c.req.param('part')));
      return c.json(describeWorld(worlds, requireWorld(world, id)));
    });
}

async function readDocument(call: ControlCall): Promise<string> {
  const bytes = await call.readBody(MAX_STATE_BYTES);
  if (bytes === undefined) throw new Refusal(413, `The body is larger than ${MAX_STATE_BYTES} bytes.`);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

async function refusing<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof StateError ? new Refusal(400, error.message) : error;
  }
}

function readPart(name: string): ResetPart {
  const part = RESET_PARTS.find((known) => known === name);
  if (part !== undefined) return part;
  const parts = RESET_PARTS.join(', ');
  throw new Refusal(
    404,
    `A world has no part "${name}"${suggestion(name, RESET_PARTS)} to reset; it has ${parts}.`,
  );
}

/** It is gone only if it was removed while the request was on its way. */
function requireWorld(world: World | undefined, id: string): World {
  if (world === undefined) throw new Refusal(404, `There is no world "${id}".`);
  return world;
}
