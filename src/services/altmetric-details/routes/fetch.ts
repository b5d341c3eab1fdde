import { type Context, Hono } from 'hono';
import type { Output } from '../../../world/catalogue/output.js';
import type { CatalogueView } from '../../../world/catalogue/view/catalogue-view.js';
import { admitted, refuse } from '../admitted.js';
import type { DetailsEnv } from '../env.js';
import { checkType, getOutput } from '../find-output.js';
import type { WrittenFetch } from '../kept-fetches.js';
import { parseFetchWanted } from '../parse-fetch.js';
import { toFetchObject, tweetIdsOf } from '../projections/fetch-object.js';
import { checkCallback, sendJson, writeJson } from '../render.js';
import { admitTweets } from '../tweet-quota.js';

/** The parameters that change what is in an answer. */
const SHAPING = ['include_sources', 'exclude_sources', 'include_sections', 'post_types'];

/** `/v1/fetch/{identifier_type}/{id}`: everything about an output, with all of its posts. */
export function fetchRoutes(): Hono<DetailsEnv> {
  return new Hono<DetailsEnv>().get(
    '/v1/fetch/:type/:id{.+}',
    admitted('full-access', 'fetchOutput', async (c, caller) => {
      const { type = '', id = '' } = c.req.param();
      checkType(type);
      checkCallback(c);
      const view = await c.env.world.catalogue.look();
      const { body, tweetIds } = fetchOf(c, view, getOutput(view, type, id));
      if (caller.key === undefined) return sendJson(c, body);
      const tweets = await admitTweets(c.env.world, caller.key, tweetIds);
      const headers = { ...caller.headers, ...tweets.headers };
      if (!tweets.admitted) return refuse(c.env.notes, { ...tweets, headers });
      c.env.caller = { ...caller, headers };
      return sendJson(c, body);
    }),
  );
}

/** What a caller asked to see of an output, written. Kept by the parameters that say what that is. */
function fetchOf(c: Context<DetailsEnv>, view: CatalogueView, output: Output): WrittenFetch {
  const { query, parts } = c.env;
  const visibleSources = c.env.caller?.sources;
  const asked = SHAPING.map((name) => query.get(name));
  return parts.fetches.of(view, JSON.stringify([output.altmetricId, visibleSources, asked]), () => {
    const fetched = toFetchObject(output, view, { ...parseFetchWanted(query), visibleSources });
    return { body: writeJson(fetched), tweetIds: tweetIdsOf(fetched) };
  });
}
