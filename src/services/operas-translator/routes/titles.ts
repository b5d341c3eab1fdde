import { type Context, Hono } from 'hono';
import type { operations } from '../../../generated/operas-translator.js';
import { requireStorable } from '../../../world/storable.js';
import { requireStorableParts } from '../../../world/works/add-work.js';
import { requireToken } from '../../webpy/bearer.js';
import type { WebpyEnv } from '../../webpy/env.js';
import { sendData } from '../../webpy/render.js';
import { addResource } from '../../webpy/resource.js';
import { parseNewTitles, requireNamed } from '../parse-body.js';
import { findWorkId } from '../parse-query.js';
import { toWireWork } from '../projections/work.js';

type Named = keyof operations;

/** `/titles`: titles of works. */
export function titleRoutes(): Hono<WebpyEnv> {
  const app = new Hono<WebpyEnv>();
  addResource(app, {
    path: '/titles',
    GET: { operation: 'listTitles' satisfies Named, steps: [requireToken, getTitles] },
    POST: { operation: 'addTitle' satisfies Named, steps: [requireToken, postTitles] },
    DELETE: { operation: 'deleteTitle' satisfies Named, steps: [requireToken, deleteTitle] },
    OPTIONS: 'optionsOfTitles' satisfies Named,
  });
  return app;
}

/** Quirk `titles-outlive-works`. @source hirmeos/identifier_translation_service: src/models/title.py `get_all` */
async function getTitles({ env: { world } }: Context<WebpyEnv>): Promise<Response> {
  return sendData((await world.works.titles()).map((title) => ({ title })));
}

/** @source hirmeos/identifier_translation_service: src/titlesctrl.py `POST` */
async function postTitles({ env: { world, body } }: Context<WebpyEnv>): Promise<Response> {
  const { workId, titles } = parseNewTitles(body);
  requireStorableParts({ titles });
  const work = await world.works.addTitles(workId, titles);
  return sendData([toWireWork(work, work.identifiers)]);
}

/** @source hirmeos/identifier_translation_service: src/titlesctrl.py `DELETE` */
async function deleteTitle({ env: { world, query } }: Context<WebpyEnv>): Promise<Response> {
  const title = query.title ?? '';
  requireNamed([title, query.UUID || query.uuid], '(work) UUID and title');
  requireStorable(title);
  const work = await world.works.removeTitle(findWorkId(query) ?? '', title);
  return sendData([toWireWork(work, work.identifiers)]);
}
