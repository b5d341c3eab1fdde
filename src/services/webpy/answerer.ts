import { Hono } from 'hono';
import type { Call } from '../service.js';
import type { WebpyEnv } from './env.js';
import { Refusal } from './refusal.js';
import { sendRefusal } from './render.js';
import { type ParametersOf, parsePairs, queryOrBody, toRoutePath } from './request.js';

export type Answerer = (call: Call) => Promise<Response>;

/** What makes one of the services of the frame. */
export interface WebpyService {
  readonly routes: readonly Hono<WebpyEnv>[];
  /** How what the domain refuses looks here; undefined for a failure. */
  readonly toRefusal: (error: unknown) => Refusal | undefined;
  /** {@link queryOrBody} if not given. */
  readonly parametersOf?: ParametersOf;
}

const NO_BODY = new Uint8Array();
/** The real server has no limit; beyond this one the emulator fails (inferred). */
const MAX_BODY_BYTES = 16 * 1024 * 1024;
/** How much of an unforeseen error goes into the journal, in characters. */
const MAX_TOLD = 200;

/** Makes what answers the calls of a service. It never rejects: what fails is a `FATAL`. */
export function createAnswerer({ routes, toRefusal, parametersOf = queryOrBody }: WebpyService): Answerer {
  const app = new Hono<WebpyEnv>({ getPath: (_request, options) => options?.env?.path ?? '/' });
  for (const group of routes) app.route('/', group);
  const refuse = (error: unknown, { notes, parameters }: WebpyEnv['Bindings']) => {
    const refusal = error instanceof Refusal ? error : (toRefusal(error) ?? toFatal(error));
    notes.reason = refusal.reason;
    return sendRefusal(refusal, parameters);
  };
  app.notFound((c) => refuse(new Refusal('NOTFOUND'), c.env));
  app.onError((error, c) => refuse(error, c.env));
  return async (call) => {
    try {
      return await app.fetch(call.request, await toBindings(call, parametersOf));
    } catch (error) {
      // Such as a body that breaks off, or is too long.
      const refusal = toFatal(error);
      call.notes.reason = refusal.reason;
      return sendRefusal(refusal, parametersOf(toParts(call, NO_BODY)));
    }
  };
}

async function toBindings(call: Call, parametersOf: ParametersOf): Promise<WebpyEnv['Bindings']> {
  const { method } = call.request;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? await call.readBody(MAX_BODY_BYTES) : NO_BODY;
  if (body === undefined) throw new Error('the body is too long');
  const parts = toParts(call, body);
  const { query } = parts;
  const parameters = parametersOf(parts);
  // Added to rather than copied: the call is this request's own.
  return Object.assign(call, { path: toRoutePath(call.rawPath), query, body, parameters });
}

function toParts({ request, search }: Call, body: Uint8Array) {
  const { method, headers } = request;
  return { method, query: parsePairs(search), body, contentType: headers.get('content-type') };
}

function toFatal(error: unknown): Refusal {
  return new Refusal('FATAL', { reason: String(error).slice(0, MAX_TOLD) });
}
