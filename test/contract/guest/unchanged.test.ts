import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readWhole } from '../../../src/contract/guest/read-whole.js';
import { runCollection } from '../../../src/contract/run-collection.js';
import type { SentRequest } from '../../../src/contract/run-listener.js';
import { collectionOf } from '../stub-server.js';
import { openGuest, openHost } from './guest-support.js';

const BIG = 'altmetric '.repeat(60_000);

interface Seen {
  readonly line: string;
  readonly headers: readonly string[];
  readonly body: string;
}

/** What the host answers below each path. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse, body: Buffer) => void>> = {
  '/cookie': (response) =>
    response
      .setHeader('Set-Cookie', ['session=abc; Path=/', 'remember_token=x|y; Path=/; HttpOnly'])
      .end('baked'),
  '/redirect': (response) => response.writeHead(302, { Location: '/cookie' }).end(),
  '/see-other': (response) => response.writeHead(303, { Location: '/plain' }).end(),
  '/again': (response) => response.writeHead(307, { Location: '/plain' }).end(),
  '/gzip': (response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync(BIG)),
  '/brotli': (response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync('brotli')),
  '/big': (response) => response.end(BIG),
  '/chunks': (response) => {
    response.write('one, ');
    response.write('two');
    response.addTrailers({ 'X-After': '1' });
    response.end();
  },
  '/to-the-end': (response) => {
    response.removeHeader('transfer-encoding');
    response.shouldKeepAlive = false;
    response.writeHead(200, { Connection: 'close' });
    response.end('until it closes');
  },
  '/not-modified': (response) => response.writeHead(304, { ETag: '"1"', 'Content-Length': '12' }).end(),
  '/no-content': (response) => response.writeHead(204).end(),
  '/head': (response) => response.writeHead(200, { 'Content-Length': '1234', 'X-Odd-CASE': 'kept' }).end(),
  '/twice': (response) =>
    response
      .writeHead(299, 'Sehr ähnlich', ['X-Same', 'a', 'x-same', 'b', 'X-Latin', 'é', 'X-Empty', ''])
      .end('{"a": 1}'),
  '/bytes': (response) => response.end(Buffer.from([0, 255, 13, 10, 128])),
  '/plain': (response, body) => response.end(`got ${body.length}`),
};

const item = (method: string, path: string, rest: object = {}) => ({
  name: `${method} ${path}`,
  request: { method, url: `{{base}}${path}`, ...rest },
  event: [
    {
      listen: 'test',
      script: {
        exec: [
          `pm.test(JSON.stringify([pm.response.reason(), pm.response.headers.all(), pm.cookies.toObject()]), () => {})`,
        ],
      },
    },
  ],
});

const COLLECTION = collectionOf(
  item('GET', '/cookie'),
  item('GET', '/redirect'),
  item('POST', '/see-other', { body: { mode: 'raw', raw: 'see' } }),
  item('POST', '/again', { body: { mode: 'raw', raw: 'again' } }),
  item('GET', '/gzip'),
  item('GET', '/brotli'),
  item('GET', '/big'),
  item('GET', '/chunks'),
  item('GET', '/to-the-end'),
  item('GET', '/not-modified', { header: [{ key: 'If-None-Match', value: '"1"' }] }),
  item('DELETE', '/no-content'),
  item('HEAD', '/head'),
  item('GET', '/twice?q=%C3%A9&q=a%20b+c&page[size]=2'),
  item('GET', '/bytes'),
  item('POST', '/plain'),
  item('PATCH', '/plain', { header: [{ key: 'X-odd-Case', value: 'é' }], body: { mode: 'raw', raw: BIG } }),
  item('POST', '/plain', {
    body: {
      mode: 'urlencoded',
      urlencoded: [
        { key: 'a', value: 'ü' },
        { key: 'a', value: '&' },
      ],
    },
  }),
  item('POST', '/plain', { body: { mode: 'formdata', formdata: [{ key: 'f', value: 'v', type: 'text' }] } }),
  {
    ...item('GET', '/plain'),
    event: [
      {
        listen: 'prerequest',
        script: { exec: ["pm.sendRequest(pm.environment.get('base') + '/cookie', () => {})"] },
      },
    ],
  },
);

/** Runs the collection, and tells what Newman, its scripts and the host got to see. */
async function run(withGuest: boolean) {
  const seen: Seen[] = [];
  const { port } = await openHost(async (request: IncomingMessage, response) => {
    const body = String(await readWhole(request, { what: 'request', maxBytes: 1e9 }));
    seen.push({ line: `${request.method} ${request.url}`, headers: alike(request.rawHeaders), body });
    response.sendDate = false;
    ANSWERS[request.url?.replace(/\?.*/, '') ?? '']?.(response, Buffer.from(body));
  });
  const said: Omit<SentRequest, 'durationMs'>[] = [];
  const scripts: string[] = [];
  await runCollection(COLLECTION, {
    environment: { base: `http://127.0.0.1:${port}` },
    bail: false,
    agents: withGuest ? openGuest(undefined).guest.agents : undefined,
    listener: {
      started: () => undefined,
      sent: ({ durationMs, ...request }) => void said.push(request),
      tested: ({ name }) => void scripts.push(name),
      scriptFailed: (message) => void scripts.push(message),
      ended: () => true,
    },
  });
  return JSON.parse(withoutChance(JSON.stringify({ seen, said, scripts }), port));
}

/** Without what Newman makes up anew for each request. */
function alike(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, at) => rawHeaders[at - (at % 2)] !== 'Postman-Token');
}

function withoutChance(text: string, port: number): string {
  return text
    .replaceAll(String(port), 'PORT')
    .replace(/-{20,}\d+/g, 'BOUNDARY')
    .replace(/\[\\?"Postman-Token\\?",\\?"[\w-]+\\?"\]/g, '"token"');
}

describe('a run by way of a guest', () => {
  it('sees and sends what a run without one does', async () => {
    const [plain, guided] = [await run(false), await run(true)];
    expect(guided.seen).toEqual(plain.seen);
    expect(guided.said).toEqual(plain.said);
    expect(guided.scripts).toEqual(plain.scripts);
    expect(plain.said).toHaveLength(20);
    expect(plain.said.filter(({ error }: SentRequest) => error)).toEqual([]);
    expect(plain.scripts).toHaveLength(18);
  });
});
