import { Hono } from 'hono';
import { answerWith } from '../answer.js';
import type { Call, Service } from '../service.js';
import { approvalRoutes } from './admin/approval-routes.js';
import { recordRoutes } from './admin/record-routes.js';
import { ApiError, sendApiError } from './api-error.js';
import type { AltmetricsEnv } from './env.js';
import { Abort } from './error-pages.js';
import { describeReason, toWireError } from './errors.js';
import { readBody, refuseOversized } from './nginx.js';
import { confirmationRoutes } from './routes/confirmation.js';
import { demoRoutes } from './routes/demo.js';
import { eventRoutes } from './routes/events.js';
import { loginRoutes } from './routes/login.js';
import { registrationRoutes } from './routes/registration.js';
import { staticFileRoutes } from './routes/static-files.js';
import { tokenRoutes } from './routes/tokens.js';
import { urisetRoutes } from './routes/urisets.js';
import { SessionSlot } from './session.js';

const OWN_PATHS = /^\/(api|register|login|logout|confirm|account|admin|demo|static|flask-api)(\/|$)/;
const NO_BODY = new Uint8Array();

/** OPERAS Altmetrics: accounts, tokens, urisets and events. */
export function operasAltmetrics(): Service {
  const app = createApp();
  return {
    name: 'operas-altmetrics',
    title: 'OPERAS Altmetrics',
    realHosts: ['altmetrics.operas-eu.org'],
    mount: '/operas/altmetrics',
    pages: {
      register: '/register',
      'log in': '/login',
      'approve accounts': '/admin/approve/',
      DOIs: '/admin/uri/',
      widget: '/demo/widget',
    },
    owns: (path) => OWN_PATHS.test(path),
    answer: (call) => answer(app, call),
    fail: async (status, call) => (await import('./fail.js')).fail(status, call),
  };
}

function createApp(): Hono<AltmetricsEnv> {
  const app = new Hono<AltmetricsEnv>({
    getPath: (_request, options) => options?.env?.path ?? '/',
  });
  const routes = [
    tokenRoutes(),
    urisetRoutes(),
    eventRoutes(),
    loginRoutes(),
    registrationRoutes(),
    confirmationRoutes(),
    approvalRoutes(),
    recordRoutes(),
    demoRoutes(),
    staticFileRoutes(),
  ];
  for (const group of routes) app.route('/', group);
  app.notFound(() => toWireError(new Abort(404)));
  app.onError((error, c) => {
    c.env.notes.reason = describeReason(error);
    return error instanceof ApiError ? sendApiError(c, error) : toWireError(error);
  });
  return app;
}

async function answer(app: Hono<AltmetricsEnv>, call: Call): Promise<Response> {
  const path = decodePath(call.rawPath);
  // A confirmation link is a secret, whatever is done with it.
  if (path.startsWith('/confirm/')) call.notes.path = '/confirm/<token>';
  const refusal = refuseOversized(call);
  if (refusal !== undefined) return refusal;
  try {
    const isHead = call.request.method === 'HEAD';
    const hasBody = !isHead && call.request.method !== 'GET';
    const body = hasBody ? await readBody(call) : NO_BODY;
    if (body instanceof Response) return body;
    const session = new SessionSlot(call);
    const request = isHead ? asGet(call.request) : call.request;
    // Added to rather than copied: the call is this request's own, and a copy costs more than the routing.
    const env = Object.assign(call, { path, body, session });
    const response = session.finish(await app.fetch(request, env));
    return isHead ? await withoutBody(response) : response;
  } catch (error) {
    // Such as a body that breaks off.
    call.notes.reason = describeReason(error);
    return toWireError(error);
  }
}

function asGet({ url, headers }: Request): Request {
  return new Request(url, { headers: [...headers] });
}

/** HEAD is GET without the body, whose length is told all the same. */
async function withoutBody(response: Response): Promise<Response> {
  const { byteLength } = await response.arrayBuffer();
  const headers = new Headers(response.headers);
  headers.set('Content-Length', String(byteLength));
  return answerWith(null, { status: response.status, headers });
}

/**
 * As a WSGI server hands it on: decoded once and whole, so that an encoded slash is a slash. However many slashes
 * it starts with, the router sees one.
 */
function decodePath(rawPath: string): string {
  return rawPath
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
    .replace(/^\/+/, '/');
}
