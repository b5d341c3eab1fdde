import { execFile, spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import { DETAILS, START } from '../support/test-emulator.js';

const HAS_CURL = spawnSync('curl', ['--version']).status === 0;
const PATH = `${DETAILS}/v1/doi/10.1038/480426a?key=counts-only-key`;
const SECONDS_UNTIL_GIVING_UP = '0.3';
/** Half a megabyte. */
const BIG_FILE = fileURLToPath(new URL('../../src/generated/validators.js', import.meta.url));

let emulator: Emulator;
let counts: string;
let whole: string;
beforeAll(async () => {
  emulator = await createEmulator({ port: 0, clock: { now: START, frozen: true } });
  counts = (await emulator.listen()) + PATH;
  whole = await (await fetch(counts)).text();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

async function setFault(fault: object, id = 'it'): Promise<void> {
  const init = { method: 'PUT', body: JSON.stringify({ when: { service: 'altmetric-details' }, ...fault }) };
  expect((await fetch(`${emulator.url}/_emulator/faults/${id}`, init)).status).toBe(200);
}

async function hits(): Promise<unknown> {
  return ((await (await fetch(`${emulator.url}/_emulator/faults/it`)).json()) as { hits: number }).hits;
}

/** What a healthy server answers once the fault is gone. */
async function expectHealthy(): Promise<void> {
  await fetch(`${emulator.url}/_emulator/faults`, { method: 'DELETE' });
  expect(await (await fetch(counts)).text()).toBe(whole);
}

interface Run {
  readonly exitCode: number;
  readonly stdout: string;
}

function curl(...options: string[]): Promise<Run> {
  const args = ['--silent', '--max-time', '20', ...options, counts];
  return new Promise((resolve) => {
    execFile('curl', args, (error, stdout) => resolve({ exitCode: Number(error?.code ?? 0), stdout }));
  });
}

/** Sends bytes as they are, and gives all that comes back until the connection ends, however it does. */
function sendRaw(text: string): Promise<string> {
  const { hostname, port } = new URL(emulator.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(received));
  });
}

const request = (headers = '', path = PATH) => `GET ${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`;

describe('fetch', () => {
  it('gets a status with its body', async () => {
    await setFault({ status: 502 });
    const response = await fetch(counts);
    expect([response.status, await response.text()]).toEqual([502, 'Bad Gateway']);
    await expectHealthy();
  });

  it.each(['before', 'after'])('fails by a connection that is reset %s', async (reset) => {
    await setFault({ reset });
    await expect(fetch(counts)).rejects.toMatchObject({
      message: 'fetch failed',
      cause: { code: 'ECONNRESET' },
    });
    expect(await hits()).toBe(1);
    await expectHealthy();
  });

  it.each([0, 1, 100])('gets %i bytes of an answer that is cut off, and then an error', async (bytes) => {
    await setFault({ cut_after_bytes: bytes });
    const response = await fetch(counts);
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(whole)));
    expect(response.headers.get('date')).toBe(new Date(START).toUTCString());
    await expect(response.text()).rejects.toMatchObject({ message: 'terminated' });
    await expectHealthy();
  });

  it('gets JSON that is none', async () => {
    await setFault({ malformed_json: true });
    await expect((await fetch(counts)).json()).rejects.toThrow(SyntaxError);
    await expectHealthy();
  });

  it.each([
    ['an answer that stalls', { stall_after_bytes: 50 }],
    ['an answer that stalls before its body', { stall_after_bytes: 0 }],
    ['one that is held back', { latency: 600_000 }],
    ['one that trickles', { trickle: { bytes_per_second: 1 } }],
  ])('gives up waiting for %s', async (_what, fault) => {
    await setFault(fault);
    const answer = fetch(counts, { signal: AbortSignal.timeout(100) }).then((response) => response.text());
    await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' });
    await expectHealthy();
  });

  it.each([
    ['late', { latency: { mean: 10, deviation: 3 } }],
    ['slowly', { trickle: { bytes_per_second: 50_000 } }],
  ])('gets an answer whole that comes %s', async (_how, fault) => {
    await setFault(fault);
    expect(await (await fetch(counts)).text()).toBe(whole);
    expect(await hits()).toBe(1);
  });
});

describe.skipIf(!HAS_CURL)('curl (left out where it is not installed)', () => {
  it.each([
    ['a status', { status: 502 }, ['--fail'], 22],
    ['a reset before the service has worked', { reset: 'before' }, [], 56],
    ['a reset after it has', { reset: 'after' }, [], 56],
    ['an answer that is cut off', { cut_after_bytes: 100 }, [], 18],
    ['an answer without a byte of its body', { cut_after_bytes: 0 }, [], 18],
    ['an answer that stalls', { stall_after_bytes: 50 }, ['--max-time', SECONDS_UNTIL_GIVING_UP], 28],
    ['one that is held back', { latency: 600_000 }, ['--max-time', SECONDS_UNTIL_GIVING_UP], 28],
    ['one that trickles', { trickle: { bytes_per_second: 1 } }, ['--max-time', SECONDS_UNTIL_GIVING_UP], 28],
  ])('says by its exit code that it met %s', async (_what, fault, options, exitCode) => {
    await setFault(fault);
    expect((await curl(...options)).exitCode).toBe(exitCode);
    await expectHealthy();
  });

  it.each([
    ['cut off', { cut_after_bytes: 100 }],
    ['stalls', { stall_after_bytes: 100 }],
  ])('has what came of an answer that is %s', async (_how, fault) => {
    await setFault(fault);
    expect((await curl('--max-time', SECONDS_UNTIL_GIVING_UP)).stdout).toBe(whole.slice(0, 100));
  });

  it("gets the gateway's words", async () => {
    await setFault({ status: 502 });
    expect(await curl()).toEqual({ exitCode: 0, stdout: 'Bad Gateway' });
  });

  it('gets JSON that is none, and does not notice', async () => {
    await setFault({ malformed_json: true });
    const { exitCode, stdout } = await curl();
    expect(exitCode).toBe(0);
    expect(() => JSON.parse(stdout)).toThrow(SyntaxError);
  });

  it.each([
    ['late', { latency: 20 }, []],
    ['slowly', { trickle: { bytes_per_second: 50_000 } }, []],
    ['slowly by HTTP/1.0', { trickle: { bytes_per_second: 50_000 } }, ['--http1.0']],
  ])('gets an answer whole that comes %s', async (_how, fault, options) => {
    await setFault(fault);
    expect(await curl(...options)).toEqual({ exitCode: 0, stdout: whole });
  });

  it.each([
    ['by HTTP/1.0', ['--http1.0'], 18],
    ['asking for the head only', ['--head'], 0],
  ])('meets a cut %s', async (_how, options, exitCode) => {
    await setFault({ cut_after_bytes: 10 });
    expect((await curl(...options)).exitCode).toBe(exitCode);
    await expectHealthy();
  });

  it('comes through by trying again', async () => {
    await setFault({ first: 1, status: 503 });
    const run = await curl('--fail', '--retry', '1', '--retry-delay', '1');
    expect(run).toEqual({ exitCode: 0, stdout: whole });
  });

  it('sends a body that nobody reads', async () => {
    await setFault({ status: 503 });
    const run = await curl('--data-binary', `@${BIG_FILE}`, '--header', 'Expect:');
    expect(run).toEqual({ exitCode: 0, stdout: 'Service Unavailable' });
    await expectHealthy();
  });
});

describe('requests in a row on one connection', () => {
  const statuses = (received: string) =>
    [...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);

  it('are answered in their order, however late the first', async () => {
    await setFault({ nth: 1, latency: 50, status: 503 });
    const received = await sendRaw(request() + request('Connection: close\r\n'));
    expect(statuses(received)).toEqual(['503', '200']);
  });

  it('have their answers up to the one in whose place the connection is reset', async () => {
    await setFault({ nth: 1, latency: 50 });
    await setFault({ nth: 2, reset: 'before' }, 'reset');
    const received = await sendRaw(request() + request() + request());
    expect(statuses(received)).toEqual(['200']);
    expect(received).toContain(whole);
  });

  it('have their answers up to the one that is cut off', async () => {
    await setFault({ nth: 2, cut_after_bytes: 20 });
    const received = await sendRaw(request() + request() + request());
    expect(statuses(received)).toEqual(['200', '200']);
    expect(received.endsWith(whole.slice(0, 20))).toBe(true);
  });

  it('go on after one that trickled, or came late', async () => {
    await setFault({ nth: 1, trickle: { bytes_per_second: 50_000 } });
    const received = await sendRaw(`${request()}${request()}${request('Connection: close\r\n')}`);
    expect(statuses(received)).toEqual(['200', '200', '200']);
  });

  it('come late, many at once, without a warning', async () => {
    await setFault({ latency: 20 });
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on('warning', onWarning);
    const received = await sendRaw(request().repeat(20) + request('Connection: close\r\n'));
    process.off('warning', onWarning);
    expect(statuses(received)).toHaveLength(21);
    expect(warnings).toEqual([]);
  });

  it('wait in vain behind one that stalls, until the server closes', async () => {
    const own = await createEmulator({ port: 0 });
    const url = await own.listen();
    const body = JSON.stringify([{ when: { service: 'altmetric-details' }, stall_after_bytes: 1 }]);
    await fetch(`${url}/_emulator/faults`, { method: 'PUT', body });
    const stalled = (await fetch(url + PATH)).text();
    const held = fetch(url + PATH).then((response) => response.text());
    await Promise.all([
      own.close(),
      expect(stalled).rejects.toMatchObject({ message: 'terminated' }),
      expect(held).rejects.toBeInstanceOf(TypeError),
    ]);
  });
});
