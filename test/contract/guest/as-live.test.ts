import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { runCollection } from '../../../src/contract/run-collection.js';
import type { SentRequest } from '../../../src/contract/run-listener.js';
import { createEmulator, type Emulator } from '../../../src/emulator/index.js';
import { collectionOf } from '../stub-server.js';
import { openGuest, type TestGuest } from './guest-support.js';

const COUNTS = 'http://api.altmetric.com/v1/doi/10.1038/480426a?key=full-access-key';
const CITATIONS = 'http://api.altmetric.com/v1/citations/1d?num_results=1&key=full-access-key';
const MEASURES = 'http://metrics-api.operas-eu.org/measures';

let emulator: Emulator;
let test: TestGuest;

/** An emulator that plays the live services, under their names, and a guest whose time is the emulator's. */
beforeEach(async () => {
  emulator = await createEmulator({
    port: 0,
    outputs: 50,
    clock: { now: '2026-03-01T09:50:00Z', frozen: true },
  });
  const { port } = new URL(await emulator.listen());
  onTestFinished(() => emulator.close());
  test = openGuest(Number(port), { pass: (ms) => emulator.control.clock.advance(ms / 1000) });
});

const get = (url: string) => ({ name: url, request: { method: 'GET', url } });

async function run(...urls: readonly string[]): Promise<readonly (number | undefined)[]> {
  const sent: SentRequest[] = [];
  await runCollection(collectionOf(...urls.map(get)), {
    environment: {},
    bail: false,
    agents: test.guest.agents,
    listener: {
      started: () => undefined,
      sent: (request) => void sent.push(request),
      tested: () => undefined,
      scriptFailed: () => undefined,
      ended: () => true,
    },
  });
  return sent.map(({ answer }) => answer?.status);
}

async function setLimits(limits: object): Promise<void> {
  await emulator.fetch('/_emulator/limits', { method: 'PUT', body: JSON.stringify(limits) });
}

/** Milliseconds between one request to a service and the next, as the emulator saw them. */
async function gapsOf(service: string): Promise<readonly number[]> {
  const seen = await emulator.control.requests({ service });
  const times = seen.map(({ at }) => Date.parse(at));
  return times.slice(1).map((at, before) => at - (times[before] ?? 0));
}

describe('a guest at services that are live', () => {
  it('sends each of them one request a second, and meets their hosts', async () => {
    expect(await run(COUNTS, MEASURES, COUNTS, MEASURES, COUNTS)).toEqual([200, 200, 200, 200, 200]);
    expect(await gapsOf('altmetric-details')).toEqual([1000, 1000]);
    expect(await gapsOf('operas-metrics')).toEqual([1000]);
  });

  it('meets a 429, waits and goes on', async () => {
    const when = { service: 'altmetric-details' as const };
    await emulator.control.faults.add({ when, nth: 2, status: 429, headers: { 'Retry-After': '7' } });
    expect(await run(COUNTS, CITATIONS, COUNTS)).toEqual([200, 200, 200]);
    expect(await gapsOf('altmetric-details')).toEqual([1000, 7000, 1000]);
    expect(test.guest.takeNews()).toEqual({ retries: ['429, waited 7 s (retry-after)'], hasRefused: false });
  });

  it('waits for the next hour when this one is spent', async () => {
    await setLimits({ keyed: { hourly: 3 } });
    expect(await run(COUNTS, COUNTS, COUNTS, COUNTS)).toEqual([200, 200, 200, 200]);
    expect(await gapsOf('altmetric-details')).toEqual([1000, 1000, 598_000]);
    expect(test.told.retried).toEqual([]);
  });

  it('waits for the next hour when another client has spent it', async () => {
    await setLimits({ keyed: { hourly: 1 } });
    await fetch(`${emulator.url}/altmetric/details/v1/doi/10.1038/480426a?key=full-access-key`);
    expect(await run(COUNTS)).toEqual([200]);
    expect(await gapsOf('altmetric-details')).toEqual([0, 600_000]);
    expect(test.told.retried.map(({ reason, waitsFor }) => [reason, waitsFor])).toEqual([['429', 'quota']]);
  });

  it('stops when the day is spent', async () => {
    await setLimits({ keyed: { daily: 2 } });
    expect(await run(COUNTS, COUNTS, COUNTS, MEASURES)).toEqual([200, 200, undefined, undefined]);
    expect(test.told.stopped).toEqual([
      {
        reason: 'quota',
        message:
          'api.altmetric.com: 0 of 2 requests of this day are left, until it counts anew in 14.2 h, which is longer than it may wait (15 min).',
      },
    ]);
    expect(await emulator.control.requests()).toHaveLength(2);
  });

  it.each([{ status: 502 }, { status: 503 }, { reset: 'before' as const }, { cut_after_bytes: 60 }])(
    'gets over %j',
    async (fault) => {
      await emulator.control.faults.add({ when: { service: 'operas-metrics' }, first: 2, ...fault });
      expect(await run(MEASURES)).toEqual([200]);
      expect(test.guest.takeNews().retries).toHaveLength(2);
    },
  );
});
