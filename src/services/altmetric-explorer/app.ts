import { Hono } from 'hono';
import { CatalogueQueries } from '../../world/catalogue/query/catalogue-queries.js';
import { ProfileFinder } from '../../world/catalogue/query/find-profile.js';
import type { ExplorerWorld } from '../../world/explorer/explorer-world.js';
import type { World } from '../../world/world.js';
import type { Call } from '../service.js';
import type { ExplorerEnv } from './env.js';
import { toWireError } from './errors.js';
import { Refusal } from './refusal.js';
import { aggregateRoutes } from './routes/aggregates.js';
import { departmentRoutes } from './routes/departments.js';
import { identifierListRoutes } from './routes/identifier-lists.js';
import { mentionSourceRoutes } from './routes/mention-sources.js';
import { mentionRoutes } from './routes/mentions.js';
import { outputRoutes } from './routes/outputs.js';

const BASE = '/explorer/api';

/** All that answers a call: heavy to load, so {@link altmetricExplorer} waits with it until there is one. */
export function createAnswerer(
  explorerOf: (world: World) => ExplorerWorld,
): (call: Call) => Promise<Response> {
  const app = createApp();
  const queries = new CatalogueQueries();
  const profiles = new ProfileFinder();
  return async (call) => {
    const path = call.rawPath.startsWith(`${BASE}/`)
      ? call.rawPath.slice(BASE.length).replace(/\/$/, '')
      : '/';
    const env = Object.assign(call, { explorer: explorerOf(call.world), queries, profiles, path });
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
  // Open question `lists-by-other-methods`: to read or delete a list is not found, as anything else.
  app.notFound((c) => toWireError(new Refusal('not_found', 404), c));
  app.onError(toWireError);
  return app;
}
