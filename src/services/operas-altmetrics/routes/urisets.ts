import { type Context, Hono } from 'hono';
import type { components } from '../../../generated/operas-altmetrics.js';
import { requireStorable } from '../../../world/storable.js';
import { registerOutputs } from '../../../world/urisets/register-outputs.js';
import { requireAccount } from '../auth.js';
import type { AltmetricsEnv } from '../env.js';
import { Abort } from '../error-pages.js';
import { type PageRequest, parsePage, parseRegistrations } from '../parse.js';
import { writePage, writeUriItem } from '../projections/uri-item.js';
import { jsonify, sendNegotiated, writeSpaced } from '../render.js';
import { addResource, withOrWithoutSlash } from '../resource.js';

type Registered = components['schemas']['Registered'];
type UriNotFound = components['schemas']['UriNotFound'];

/** `/api/uriset` and `/api/uriset/{doi}`: the research outputs that an account has registered. */
export function urisetRoutes(): Hono<AltmetricsEnv> {
  const app = new Hono<AltmetricsEnv>();
  addResource(app, {
    paths: withOrWithoutSlash('/api/uriset'),
    GET: { operation: 'listUris', steps: [requireAccount, listUris] },
    POST: { operation: 'registerUris', steps: [requireAccount, registerUris] },
  });
  addResource(app, {
    // One slash at the end is left out; a second one belongs to no path.
    paths: ['/api/uriset/:doi{[^/](?:[^\\n]*[^/\\n])?/?}'],
    GET: { operation: 'getUri', steps: [requireAccount, getUri] },
  });
  return app;
}

async function listUris(c: Context<AltmetricsEnv>): Promise<Response> {
  const query = new URLSearchParams(c.env.search);
  const request = parsePage(query);
  const asked = { offset: (request.page - 1) * request.perPage, limit: request.perPage };
  const page = await c.env.world.urisets.listOf(c.var.account.id, asked);
  // Quirk `page-past-end-404`.
  if (page.outputs.length === 0 && request.page > 1) throw new Abort(404);
  const hasNext = request.perPage > 0 && request.page * request.perPage < page.total;
  return sendNegotiated(c, writePage(page, hasNext ? nextUrl(c, query, request) : undefined));
}

/** The client's own query with the page moved on: repeated parameters keep their first value only. */
function nextUrl(c: Context<AltmetricsEnv>, query: URLSearchParams, request: PageRequest): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of query) {
    if (!parameters.has(name)) parameters.append(name, value);
  }
  parameters.set('page', String(request.page + 1));
  parameters.set('per_page', String(request.perPage));
  // The one difference between the two ways to encode a form: Python leaves `~` and encodes `*`.
  const encoded = parameters.toString().replaceAll('*', '%2A').replaceAll('%7E', '~');
  const { site, rawPath } = c.env;
  return `${site.origin}${site.prefix}${rawPath}?${encoded}`;
}

async function registerUris(c: Context<AltmetricsEnv>): Promise<Response> {
  const registrations = parseRegistrations(c.env.body, c.req.header('content-type'));
  // Quirk `partial-commit-on-new-prefix`, quirk `url-belongs-to-first-doi`: the domain knows them.
  await registerOutputs(c.env.world, c.var.account, registrations);
  // Quirk `uriset-post-bare-number`: the body is the number 200, not an object; clients may compare it.
  return jsonify(200 satisfies Registered);
}

async function getUri(c: Context<AltmetricsEnv>): Promise<Response> {
  const doi = c.env.path.slice('/api/uriset/'.length).replace(/\/$/, '');
  requireStorable(doi);
  const output = await c.env.world.urisets.findOf(c.var.account.id, doi);
  if (output !== undefined) return sendNegotiated(c, writeUriItem(output));
  const message = { message: `No URI ${doi} associated with your account.` } satisfies UriNotFound;
  return sendNegotiated(c, writeSpaced(message), 404);
}
