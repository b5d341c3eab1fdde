import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import { DETAILS, START } from '../support/test-emulator.js';

const COUNTS = `${DETAILS}/v1/doi/10.1038/news.2011.490`;

let emulator: Emulator;
let url: string;
beforeEach(async () => {
  emulator = await createEmulator({ port: 0, seed: 'test', clock: { now: START, frozen: true } });
  url = await emulator.listen();
});
afterEach(() => emulator.close());

const ask = async (path: string) => (await fetch(url + path)).text();

async function follow(path: string, headers: Record<string, string> = {}, signal?: AbortSignal) {
  const response = await fetch(url + path, { headers, ...(signal === undefined ? {} : { signal }) });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => (await reader?.read())?.value;
  // It follows from here on.
  const hello = await next();
  return { response, hello, next };
}

/** What is told until it says so. */
async function until(next: () => Promise<string | undefined>, sign: string, told = ''): Promise<string> {
  let text = told;
  while (!text.includes(sign)) text += (await next()) ?? sign;
  return text;
}

describe('requests as a stream', () => {
  it('come as they are answered', async () => {
    const { response, hello, next } = await follow('/_emulator/requests/stream?status=4xx');
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(hello).toBe(': requests follow\n\n');
    await ask(`${COUNTS}?key=counts-only-key`);
    await ask(COUNTS);
    const [id, event, data = ''] = (await until(next, '\n\n')).split('\n');
    expect([id, event]).toEqual(['id: 2', 'event: request']);
    expect(JSON.parse(data.slice('data: '.length))).toMatchObject({
      id: 2,
      status: 401,
      client_address: '127.0.0.1',
    });
  });

  it('hold no place for whoever asks for the headers only', async () => {
    const stream = `${url}/_emulator/requests/stream`;
    const heads = Array.from({ length: 1000 }, () => fetch(stream, { method: 'HEAD' }));
    expect(new Set((await Promise.all(heads)).map(({ status }) => status))).toEqual(new Set([200]));
    expect((await follow('/_emulator/requests/stream')).response.status).toBe(200);
  });

  it('go on after the last that was seen', async () => {
    await ask(COUNTS);
    await ask(COUNTS);
    await ask(COUNTS);
    const { hello, next } = await follow('/_emulator/requests/stream', { 'last-event-id': '1' });
    expect((await until(next, 'id: 3', hello)).match(/id: \d/g)).toEqual(['id: 2', 'id: 3']);
  });

  it('have headers and bodies on demand', async () => {
    const { next } = await follow('/_emulator/requests/stream?bodies=true');
    await ask(`${COUNTS}?key=counts-only-key`);
    const told = await until(next, '\n\n');
    expect(told).toContain('\\"altmetric_id\\":241939');
    expect(told).not.toContain('counts-only-key');
  });

  it('end with a reset of the world', async () => {
    const { next } = await follow('/_emulator/requests/stream');
    await fetch(`${url}/_emulator/reset`, { method: 'POST' });
    expect(await next()).toBeUndefined();
  });

  it('end with their world', async () => {
    await fetch(`${url}/_emulator/worlds`, { method: 'POST', body: '{"id":"a"}' });
    const { next } = await follow('/_world/a/_emulator/requests/stream');
    await fetch(`${url}/_emulator/worlds/a`, { method: 'DELETE' });
    expect(await next()).toBeUndefined();
  });

  it('end when the server closes', async () => {
    const { next } = await follow('/_emulator/requests/stream');
    await emulator.close();
    expect(await next()).toBeUndefined();
  });
});

describe('waiting over a socket', () => {
  it('ends with the request that is waited for', async () => {
    const { next } = await follow('/_emulator/requests/stream');
    const waiting = fetch(`${url}/_emulator/requests?operation=getCounts&wait=60s`);
    await ask(COUNTS);
    expect(await until(next, '\n\n')).toContain('getCounts');
    expect(await (await waiting).json()).toMatchObject([{ id: 1, operation: 'getCounts' }]);
  });

  it('lets a client go that gives up', async () => {
    const signal = AbortSignal.timeout(50);
    await expect(fetch(`${url}/_emulator/requests?wait=60s`, { signal })).rejects.toThrow();
    expect((await fetch(`${url}/_emulator/health`)).status).toBe(200);
  });

  it('ends when the server closes', async () => {
    const { hello } = await follow('/_emulator/requests/stream');
    const waiting = fetch(`${url}/_emulator/requests?wait=60s`);
    await ask('/_emulator/health');
    await emulator.close();
    expect([hello, (await waiting).headers.get('emulator-wait')]).toEqual([': requests follow\n\n', 'ended']);
  });
});

describe('an entry over a socket', () => {
  it('has the headers as they were sent', async () => {
    await fetch(`${url}${COUNTS}?key=counts-only-key`, { headers: { 'X-Trace': 'AbC' } });
    const { request, response, client_address } = await (await fetch(`${url}/_emulator/requests/1`)).json();
    expect(request.headers).toEqual(expect.arrayContaining([['X-Trace', 'AbC']]));
    expect(response.headers).toEqual(expect.arrayContaining([['content-type', 'application/json']]));
    expect(client_address).toBe('127.0.0.1');
  });

  it('has headers that are sent on lines of their own', async () => {
    await ask('/altmetric/explorer/api/research_outputs');
    const { response } = await (await fetch(`${url}/_emulator/requests/1`)).json();
    expect(response.headers).toEqual(expect.arrayContaining([['x-frame-options', 'SAMEORIGIN, DENY']]));
  });
});
