import { type Context, Hono } from 'hono';
import type { DetailsEnv } from '../env.js';
import { NOT_FOUND } from '../faults.js';
import { getOutput } from '../find-output.js';
import { detailsPage } from '../pages/details-page.js';
import { send } from '../render.js';

const DOI = 'doi/';

/** The pages for people that answers and badges point to: a plain stand-in for the real ones. */
export function detailsPageRoutes(): Hono<DetailsEnv> {
  return (
    new Hono<DetailsEnv>()
      .get('/details.php', (c) => {
        c.env.notes.operation = 'showDetailsPage';
        return showPage(c, 'id', c.env.query.get('citation_id') ?? '');
      })
      // One pattern for both: the fast router takes no word where another path has a parameter.
      .get('/details/:which{.+}', (c) => {
        const which = c.req.param('which');
        const isDoi = which.startsWith(DOI);
        c.env.notes.operation = isDoi ? 'showDetailsPageByDoi' : 'showDetailsPageById';
        return isDoi ? showPage(c, 'doi', which.slice(DOI.length)) : showPage(c, 'id', which);
      })
  );
}

async function showPage(c: Context<DetailsEnv>, type: 'id' | 'doi', id: string): Promise<Response> {
  // A page for people doesn't tell what can't be from what isn't there.
  if (type === 'doi' && !id.startsWith('10.')) throw NOT_FOUND;
  const view = await c.env.world.catalogue.look();
  const page = await detailsPage(getOutput(view, type, id), view);
  return send(c, String(page), { status: 200, type: 'text/html; charset=utf-8' });
}
