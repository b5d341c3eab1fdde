import { type Context, Hono } from 'hono';
import type { operations } from '../../../generated/operas-translator.js';
import { requireToken } from '../../webpy/bearer.js';
import type { WebpyEnv } from '../../webpy/env.js';
import { sendData } from '../../webpy/render.js';
import { addResource } from '../../webpy/resource.js';
import { parseNewRelation } from '../parse-body.js';
import { toWireRelatedWork } from '../projections/work.js';

type Named = keyof operations;

/** `/work_relations`: which work is a part of which. */
export function relationRoutes(): Hono<WebpyEnv> {
  const app = new Hono<WebpyEnv>();
  addResource(app, {
    path: '/work_relations',
    POST: { operation: 'addWorkRelation' satisfies Named, steps: [requireToken, postRelation] },
    OPTIONS: 'optionsOfWorkRelations' satisfies Named,
  });
  return app;
}

/** @source hirmeos/identifier_translation_service: src/relationsctrl.py `POST` */
async function postRelation({ env: { world, body } }: Context<WebpyEnv>): Promise<Response> {
  const { parentId, childId } = parseNewRelation(body);
  await world.works.relate(parentId, childId);
  const parent = await world.works.find(parentId);
  if (parent === undefined) throw new Error('the parent is gone');
  return sendData([toWireRelatedWork(parent, await world.works.relativesOf(parentId))]);
}
