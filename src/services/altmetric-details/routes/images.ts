import { type Context, Hono } from 'hono';
import type { DetailsEnv } from '../env.js';
import { NOT_FOUND } from '../faults.js';
import { type Badge, parseBadgeQuery } from '../images/badge-query.js';
import { NO_TYPES } from '../images/badge-types.js';
import { drawBadge } from '../images/draw-badge.js';
import { badgeOf } from '../projections/images.js';
import { send } from '../render.js';

/** `{altmetric_id}_{width}.png`, and the grey donut that the first badge script loaded ahead. */
const DONUT_FILE = /^(\d+)_(\d+)\.png$/;
/** Of the two sizes, the first counts (inferred). */
const OLD_DONUT_FILE = /^(\d+)_(\d+)x\d+\.png$/;
const GREY_DONUT = '0.png';
const GREY: Badge = { sizePx: 64, score: '?', types: NO_TYPES, style: 'donut' };

/** Donuts and bars: at the root, as on the host for badges, by what the query says; below `donut` by output. */
export function imageRoutes(): Hono<DetailsEnv> {
  return new Hono<DetailsEnv>()
    .get('/', (c) => {
      c.env.notes.operation = 'drawBadge';
      const badge = parseBadgeQuery(c.env.query);
      return wantsSvg(c) ? sendSvg(c, badge) : sendPng(c, badge);
    })
    .get('/v1/donut/:file', async (c) => {
      c.env.notes.operation = 'getDonutImage';
      return sendPng(c, await donutOf(c, DONUT_FILE));
    })
    .get('/donut/:file', async (c) => {
      c.env.notes.operation = 'getDonutImageOldForm';
      const isGrey = c.req.param('file') === GREY_DONUT;
      return sendPng(c, isGrey ? GREY : await donutOf(c, OLD_DONUT_FILE));
    });
}

/** The donut of an output as it stands now; grey for one that nobody knows. */
async function donutOf(c: Context<DetailsEnv>, form: RegExp): Promise<Badge> {
  const [, id, width] = form.exec(c.req.param('file') ?? '') ?? [];
  if (id === undefined || width === undefined) throw NOT_FOUND;
  const { sizePx } = parseBadgeQuery(new URLSearchParams({ size: width }));
  const view = await c.env.world.catalogue.look();
  const output = view.findById(Number(id));
  return output === undefined ? { ...GREY, sizePx } : { ...GREY, sizePx, ...badgeOf(output, view.asOf) };
}

/** Drawn by the emulator itself, and sharper than the live service's: for those who ask for it. */
function wantsSvg(c: Context<DetailsEnv>): boolean {
  const accepted = c.req.header('accept') ?? '';
  return c.env.query.get('format') === 'svg' || /^image\/svg\+xml\b/.test(accepted.trim());
}

function sendSvg(c: Context<DetailsEnv>, badge: Badge): Response {
  return send(c, drawBadge(badge), { status: 200, type: 'image/svg+xml' });
}

async function sendPng(c: Context<DetailsEnv>, badge: Badge): Promise<Response> {
  const png = await c.env.parts.pictures.render(drawBadge(badge));
  return send(c, png, { status: 200, type: 'image/png' });
}
