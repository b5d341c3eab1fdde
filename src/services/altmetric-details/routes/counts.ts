import { type Context, Hono } from 'hono';
import type { Output } from '../../../world/catalogue/output.js';
import type { CatalogueView } from '../../../world/catalogue/view/catalogue-view.js';
import { admitted } from '../admitted.js';
import type { DetailsEnv } from '../env.js';
import { checkType, getOutput } from '../find-output.js';
import { toCountsObject } from '../projections/counts-object.js';
import { imagesOf } from '../projections/images.js';
import { checkCallback, sendJson, writeJson } from '../render.js';

/** `/v1/{identifier_type}/{id}`: the attention to one output, in figures. */
export function countsRoutes(): Hono<DetailsEnv> {
  return new Hono<DetailsEnv>().get(
    '/counts/:type/:id{.+}',
    admitted('counts', 'getCounts', async (c) => {
      const { type = '', id = '' } = c.req.param();
      checkType(type);
      checkCallback(c);
      const view = await c.env.world.catalogue.look();
      return sendJson(c, askedBody(c, view, getOutput(view, type, id)));
    }),
  );
}

/**
 * What is asked of one output. Quirk `counts-sections`: with `include_sections=images` nothing but the pictures.
 *
 * @source altmetric/hubot-altmetric: src/altmetric.coffee, which asks for one output at a time
 */
export function askedBody(
  c: Context<DetailsEnv>,
  view: CatalogueView,
  output: Output,
): Uint8Array<ArrayBuffer> {
  if (c.env.query.get('include_sections') !== 'images') return countsBody(c, view, output);
  const images = imagesOf(output, view.asOf, c.env.caller?.sources);
  return writeJson({ altmetric_id: output.altmetricId, images });
}

/** The counts object of an output as it goes out. */
export function countsBody(
  c: Context<DetailsEnv>,
  view: CatalogueView,
  output: Output,
): Uint8Array<ArrayBuffer> {
  const sources = c.env.caller?.sources;
  const { altmetricId } = output;
  return c.env.parts.bodies.of(view, { altmetricId, sources }, () =>
    writeJson(toCountsObject(output, view, sources)),
  );
}
