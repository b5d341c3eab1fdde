import { type Context, Hono } from 'hono';
import type { operations } from '../../../generated/operas-translator.js';
import { requireStorable } from '../../../world/storable.js';
import { requireStorableParts } from '../../../world/works/add-work.js';
import { requireToken } from '../../webpy/bearer.js';
import type { WebpyEnv } from '../../webpy/env.js';
import { sendData } from '../../webpy/render.js';
import { addResource } from '../../webpy/resource.js';
import { parseNewUri, parseUri, requireNamed } from '../parse-body.js';
import { findWorkId } from '../parse-query.js';
import { toWireWork } from '../projections/work.js';

type Named = keyof operations;

/** `/uris`: identifiers of works. Without OPTIONS (quirk `options-missing`). */
export function uriRoutes(): Hono<WebpyEnv> {
  const app = new Hono<WebpyEnv>();
  addResource(app, {
    path: '/uris',
    POST: { operation: 'addUri' satisfies Named, steps: [requireToken, postUri] },
    DELETE: { operation: 'deleteUri' satisfies Named, steps: [requireToken, deleteUri] },
  });
  return app;
}

/** @source hirmeos/identifier_translation_service: src/urisctrl.py `POST` */
async function postUri({ env: { world, body } }: Context<WebpyEnv>): Promise<Response> {
  const { workId, identifier } = parseNewUri(body);
  requireStorableParts({ identifiers: [identifier] });
  // Quirk `second-canonical-not-stored`: the answer does not tell.
  const work = await world.works.addIdentifier(workId, identifier);
  return sendData([toWireWork(work, work.identifiers)]);
}

/**
 * The real service hands its parameters on in a wrong order and deletes nothing; this is what is meant (quirk
 * `uri-deletion-broken`, which is not played).
 *
 * @source hirmeos/identifier_translation_service: src/urisctrl.py:59; src/models/work.py `delete_uris`
 */
async function deleteUri({ env: { world, query } }: Context<WebpyEnv>): Promise<Response> {
  const uri = query.URI || query.uri || '';
  requireNamed([uri, query.UUID || query.uuid], 'a (work) UUID and a URI');
  requireStorable(uri);
  const parts = parseUri(uri);
  const work = await world.works.removeIdentifier(findWorkId(query) ?? '', parts);
  return sendData([toWireWork(work, work.identifiers)]);
}
