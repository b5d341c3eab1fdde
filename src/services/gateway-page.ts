import { STATUS_CODES } from 'node:http';
import { answerWith } from './answer.js';

/** Where nginx's words for a status are its own. */
const NGINX_WORDS: Readonly<Record<number, string>> = {
  408: 'Request Time-out',
  413: 'Request Entity Too Large',
  414: 'Request-URI Too Large',
  416: 'Requested Range Not Satisfiable',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
};

/**
 * The page that a proxy answers with in the place of the application behind it: that of nginx, which others have in
 * the same form.
 *
 * @param server  what the proxy calls itself in the last line
 * @source nginx: src/http/ngx_http_special_response.c; that it is what the services' clients get is inferred
 */
export function gatewayPage(status: number, server = 'nginx'): Response {
  const title = `${status} ${NGINX_WORDS[status] ?? STATUS_CODES[status] ?? 'Error'}`;
  const lines = [
    '<html>',
    `<head><title>${title}</title></head>`,
    '<body>',
    `<center><h1>${title}</h1></center>`,
    `<hr><center>${server}</center>`,
    '</body>',
    '</html>',
    '',
  ];
  return answerWith(lines.join('\r\n'), { status, headers: { 'Content-Type': 'text/html' } });
}
