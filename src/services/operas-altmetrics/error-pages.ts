import { answerWith } from '../answer.js';
import { pythonRepr } from './python-repr.js';

const DESCRIPTION = {
  400: 'The browser (or proxy) sent a request that this server could not understand.',
  403: "You don't have the permission to access the requested resource. It is either read-protected or not readable by the server.",
  404: 'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.',
  405: 'The method is not allowed for the requested URL.',
  500: 'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.',
} as const;

const NAME = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  500: 'Internal Server Error',
} as const;

const HTML_ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Thrown where the real application calls `abort`: ends the request with one of Werkzeug's pages. */
export class Abort extends Error {
  readonly status: keyof typeof NAME;
  readonly description: string;
  /** What really happened, for the journal, where the page does not say. */
  readonly reason: string | undefined;

  /** @param said  the page's own sentence, if not that of the status; `reason` is not shown on the page */
  constructor(status: keyof typeof DESCRIPTION, said: { description?: string; reason?: string } = {}) {
    super(said.reason ?? said.description);
    this.name = 'Abort';
    this.status = status;
    this.description = said.description ?? DESCRIPTION[status];
    this.reason = said.reason;
  }
}

/**
 * The page that Werkzeug answers an error with. Its Content-Type has no charset, and its escaping leaves single
 * quotes alone.
 *
 * @source Werkzeug 0.15: exceptions.py `HTTPException.get_body`, utils.py `escape`
 */
export function errorPage(status: keyof typeof NAME, description: string): Response {
  return namedErrorPage({ status, name: NAME[status] }, description);
}

/** The same for a status that the application itself never answers with. */
export function namedErrorPage(
  { status, name }: { readonly status: number; readonly name: string },
  description: string,
): Response {
  const body =
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n' +
    `<title>${status} ${name}</title>\n<h1>${name}</h1>\n<p>${escapeLikeWerkzeug(description)}</p>\n`;
  return answerWith(body, { status, headers: { 'Content-Type': 'text/html' } });
}

/** @param allow  as the Allow header says it; the real order is unspecified */
export function methodNotAllowed(allow: string): Response {
  const page = errorPage(405, DESCRIPTION[405]);
  page.headers.set('Allow', allow);
  return page;
}

/**
 * Quirk `errors-as-dict-in-html`: the paragraph shows a Python dict.
 *
 * @param message  the dict's only value, as Python writes it
 */
export function unauthorized(message: string): Response {
  return errorPage(401, `{'message': ${message}}`);
}

/** A message that is a plain Python string. */
export function unauthorizedBecause(reason: string): Response {
  return unauthorized(pythonRepr(reason));
}

/**
 * Where the password check of Flask-Security sends a caller: the only 401 here that asks for credentials.
 *
 * @source Flask-Security: decorators.py `_get_unauthorized_response`
 */
export function wrongPassword(): Response {
  const indent = '\n    ';
  const body = [
    '',
    '<h1>Unauthorized</h1>',
    '<p>The server could not verify that you are authorized to access the URL',
    'requested. You either supplied the wrong credentials (e.g. a bad password),',
    "or your browser doesn't understand how to supply the credentials required.",
    '</p>',
    '',
  ].join(indent);
  const headers = {
    'WWW-Authenticate': 'Basic realm="Login Required"',
    'Content-Type': 'text/html; charset=utf-8',
  };
  return answerWith(body, { status: 401, headers });
}

export function escapeLikeWerkzeug(text: string): string {
  return text.replace(/[&<>"]/g, (character) => HTML_ENTITY[character] ?? character);
}
