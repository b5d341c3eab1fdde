import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { controlClient } from '../support/control-client.js';
import {
  ALTMETRICS,
  DETAILS,
  EXPLORER,
  METRICS,
  openEmulator,
  type TestEmulator,
  TOKENS,
  TRANSLATOR,
} from '../support/test-emulator.js';

const COUNTS = `${DETAILS}/v1/doi/10.1038/480426a`;
const OUTPUTS = `${EXPLORER}/explorer/api/research_outputs?key=k&digest=d`;
const URISET = `${ALTMETRICS}/api/uriset`;
const CALLS = [
  ['altmetric-details', COUNTS],
  ['altmetric-explorer', OUTPUTS],
  ['operas-altmetrics', URISET],
  ['operas-metrics', `${METRICS}/events`],
  ['operas-tokens', `${TOKENS}/tokens`],
  ['operas-translator', `${TRANSLATOR}/translate`],
] as const;

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

async function failWith(status: number, path: string, init?: RequestInit): Promise<Response> {
  await send('PUT', '/faults', [{ status }]);
  return emulator.fetch(path, init);
}

function nginx(title: string): string {
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
}

describe('a failure that is asked for', () => {
  it.each(
    CALLS.flatMap(([service, path]) =>
      [500, 502, 503, 504, 520].map((status) => [service, status, path] as const),
    ),
  )('is one that the spec of %s allows: %i', async (_service, status, path) => {
    expect((await failWith(status, path)).status).toBe(status);
  });

  it.each([
    [DETAILS, 502, `${COUNTS}`, 'text/plain', 'Bad Gateway'],
    [DETAILS, 500, COUNTS, 'text/plain', 'Internal Server Error'],
    [DETAILS, 429, COUNTS, 'text/plain', 'Too many requests'],
    [DETAILS, 401, COUNTS, 'text/plain', 'The API key you supplied was invalid.'],
    [
      DETAILS,
      403,
      `${DETAILS}/v1/fetch/doi/10.1038/480426a`,
      'text/plain',
      'You must have a commercial license key to use this call.',
    ],
    [DETAILS, 404, COUNTS, 'text/plain', 'Not Found'],
    [ALTMETRICS, 502, URISET, 'text/html', nginx('502 Bad Gateway')],
    [ALTMETRICS, 503, URISET, 'text/html', nginx('503 Service Temporarily Unavailable')],
    [METRICS, 504, `${METRICS}/events`, 'text/html', nginx('504 Gateway Time-out')],
    [EXPLORER, 502, OUTPUTS, 'text/html', nginx('502 Bad Gateway').replace('nginx', 'cloudflare')],
  ])(
    'of %s, with %i, has the body of the service or of what is in front of it',
    async (_prefix, status, path, type, body) => {
      const response = await failWith(status, path);
      expect(response.headers.get('content-type')).toBe(type);
      expect(await response.text()).toBe(body);
    },
  );

  it.each([
    ['/api/uriset', 500, '<h1>Internal Server Error</h1>\n<p>The server encountered an internal error'],
    ['/api/uriset', 401, "ExpiredSignatureError('Signature has expired')"],
    ['/api/get_token', 401, '<h1>Unauthorized</h1>\n    <p>The server could not verify'],
  ])('of OPERAS Altmetrics at %s, with %i, is a page of its framework', async (path, status, text) => {
    expect(await (await failWith(status, ALTMETRICS + path)).text()).toContain(text);
  });

  it('of OPERAS Altmetrics for too many requests is a page of its framework, too', async () => {
    await send('PUT', '/faults', [{ status: 429 }]);
    const response = await emulator.emulator.fetch(`http://x${URISET}`);
    expect(await response.text()).toBe(
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<title>429 Too Many Requests</title>\n' +
        '<h1>Too Many Requests</h1>\n<p>This user has exceeded an allotted request count. Try again later.</p>\n',
    );
  });

  it('of the OPERAS services is JSON where they have a level for it', async () => {
    const response = await failWith(500, `${METRICS}/events?filter=x`);
    expect(await response.json()).toMatchObject({
      code: 500,
      message: 'Something terrible has happened.',
      parameters: { filter: 'x' },
    });
  });

  it.each(CALLS)('of %s has the headers that the fault gives it', async (_service, path) => {
    const headers = { 'retry-after': '30', 'X-Of-Mine': 'yes' };
    const { body } = await send('PUT', '/faults', [{ status: 503, headers }]);
    expect(body).toMatchObject([{ status: 503, headers }]);
    const response = await emulator.fetch(path);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('30');
    expect(response.headers.get('x-of-mine')).toBe('yes');
  });

  it('of the Explorer is JSON where it turns callers down', async () => {
    const response = await failWith(429, OUTPUTS);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toMatchObject({ errors: [{ status: '429', code: 'rate_limit_exceeded' }] });
  });

  it('for too many calls tells the key that its hour is used up, and spends nothing', async () => {
    const path = `${COUNTS}?key=counts-only-key`;
    const refused = await failWith(429, path);
    await send('DELETE', '/faults');
    const next = await emulator.fetch(path);
    expect([refused, next].map(({ headers }) => headers.get('x-hourlyratelimit-remaining'))).toEqual([
      '0',
      '3599',
    ]);
    expect(refused.headers.get('x-dailyratelimit-remaining')).toBe('86400');
  });

  it('leaves the world as it was', async () => {
    const body = new URLSearchParams({ email: 'new@example.org' });
    await failWith(502, `${ALTMETRICS}/register`, { method: 'POST', body });
    expect((await send('GET', '/mailbox')).body).toEqual([]);
  });

  it('is told to HEAD without its body', async () => {
    const response = await failWith(502, COUNTS, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([502, '']);
  });

  it.each([
    ['with a status', { status: 502 }, 502],
    ['without an answer', { reset: 'before' }, 0],
  ])('is in the journal %s, with its fault, the operation, and no secret', async (_how, effect, status) => {
    await send('PUT', '/faults', [{ id: 'down', ...effect }]);
    const paths = [`${COUNTS}?key=planted-secret`, `${ALTMETRICS}/confirm/planted-secret`];
    await Promise.allSettled(paths.map((path) => emulator.fetch(path)));
    const { body } = await send('GET', '/requests');
    const facts = { fault: 'down', because: 'fault', status };
    expect(body).toMatchObject([{ ...facts, operation: 'getCounts' }, facts]);
    expect(JSON.stringify(body)).not.toContain('planted-secret');
  });
});
