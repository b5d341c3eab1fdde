import type { Context } from 'hono';
import type { DetailsEnv } from './env.js';
import { send } from './render.js';

/** Begins the paths below which a redirected POST is answered: it stands for the host that production names. */
export const POST_CACHE = '/api-prod-post-cache';

/**
 * Quirk `post-redirect`: production answers a POST with 307 to a host whose name contains `api-prod-post-cache`, and
 * clients have to send the body again there. It is the edge that does so: nobody has asked for a key yet, or counted
 * the call. Off unless a world's access rules switch it on.
 *
 * @source altmetric/altmetric-mcp: lib/api-client.js, "before reaching the origin"
 */
export function redirectable<C extends Context<DetailsEnv>>(
  handle: (c: C) => Promise<Response>,
): (c: C) => Promise<Response> {
  return async (c) => {
    const { world, isRedirected } = c.env;
    return world.access.value.redirectsPosts && !isRedirected ? redirectPost(c) : handle(c);
  };
}

function redirectPost(c: Context<DetailsEnv>): Response {
  const { site, rawPath, search } = c.env;
  const response = send(c, null, { status: 307, type: 'text/plain' });
  response.headers.set('Location', site.origin + site.prefix + POST_CACHE + rawPath + search);
  return response;
}
