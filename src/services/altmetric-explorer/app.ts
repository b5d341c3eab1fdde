import { Hono } from 'hono';
import { CatalogueQueries } from '../../world/catalogue/query/catalogue-queries.js';
import type { ExplorerWorld } from '../../world/explorer/explorer-world.js';
import type { World } from '../../world/world.js';
import type { Call } from '../service.js';
import type { ExplorerEnv } from './env.js';
import { toWireError } from './errors.js';
import { forwardedSite } from './forwarded-site.js';
import { Refusal } from './refusal.js';
import { aggregateRoutes } from './routes/aggregates.js';
import { departmentRoutes } from './routes/departments.js';
import { identifierListRoutes } from './routes/identifier-lists.js';
import { mentionSourceRoutes } from './routes/mention-sources.js';
import { mentionRoutes } from './routes/mentions.js';
import { outputRoutes } from './routes/outputs.js';

const BASE = '/explorer/api';

/**
 * All that answers a call: heavy to load, so {@link altmetricExplorer} waits with it until there is one.
 *
 * @param trustsProxy  whether links go by `X-Forwarded-Proto` and `X-Forwarded-Host`
 */
export function createAnswerer(
  explorerOf: (world: World) => ExplorerWorld,
  trustsProxy: boolean,
): (call: Call) => Promise<Response> {
  const app = createApp();
  const queries = new CatalogueQueries();
  return async (call) => {
    const path = call.rawPath.startsWith(`${BASE}/`)
      ? call.rawPath.slice(BASE.length).replace(/\/$/, '')
      : '/';
    const site = trustsProxy ? forwardedSite(call.site, call.request.headers) : call.site;
    const env = Object.assign(call, { explorer: explorerOf(call.world), queries, path, site });
    return await app.fetch(call.request, env);
  };
}

function createApp(): Hono<ExplorerEnv> {
  const app = new Hono<ExplorerEnv>({ getPath: (_request, options) => options?.env?.path ?? '/' });
  const routes = [
    outputRoutes(),
    aggregateRoutes(),
    mentionRoutes(),
    mentionSourceRoutes(),
    departmentRoutes(),
    identifierListRoutes(),
  ];
  for (const group of routes) app.route('/', group);
  app.notFound((c) => toWireError(new Refusal('not_found', 404), c));
  app.onError(toWireError);
  return app;
}
