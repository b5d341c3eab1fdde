import type { Context } from 'hono';
import type { ExplorerEnv } from './env.js';
import { Refusal } from './refusal.js';
import { sendRefusal } from './render.js';

/** How anything thrown inside the service looks to its client; of a failure of our own, only the journal is told. */
export function toWireError(error: unknown, c: Context<ExplorerEnv>): Response {
  if (error instanceof Refusal) return sendRefusal(c.env, error);
  const response = sendRefusal(c.env, new Refusal('internal_server_error', 500));
  c.env.notes.reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return response;
}
