import { gatewayPage } from '../gateway-page.js';
import type { Call } from '../service.js';
import type { Level } from './levels.js';
import { Refusal } from './refusal.js';
import { sendRefusal } from './render.js';
import { type ParametersOf, parsePairs, queryOrBody } from './request.js';

/** Which of the levels a status stands for. */
const LEVEL: Readonly<Record<number, Level>> = {
  400: 'BADPARAMS',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NORESULT',
  405: 'NOTALLOWED',
  500: 'FATAL',
};

/**
 * Fails with a status: in the form that the services share where they have a level for it, without what the request's
 * body said, which nobody has read; else as a proxy in front would (inferred: which one there is, is not known).
 */
export function fail(
  status: number,
  { request, search }: Call,
  parametersOf: ParametersOf = queryOrBody,
): Response {
  const level = LEVEL[status];
  if (level === undefined) return gatewayPage(status);
  const parts = {
    method: request.method,
    query: parsePairs(search),
    body: new Uint8Array(),
    contentType: request.headers.get('content-type'),
  };
  return sendRefusal(new Refusal(level), parametersOf(parts));
}
