import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DETAILS } from '../../support/test-emulator.js';
import { COUNTS_KEY, FULL_KEY, KEYS } from './details-client.js';
import { closeServers, startServer } from './server.js';

let url: string;
beforeAll(async () => {
  url = await startServer({ keys: KEYS });
});
afterAll(closeServers);

/** Sends a request line as it is, which no client would, and reads the whole answer. */
function send(line: string, host = '127.0.0.1'): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    socket.on('error', reject);
    socket.write(Buffer.from(`${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, 'latin1'));
  });
}

const statusOf = (answer: string) => Number(answer.split(' ')[1]);

describe('a request over a socket', () => {
  // ourresearch/impactstory-tng: models/product.py
  it('loses what comes after a #, the key included (case 123)', async () => {
    const answer = await send(`GET ${DETAILS}/v1/fetch/doi/10.1/has#hash?key=${FULL_KEY}`);
    expect(statusOf(answer)).toBe(401);
    expect(answer).toContain('You must supply an API key');
  });

  it.each([
    ['doubled slashes', `GET ${DETAILS}//v1//doi//10.1038/480426a?key=${COUNTS_KEY}`, 200],
    ['an address in its path', `GET ${DETAILS}/v1/uri/https://example.org/a?key=${COUNTS_KEY}`, 200],
    // By Node: no path has such
    ['bytes that are no ASCII', `GET ${DETAILS}/v1/doi/10.1038/\u00fc?key=${COUNTS_KEY}`, 400],
    ['an invalid escape', `GET ${DETAILS}/v1/doi/10.1038/%zz?key=${COUNTS_KEY}`, 404],
    ['no letter where a path is', `OPTIONS ${DETAILS}/v1/doi/10.1038/480426a`, 204],
    ['dots', `GET ${DETAILS}/v1/x/../doi/10.1038/480426a?key=${COUNTS_KEY}`, 200],
  ])('with %s is answered', async (_what, line, status) => {
    expect(statusOf(await send(line))).toBe(status);
  });

  it('that names the live host is answered as there', async () => {
    const answer = await send(
      `GET /v1/id/241939?include_sections=images&key=${COUNTS_KEY}`,
      'api.altmetric.com',
    );
    expect(statusOf(answer)).toBe(200);
    expect(answer).toContain('{"altmetric_id":241939,"images":{');
  });

  it('by HEAD has the length of the answer, and no body', async () => {
    const answer = await send(`HEAD ${DETAILS}/v1/id/241939?key=${COUNTS_KEY}`);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toMatch(/\r\n\r\n$/);
  });

  it('by POST is answered in whatever pieces its body comes', async () => {
    const encoder = new TextEncoder();
    const pieces = ['ids=10.1629', '/2048-', '7754.79'];
    const body = new ReadableStream({
      pull(controller) {
        const piece = pieces.shift();
        if (piece === undefined) controller.close();
        else controller.enqueue(encoder.encode(piece));
      },
    });
    const init = { method: 'POST', body, duplex: 'half' };
    const answer = await fetch(`${url}${DETAILS}/v1/translate?key=${FULL_KEY}`, init);
    expect(await answer.text()).toBe('{"10.1629/2048-7754.79":1619179}');
  });

  it('without a key is counted by its address', async () => {
    const init = { method: 'PUT', body: '{"period":"keyless-limited"}' };
    await fetch(`${url}/_emulator/access`, init);
    await fetch(`${url}${DETAILS}/v1/id/241939`);
    const { use } = await (await fetch(`${url}/_emulator/limits`)).json();
    expect(use.map(({ address }: { address: string | null }) => address)).toContain('127.0.0.1');
  });
});
