import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  ALTMETRICS,
  DETAILS,
  EXPLORER,
  METRICS,
  ORIGIN,
  openEmulator,
  type TestEmulator,
  TOKENS,
  TRANSLATOR,
} from '../support/test-emulator.js';

/** A request with a secret somewhere in it. */
type Plant = (secret: string) => { readonly path: string; readonly init?: RequestInit };

const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };
const COUNTS = `${DETAILS}/v1/doi/10.1038/news.2011.490`;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const post = (body: string, headers: Record<string, string>): RequestInit => ({
  method: 'POST',
  body,
  headers,
});

const PLANTS: Readonly<Record<string, Plant>> = {
  'a key': (secret) => ({ path: `${COUNTS}?key=${secret}` }),
  'a key that became a part of the path': (secret) => ({ path: `${DETAILS}/v1/doi/10.1/x%3Fkey=${secret}` }),
  'a key that is posted': (secret) => ({
    path: `${DETAILS}/v1/translate`,
    init: post(`ids=1&key=${secret}`, FORM_TYPE),
  }),
  "the Explorer's key and digest": (secret) => ({
    path: `${EXPLORER}/api/research_outputs?key=${secret}&digest=${secret}&filter[q]=x`,
  }),
  'Basic credentials': (secret) => ({
    path: `${ALTMETRICS}/api/get_token`,
    init: { headers: { authorization: `Basic ${base64(`a@b.c:${secret}`)}` } },
  }),
  'Bearer credentials': (secret) => ({
    path: `${ALTMETRICS}/api/uriset`,
    init: { headers: { authorization: `Bearer ${secret}` } },
  }),
  'a token of the Metrics API, in what the error repeats': (secret) => ({
    path: `${METRICS}/events`,
    init: post(`{"token": "${secret}"}`, {
      ...JSON_TYPE,
      authorization: `Bearer eyJhbGciOiJIUzI1NiJ9.${secret}.x`,
    }),
  }),
  'a session': (secret) => ({
    path: `${ALTMETRICS}/login`,
    init: { headers: { cookie: `session=${secret}` } },
  }),
  'a form for logging in': (secret) => ({
    path: `${ALTMETRICS}/login`,
    init: post(`email=a%40b.c&password=${secret}&csrf_token=${secret}`, FORM_TYPE),
  }),
  'a form for registering': (secret) => ({
    path: `${ALTMETRICS}/register`,
    init: post(`email=a%40b.c&password=${secret}&password_confirm=${secret}`, FORM_TYPE),
  }),
  'JSON for a token': (secret) => ({
    path: `${TOKENS}/tokens`,
    init: post(JSON.stringify({ email: 'a@b.c', password: secret }), JSON_TYPE),
  }),
  'a link of confirmation': (secret) => ({ path: `${ALTMETRICS}/confirm/${secret}` }),
  'an unknown path with a token': (secret) => ({ path: `${TRANSLATOR}/works?token=${secret}` }),
};

const letters = fc.constantFrom(...'ABCDEFGHJKMNPQRSTUVWXYZbcfghjkmqvwxz23456789');
const aSecret = fc.string({ unit: letters, minLength: 10, maxLength: 40 });

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await openEmulator();
});

/** All that shows requests. */
async function allShown(): Promise<string> {
  const send = (path: string, init?: RequestInit) =>
    emulator.emulator.fetch(`${ORIGIN}/_emulator${path}`, init);
  const texts = ['/requests?bodies=true', '/requests.har', '/state'].map(async (path) =>
    (await send(path)).text(),
  );
  const page = (await send('/requests', { headers: { accept: 'text/html' } })).text();
  return (await Promise.all([...texts, page])).join('\n');
}

describe('the journal', () => {
  it.each(Object.entries(PLANTS))('shows nowhere %s', async (_what, plant) => {
    await fc.assert(
      fc.asyncProperty(aSecret, async (secret) => {
        await emulator.emulator.reset();
        const { path, init } = plant(secret);
        await (await emulator.emulator.fetch(ORIGIN + path, { redirect: 'manual', ...init })).text();
        const shown = await allShown();
        expect(shown.includes('<redacted>')).toBe(true);
        expect([secret, base64(`a@b.c:${secret}`)].filter((form) => shown.includes(form))).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });

  it('shows no token that is handed out', async () => {
    await emulator.emulator.reset();
    const authorization = `Basic ${base64('test.user@gmail.com:test-password-123')}`;
    const answer = await emulator.fetch(`${ALTMETRICS}/api/get_token`, { headers: { authorization } });
    const [token = ''] = /eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(await answer.text()) ?? [];
    const requests = await (await emulator.fetch('/_emulator/requests?bodies=true')).text();
    expect(token).not.toBe('');
    expect(requests).not.toContain(token);
    expect(requests).not.toContain('test-password-123');
  });

  it('shows no session that is handed out, nor the token of its form', async () => {
    await emulator.emulator.reset();
    const answer = await emulator.fetch(`${ALTMETRICS}/login`);
    const cookie = answer.headers.getSetCookie().join();
    const [, session = ''] = /session=([^;]+)/.exec(cookie) ?? [];
    const [, csrf = ''] = /name="csrf_token"[^>]*value="([^"]+)"/.exec(await answer.text()) ?? [];
    const requests = await (await emulator.fetch('/_emulator/requests?bodies=true')).text();
    expect([session, csrf]).not.toContain('');
    expect([session, csrf].filter((secret) => requests.includes(secret))).toEqual([]);
  });
});
