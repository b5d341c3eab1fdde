import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator, type Emulator } from '../../../src/emulator/index.js';
import { makeToken } from '../../support/altmetrics-client.js';
import { METRICS, START } from '../../support/test-emulator.js';
import { FIXTURE_F_M } from '../../world/metrics/fixture-f-m.js';
import { EVENT } from './metrics.js';

const SCENARIO = {
  summary: 'test',
  given: {
    catalogue: { outputs: 5, pinned_works: false },
    metrics: FIXTURE_F_M,
  },
} as const;

let emulator: Emulator;
let url: string;
beforeAll(async () => {
  const clock = { now: START, frozen: true };
  emulator = await createEmulator({ port: 0, seed: 'test', clock, scenario: SCENARIO });
  url = await emulator.listen();
});
afterAll(() => emulator.close());

/** Sends a request as it is, and reads all that comes back. */
function sendRaw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    socket.on('error', reject);
    socket.write(request.replaceAll('\n', '\r\n'));
  });
}

describe('the Metrics API over a socket', () => {
  it('sends all events in chunks, and an event back', async () => {
    const all = await fetch(`${url}${METRICS}/events`);
    expect(all.headers.get('content-length')).toBeNull();
    expect((await all.json()).data).toHaveLength(30);
    const authorization = `Bearer ${makeToken()}`;
    const body = JSON.stringify(EVENT);
    const sent = await fetch(`${url}${METRICS}/events`, { method: 'POST', body, headers: { authorization } });
    expect((await sent.json()).data[0]).toMatchObject(EVENT);
  });

  it('sends no body for HEAD', async () => {
    const head = `HEAD ${METRICS}/events HTTP/1.1\nHost: x\nConnection: close\n\n`;
    const text = await sendRaw(head);
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(text.split('\r\n\r\n')[1]).toBe('');
  });

  it.each(['%zz', '%00', '%ff', '%ed%a0%80', '&&=&;=', 'x'.repeat(60_000)])(
    'withstands ?filter=%s',
    async (value) => {
      const text = await sendRaw(
        `GET ${METRICS}/events?filter=${value} HTTP/1.1\nHost: x\nConnection: close\n\n`,
      );
      expect(text).toMatch(/^HTTP\/1\.1 (200|400) /);
    },
  );

  it('goes on when a client leaves in the middle of a body', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write(`POST ${METRICS}/events HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"work_uri"`);
    socket.destroySoon();
    expect((await fetch(`${url}${METRICS}/measures`)).status).toBe(200);
  });
});
