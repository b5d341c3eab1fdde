import { type Context, Hono } from 'hono';
import type { operations } from '../../../generated/operas-translator.js';
import { translate } from '../../../world/works/translate.js';
import { requireToken } from '../../webpy/bearer.js';
import type { WebpyEnv } from '../../webpy/env.js';
import { sendData } from '../../webpy/render.js';
import { addResource } from '../../webpy/resource.js';
import { chooseBest } from '../choose-best.js';
import { parseStrict, parseTranslation } from '../parse-query.js';
import { toWireTranslation } from '../projections/work.js';

type Named = keyof operations;

/** `/translate`: from one identifier, or a title, to others. Without OPTIONS (quirk `options-missing`). */
export function translationRoutes(): Hono<WebpyEnv> {
  const app = new Hono<WebpyEnv>();
  addResource(app, {
    path: '/translate',
    GET: { operation: 'translate' satisfies Named, steps: [requireToken, getTranslation] },
  });
  return app;
}

/** @source hirmeos/identifier_translation_service: src/translator.py */
async function getTranslation(c: Context<WebpyEnv>): Promise<Response> {
  const { world, query } = c.env;
  const found = await translate(world, parseTranslation(query));
  return sendData((parseStrict(query) ? chooseBest(found) : found).map(toWireTranslation));
}
