import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import { toUuid } from '../../world/metrics/uuid.js';
import type { ExplorerEnv } from './env.js';
import { toJsonText } from './json-text.js';
import { CODES, type Refusal } from './refusal.js';

/** What all replies have. @source docs/sources.md explorer 3.1 (recorded) */
const HEADERS: readonly (readonly [string, string])[] = [
  ['Cache-Control', 'max-age=0, private, must-revalidate'],
  ['Content-Security-Policy', "upgrade-insecure-requests; frame-ancestors 'self';"],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains; preload'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Download-Options', 'noopen'],
  // Quirk `frame-options-twice`: once by the framework, once by the edge.
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['X-Frame-Options', 'DENY'],
  ['X-Jobs', 'https://www.altmetric.com/jobs'],
  ['X-Permitted-Cross-Domain-Policies', 'none'],
  ['X-XSS-Protection', '0'],
  ['Vary', 'Accept, Origin'],
];
/** As long as the live service takes for a page. */
const RUNTIME_SECONDS = '0.042000';
const ETAG_DIGITS = 32;
/** Only these are asked on the condition that something is new. */
const CONDITIONAL: readonly string[] = ['GET', 'HEAD'];
const GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/i;

/** How a reply differs from the usual one. */
export interface Sending {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Sends a body as the service does: in chunks, with its tag, zipped for those who take that, and not at all to those
 * who have it.
 *
 * @source docs/sources.md explorer 3.1: the tag is recorded, 304 is the framework's (inferred)
 */
export function sendJson(
  c: Context<ExplorerEnv>,
  json: string,
  { status = 200, headers = {} }: Sending = {},
): Response {
  const body = Buffer.from(json);
  const etag = `W/"${createHash('sha256').update(body).digest('hex').slice(0, ETAG_DIGITS)}"`;
  const all = new Headers(headers);
  for (const [name, value] of HEADERS) all.append(name, value);
  all.set('X-Request-Id', requestIdOf(c));
  all.set('X-Runtime', RUNTIME_SECONDS);
  all.set('ETag', etag);
  const origin = c.req.header('origin');
  if (origin !== undefined) all.set('Access-Control-Allow-Origin', '*');
  const isConditional = status === 200 && CONDITIONAL.includes(c.req.method);
  if (isConditional && isKnown(c.req.header('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers: all });
  }
  all.set('Content-Type', 'application/json; charset=utf-8');
  // Node says so itself where there is a body and its client knows of chunks: those of HTTP/1.0 don't.
  if (c.req.method === 'HEAD') all.set('Transfer-Encoding', 'chunked');
  if (!GZIP.test(c.req.header('accept-encoding') ?? '')) {
    return new Response(streamOf(body), { status, headers: all });
  }
  all.set('Content-Encoding', 'gzip');
  return new Response(streamOf(gzipSync(body)), { status, headers: all });
}

/**
 * A body whose length nobody is told, as the service doesn't. It comes a moment after it is asked for: of one that is
 * there at once, the server would tell the length.
 */
function streamOf(body: Uint8Array): ReadableStream<Uint8Array> {
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    await setImmediate();
    controller.enqueue(body);
    controller.close();
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}

/** Says why a request is turned down. The status is a text besides. */
export function sendRefusal(c: Context<ExplorerEnv>, refusal: Refusal): Response {
  const { code, status, detail, headers, because } = refusal;
  const [title] = CODES[code];
  c.env.notes.reason = code;
  c.env.notes.because = because;
  const errors = [{ status: String(status), code, title, detail }];
  return sendJson(c, toJsonText({ meta: { response: { status: 'error' } }, errors }), { status, headers });
}

function isKnown(sent: string | undefined, etag: string): boolean {
  const tags = sent?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags !== undefined && (tags.includes('*') || tags.includes(etag.slice(2)));
}

/** A new one for each request. */
function requestIdOf(c: Context<ExplorerEnv>): string {
  const { random, ids } = c.env.world;
  return toUuid(random.stream('explorer-request', ids.next('explorer-request')));
}
