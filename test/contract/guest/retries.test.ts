import { describe, expect, it } from 'vitest';
import { findClosedPort, HOST, openGuest, openHostWith, openRawHost, URL_OF_HOST } from './guest-support.js';

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n';

describe('a guest', () => {
  it('waits as long as a 429 asks it to, and sends the request again', async () => {
    const { port, requests } = await openHostWith([429, { 'retry-after': '12' }], [200]);
    const { send, told, guest } = openGuest(port);
    const { status, body } = await send(`${URL_OF_HOST}/v1/id/1?key=k`);
    expect([status, String(body), requests.length]).toEqual([200, 'answer 2', 2]);
    expect(told.sent.map(({ atMs }) => atMs)).toEqual([0, 12_000]);
    expect(told.retried).toEqual([
      {
        method: 'GET',
        url: `${URL_OF_HOST}/v1/id/1?key=k`,
        reason: '429',
        waitMs: 12_000,
        waitsFor: 'retry-after',
      },
    ]);
    expect(told.waits).toEqual([
      { host: HOST, ms: 12_000, reason: 'retry-after', why: `${HOST} asks to come back in 12 s` },
    ]);
    expect(guest.takeNews()).toEqual({ retries: ['429, waited 12 s (retry-after)'], hasRefused: false });
    expect(guest.takeNews()).toEqual({ retries: [], hasRefused: false });
  });

  it('waits for the date that a 503 names', async () => {
    const date = { date: 'Fri, 01 Mar 2024 09:30:00 GMT', 'retry-after': 'Fri, 01 Mar 2024 09:31:30 GMT' };
    const { port } = await openHostWith([503, date], [200]);
    const { send, told } = openGuest(port);
    expect((await send(URL_OF_HOST)).status).toBe(200);
    expect(told.sent.map(({ atMs }) => atMs)).toEqual([0, 90_000]);
  });

  it('keeps its pace when it is to come back at once', async () => {
    const { port } = await openHostWith([429, { 'retry-after': '0' }], [200]);
    const { send, told } = openGuest(port);
    await send(URL_OF_HOST);
    expect(told.sent.map(({ atMs }) => atMs)).toEqual([0, 1000]);
  });

  it.each([429, 502, 503, 504])(
    'waits longer and longer after a %d that does not say how long',
    async (status) => {
      const { port } = await openHostWith([status, { 'retry-after': 'later' }], [status], [status], [200]);
      const { send, told } = openGuest(port);
      expect((await send(URL_OF_HOST)).status).toBe(200);
      expect(told.sent.map(({ atMs }) => atMs)).toEqual([0, 2000, 6000, 14_000]);
      expect(told.retried.map(({ reason }) => reason)).toEqual(Array(3).fill(String(status)));
    },
  );

  it('hands on the last answer when it has tried often enough', async () => {
    const { port, requests } = await openHostWith([503], [503], [502]);
    const { send, told } = openGuest(port, { maxRetries: 2 });
    const { status, body } = await send(URL_OF_HOST);
    expect([status, String(body), requests.length]).toEqual([502, 'answer 3', 3]);
    expect(told.answered.map((answer) => answer.status)).toEqual([503, 503, 502]);
  });

  it.each([200, 304, 400, 401, 403, 404, 420, 500, 501])('takes a %d for an answer', async (status) => {
    const { port, requests } = await openHostWith([status, { 'retry-after': '5' }]);
    const { send, told } = openGuest(port);
    expect((await send(URL_OF_HOST)).status).toBe(status);
    expect([requests.length, told.retried]).toEqual([1, []]);
  });

  it.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])('sends a %s again', async (method) => {
    const { port, requests } = await openHostWith([502], [200]);
    expect((await openGuest(port).send(URL_OF_HOST, { method })).status).toBe(200);
    expect(requests.map((request) => request.method)).toEqual([method, method]);
  });

  it.each(['POST', 'PATCH'])('never sends a %s again', async (method) => {
    const { port, requests } = await openHostWith([503, { 'retry-after': '20' }], [200]);
    const { send, told } = openGuest(port);
    expect((await send(URL_OF_HOST, { method, body: 'x' })).status).toBe(503);
    expect([requests.length, told.retried]).toEqual([1, []]);
  });

  it('stays away as long as it was asked to when it does not send that request again', async () => {
    const { port } = await openHostWith([429, { 'retry-after': '20' }], [200]);
    const { send, told } = openGuest(port);
    await send(URL_OF_HOST, { method: 'POST', body: 'x' });
    await send(`${URL_OF_HOST}/other`);
    expect(told.sent.map(({ method, atMs }) => [method, atMs])).toEqual([
      ['POST', 0],
      ['GET', 20_000],
    ]);
  });

  it('lets others to the same host wait meanwhile', async () => {
    const { port } = await openHostWith([429, { 'retry-after': '20' }], [200]);
    const { send, told } = openGuest(port);
    await Promise.all([send(`${URL_OF_HOST}/1`), send(`${URL_OF_HOST}/2`)]);
    expect(told.sent.map(({ url, atMs }) => [url.at(-1), atMs])).toEqual([
      ['1', 0],
      ['1', 20_000],
      ['2', 21_000],
    ]);
  });

  it('says how long an answer took without what was waited for', async () => {
    const { port } = await openHostWith([502], [200]);
    const { send, told, guest } = openGuest(port);
    expect(guest.lastDurationMs()).toBeUndefined();
    await send(URL_OF_HOST);
    expect(guest.lastDurationMs()).toBe(0);
    expect(told.answered.map(({ status, durationMs }) => [status, durationMs])).toEqual([
      [502, 0],
      [200, 0],
    ]);
  });

  it.each([
    ['before the answer', ''],
    ['within the head', 'HTTP/1.1 200 OK\r\nContent-'],
    ['within the body', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'],
    ['within a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\nhalf'],
  ])('sends a request again whose connection breaks %s', async (_when, start) => {
    const { port, connections } = await openRawHost((socket, count) => {
      socket.once('data', () => (count === 1 ? socket.end(start) : socket.end(OK)));
    });
    const { send, guest } = openGuest(port);
    expect((await send(URL_OF_HOST)).status).toBe(200);
    expect(connections()).toBe(2);
    expect(guest.takeNews().retries).toEqual(['connection reset, waited 2 s (backoff)']);
  });

  it('fails a POST whose connection breaks', async () => {
    const { port, connections } = await openRawHost((socket) => {
      socket.once('data', () => socket.resetAndDestroy());
    });
    const { send } = openGuest(port);
    await expect(send(URL_OF_HOST, { method: 'POST', body: 'x' })).rejects.toThrow('connection reset');
    expect(connections()).toBe(1);
  });

  it('sends a request again that gets no whole answer in time', async () => {
    const { port } = await openRawHost((socket, count) => {
      socket.once('data', () => (count === 1 ? socket.write(OK.slice(0, 30)) : socket.end(OK)));
    });
    const { send, told } = openGuest(port, { timeoutMs: 60 });
    expect((await send(URL_OF_HOST)).status).toBe(200);
    expect(told.retried[0]?.reason).toBe('no whole answer within 0.1 s');
  });

  it('says why it has no answer when it has tried often enough', async () => {
    const { port, connections } = await openRawHost((socket) => {
      socket.once('data', () => socket.resetAndDestroy());
    });
    const { send, told } = openGuest(port);
    await expect(send(URL_OF_HOST)).rejects.toThrow('connection reset');
    expect([connections(), told.retried.length, told.stopped]).toEqual([4, 3, []]);
  });

  it('finds a host again that is away for a while', async () => {
    const { port } = await openHostWith([200]);
    const closed = await findClosedPort();
    const rules = [{ fromHost: undefined, fromPort: 81, toHost: '127.0.0.1', toPort: closed }];
    const { send, told } = openGuest(port, {
      connectTo: [...rules, { fromHost: undefined, fromPort: undefined, toHost: '127.0.0.1', toPort: port }],
    });
    await send(URL_OF_HOST);
    await expect(send(`${URL_OF_HOST}:81`)).rejects.toThrow('connection refused');
    expect((await send(URL_OF_HOST)).status).toBe(200);
    expect(told.stopped).toEqual([]);
  });
});
