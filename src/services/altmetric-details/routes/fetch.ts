import { Hono } from 'hono';
import { admitted, refuse } from '../admitted.js';
import type { DetailsEnv } from '../env.js';
import { checkType, getOutput } from '../find-output.js';
import { parseFetchWanted } from '../parse-fetch.js';
import { toFetchObject, tweetIdsOf } from '../projections/fetch-object.js';
import { checkCallback, sendJson, writeJson } from '../render.js';
import { admitTweets } from '../tweet-quota.js';

/** `/v1/fetch/{identifier_type}/{id}`: everything about an output, with all of its posts. */
export function fetchRoutes(): Hono<DetailsEnv> {
  return new Hono<DetailsEnv>().get(
    '/v1/fetch/:type/:id{.+}',
    admitted('full-access', 'fetchOutput', async (c, caller) => {
      const { type = '', id = '' } = c.req.param();
      checkType(type);
      checkCallback(c);
      const view = await c.env.world.catalogue.look();
      const wanted = { ...parseFetchWanted(c.env.query), visibleSources: caller.sources };
      const fetched = toFetchObject(getOutput(view, type, id), view, wanted);
      if (caller.key === undefined) return sendJson(c, writeJson(fetched));
      const tweets = await admitTweets(c.env.world, caller.key, tweetIdsOf(fetched));
      const headers = { ...caller.headers, ...tweets.headers };
      if (!tweets.admitted) return refuse(c.env.notes, { ...tweets, headers });
      c.set('caller', { ...caller, headers });
      return sendJson(c, writeJson(fetched));
    }),
  );
}
