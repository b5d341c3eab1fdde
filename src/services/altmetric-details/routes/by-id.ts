import { type Context, Hono } from 'hono';
import { admitted } from '../admitted.js';
import type { DetailsEnv } from '../env.js';
import { getOutput } from '../find-output.js';
import { checkCallback, sendJson } from '../render.js';
import { batchBody } from './batch-body.js';
import { askedBody } from './counts.js';

const OPERATION = 'getCountsById';
const MANY = /,|%2c/i;

/**
 * `/v1/id/{ids}`: one output by its Altmetric ID, or up to a hundred at once for those who pay. Quirk
 * `one-id-no-results`: the answer has `results` where there is a comma, whatever is found.
 */
export function byIdRoutes(): Hono<DetailsEnv> {
  const single = admitted('counts', OPERATION, sendById);
  const batch = admitted('full-access', OPERATION, sendById);
  return new Hono<DetailsEnv>().get('/v1/id/:ids', (c) => (MANY.test(c.env.path) ? batch : single)(c));
}

async function sendById(c: Context<DetailsEnv>): Promise<Response> {
  checkCallback(c);
  const ids = c.req.param('ids') ?? '';
  const view = await c.env.world.catalogue.look();
  const body = ids.includes(',') ? batchBody(c, view, ids) : askedBody(c, view, getOutput(view, 'id', ids));
  return sendJson(c, body);
}
