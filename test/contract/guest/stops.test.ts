import { once } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import {
  findClosedPort,
  HOST,
  openGuest,
  openHost,
  openHostWith,
  openRawHost,
  URL_OF_HOST,
} from './guest-support.js';

const DATE = 'Fri, 01 Mar 2024 09:30:00 GMT';

/** What the Details API tells of its quotas. */
function quotas(hourly: number, daily = 80_000): Readonly<Record<string, string>> {
  return {
    date: DATE,
    'x-hourlyratelimit-limit': '3600',
    'x-hourlyratelimit-remaining': String(hourly),
    'x-dailyratelimit-limit': '86400',
    'x-dailyratelimit-remaining': String(daily),
  };
}

describe('a guest stops', () => {
  it('when its budget is spent, repetitions included', async () => {
    const { port, requests } = await openHostWith([200], [502], [200]);
    const { send, told, guest } = openGuest(port, { budget: 3 });
    await send(URL_OF_HOST);
    await send(URL_OF_HOST);
    await expect(send(URL_OF_HOST)).rejects.toThrow('not sent: The budget of 3 requests is spent.');
    expect([requests.length, guest.sentCount]).toEqual([3, 3]);
    expect(told.stopped).toEqual([{ reason: 'budget', message: 'The budget of 3 requests is spent.' }]);
    expect(guest.stop()).toEqual(told.stopped[0]);
    expect(guest.takeNews().hasRefused).toBe(true);
  });

  it('with the answer that it has, when the budget does not allow to try again', async () => {
    const { port } = await openHostWith([502]);
    const { send, told, guest } = openGuest(port, { budget: 2 });
    expect((await send(URL_OF_HOST)).status).toBe(502);
    expect(told.stopped.map(({ reason }) => reason)).toEqual(['budget']);
    expect(told.refused).toEqual([]);
    expect([told.retried.length, guest.takeNews().retries.length]).toEqual([1, 1]);
  });

  it('rather than send what it must not, before it opens a connection', async () => {
    const { port, connections } = await openRawHost(() => undefined);
    const { send, told } = openGuest(port, {
      findRefusal: ({ method, headers }) =>
        method === 'POST' && headers.some(([name]) => name === 'X-Harm') ? 'it changes something' : undefined,
    });
    const asked = { method: 'POST', headers: { 'X-Harm': '1' }, body: 'x' };
    const message = `POST ${URL_OF_HOST} was refused: it changes something.`;
    await expect(send(`${URL_OF_HOST}/v1/x?key=secret`, asked)).rejects.toThrow(message);
    expect(told.stopped).toEqual([{ reason: 'refused', message }]);
    await expect(send(URL_OF_HOST)).rejects.toThrow(message);
    expect([connections(), told.sent, told.refused.length]).toEqual([0, [], 2]);
  });

  it('with what waits for its turn, too', async () => {
    const { port, requests } = await openHostWith([200]);
    const { send } = openGuest(port, { budget: 1 });
    const results = await Promise.allSettled([1, 2, 3].map(() => send(URL_OF_HOST)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(requests).toHaveLength(1);
  });

  it('rather than wait longer than it may for a Retry-After', async () => {
    const { port, requests } = await openHostWith([429, { 'retry-after': '7200' }]);
    const { send, told, guest } = openGuest(port);
    expect((await send(URL_OF_HOST)).status).toBe(429);
    const message = `${HOST} asks to come back in 2 h, which is longer than it may wait (15 min).`;
    expect(told.stopped).toEqual([{ reason: 'quota', message }]);
    await expect(send(URL_OF_HOST)).rejects.toThrow(message);
    expect([requests.length, told.retried, guest.takeNews().retries]).toEqual([1, [], []]);
  });

  it('in words, however long a Retry-After is', async () => {
    const { port } = await openHostWith([429, { 'retry-after': '9'.repeat(400) }]);
    const { send, told } = openGuest(port);
    expect((await send(URL_OF_HOST)).status).toBe(429);
    const message = `${HOST} asks to come back in more than 100 years, which is longer than it may wait (15 min).`;
    expect([told.stopped, told.retried]).toEqual([[{ reason: 'quota', message }], []]);
  });

  it('at the next request when a quota is nearly spent', async () => {
    const { port, requests } = await openHostWith([200, quotas(37)], [200, quotas(36)]);
    const { send, told } = openGuest(port);
    await send(URL_OF_HOST);
    await send(URL_OF_HOST);
    expect(told.stopped).toEqual([]);
    const message = `${HOST}: 36 of 3600 requests of this hour are left, until it counts anew in 30 min, which is longer than it may wait (15 min).`;
    await expect(send(URL_OF_HOST)).rejects.toThrow(message);
    expect([requests.length, told.stopped]).toEqual([2, [{ reason: 'quota', message }]]);
  });

  it('for good when nobody knows when a quota begins anew', async () => {
    const tweets = { 'x-tweetidratelimit-limit': '1500000', 'x-tweetidratelimit-remaining': '10' };
    const { port } = await openHostWith([200, tweets]);
    const { send } = openGuest(port, { maxWaitMs: Number.MAX_VALUE });
    await send(URL_OF_HOST);
    const message = 'api.altmetric.com: 10 of 1500000 tweet ids of these 30 days are left.';
    await expect(send(URL_OF_HOST)).rejects.toThrow(message);
  });

  it('when a host can not be reached at all', async () => {
    const port = await findClosedPort();
    const { send, told } = openGuest(port);
    await expect(send(URL_OF_HOST)).rejects.toThrow('connection refused');
    expect(told.sent.map(({ atMs }) => atMs)).toEqual([0, 2000, 6000, 14_000]);
    expect(told.stopped).toEqual([
      { reason: 'unreachable', message: `${HOST} can't be reached: connection refused.` },
    ]);
    await expect(send(URL_OF_HOST)).rejects.toThrow("not sent: api.altmetric.com can't be reached");
  });

  it('when a host answers none of three requests in a row, and asks the later ones less often', async () => {
    const { port, connections } = await openRawHost(() => undefined);
    const { send, told } = openGuest(port, { timeoutMs: 30 });
    const results = await Promise.allSettled([1, 2, 3, 4].map((n) => send(`${URL_OF_HOST}/${n}`)));
    expect(results.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
    expect(told.sent.map(({ url }) => url.at(-1)).join('')).toBe('11112233');
    expect(connections()).toBe(8);
    const message = `${HOST} gave no answer to 3 requests in a row: no whole answer within 0 s.`;
    expect(told.stopped).toEqual([{ reason: 'unreachable', message }]);
    expect(told.refused.map(({ url }) => url.at(-1))).toEqual(['4']);
  });

  it('when a host breaks off three requests in a row, each as often as it was sent', async () => {
    const { port, connections } = await openRawHost((socket) => {
      socket.once('data', () => socket.resetAndDestroy());
    });
    const { send, told } = openGuest(port, { maxRetries: 1 });
    await Promise.allSettled([1, 2, 3].map(() => send(URL_OF_HOST)));
    const message = `${HOST} gave no answer to 3 requests in a row: connection reset.`;
    expect([connections(), told.stopped]).toEqual([6, [{ reason: 'unreachable', message }]]);
  });

  it('at once when there is no such host', async () => {
    const { send, told } = openGuest(undefined);
    await expect(send('http://no-such-host.invalid/')).rejects.toThrow('no-such-host.invalid');
    expect(told.sent).toHaveLength(1);
    expect(told.stopped.map(({ reason }) => reason)).toEqual(['unreachable']);
  });
});

describe('a guest goes on', () => {
  it('when there is an answer between requests without one', async () => {
    const { port } = await openHost(({ url = '' }, response) => {
      if (url.startsWith('/broken')) response.destroy();
      else response.writeHead(503).end();
    });
    const { send, told } = openGuest(port, { maxRetries: 0 });
    const paths = ['/broken/1', '/broken/2', '/', '/broken/3', '/broken/4'];
    const results = await Promise.allSettled(paths.map((path) => send(`${URL_OF_HOST}${path}`)));
    expect(results.map(({ status }) => status[0]).join('')).toBe('rrfrr');
    expect(told.stopped).toEqual([]);
  });

  it('when what it gets in a row is no silence, but no HTTP either', async () => {
    const { port } = await openRawHost((socket) => socket.once('data', () => socket.end('SSH-2.0-x\r\n')));
    const { send, told } = openGuest(port);
    await Promise.allSettled([1, 2, 3, 4].map(() => send(URL_OF_HOST)));
    expect([told.sent.length, told.stopped]).toEqual([4, []]);
  });

  it('when the new hour is near enough to wait for', async () => {
    const { port } = await openHostWith([200, quotas(0)], [200, quotas(3599)]);
    const { send, told } = openGuest(port, { maxWaitMs: 3_600_000 });
    await send(URL_OF_HOST);
    await send(URL_OF_HOST);
    expect(told.sent.map(({ atMs }) => atMs)).toEqual([0, 1_800_000]);
    expect(told.waits.map(({ reason }) => reason)).toEqual(['quota']);
    expect(told.stopped).toEqual([]);
  });

  it('when a 429 without Retry-After tells of a spent hour that ends soon', async () => {
    const { port } = await openHostWith([429, quotas(0)], [200, quotas(3599)]);
    const { send, told } = openGuest(port, { maxWaitMs: 3_600_000 });
    expect((await send(URL_OF_HOST)).status).toBe(200);
    expect(told.retried[0]).toMatchObject({ reason: '429', waitMs: 1_800_000, waitsFor: 'quota' });
  });

  it('with what is left when it is to leave nothing for others', async () => {
    const { port } = await openHostWith([200, quotas(1)], [200, quotas(0)]);
    const { send, told } = openGuest(port, { quotaReserve: 0 });
    await send(URL_OF_HOST);
    expect((await send(URL_OF_HOST)).status).toBe(200);
    expect(told.stopped).toEqual([]);
  });
});

describe('a guest that leaves', () => {
  it('ends what is under way and what waits', async () => {
    const { port, connections } = await openRawHost(() => undefined);
    const { send, guest } = openGuest(port);
    const results = Promise.allSettled([send(URL_OF_HOST), send(URL_OF_HOST)]);
    await vi.waitFor(() => expect(connections()).toBe(1));
    await guest.close();
    expect((await results).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(send(URL_OF_HOST)).rejects.toThrow('the guest has gone');
  });

  it('wakes up', async () => {
    const { port, requests } = await openHostWith([429, { 'retry-after': '60' }]);
    const sleep = vi.fn((_ms, signal: AbortSignal) => once(signal, 'abort'));
    const { send, guest } = openGuest(port, { sleep });
    const failed = send(URL_OF_HOST).catch((error: Error) => error.message);
    await vi.waitFor(() => expect(sleep).toHaveBeenCalled());
    await guest.close();
    expect([await failed, requests.length]).toEqual(['the connection was closed', 1]);
  });
});
