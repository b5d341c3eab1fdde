import { type Context, Hono } from 'hono';
import type { components, operations } from '../../../generated/operas-metrics.js';
import type { WebpyEnv } from '../../webpy/env.js';
import { sendData } from '../../webpy/render.js';
import { addResource } from '../../webpy/resource.js';

type Named = keyof operations;
type Publisher = components['schemas']['Publisher'];

/** `/publishers`: who takes part. */
export function publisherRoutes(): Hono<WebpyEnv> {
  const app = new Hono<WebpyEnv>();
  addResource(app, {
    path: '/publishers',
    GET: { operation: 'listPublishers' satisfies Named, steps: [listPublishers] },
    OPTIONS: 'optionsOfPublishers' satisfies Named,
  });
  return app;
}

/** Quirk `publishers-may-repeat`: as the world has them. @source docs/sources.md operas 3.5 */
function listPublishers(c: Context<WebpyEnv>): Response {
  const names = c.env.world.metrics.publishers();
  return sendData(names.map((name) => ({ publisher_name: name }) satisfies Publisher));
}
