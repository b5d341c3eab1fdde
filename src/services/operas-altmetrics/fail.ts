import { STATUS_CODES } from 'node:http';
import { ProblemError } from '../../world/problem.js';
import { gatewayPage } from '../gateway-page.js';
import type { Call } from '../service.js';
import { Abort, namedErrorPage, wrongPassword } from './error-pages.js';
import { toWireError } from './errors.js';

const TOKEN_PATH = /^\/api\/get_token\/?$/;
const EXPIRED = new ProblemError({ kind: 'token-refused', fault: { reason: 'expired' } });

/** Sentences of pages that nothing else here shows. @source Werkzeug 0.15: exceptions.py */
const DESCRIPTION: Readonly<Record<number, string>> = {
  406: 'The resource identified by the request is only capable of generating response entities which have content characteristics not acceptable according to the accept headers sent in the request.',
  408: "The server closed the network connection because the browser didn't finish the request within the specified time.",
  409: 'A conflict happened while processing the request. The resource might have been modified while the request was being processed.',
  410: 'The requested URL is no longer available on this server and there is no forwarding address. If you followed a link from a foreign page, please contact the author of this page.',
  415: 'The server does not support the media type transmitted in the request.',
  429: 'This user has exceeded an allotted request count. Try again later.',
};

/**
 * Fails with a status: a page of Werkzeug's, also below `/api`; 401 as to a token that has expired, or a wrong
 * password where that is asked for; and what is over 500 as the nginx in front says it.
 */
export async function fail(status: number, { rawPath }: Call): Promise<Response> {
  if (status === 401) return TOKEN_PATH.test(rawPath) ? wrongPassword() : toWireError(EXPIRED);
  if (isAborted(status)) return toWireError(new Abort(status));
  if (status > 500 || status === 413 || status === 414) return gatewayPage(status);
  const name = STATUS_CODES[status] ?? 'Error';
  return namedErrorPage({ status, name }, DESCRIPTION[status] ?? name);
}

function isAborted(status: number): status is 400 | 403 | 404 | 405 | 500 {
  return [400, 403, 404, 405, 500].includes(status);
}
