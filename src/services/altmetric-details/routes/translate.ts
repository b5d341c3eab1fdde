import { type Context, Hono } from 'hono';
import { detectScheme } from '../../../world/catalogue/identifiers/detect.js';
import type { CatalogueView } from '../../../world/catalogue/view/catalogue-view.js';
import { admitted } from '../admitted.js';
import type { DetailsEnv } from '../env.js';
import { redirectable } from '../post-redirect.js';
import { sendPlainJson } from '../render.js';

const MOST_IDS = 100_000;

/** `POST /v1/translate`: Altmetric IDs of up to a hundred thousand identifiers of any kind. */
export function translateRoutes(): Hono<DetailsEnv> {
  return new Hono<DetailsEnv>().post(
    '/v1/translate',
    redirectable(
      admitted('full-access', 'translateIdentifiers', async (c) => {
        const found = translate(await c.env.world.catalogue.look(), readIds(c));
        // Quirk `translate-404-json`: the one error with a body of JSON.
        return sendPlainJson(c, writeMembers(found), found.size === 0 ? 404 : 200);
      }),
    ),
  );
}

/** Each identifier just as it was sent; those that nobody has are left out. */
function translate(view: CatalogueView, ids: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const id of ids.slice(0, MOST_IDS)) {
    const detected = detectScheme(id);
    const output = detected === undefined ? undefined : view.find(detected.scheme, detected.value);
    if (output !== undefined) found.set(id, output.altmetricId);
  }
  return found;
}

/** An object in the order asked: one of JavaScript's would put numbers first. */
function writeMembers(found: ReadonlyMap<string, number>): Uint8Array<ArrayBuffer> {
  const members = [...found].map(([id, altmetricId]) => `${JSON.stringify(id)}:${altmetricId}`);
  return new TextEncoder().encode(`{${members.join(',')}}`);
}

/**
 * The identifiers, from a form's `ids` or from JSON's, a bar between one and the next.
 *
 * @source altmetric/altmetric-mcp: lib/api-client.js (form); altmetric/hubot-altmetric: src/altmetric.coffee (JSON)
 */
function readIds(c: Context<DetailsEnv>): readonly string[] {
  const body = new TextDecoder().decode(c.env.body);
  const ids = isJson(c.req.header('content-type') ?? '', body) ? idsOfJson(body) : idsOfForm(body);
  return ids.split('|').filter((id) => id !== '');
}

function isJson(contentType: string, body: string): boolean {
  return contentType.includes('json') || body.trimStart().startsWith('{');
}

function idsOfForm(body: string): string {
  return new URLSearchParams(body).get('ids') ?? '';
}

function idsOfJson(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body);
    const ids = typeof parsed === 'object' && parsed !== null && 'ids' in parsed ? parsed.ids : '';
    return typeof ids === 'string' ? ids : '';
  } catch {
    return '';
  }
}
