import { Hono } from 'hono';
import type { Call, Service } from '../service.js';
import { approvalRoutes } from './admin/approval-routes.js';
import { recordRoutes } from './admin/record-routes.js';
import type { AltmetricsEnv } from './env.js';
import { toWireError } from './errors.js';
import { readBody, refuseOversized } from './front.js';
import { confirmationRoutes } from './routes/confirmation.js';
import { demoRoutes } from './routes/demo.js';
import { eventRoutes } from './routes/events.js';
import { loginRoutes } from './routes/login.js';
import { registrationRoutes } from './routes/registration.js';
import { staticFileRoutes } from './routes/static-files.js';
import { tokenRoutes } from './routes/tokens.js';
import { urisetRoutes } from './routes/urisets.js';
import { Abort } from './wire-error.js';

const OWN_PATHS = /^\/(api|register|login|logout|confirm|account|admin|demo|static|flask-api)(\/|$)/;
const NO_BODY = new Uint8Array();

/** OPERAS Altmetrics: accounts, tokens, urisets and events. */
export function operasAltmetrics(): Service {
  const app = createApp();
  return {
    name: 'operas-altmetrics',
    title: 'OPERAS Altmetrics',
    realHost: 'altmetrics.operas-eu.org',
    mount: '/operas/altmetrics',
    owns: (path) => OWN_PATHS.test(path),
    answer: (call) => answer(app, call),
  };
}

function createApp(): Hono<AltmetricsEnv> {
  const app = new Hono<AltmetricsEnv>({
    getPath: (_request, options) => (options as { env: AltmetricsEnv['Bindings'] }).env.path,
  });
  const slices = [
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
  for (const slice of slices) app.route('/', slice);
  app.notFound(() => toWireError(new Abort(404)));
  app.onError((error) => toWireError(error));
  return app;
}

async function answer(app: Hono<AltmetricsEnv>, call: Call): Promise<Response> {
  const refusal = refuseOversized(call);
  if (refusal !== undefined) return refusal;
  const { method } = call.request;
  const body = method === 'GET' || method === 'HEAD' ? NO_BODY : await readBody(call);
  if (body instanceof Response) return body;
  return app.fetch(call.request, Object.assign(call, { path: decodePath(call.rawPath), body }));
}

/** As a WSGI server hands it on: decoded once and whole, so that an encoded slash is a slash. */
function decodePath(rawPath: string): string {
  return rawPath.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}
