import { type Context, Hono } from 'hono';
import type { CatalogueView } from '../../../world/catalogue/view/catalogue-view.js';
import { admitted } from '../admitted.js';
import type { DetailsEnv } from '../env.js';
import { NOT_FOUND } from '../faults.js';
import { joinJson } from '../join-json.js';
import { type CitationsQuery, isTimeframe, parseCitationsQuery } from '../parse-citations.js';
import { redirectable } from '../post-redirect.js';
import { checkCallback, sendJson, sendPlainJson } from '../render.js';
import { batchBody } from './batch-body.js';
import { countsBody } from './counts.js';
/** `/v1/citations/{timeframe}`: all outputs that were mentioned in a time, page by page. */
export function citationsRoutes(): Hono<DetailsEnv> {
  return new Hono<DetailsEnv>()
    .get(
      '/v1/citations/:timeframe',
      admitted('counts', 'listCitations', async (c) => {
        const query = parseCitationsQuery(c.req.param('timeframe') ?? '', c.env.query);
        checkCallback(c);
        const view = await c.env.world.catalogue.look();
        return sendJson(c, pageBody(c, view, query));
      }),
    )
    .post(
      '/v1/citations/:timeframe',
      redirectable(
        admitted('counts', 'listCitationsByIds', async (c) => {
          if (!isTimeframe(c.req.param('timeframe') ?? '')) throw NOT_FOUND;
          const view = await c.env.world.catalogue.look();
          return sendPlainJson(c, batchBody(c, view, readCitationIds(c)));
        }),
      ),
    );
}

/**
 * One page. Quirk `citations-past-end`: where there is nothing, also past the last page, it is 404 and not an
 * empty list.
 */
function pageBody(
  c: Context<DetailsEnv>,
  view: CatalogueView,
  { filter, page, pageSize }: CitationsQuery,
): Uint8Array<ArrayBuffer> {
  const listing = view.list(filter);
  const outputs = listing.page((page - 1) * pageSize, pageSize);
  if (outputs.length === 0) throw NOT_FOUND;
  const query = JSON.stringify({ total: listing.total, page, num_results: pageSize });
  const bodies = outputs.map((output) => countsBody(c, view, output));
  return joinJson(`{"query":${query},"results":[`, bodies, ']}');
}

/** The form of 2014: just these outputs, by their Altmetric IDs in a form's `citation_ids`. */
function readCitationIds(c: Context<DetailsEnv>): string {
  return new URLSearchParams(new TextDecoder().decode(c.env.body)).get('citation_ids') ?? '';
}
