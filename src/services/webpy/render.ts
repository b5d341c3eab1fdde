import { answerWith } from '../answer.js';
import type { Parameters } from './env.js';
import { type Json, toAsciiJsonText, toJsonText } from './json-text.js';
import { LEVELS } from './levels.js';
import { Refusal } from './refusal.js';

/** On every answer of a resource, whether or not the request has an `Origin`. Neither methods nor `Vary`. */
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Credentials': 'true',
  'Access-Control-Allow-Headers':
    'Authorization, x-test-header, Origin, X-Requested-With, Content-Type, Accept',
} as const;
/** What a success has. */
export const SUCCESS_HEADERS = { 'Content-Type': 'application/json;charset=UTF-8', ...CORS } as const;

/**
 * Answers with what was found.
 *
 * @throws Refusal `NORESULT` if that is nothing (quirk `nothing-found-404`)
 * @source hirmeos/metrics-api: src/api.py `api_response`, `json_response`
 */
export function sendData(data: readonly Json[], status = 200): Response {
  if (data.length === 0) throw new Refusal('NORESULT');
  const body = toJsonText({ status: 'ok', code: 200, count: data.length, data });
  return answerWith(body, { status, headers: SUCCESS_HEADERS });
}

/** Answers OPTIONS (quirk `options-says-null`): a handler that returns nothing, of which JSON is made. */
export function sendNull(): Response {
  return answerWith(toJsonText(null), { headers: SUCCESS_HEADERS });
}

/**
 * Says why a request is turned down, in ASCII (quirk `errors-are-ascii`). The real services send `Content-Type` two or
 * three times (quirk `two-content-types`, which is not played).
 *
 * @source hirmeos/metrics-api: src/errors.py `Error.make_output`
 */
export function sendRefusal(refusal: Refusal, parameters: Parameters): Response {
  const { level, description, data } = refusal;
  const { status, message } = LEVELS[level];
  const said = { status: 'error', code: status, message, description };
  const body = toAsciiJsonText({ ...said, parameters, count: data.length, data });
  // Quirk `routing-errors-without-cors`: no handler ran that would have set them.
  const isOfRouting = level === 'NOTFOUND' || level === 'NOTALLOWED';
  return answerWith(body, {
    status,
    headers: { 'Content-Type': 'application/json', ...(isOfRouting ? {} : CORS) },
  });
}
