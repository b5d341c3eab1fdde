import { type Context, Hono } from 'hono';
import type { operations } from '../../../generated/operas-translator.js';
import { WORK_TYPES } from '../../../world/works/work.js';
import { requireToken } from '../../webpy/bearer.js';
import type { WebpyEnv } from '../../webpy/env.js';
import { sendData } from '../../webpy/render.js';
import { addResource } from '../../webpy/resource.js';
import { parseSort } from '../parse-query.js';
import { sortAlphabetically } from '../sort-alphabetically.js';

type Named = keyof operations;

/** `/work_types`: what kinds of works there are. */
export function workTypeRoutes(): Hono<WebpyEnv> {
  const app = new Hono<WebpyEnv>();
  addResource(app, {
    path: '/work_types',
    GET: { operation: 'listWorkTypes' satisfies Named, steps: [requireToken, getWorkTypes] },
    OPTIONS: 'optionsOfWorkTypes' satisfies Named,
  });
  return app;
}

/** @source hirmeos/identifier_translation_service: src/typesctrl.py */
function getWorkTypes({ env: { query } }: Context<WebpyEnv>): Response {
  const types = WORK_TYPES.map((type) => ({ work_type: type }));
  const direction = parseSort(query, 'work_type');
  if (direction === undefined) return sendData(types);
  // Quirk `work-types-by-first-letter`: made for lists of titles, it takes the first of what it gets.
  return sendData(sortAlphabetically(types, ({ work_type }) => work_type.charAt(0), direction));
}
