import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostQueue } from '../../../src/contract/guest/host-queue.js';
import { Turns } from '../../../src/contract/guest/turns.js';
import { HOST, openGuest, openHost, openHostWith, URL_OF_HOST } from './guest-support.js';
import { createTime } from './virtual-time.js';

const INTERVAL_MS = 1000;
const HOSTS = ['a.org', 'b.org', 'c.org'];

interface Arrival {
  readonly host: string;
  readonly atMs: number;
  readonly takesMs: number;
}

const arrivals = fc.array(
  fc.record({
    host: fc.constantFrom(...HOSTS),
    atMs: fc.integer({ min: 0, max: 5000 }),
    takesMs: fc.integer({ min: 0, max: 2500 }),
  }),
  { maxLength: 25 },
);

/** Lets requests arrive, and tells when each was sent; with no time but that of the test. */
async function sendAll(
  wanted: readonly Arrival[],
  budget?: number,
): Promise<readonly { readonly host: string; readonly atMs: number }[]> {
  const { clock, sleep, run } = createTime();
  const sent: { host: string; atMs: number }[] = [];
  const ignore = () => undefined;
  const listener = {
    sent: ({ url: host, atMs }: { url: string; atMs: number }) => void sent.push({ host, atMs }),
    answered: ignore,
    retried: ignore,
    waits: ignore,
    refused: ignore,
    stopped: ignore,
  };
  const turns = new Turns({ budget, maxWaitMs: 0, clock, sleep, listener });
  const queues = new Map(HOSTS.map((host) => [host, new HostQueue(host, INTERVAL_MS)]));
  const { signal } = new AbortController();
  const work = wanted.map(async ({ host, atMs, takesMs }) => {
    await sleep(atMs);
    await queues.get(host)?.enter(async () => {
      const refusal = await turns.take(queues.get(host) as HostQueue, { method: 'GET', url: host, signal });
      if (refusal === undefined) await sleep(takesMs);
    });
  });
  await run(Promise.all(work));
  return sent;
}

function startsByHost(sent: readonly { readonly host: string; readonly atMs: number }[]): number[][] {
  return HOSTS.map((host) => sent.filter((one) => one.host === host).map(({ atMs }) => atMs));
}

/** When a host is sent each of its requests, one after the other: as soon as it may be. */
function expectedStarts(wanted: readonly Arrival[], host: string): number[] {
  let freeAtMs = 0;
  return wanted
    .filter((arrival) => arrival.host === host)
    .sort((a, b) => a.atMs - b.atMs)
    .map(({ atMs, takesMs }) => {
      const startMs = Math.max(atMs, freeAtMs);
      freeAtMs = startMs + Math.max(INTERVAL_MS, takesMs);
      return startMs;
    });
}

describe('the pace of a guest', () => {
  it('is one request in an interval at each host and no slower, whenever requests arrive', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, async (wanted) => {
        const sent = await sendAll(wanted);
        expect(startsByHost(sent)).toEqual(HOSTS.map((host) => expectedStarts(wanted, host)));
      }),
    );
  });

  it('ends with the budget, whenever requests arrive', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, fc.integer({ min: 0, max: 25 }), async (wanted, budget) => {
        const sent = await sendAll(wanted, budget);
        expect(sent).toHaveLength(Math.min(budget, wanted.length));
      }),
    );
  });

  it('is kept by requests that come at once, one at a time', async () => {
    let open = 0;
    let mostOpen = 0;
    const { port } = await openHost((_, response) => {
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      setImmediate(() => {
        open -= 1;
        response.end();
      });
    });
    const { send, told } = openGuest(port);
    await Promise.all([1, 2, 3, 4].map((at) => send(`${URL_OF_HOST}/${at}`)));
    expect(told.sent.map(({ url, atMs }) => [url, atMs])).toEqual([
      [`${URL_OF_HOST}/1`, 0],
      [`${URL_OF_HOST}/2`, 1000],
      [`${URL_OF_HOST}/3`, 2000],
      [`${URL_OF_HOST}/4`, 3000],
    ]);
    expect(mostOpen).toBe(1);
  });

  it('is that of a host, whatever its scheme and port', async () => {
    const { port } = await openHostWith([200]);
    const { send, told } = openGuest(port);
    await send(`http://${HOST}/`);
    await send(`http://${HOST.toUpperCase()}:8080/`);
    await send('http://altmetrics.operas-eu.org/');
    expect(told.sent.map(({ atMs }) => atMs)).toEqual([0, 1000, 1000]);
  });

  it('is told before it waits', async () => {
    const { port } = await openHostWith([200]);
    const { send, told } = openGuest(port, { intervalMs: 1500 });
    await send(URL_OF_HOST);
    await send(URL_OF_HOST);
    expect(told.waits).toEqual([
      { host: HOST, ms: 1500, reason: 'pace', why: `${HOST} is sent one request in 1.5 s` },
    ]);
  });
});
