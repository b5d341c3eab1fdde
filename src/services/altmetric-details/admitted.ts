import type { Context } from 'hono';
import { answerWith } from '../answer.js';
import { type Admission, type Admitted, admit, type Need } from './admission.js';
import type { DetailsEnv } from './env.js';
import type { Refusal } from './refusal.js';
import { CORS } from './render.js';

type Handler<C extends Context<DetailsEnv>> = (c: C, caller: Admitted) => Promise<Response>;

/**
 * Lets only callers through that may make the call, and counts it: before anything is looked up. Around a handler
 * rather than before it: a chain of two costs a promise more on every request.
 *
 * @param operation  as in the spec, for the journal
 */
export function admitted<C extends Context<DetailsEnv>>(
  need: Need,
  operation: string,
  handle: Handler<C>,
): (c: C) => Promise<Response> {
  return async (c) => {
    const { world, clientAddress, query, search, notes } = c.env;
    notes.operation = operation;
    const key = search === '' ? undefined : (query.get('key') ?? undefined);
    const asked = admit(world, { key, clientAddress, need });
    const admission: Admission = asked instanceof Promise ? await asked : asked;
    if (!admission.admitted) return refuse(notes, admission);
    c.env.caller = admission;
    return handle(c, admission);
  };
}

/** Turns a caller away with the service's own sentence, and tells the journal why. */
export function refuse(notes: DetailsEnv['Bindings']['notes'], refusal: Refusal): Response {
  notes.because = refusal.because;
  notes.reason = refusal.reason;
  const headers = { 'Content-Type': 'text/plain', ...CORS, ...refusal.headers };
  return answerWith(refusal.text, { status: refusal.status, headers });
}
