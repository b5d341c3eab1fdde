import { type Context, Hono } from 'hono';
import type { operations } from '../../../generated/operas-metrics.js';
import type { WebpyEnv } from '../../webpy/env.js';
import { Refusal } from '../../webpy/refusal.js';
import { sendData } from '../../webpy/render.js';
import { addResource } from '../../webpy/resource.js';
import { toCitation } from '../projections/citation.js';

type Named = keyof operations;

/** `/citations`: works that cite a work. */
export function citationRoutes(): Hono<WebpyEnv> {
  const app = new Hono<WebpyEnv>();
  addResource(app, {
    path: '/citations',
    GET: { operation: 'listCitations' satisfies Named, steps: [listCitations] },
    OPTIONS: 'optionsOfCitations' satisfies Named,
  });
  return app;
}

/** @source docs/sources.md operas 3.5; how it is refused is inferred from `/events` */
async function listCitations(c: Context<WebpyEnv>): Promise<Response> {
  const { world, search } = c.env;
  const workUris = new URLSearchParams(search).getAll('work_uri').filter((workUri) => workUri !== '');
  if (workUris.length === 0) throw new Refusal('BADPARAMS', { reason: 'there is no work_uri' });
  return sendData((await world.metrics.citationsOf(workUris)).map(toCitation));
}
