import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
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
  if (status === 200 && isKnown(c.req.header('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers: all });
  }
  all.set('Content-Type', 'application/json; charset=utf-8');
  // Never with its length: the service doesn't tell it.
  all.set('Transfer-Encoding', 'chunked');
  if (!GZIP.test(c.req.header('accept-encoding') ?? '')) {
    return new Response(streamOf(body), { status, headers: all });
  }
  all.set('Content-Encoding', 'gzip');
  return new Response(streamOf(gzipSync(body)), { status, headers: all });
}

/** A body whose length nobody is told. */
function streamOf(body: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(body);
      controller.close();
    },
  });
}

/** Says why a request is turned down. The status is a text besides. */
export function sendRefusal(c: Context<ExplorerEnv>, { code, status, headers, because }: Refusal): Response {
  const [title, detail] = CODES[code];
  c.env.notes.reason = code;
  c.env.notes.because = because;
  const errors = [{ status: String(status), code, title, detail }];
  return sendJson(c, toJsonText({ meta: { response: { status: 'error' } }, errors }), { status, headers });
}

function isKnown(sent: string | undefined, etag: string): boolean {
  const tags = sent?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags !== undefined && (tags.includes('*') || tags.includes(etag.slice(2)));
}

/** A UUID (version 4): a new one for each request. */
function requestIdOf(c: Context<ExplorerEnv>): string {
  const { random, ids } = c.env.world;
  const hex = random.stream('explorer-request', ids.next('explorer-request')).hex(31);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-a${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}
