import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import { ALTMETRICS, DETAILS, EXPLORER, START } from '../support/test-emulator.js';

const COUNTS = 'key=counts-only-key';
const API = `${EXPLORER}/explorer/api`;
const KEY = '0123456789abcdef0123456789abcdef';
const SECRET = '0178eec6221448cea012e9d41a4922ba';
const SIGNED = `key=${KEY}&digest=${createHmac('sha1', SECRET).update('').digest('hex')}`;
/** New in each answer. */
const OF_THE_REQUEST = /^(x-request-id|set-cookie):/i;

let emulator: Emulator;
beforeAll(async () => {
  const scenario = {
    summary: 'Asked by HEAD.',
    given: {
      catalogue: { outputs: 50 },
      keys: [{ key: 'counts-only-key', tier: 'counts-only' as const }],
      explorer: { accounts: [{ name: 'whole', key: KEY, secret: SECRET, scope: 'whole-database' as const }] },
    },
  };
  emulator = await createEmulator({ port: 0, clock: { now: START, frozen: true }, scenario });
  await emulator.listen();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

interface Answer {
  /** Status and headers, in whatever order they came. */
  readonly head: string;
  readonly body: string;
}

function ask(method: string, path: string, header: string): Promise<Answer> {
  const { hostname, port, host } = new URL(emulator.url);
  return new Promise((resolve, reject) => {
    const lines = [`${method} ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close', header, ''];
    const socket = connect(Number(port), hostname, () => socket.write(`${lines.join('\r\n')}\r\n`));
    let received = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      received += chunk;
    });
    socket.on('error', reject).on('close', () => {
      const end = received.indexOf('\r\n\r\n');
      const lines = received.slice(0, end).split('\r\n');
      const head = lines.filter((line) => !OF_THE_REQUEST.test(line)).sort();
      resolve({ head: head.join('\n'), body: received.slice(end + 4) });
    });
  });
}

describe('HEAD over a socket has the status and headers of GET, and no body', () => {
  it.each([
    ['counts', `${DETAILS}/v1/doi/10.1038/480426a?${COUNTS}`],
    ['a script', `${DETAILS}/v1/doi/10.1038/480426a?callback=cb&${COUNTS}`],
    ['counts for a page of another origin', `${DETAILS}/v1/id/241939?${COUNTS}`, 'Origin: https://a.example'],
    ['a call without a key', `${DETAILS}/v1/doi/10.1038/480426a`],
    ['an unknown DOI', `${DETAILS}/v1/doi/10.1038/no.such.thing?${COUNTS}`],
    ['citations', `${DETAILS}/v1/citations/1y?${COUNTS}`],
    ['a picture', `${DETAILS}/v1/donut/241939_64.png`],
    ['a page', `${DETAILS}/details.php?citation_id=241939`],
    ['what is not there', `${DETAILS}/nope`],
    ['research outputs', `${API}/research_outputs?${SIGNED}`],
    ['research outputs, zipped', `${API}/research_outputs?${SIGNED}`, 'Accept-Encoding: gzip'],
    ['research outputs that the client has', `${API}/research_outputs?${SIGNED}`, 'If-None-Match: *'],
    ['mention sources', `${API}/research_outputs/mention_sources?${SIGNED}`],
    ['a query that nobody signed', `${API}/research_outputs`],
    ['what the Explorer has not', `${API}/nope`],
    ['a form', `${ALTMETRICS}/login`],
    ['the start page', '/'],
    ['what nobody has', '/nowhere'],
  ])('%s', async (_what, path, header = 'X-Nothing: 1') => {
    const got = await ask('GET', path, header);
    await emulator.reset();
    expect(await ask('HEAD', path, header)).toEqual({ head: got.head, body: '' });
    expect(got.head).toMatch(/ 304 |content-length: |transfer-encoding: /i);
  });
});

describe('HEAD in process', () => {
  it.each([`${DETAILS}/v1/donut/241939_64.png`, '/'])('has no body either: %s', async (path) => {
    const response = await emulator.fetch(`http://127.0.0.1${path}`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});
