import type { Context } from 'hono';
import { type Problem, ProblemError } from '../../world/problem.js';
import type { DetailsEnv } from './env.js';
import { BadRequest, NotFound } from './faults.js';
import { sendText } from './render.js';

/**
 * How anything thrown inside the service looks to its client. Quirk `errors-plain-text`: a bare sentence, where a
 * callback is named as well.
 *
 * @source docs/sources.md details 6: 404 is recorded in many places; the text of 400 and 500 is inferred
 */
export function toWireError(error: unknown, c: Context<DetailsEnv>): Response {
  if (error instanceof NotFound) return sendText(c, 'Not Found', 404);
  if (error instanceof BadRequest) {
    c.env.notes.reason = error.message;
    return sendText(c, 'Bad Request', 400);
  }
  if (error instanceof ProblemError && isUnknown(error.problem)) return sendText(c, 'Not Found', 404);
  c.env.notes.reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return sendText(c, 'Internal Server Error', 500);
}

function isUnknown({ kind }: Problem): boolean {
  return kind === 'output-unknown';
}
