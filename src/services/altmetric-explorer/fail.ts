import { answerWith } from '../answer.js';
import { gatewayPage } from '../gateway-page.js';
import type { Call } from '../service.js';
import { Refusal, type RefusalCode } from './refusal.js';
import { sendRefusal } from './render.js';

/** What the application itself says in JSON. */
const CODE: Readonly<Record<number, RefusalCode>> = {
  400: 'invalid_parameter',
  401: 'invalid_api_key',
  403: 'no_api_access',
  404: 'not_found',
  429: 'rate_limit_exceeded',
};
const RETRY = { 'Retry-After': '1' };
/** The page of a framework that has failed. */
const FAILED = '<!DOCTYPE html>\n<html><body><h1>Internal Server Error</h1></body></html>\n';
/** What the network in front of the service is. @source docs/sources.md explorer 3.1 (recorded) */
const EDGE = 'cloudflare';

/**
 * Fails with a status: a refusal in JSON where the application has one, its framework's page for 500, and for all else
 * the page of the edge network (inferred: no failure has been recorded).
 */
export async function fail(status: number, call: Call): Promise<Response> {
  if (status === 500) return answerWith(FAILED, { status, headers: { 'Content-Type': 'text/html' } });
  const code = CODE[status];
  if (code === undefined) return gatewayPage(status, EDGE);
  const refusal = new Refusal(code, status, status === 429 ? { headers: RETRY } : {});
  return sendRefusal(call, refusal);
}
