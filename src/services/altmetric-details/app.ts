import { Hono } from 'hono';
import { answerWith } from '../answer.js';
import type { Call } from '../service.js';
import { answerOptions } from './cors.js';
import type { DetailsEnv } from './env.js';
import { toWireError } from './errors.js';
import { NOT_FOUND } from './faults.js';
import { createPngRenderer } from './images/render-png.js';
import { KeptBodies } from './kept-bodies.js';
import { KeptFetches } from './kept-fetches.js';
import { ParsedQueries } from './parsed-queries.js';
import type { DetailsParts } from './parts.js';
import { POST_CACHE } from './post-redirect.js';
import { CORS } from './render.js';
import { badgeRoutes } from './routes/badge.js';
import { byIdRoutes } from './routes/by-id.js';
import { citationsRoutes } from './routes/citations.js';
import { countsRoutes } from './routes/counts.js';
import { detailsPageRoutes } from './routes/details-pages.js';
import { fetchRoutes } from './routes/fetch.js';
import { imageRoutes } from './routes/images.js';
import { translateRoutes } from './routes/translate.js';

/** A hundred thousand identifiers fit. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;
const NO_BODY = new Uint8Array();
const SLASHES = /\/{2,}/g;

/** Makes what answers the calls of the Details API. */
export function createAnswerer(): (call: Call) => Promise<Response> {
  const app = createApp();
  const parts: DetailsParts = {
    pictures: createPngRenderer(),
    bodies: new KeptBodies(),
    fetches: new KeptFetches(),
    queries: new ParsedQueries(),
  };
  return (call) => answer(app, call, parts);
}

function createApp(): Hono<DetailsEnv> {
  const app = new Hono<DetailsEnv>({ getPath: (_request, options) => options?.env?.path ?? '/' });
  const routes = [
    byIdRoutes(),
    fetchRoutes(),
    citationsRoutes(),
    translateRoutes(),
    badgeRoutes(),
    imageRoutes(),
    detailsPageRoutes(),
    countsRoutes(),
  ];
  for (const group of routes) app.route('/', group);
  app.notFound((c) => toWireError(NOT_FOUND, c));
  app.onError(toWireError);
  return app;
}

async function answer(app: Hono<DetailsEnv>, call: Call, parts: DetailsParts): Promise<Response> {
  const { request, rawPath, search } = call;
  const { method } = request;
  const isRedirected = method !== 'GET' && method !== 'HEAD' && rawPath.startsWith(`${POST_CACHE}/`);
  const edgePath = toEdgePath(isRedirected ? rawPath.slice(POST_CACHE.length) : rawPath);
  if (method === 'OPTIONS') return answerOptions(edgePath);
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const body = hasBody ? await call.readBody(MAX_BODY_BYTES) : NO_BODY;
  if (body === undefined) return tooLarge();
  const query = parts.queries.parse(search);
  // Added to rather than copied: the call is this request's own.
  const env = Object.assign(call, { path: toRoute(edgePath), query, body, parts, isRedirected });
  return await app.fetch(method === 'HEAD' ? asGet(request) : request, env);
}

/** So that the answer still has its body, whose length HEAD tells as well: the router would take it off. */
function asGet({ url, headers }: Request): Request {
  return new Request(url, { headers: [...headers] });
}

/** The edge's own answer (inferred): nobody is known to have sent that much. */
function tooLarge(): Response {
  const headers = { 'Content-Type': 'text/plain', ...CORS };
  return answerWith('Request Entity Too Large', { status: 413, headers });
}

/** Quirk `slashes-merged`: the edge makes one slash of several, which is what broke addresses in paths. */
function toEdgePath(rawPath: string): string {
  return rawPath.includes('//') ? rawPath.replace(SLASHES, '/') : rawPath;
}

/**
 * The first word of the paths that have an identifier's type in second place: with one word for each kind of call,
 * the router needs one pattern for all of them, which is faster than to try one after the other.
 */
function toRoute(path: string): string {
  if (!path.startsWith(VERSION)) return ROUTED.test(path) ? NOWHERE : path;
  const end = path.indexOf('/', VERSION.length);
  const word = path.slice(VERSION.length, end);
  if (end < 0 || CALLS.has(word)) return path;
  return INTERNAL.test(word)
    ? `/badge${path.slice(VERSION.length + word.length)}`
    : `/counts/${path.slice(VERSION.length)}`;
}

const VERSION = '/v1/';
const CALLS: ReadonlySet<string> = new Set(['id', 'fetch', 'citations', 'translate', 'donut']);
/** What only the router says: nobody outside knows these. */
const ROUTED = /^\/(counts|badge)\//;
const NOWHERE = '/nowhere';
const INTERNAL = /^internal-[0-9a-f]+$/;
