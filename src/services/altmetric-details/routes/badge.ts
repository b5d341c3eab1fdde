import { Hono } from 'hono';
import { admitted } from '../admitted.js';
import type { DetailsEnv } from '../env.js';
import { BADGE_TYPES, checkType, getOutput } from '../find-output.js';
import { checkCallback, sendBadgeJson } from '../render.js';
import { countsBody } from './counts.js';

/**
 * `/v1/internal-{hash}/{identifier_type}/{id}`: what the badge script asks, on the pages of anybody. Quirk `badge-key-ignored`:
 * no key is needed, and one that is given is not looked at.
 */
export function badgeRoutes(): Hono<DetailsEnv> {
  return new Hono<DetailsEnv>().get(
    '/badge/:type/:id{.+}',
    admitted('public', 'getBadgeCounts', async (c) => {
      const { type = '', id = '' } = c.req.param();
      checkType(type, BADGE_TYPES);
      checkCallback(c, true);
      const view = await c.env.world.catalogue.look();
      return sendBadgeJson(c, countsBody(c, view, getOutput(view, type, id)));
    }),
  );
}
