import { createHash, createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator, type Emulator } from '../../../src/emulator/index.js';
import { EXPLORER } from '../../support/test-emulator.js';
import { NOW } from './explorer.js';

const KEY = '0123456789abcdef0123456789abcdef';
const EMPTY = '6beb7fbde99955e9b77d1c38befefe93ba055aae';
const PAGE = `/research_outputs?key=${KEY}&digest=${EMPTY}&page[size]=2`;

let emulator: Emulator;
let port: number;
beforeAll(async () => {
  const scenario = {
    summary: 'test',
    given: { catalogue: { outputs: 300 }, explorer: { accounts: [ACCOUNT] } },
  };
  emulator = await createEmulator({ port: 0, seed: 'test', clock: { now: NOW, frozen: true }, scenario });
  port = Number(new URL(await emulator.listen()).port);
});
afterAll(() => emulator.close());

const ACCOUNT = { key: KEY, secret: '0178eec6221448cea012e9d41a4922ba', scope: 'whole-database' } as const;

interface RawAnswer {
  readonly status: string;
  /** Lines as they came, but for capitals in names. */
  readonly lines: readonly string[];
  readonly body: Buffer;
}

/** Sends a request and reads all that comes back, chunks put together. */
function send(method: string, path: string, headers = '', version = '1.1'): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('end', () => resolve(toAnswer(Buffer.concat(parts))));
    socket.on('error', reject);
    const url = `${EXPLORER}/explorer/api${path}`;
    socket.write(
      `${method} ${url} HTTP/${version}\r\nHost: 127.0.0.1\r\n${headers}Connection: close\r\n\r\n`,
    );
  });
}

function toAnswer(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf('\r\n\r\n');
  const [status = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const lower = lines.map((line) => line.replace(/^[^:]+/, (name) => name.toLowerCase()));
  const rest = bytes.subarray(end + 4);
  return { status, lines: lower, body: lower.includes('transfer-encoding: chunked') ? joined(rest) : rest };
}

function joined(chunks: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < chunks.length; ) {
    const end = chunks.indexOf('\r\n', at);
    const length = Number.parseInt(chunks.subarray(at, end).toString('latin1'), 16);
    parts.push(chunks.subarray(end + 2, end + 2 + length));
    at = end + length + 4;
  }
  return Buffer.concat(parts);
}

const RECORDED = [
  'cache-control: max-age=0, private, must-revalidate',
  'connection: close',
  "content-security-policy: upgrade-insecure-requests; frame-ancestors 'self';",
  'content-type: application/json; charset=utf-8',
  'date: Sat, 21 Nov 2026 10:00:00 GMT',
  'referrer-policy: strict-origin-when-cross-origin',
  'strict-transport-security: max-age=31536000; includeSubDomains; preload',
  'transfer-encoding: chunked',
  'vary: Accept, Origin',
  'x-content-type-options: nosniff',
  'x-download-options: noopen',
  'x-frame-options: DENY',
  'x-frame-options: SAMEORIGIN',
  'x-jobs: https://www.altmetric.com/jobs',
  'x-permitted-cross-domain-policies: none',
  'x-xss-protection: 0',
];
/** What is another in each answer. */
const OWN = /^(etag|x-request-id|x-runtime): /;

describe('an answer over a socket', () => {
  // docs/sources.md explorer 3.1
  it('case 11: has the recorded headers, and no others', async () => {
    const { status, lines } = await send('GET', PAGE);
    expect(status).toBe('HTTP/1.1 200 OK');
    expect(lines.filter((line) => !OWN.test(line)).sort()).toEqual(RECORDED);
    expect(lines.filter((line) => OWN.test(line)).map((line) => line.split(':')[0])).toEqual([
      'etag',
      'x-request-id',
      'x-runtime',
    ]);
  });

  // Quirk `frame-options-twice`
  it('case 110: has two lines X-Frame-Options, SAMEORIGIN and DENY', async () => {
    const { lines } = await send('GET', PAGE);
    expect(lines.filter((line) => line.startsWith('x-frame-options'))).toEqual([
      'x-frame-options: SAMEORIGIN',
      'x-frame-options: DENY',
    ]);
  });

  it('case 10: has a tag made of its bytes', async () => {
    const { lines, body } = await send('GET', PAGE);
    const tag = createHash('sha256').update(body).digest('hex').slice(0, 32);
    expect(lines).toContain(`etag: W/"${tag}"`);
  });

  it('case 13: is zipped for those who take that, without its length, under the same tag', async () => {
    const plain = await send('GET', PAGE);
    const zipped = await send('GET', PAGE, 'Accept-Encoding: gzip, deflate\r\n');
    expect(zipped.lines).toContain('content-encoding: gzip');
    expect(zipped.lines.filter((line) => line.startsWith('content-length'))).toEqual([]);
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    const tagOf = ({ lines }: RawAnswer) => lines.find((line) => line.startsWith('etag'));
    expect(tagOf(zipped)).toBe(tagOf(plain));
  });

  it('has no chunks for those who ask by HTTP/1.0, and so do not know them', async () => {
    const chunked = await send('GET', PAGE);
    const { status, lines, body } = await send('GET', PAGE, '', '1.0');
    expect(status).toBe('HTTP/1.1 200 OK');
    expect(lines.filter((line) => /^(transfer-encoding|content-length)/.test(line))).toEqual([]);
    expect(body.equals(chunked.body)).toBe(true);
  });

  it('is refused without chunks by HTTP/1.0', async () => {
    const { body } = await send('GET', '/nothing', '', '1.0');
    expect(JSON.parse(body.toString())).toHaveProperty('errors');
  });

  it('case 9: is compact, in UTF-8, with raw letters and no last newline', async () => {
    const { body } = await send('GET', PAGE.replace('size]=2', 'size]=100'));
    const text = body.toString('utf8');
    expect(Buffer.from(text).equals(body)).toBe(true);
    expect(text).toMatch(/[^\u0000-\u007f]/);
    expect(text.endsWith('}')).toBe(true);
    const again = JSON.stringify(JSON.parse(text)).replace(
      /[<>&\u2028\u2029]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    expect(text === again).toBe(true);
  });

  it('by HEAD has the headers of the answer to GET, and no body', async () => {
    const [head, get] = [await send('HEAD', PAGE), await send('GET', PAGE)];
    const known = ({ lines }: RawAnswer) => lines.filter((line) => !line.startsWith('x-request-id')).sort();
    expect(known(head)).toEqual(known(get));
    expect(head.body).toHaveLength(0);
  });

  it('case 107: has neither body nor kind of body for those who have it', async () => {
    const tag = (await send('GET', PAGE)).lines.find((line) => line.startsWith('etag'))?.slice(6);
    const { status, lines, body } = await send('GET', PAGE, `If-None-Match: ${tag}\r\n`);
    expect(status).toBe('HTTP/1.1 304 Not Modified');
    expect(body).toHaveLength(0);
    expect(lines.filter((line) => /^(content-type|content-length|transfer-encoding)/.test(line))).toEqual([]);
    expect(lines).toContain(`etag: ${tag}`);
    expect(lines.filter((line) => line.startsWith('x-frame-options'))).toHaveLength(2);
  });

  it('is there for those who post, whatever they have', async () => {
    const [identifiers, digest] = [
      '21771119',
      createHmac('sha1', ACCOUNT.secret).update('21771119').digest('hex'),
    ];
    const form = String(new URLSearchParams({ key: KEY, digest, identifiers }));
    const url = new URL(`${EXPLORER}/explorer/api/identifier_lists`, emulator.url);
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'If-None-Match': '*' };
    const response = await fetch(url, { method: 'POST', headers, body: form });
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty('data.counts.pubmed_ids', 1);
  });

  it('case 39: has the quota in a line each', async () => {
    const { lines } = await send('GET', `/research_outputs/mentions?key=${KEY}&digest=${EMPTY}&page[size]=1`);
    expect(lines).toContain('x-tweetidratelimit-limit: 1500000');
    expect(lines.filter((line) => /^x-tweetidratelimit-remaining: \d+$/.test(line))).toHaveLength(1);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('by %s is 404', async (method) => {
    expect((await send(method, PAGE)).status).toBe('HTTP/1.1 404 Not Found');
  });
});
