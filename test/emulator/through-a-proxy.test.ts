import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator, type Emulator } from '../../src/emulator/index.js';
import { EXPLORER } from '../support/test-emulator.js';
import { type ReverseProxy, startReverseProxy } from './reverse-proxy.js';

const KEY = '0123456789abcdef0123456789abcdef';
const SECRET = '0178eec6221448cea012e9d41a4922ba';
const TOKEN = 'Bearer sesame';
const PREFIX = '/emulator';
const PAGES = 3;
const OUTPUTS = 50;

let emulator: Emulator;
let proxy: ReverseProxy;
let hostKeepingProxy: ReverseProxy;
beforeAll(async () => {
  const scenario = {
    summary: 'Behind a proxy.',
    given: {
      catalogue: { outputs: OUTPUTS, pinned_works: false },
      explorer: {
        accounts: [{ name: 'whole', key: KEY, secret: SECRET, scope: 'whole-database' as const }],
      },
    },
  };
  emulator = await createEmulator({ port: 0, trustProxy: true, controlToken: 'sesame', scenario });
  const to = await emulator.listen();
  proxy = await startReverseProxy({ prefix: PREFIX, to });
  hostKeepingProxy = await startReverseProxy({ prefix: PREFIX, to, keepsHost: true });
});
afterAll(async () => {
  await Promise.all([proxy.close(), hostKeepingProxy.close()]);
  await emulator.close();
});

interface OutputPage {
  readonly data: { readonly id: string }[];
  readonly links: { readonly next?: string };
}

/** All pages from the first to the one without a `next`. */
async function followLinks(first: string): Promise<{ readonly asked: string[]; readonly seen: string[] }> {
  const asked: string[] = [];
  const seen: string[] = [];
  for (let next: string | undefined = first; next !== undefined; ) {
    asked.push(next);
    const response = await fetch(next);
    expect(response.status).toBe(200);
    const page = (await response.json()) as OutputPage;
    seen.push(...page.data.map(({ id }) => id));
    next = page.links.next;
  }
  return { asked, seen };
}

/** Asks with headers that `fetch` would not let through. */
function statusOf(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });
}

describe('a client behind a reverse proxy', () => {
  it.each([
    ['that names the emulator', () => proxy],
    ["that keeps the client's host", () => hostKeepingProxy],
  ])('follows the links of research outputs to the last page, %s', async (_which, find) => {
    const { url } = find();
    const digest = createHmac('sha1', SECRET).update('').digest('hex');
    const size = Math.ceil(OUTPUTS / PAGES);
    const first = `${url}${EXPLORER}/explorer/api/research_outputs?page[size]=${size}&key=${KEY}&digest=${digest}`;
    const { asked, seen } = await followLinks(first);
    expect(asked).toHaveLength(PAGES);
    expect(asked.filter((one) => !one.startsWith(`${url}/`))).toEqual([]);
    expect(new Set(seen).size).toBe(OUTPUTS);
  });
});

describe('the control API behind a reverse proxy', () => {
  const clock = '/_emulator/clock';
  const originOf = (url: string) => new URL(url).origin;

  it('takes the requests of its own pages, with the token', async () => {
    const origin = originOf(proxy.url);
    expect(await statusOf(proxy.url + clock, { origin, authorization: TOKEN })).toBe(200);
    expect(await statusOf(proxy.url + clock, { origin })).toBe(401);
  });

  it.each([{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'http://127.0.0.1:1' }])(
    'refuses %j',
    async (headers) => {
      expect(await statusOf(proxy.url + clock, { ...headers, authorization: TOKEN })).toBe(403);
    },
  );

  it('refuses a page that is not of the proxy but of what is behind it', async () => {
    const headers = { origin: originOf(emulator.url), authorization: TOKEN };
    expect(await statusOf(proxy.url + clock, headers)).toBe(403);
  });

  it('refuses a host that the emulator does not listen on, whatever the proxy tells', async () => {
    const headers = { authorization: TOKEN, host: 'rebound.example' };
    expect(await statusOf(hostKeepingProxy.url + clock, headers)).toBe(403);
  });

  it.each([
    { host: 'rebound.example', 'x-forwarded-host': 'localhost' },
    { host: 'rebound.example', origin: 'http://rebound.example', 'x-forwarded-host': 'rebound.example' },
    { host: 'rebound.example', origin: 'http://rebound.example', forwarded: 'host="127.0.0.1"' },
    { origin: 'https://evil.example', 'x-forwarded-host': 'localhost' },
  ])('refuses a page that writes the headers of the proxy itself: %j', async (headers) => {
    const given = { ...headers, authorization: TOKEN } as Record<string, string>;
    expect(await statusOf(emulator.url + clock, given)).toBe(403);
  });
});

describe('an emulator that trusts its proxy', () => {
  it('asks for a token on loopback too, where others come through the proxy', async () => {
    const guarded = await createEmulator({ trustProxy: true, scenario: 'empty-world' });
    expect(guarded.controlToken).toMatch(/^[\w-]{32}$/);
  });

  it('asks for one however the request says that it came', async () => {
    const headers: Record<string, string> = {
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'localhost',
    };
    expect(await statusOf(`${emulator.url}/_emulator/clock`, headers)).toBe(401);
  });
});
