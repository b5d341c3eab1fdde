import { answerWith } from '../answer.js';
import type { Call } from '../service.js';

/** nginx's `client_max_body_size`, at its default of one mebibyte. */
const MAX_BODY_BYTES = 1024 * 1024;
/** nginx's `large_client_header_buffers`, at its default of four times 8 KiB. */
const MAX_LINE_BYTES = 8 * 1024;
const MAX_HEADER_BYTES = 4 * MAX_LINE_BYTES;
/** Method, two spaces and `HTTP/1.1`, which share the request line with the path. */
const REQUEST_LINE_EXTRA = 10;

/**
 * What the nginx in front of the application refuses on its own: the limits are those of nginx's defaults,
 * which the published configuration leaves alone.
 *
 * @returns its answer, or undefined for a request that reaches the application
 * @source hirmeos/altmetrics: docker/default.conf; nginx: ngx_http_core_module, defaults
 */
export function refuseOversized(call: Call): Response | undefined {
  const { method } = call.request;
  const lineBytes = method.length + call.rawPath.length + call.search.length + REQUEST_LINE_EXTRA;
  if (lineBytes > MAX_LINE_BYTES) return nginxPage(414, '414 Request-URI Too Large');
  let headerBytes = 0;
  for (const [name, value] of call.headerLines()) {
    const bytes = name.length + value.length + 4;
    headerBytes += bytes;
    if (bytes > MAX_LINE_BYTES || headerBytes > MAX_HEADER_BYTES) {
      return nginxPage(400, '400 Request Header Or Cookie Too Large', 'Request Header Or Cookie Too Large');
    }
  }
  return undefined;
}

/**
 * Reads a request's body whole, as nginx does before it passes a request on.
 *
 * @returns nginx's 413 for a body over its limit, as soon as that is known
 */
export async function readBody(call: Call): Promise<Uint8Array | Response> {
  return (await call.readBody(MAX_BODY_BYTES)) ?? nginxPage(413, '413 Request Entity Too Large');
}

function nginxPage(status: number, title: string, detail?: string): Response {
  const heading = status === 400 ? '400 Bad Request' : title;
  const lines = [
    '<html>',
    `<head><title>${title}</title></head>`,
    '<body>',
    `<center><h1>${heading}</h1></center>`,
    ...(detail === undefined ? [] : [`<center>${detail}</center>`]),
    '<hr><center>nginx</center>',
    '</body>',
    '</html>',
    '',
  ];
  // After these, nginx reads no further request from the connection.
  const headers = { 'Content-Type': 'text/html', Connection: 'close' };
  return answerWith(lines.join('\r\n'), { status, headers });
}
