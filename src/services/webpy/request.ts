import { parsePythonJson } from '../../world/tokens/python-json.js';
import { describeUtf8Mistake } from '../../world/tokens/python-utf8.js';
import type { Pairs, Parameters } from './env.js';
import { Refusal } from './refusal.js';

/** What a request has besides its headers. */
export interface RequestParts {
  readonly method: string;
  readonly query: Pairs;
  readonly body: Uint8Array;
  readonly contentType: string | null;
}

/** How a service tells in an error what the request said. */
export type ParametersOf = (parts: RequestParts) => Parameters;

/**
 * Quirk `parameters-object-or-text`: the query of a GET as an object, the body of any other request as a text.
 *
 * @source hirmeos/metrics-api: src/errors.py; hirmeos/identifier_translation_service: src/errors.py
 */
export const queryOrBody: ParametersOf = ({ method, query, body }) =>
  method === 'GET' || method === 'HEAD' ? query : toText(body);

/** @source web.py 0.62: webapi.py `input`, `storify`: of several values the last */
export function parsePairs(text: string): Pairs {
  return Object.fromEntries(new URLSearchParams(text));
}

/** The body as text, whatever it is; with the byte order mark, if there is one. */
export function toText(body: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
}

/**
 * Reads a body as `json.loads` does. The type of the request is not looked at.
 *
 * @returns undefined for what is no JSON
 * @throws Refusal `FATAL` for what is no text, where Python fails before it comes to JSON
 */
export function parseJsonBody(body: Uint8Array): { readonly value: unknown } | undefined {
  const mistake = describeUtf8Mistake(body);
  if (mistake !== undefined) throw new Refusal('FATAL', { reason: mistake });
  const parsed = parsePythonJson(toText(body));
  return 'mistake' in parsed ? undefined : parsed;
}

/**
 * As a WSGI server hands it on: decoded once, but for an encoded slash, which stays as it is.
 *
 * @returns without the slash at its end, which every path of the services may have
 * @source cheroot: server.py `HTTPRequest.read_request_line`; the routes `/works(/?)` etc.
 */
export function toRoutePath(rawPath: string): string {
  const path = rawPath.replace(/(?:%(?!2f)[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
