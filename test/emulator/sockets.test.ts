import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import { basic, makeToken, SECOND_USER, tokenOf, USER } from '../support/altmetrics-client.js';
import { ALTMETRICS, checkAnswer, START } from '../support/test-emulator.js';

let emulator: Emulator;
let uriset: string;
beforeAll(async () => {
  emulator = await createEmulator({ port: 0, clock: { now: START, frozen: true } });
  uriset = `${await emulator.listen()}${ALTMETRICS}/api/uriset`;
});
afterAll(() => emulator.close());

const authorization = makeToken();
const json = { authorization, 'content-type': 'application/json' };

async function send(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  await checkAnswer(url.slice(emulator.url.length), init.method ?? 'GET', response);
  return response;
}

/** What a healthy server answers to an honest request. */
async function expectHealthy(): Promise<void> {
  const response = await send(uriset, { headers: { authorization } });
  expect(response.status).toBe(200);
  await response.text();
}

/** Sends bytes as they are, and gives all that comes back. */
function sendRaw(text: string): Promise<string> {
  const { hostname, port } = new URL(emulator.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}

describe('over a socket', () => {
  it('shows the headers of a refused request in the order in which they came', async () => {
    const path = `${ALTMETRICS}/api/uriset`;
    const answer = await sendRaw(
      `GET ${path} HTTP/1.1\r\nHost: x.org\r\nX-B: 1\r\nx-a: 2\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toContain(
      "EnvironHeaders([('Host', 'x.org'), ('X-B', '1'), ('X-A', '2'), ('Connection', 'close')])",
    );
  });

  it('says how long its answers are, and what time it is in the world', async () => {
    const response = await send(`${uriset}/10.5334/nope`, { headers: { authorization } });
    expect(response.headers.get('content-length')).toBe('64');
    expect(response.headers.get('date')).toBe(new Date(START).toUTCString());
  });

  it('follows its own links to the last page', async () => {
    const seen: string[] = [];
    for (let url: string | undefined = `${uriset}?per_page=1`; url !== undefined; ) {
      const page = (await (await send(url, { headers: { authorization } })).json()) as {
        data: { raw: string }[];
        next?: string;
      };
      seen.push(...page.data.map(({ raw }) => raw));
      url = page.next;
    }
    expect(seen).toEqual(['10.5334/bay', '10.5334/bcb']);
  });
});

describe('bad input', () => {
  it.each([
    ['malformed JSON', { method: 'POST', body: '{"doi":', headers: json }, 400],
    [
      'another content type',
      { method: 'POST', body: '[]', headers: { ...json, 'content-type': 'text/xml' } },
      400,
    ],
    [
      'bytes that are no UTF-8',
      { method: 'POST', body: new Uint8Array([0x5b, 0xff, 0x5d]), headers: json },
      400,
    ],
    ['a body over 10 MiB', { method: 'POST', body: new Uint8Array(11 * 1024 * 1024), headers: json }, 413],
    ['a forged token', { headers: { authorization: makeToken({}, { key: 'forged' }) } }, 401],
    ['an expired token', { headers: { authorization: makeToken({ exp: 1 }) } }, 401],
    ['the algorithm none', { headers: { authorization: makeToken({}, { header: { alg: 'none' } }) } }, 401],
    ['a header of 16 KiB', { headers: { authorization, 'x-long': 'a'.repeat(16 * 1024) } }, 400],
    ['headers of 40 KiB in all', { headers: { authorization, ...manyHeaders(40) } }, 400],
  ])('%s is answered, and the next request is served as if nothing happened', async (_what, init, status) => {
    const response = await send(uriset, init as RequestInit);
    expect(response.status).toBe(status);
    await response.text();
    await expectHealthy();
  });

  it.each(['/%', '/%zz', '/%ff%fe', '/%00', '/..%2f..%2f', '/%0a', '?page=%ff', '?%', '?per_page=%00'])(
    'the address %s does no harm',
    async (rest) => {
      const response = await send(uriset + rest, { headers: { authorization } });
      expect([200, 404, 500]).toContain(response.status);
      await response.text();
      await expectHealthy();
    },
  );

  it('an address of 9 KiB is refused as nginx refuses it', async () => {
    const response = await send(`${uriset}?x=${'a'.repeat(9 * 1024)}`, { headers: { authorization } });
    expect(response.status).toBe(414);
    expect(await response.text()).toContain('<title>414 Request-URI Too Large</title>');
    await expectHealthy();
  });

  it('a body of 100,000 DOIs is more than nginx lets through', async () => {
    const body = JSON.stringify(
      Array.from({ length: 100_000 }, (_, index) => ({ doi: `10.5334/many.${index}` })),
    );
    const response = await send(uriset, { method: 'POST', body, headers: json });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('<center>nginx</center>');
    await expectHealthy();
  });

  it('a body without a length is counted while it comes', async () => {
    const chunk = new Uint8Array(64 * 1024).fill(0x20);
    let chunks = 0;
    const body = new ReadableStream({
      pull: (controller) => (chunks++ < 40 ? controller.enqueue(chunk) : controller.close()),
    });
    const init = { method: 'POST', body, headers: json, duplex: 'half' } as RequestInit;
    const outcome = await send(uriset, init).then(
      ({ status }) => status,
      () => 'connection closed',
    );
    expect([413, 'connection closed']).toContain(outcome);
    await expectHealthy();
  });

  it('as many DOIs as fit into a body are registered', async () => {
    const headers = { ...json, authorization: tokenOf(SECOND_USER) };
    const entries = Array.from({ length: 40_000 }, (_, index) => ({ doi: `10.5334/${index}` }));
    const response = await send(uriset, { method: 'POST', body: JSON.stringify(entries), headers });
    expect(response.status).toBe(200);
    const page = await (await send(`${uriset}?per_page=100000`, { headers })).json();
    expect(page).toMatchObject({ data: { length: 40_000 } });
  });

  it('a URL made to confuse the matcher is refused at once', async () => {
    const url = [`https://${'a'.repeat(200_000)}.${'b-'.repeat(100_000)}`, `https://${'a@'.repeat(100_000)}`];
    const body = JSON.stringify([{ doi: '10.5334/slow', url }]);
    expect((await send(uriset, { method: 'POST', body, headers: json })).status).toBe(500);
    await expectHealthy();
  });

  it('JSON nested beyond all reason is answered', async () => {
    const body = '['.repeat(500_000) + ']'.repeat(500_000);
    const response = await send(uriset, { method: 'POST', body, headers: json });
    expect([400, 500]).toContain(response.status);
    await response.text();
    await expectHealthy();
  });

  it.each([
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a b\r\n\r\n',
    'NONSENSE\r\n\r\n',
    'GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n',
    'POST /operas/altmetrics/login HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n',
  ])('the bytes %j are answered, or the connection is closed', async (bytes) => {
    expect(await sendRaw(bytes.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'))).toMatch(
      /^(HTTP\/1\.1 |$)/,
    );
    await expectHealthy();
  });

  it('a token whose header is nested beyond all reason is answered', async () => {
    const header = Buffer.from('['.repeat(4000)).toString('base64url').slice(0, 6000);
    const response = await send(uriset, { headers: { authorization: `${header}.e30.YQ` } });
    expect([401, 500]).toContain(response.status);
    await response.text();
    await expectHealthy();
  });
});

describe('many at a time', () => {
  it('two worlds under 50 clients never show each other what they hold', async () => {
    const worlds = ['left', 'right'];
    for (const id of worlds) {
      await send(`${emulator.url}/_emulator/worlds`, { method: 'POST', body: JSON.stringify({ id }) });
    }
    const headers = { ...json, authorization: tokenOf(SECOND_USER) };
    const clients = Array.from({ length: 50 }, (_, number) => ({ number, world: worlds[number % 2] ?? '' }));
    const listed = await Promise.all(
      clients.map(async ({ number, world }) => {
        const own = `${emulator.url}/_world/${world}${ALTMETRICS}/api/uriset`;
        const seen = new Set<string>();
        for (let round = 0; round < 10; round++) {
          const body = JSON.stringify([{ doi: `10.5334/${world}.${number}.${round}` }]);
          expect((await send(own, { method: 'POST', body, headers })).status).toBe(200);
          const page = (await (await send(`${own}?per_page=1000`, { headers })).json()) as {
            data: { raw: string }[];
          };
          for (const { raw } of page.data) seen.add(raw);
        }
        return [...seen].every((doi) => doi.startsWith(`10.5334/${world}.`));
      }),
    );
    expect(listed).toEqual(clients.map(() => true));
    const counts = await Promise.all(
      worlds.map(async (world) => {
        const own = `${emulator.url}/_world/${world}${ALTMETRICS}/api/uriset?per_page=1000`;
        return ((await (await send(own, { headers })).json()) as { data: unknown[] }).data.length;
      }),
    );
    expect(counts).toEqual([250, 250]);
  });

  it('wrong passwords do not stop other requests', async () => {
    const token = `${emulator.url}${ALTMETRICS}/api/get_token`;
    const wrong = Array.from({ length: 8 }, () =>
      send(token, { headers: { authorization: basic(USER, 'wrong') } }),
    );
    await expectHealthy();
    expect((await Promise.all(wrong)).map(({ status }) => status)).toEqual(Array(8).fill(401));
  });
});

function manyHeaders(kibibytes: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: kibibytes }, (_, index) => [`x-${index}`, 'a'.repeat(1000)]),
  );
}
