import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { SELF_SIGNED } from './certificate.js';
import { HOST, openGuest, openHost, openHostWith, openRawHost, URL_OF_HOST } from './guest-support.js';

const MIB = 1024 * 1024;

/** Starts `https://api.altmetric.com`, until the test is over. */
async function openTlsHost(): Promise<number> {
  const server = createServer(SELF_SIGNED, (request, response) => {
    response.end(`${request.headers.host}${request.url}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

describe('an answer', () => {
  it('comes with its headers in their order and case, and nothing added', async () => {
    const head =
      'HTTP/1.1 200 Fine by me\r\nx-B: 1\r\nX-a: two  words\r\nx-b: 2\r\nContent-Length: 2\r\n\r\n';
    const { port } = await openRawHost((socket) => socket.once('data', () => socket.write(`${head}ok`)));
    const { status, reason, rawHeaders, body } = await openGuest(port).send(URL_OF_HOST);
    expect([status, reason, String(body)]).toEqual([200, 'Fine by me', 'ok']);
    expect(rawHeaders).toEqual(['x-B', '1', 'X-a', 'two  words', 'x-b', '2', 'Content-Length', '2']);
  });

  it('comes after those that only announce it', async () => {
    const announced =
      'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n';
    const { port } = await openRawHost((socket) => socket.once('data', () => socket.write(announced)));
    expect((await openGuest(port).send(URL_OF_HOST)).status).toBe(200);
  });

  it.each([
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['no status', 'HTTP/1.1 OK\r\n\r\n'],
    ['a line break in a header', 'HTTP/1.1 200 OK\r\nX-A: a\rSet-Cookie: b\r\n\r\n'],
    ['a null in a header', 'HTTP/1.1 200 OK\r\nX-A: a\0b\r\nContent-Length: 0\r\n\r\n'],
    ['a header without a name', 'HTTP/1.1 200 OK\r\n: a\r\n\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    [
      'a change of protocol',
      'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n',
    ],
    ['a change to no protocol', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
    ['chunks of no size', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n'],
  ])('is no answer with %s', async (_what, bytes) => {
    const { port, connections } = await openRawHost((socket) => socket.once('data', () => socket.end(bytes)));
    const { send, told } = openGuest(port);
    await expect(send(URL_OF_HOST)).rejects.toThrow('the answer is no HTTP: ');
    expect([connections(), told.stopped]).toEqual([1, []]);
  });

  it('that changes the protocol leaves no connection open', async () => {
    const changed = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
    const closed = vi.fn();
    const { port } = await openRawHost((socket) => {
      socket.once('data', () => socket.write(changed)).once('close', closed);
    });
    await expect(openGuest(port).send(URL_OF_HOST)).rejects.toThrow('101 changes to another protocol');
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });

  it('is waited for no longer than a request may take, however often it is announced', async () => {
    const { port } = await openRawHost((socket) => {
      const announce = (): void => {
        if (!socket.destroyed) socket.write('HTTP/1.1 103 Early Hints\r\n\r\n', () => setImmediate(announce));
      };
      socket.once('data', announce);
    });
    const { send } = openGuest(port, { timeoutMs: 60, maxRetries: 0 });
    await expect(send(URL_OF_HOST)).rejects.toThrow('no whole answer within 0.1 s');
  });

  it('is no answer with more headers than Newman would take', async () => {
    const { port } = await openHostWith([200, { 'x-long': 'a'.repeat(17_000) }]);
    await expect(openGuest(port).send(URL_OF_HOST)).rejects.toThrow('the answer is no HTTP: ');
  });

  it('is not held when it is too large', async () => {
    const { port, requests } = await openHost((_, response) => response.end(Buffer.alloc(2 * MIB)));
    const { send } = openGuest(port, { maxBodyBytes: MIB });
    await expect(send(URL_OF_HOST)).rejects.toThrow('the answer is larger than 1 MiB');
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['gzip', gzipSync],
    ['X-Gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
  ] as const)('is not held when it is too large without its %s', async (encoding, zip) => {
    const body = zip(Buffer.alloc(2 * MIB));
    const { port, requests } = await openHost((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(body);
    });
    const { send } = openGuest(port, { maxBodyBytes: MIB });
    await expect(send(URL_OF_HOST)).rejects.toThrow('the answer is larger than 1 MiB, unzipped');
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['gzip', gzipSync('fine')],
    ['br', brotliCompressSync('fine')],
    ['gzip', gzipSync('cut off').subarray(0, 12)],
    ['gzip', Buffer.from('never zipped')],
    ['gzip', Buffer.alloc(0)],
    ['gzip, gzip', gzipSync(gzipSync('twice'))],
  ])('that is called %s arrives as it is', async (encoding, body) => {
    const { port } = await openHost((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(body);
    });
    expect((await openGuest(port).send(URL_OF_HOST)).body).toEqual(body);
  });

  it('that is large arrives whole', async () => {
    const { port } = await openHost((_, response) => response.end(Buffer.alloc(40 * MIB, 'x')));
    expect((await openGuest(port).send(URL_OF_HOST)).body).toHaveLength(40 * MIB);
  });
});

describe('a request', () => {
  it('goes out without what is about the connection', async () => {
    const { port, requests } = await openHostWith([200]);
    const headers = { Connection: 'close, X-Hop', 'X-Hop': '1', 'Keep-Alive': 'timeout=5', 'X-End': '2' };
    await openGuest(port).send(`${URL_OF_HOST}/v1/a%2Fb?x=[1]`, { headers });
    expect(requests[0]?.url).toBe('/v1/a%2Fb?x=[1]');
    expect(requests[0]?.rawHeaders).toEqual(['X-End', '2', 'Host', HOST, 'Connection', 'keep-alive']);
  });

  it('is not sent when it is too large', async () => {
    const { port, requests } = await openHostWith([200]);
    const { send } = openGuest(port, { maxBodyBytes: MIB });
    const asked = { method: 'POST', body: Buffer.alloc(2 * MIB) };
    await expect(send(URL_OF_HOST, asked)).rejects.toThrow('the request is larger than 1 MiB');
    expect(requests).toHaveLength(0);
  });

  it('goes over the connection of the one before', async () => {
    const { port, requests } = await openHostWith([200]);
    const { send } = openGuest(port);
    const headers = { connection: 'keep-alive' };
    await send(URL_OF_HOST, { headers });
    await send(URL_OF_HOST, { method: 'POST', headers, body: 'x' });
    expect(new Set(requests.map(({ socket }) => socket)).size).toBe(1);
  });

  it('names its host and port where they are not the usual ones', async () => {
    const { port, requests } = await openHostWith([200]);
    const { send, told } = openGuest(port);
    await send(`${URL_OF_HOST}:8080/a`);
    expect(told.sent[0]?.url).toBe(`${URL_OF_HOST}:8080/a`);
    expect(requests[0]?.headers.host).toBe(`${HOST}:8080`);
  });
});

describe('a host with TLS', () => {
  it('is not talked to when nobody vouches for its certificate', async () => {
    const { send, told } = openGuest(await openTlsHost());
    await expect(send(`https://${HOST}/`)).rejects.toThrow('self-signed certificate');
    expect(told.sent).toHaveLength(1);
    expect(told.stopped).toEqual([
      { reason: 'unreachable', message: `${HOST} can't be reached: self-signed certificate.` },
    ]);
  });

  it('is talked to when its certificate is trusted', async () => {
    const { send, told } = openGuest(await openTlsHost(), { ca: SELF_SIGNED.cert });
    const answers = [await send(`https://${HOST}/a`), await send(`https://${HOST}/b`)];
    expect(answers.map(({ body }) => String(body))).toEqual([`${HOST}/a`, `${HOST}/b`]);
    expect(told.sent[0]?.url).toBe(`https://${HOST}/a`);
  });

  it('is not talked to when its certificate is that of another', async () => {
    const { send, told } = openGuest(await openTlsHost(), { ca: SELF_SIGNED.cert });
    await expect(send('https://www.altmetric.com/')).rejects.toThrow("does not match certificate's altnames");
    expect(told.stopped.map(({ reason }) => reason)).toEqual(['unreachable']);
  });

  it('is not talked to without TLS', async () => {
    const { port } = await openHostWith([200]);
    const { send, told } = openGuest(port);
    await expect(send(`https://${HOST}/`)).rejects.toThrow('no TLS: wrong version number');
    expect(told.stopped).toEqual([
      { reason: 'unreachable', message: `${HOST} can't be reached: no TLS: wrong version number.` },
    ]);
  });
});
