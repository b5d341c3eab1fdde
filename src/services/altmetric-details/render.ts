import type { Context } from 'hono';
import { answerWith } from '../answer.js';
import type { DetailsEnv } from './env.js';
import { BadRequest } from './faults.js';

const JSON_TYPE = 'application/json';
const SCRIPT_TYPE = 'application/javascript';
const TEXT_TYPE = 'text/plain';
/** Letters, digits and underscores. Quirk `badge-callback-dots`: the vendor's own badge script uses dots besides. */
const CALLBACK = /^[A-Za-z0-9_]+$/;
const BADGE_CALLBACK = /^[A-Za-z0-9_.]+$/;
const ENCODER = new TextEncoder();

/** What every answer has. Quirk `limit-headers-hidden`: a page on another origin may read it, all but its limits. */
export const CORS = { 'Access-Control-Allow-Origin': '*' } as const;

/** JSON as the service writes it: compact, nothing beyond the necessary escaped. */
export function writeJson(value: unknown): Uint8Array<ArrayBuffer> {
  return ENCODER.encode(JSON.stringify(value));
}

/**
 * Answers a GET with JSON; as a script that calls a function if the client names one.
 *
 * @param json  as {@link writeJson} writes it
 * @throws BadRequest for a name of anything but letters, digits and underscores
 * @source Details Page API documentation: JSONP; that other names are 400 is inferred
 */
export function sendJson(c: Context<DetailsEnv>, json: Uint8Array<ArrayBuffer>): Response {
  const callback = c.env.search === '' ? undefined : findCallback(c, CALLBACK);
  return callback === undefined ? sendPlainJson(c, json) : sendScript(c, json, callback);
}

/** The same on the badge path, where the name may have dots. */
export function sendBadgeJson(c: Context<DetailsEnv>, json: Uint8Array<ArrayBuffer>): Response {
  const callback = findCallback(c, BADGE_CALLBACK);
  return callback === undefined ? sendPlainJson(c, json) : sendScript(c, json, callback);
}

/** Answers with JSON whatever `callback` says: how POSTs do, which no script tag can make (inferred). */
export function sendPlainJson(
  c: Context<DetailsEnv>,
  json: string | Uint8Array<ArrayBuffer>,
  status = 200,
): Response {
  return send(c, json, { status, type: JSON_TYPE });
}

/** Refuses a callback's name before anything is looked up. */
export function checkCallback(c: Context<DetailsEnv>, isBadge = false): void {
  if (c.env.search !== '') findCallback(c, isBadge ? BADGE_CALLBACK : CALLBACK);
}

/** Answers with one bare sentence: how the service tells of errors. */
export function sendText(c: Context<DetailsEnv>, text: string, status: number): Response {
  return send(c, text, { status, type: TEXT_TYPE });
}

/** Answers with the headers that all answers have, and those of the caller's limits. */
export function send(
  c: Context<DetailsEnv>,
  body: string | Uint8Array<ArrayBuffer> | null,
  { status, type }: { readonly status: number; readonly type: string },
): Response {
  const limits = c.env.caller?.headers;
  return answerWith(body, { status, headers: { 'Content-Type': type, ...CORS, ...limits } });
}

function sendScript(c: Context<DetailsEnv>, json: Uint8Array<ArrayBuffer>, callback: string): Response {
  const script = `${callback}(${Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString('utf8')});`;
  return send(c, script, { status: 200, type: SCRIPT_TYPE });
}

function findCallback(c: Context<DetailsEnv>, allowed: RegExp): string | undefined {
  const callback = c.env.query.get('callback') ?? '';
  if (callback === '') return undefined;
  if (!allowed.test(callback)) throw new BadRequest('the callback is not a name');
  return callback;
}
