import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { giveWay } from '../../world/give-way.js';
import { toUuid } from '../../world/metrics/uuid.js';
import { answerWith, tellBody } from '../answer.js';
import type { Call } from '../service.js';
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

const JSON_TYPE = 'application/json; charset=utf-8';
const TEXT_TYPE = 'text/plain; charset=utf-8';

/** How a reply differs from the usual one. */
export interface Sending {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: JSON. */
  readonly contentType?: string;
}

/**
 * Sends a body as the service does: in chunks, with its tag, zipped for those who take that, and not at all to those
 * who have it.
 *
 * @source docs/sources.md explorer 3.1: the tag is recorded, 304 is the framework's (inferred)
 */
export function sendBody(
  call: Call,
  text: string,
  { status = 200, headers: added = {}, contentType = JSON_TYPE }: Sending = {},
): Response {
  const { method, headers } = call.request;
  const body = Buffer.from(text);
  const etag = `W/"${createHash('sha256').update(body).digest('hex').slice(0, ETAG_DIGITS)}"`;
  const all = new Headers(added);
  for (const [name, value] of HEADERS) all.append(name, value);
  all.set('X-Request-Id', requestIdOf(call));
  all.set('X-Runtime', RUNTIME_SECONDS);
  all.set('ETag', etag);
  if (headers.has('origin')) all.set('Access-Control-Allow-Origin', '*');
  const isConditional = status === 200 && CONDITIONAL.includes(method);
  if (isConditional && isKnown(headers.get('if-none-match') ?? undefined, etag)) {
    return answerWith(null, { status: 304, headers: all });
  }
  all.set('Content-Type', contentType);
  // Node says so itself where there is a body and its client knows of chunks: those of HTTP/1.0 don't.
  if (method === 'HEAD') all.set('Transfer-Encoding', 'chunked');
  if (!GZIP.test(headers.get('accept-encoding') ?? '')) {
    return tellBody(new Response(streamOf(body), { status, headers: all }), body);
  }
  all.set('Content-Encoding', 'gzip');
  return tellBody(new Response(streamOf(gzipSync(body)), { status, headers: all }), body);
}

/**
 * A body whose length nobody is told, as the service doesn't. It comes a moment after it is asked for: of one that is
 * there at once, the server would tell the length.
 */
function streamOf(body: Uint8Array): ReadableStream<Uint8Array> {
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    await giveWay();
    controller.enqueue(body);
    controller.close();
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}

/** Says why a request is turned down, in JSON unless the refusal has words of its own. The status is a text besides. */
export function sendRefusal(call: Call, refusal: Refusal): Response {
  const { code, status, detail, headers, because, text } = refusal;
  const [title] = CODES[code];
  call.notes.reason = code;
  call.notes.because = because;
  if (text !== undefined) return sendBody(call, text, { status, headers, contentType: TEXT_TYPE });
  const errors = [{ status: String(status), code, title, detail }];
  return sendBody(call, toJsonText({ meta: { response: { status: 'error' } }, errors }), { status, headers });
}

function isKnown(sent: string | undefined, etag: string): boolean {
  const tags = sent?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags !== undefined && (tags.includes('*') || tags.includes(etag.slice(2)));
}

/** A new one for each request. */
function requestIdOf(call: Call): string {
  const { random, ids } = call.world;
  return toUuid(random.stream('explorer-request', ids.next('explorer-request')));
}
