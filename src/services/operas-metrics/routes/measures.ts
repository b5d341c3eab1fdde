import { type Context, Hono } from 'hono';
import type { operations } from '../../../generated/operas-metrics.js';
import type { WebpyEnv } from '../../webpy/env.js';
import { sendData } from '../../webpy/render.js';
import { addResource } from '../../webpy/resource.js';
import { toWireMeasure } from '../projections/measure.js';

type Named = keyof operations;

/** `/measures`: what is counted, and where. */
export function measureRoutes(): Hono<WebpyEnv> {
  const app = new Hono<WebpyEnv>();
  addResource(app, {
    path: '/measures',
    GET: { operation: 'listMeasures' satisfies Named, steps: [listMeasures] },
    OPTIONS: 'optionsOfMeasures' satisfies Named,
  });
  return app;
}

function listMeasures(c: Context<WebpyEnv>): Response {
  return sendData(c.env.world.metrics.measures().map(toWireMeasure));
}
