import { createHmac } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeToken, PASSWORD, USER } from '../support/altmetrics-client.js';
import { Browser } from '../support/browser.js';
import { controlClient } from '../support/control-client.js';
import {
  ALTMETRICS,
  DETAILS,
  EXPLORER,
  ORIGIN,
  openEmulator,
  type TestEmulator,
} from '../support/test-emulator.js';

const PROXIED = {
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'metrics.example.org',
  'x-forwarded-prefix': '/emulator',
  'x-forwarded-for': '192.0.2.1, 10.0.0.1',
};
const KEY = '0123456789abcdef0123456789abcdef';
const SECRET = '0178eec6221448cea012e9d41a4922ba';
const DIGEST = createHmac('sha1', SECRET).update('').digest('hex');
const OUTPUTS = `${EXPLORER}/explorer/api/research_outputs?page[size]=1&key=${KEY}&digest=${DIGEST}`;

describe.each([
  ['that trusts its proxy', true, 'https://metrics.example.org', '/emulator'],
  ['that trusts nobody', false, ORIGIN, ''],
] as const)('an emulator %s', (_which, trustProxy, origin, prefix) => {
  const base = origin + prefix;
  let emulator: TestEmulator;
  let control: ReturnType<typeof controlClient>;
  beforeAll(async () => {
    emulator = await openEmulator({ trustProxy, outputs: 50 });
    control = controlClient(emulator);
  });
  beforeEach(() => emulator.emulator.reset());
  const get = (path: string, headers: Record<string, string> = {}) =>
    emulator.fetch(path, { headers: { ...PROXIED, ...headers } });
  const post = (path: string, fields: Record<string, string>) =>
    emulator.fetch(path, { method: 'POST', headers: PROXIED, body: new URLSearchParams(fields) });
  const browse = () =>
    new Browser({
      ...emulator,
      fetch: (path, init) =>
        emulator.fetch(path, {
          ...init,
          headers: { ...PROXIED, ...(init?.headers as Record<string, string>) },
        }),
    });
  const locationOf = async (answer: Promise<Response>) => (await answer).headers.get('location');

  it(`says that the next page of research outputs is at ${base}`, async () => {
    const { links } = await (await get(OUTPUTS)).json();
    expect(links.next.split('?')[0]).toBe(`${base}${EXPLORER}/explorer/api/research_outputs`);
  });

  it(`says that the next page of URIs is at ${base}`, async () => {
    const path = `${ALTMETRICS}/api/uriset`;
    const page = await (await get(`${path}?per_page=1`, { authorization: makeToken() })).json();
    expect(page.next.split('?')[0]).toBe(base + path);
  });

  it(`redirects to ${base}`, async () => {
    expect(await locationOf(get(`${ALTMETRICS}/admin`))).toBe(`${base}${ALTMETRICS}/admin/`);
    const home = `${prefix}${ALTMETRICS}/`;
    expect(await locationOf(get(`${ALTMETRICS}/`))).toBe(
      `${base}${ALTMETRICS}/login?next=${encodeURIComponent(home)}`,
    );
    const fields = { email: USER, password: PASSWORD, next: home };
    expect(await browse().submit('/login', fields)).toHaveProperty('location', origin + home);
  });

  it(`redirects a POST of the Details API to ${base}`, async () => {
    await control('PUT', '/access', { redirect_posts: true });
    const path = '/v1/translate?key=full-access-key';
    expect(await locationOf(post(DETAILS + path, { ids: '1' }))).toBe(
      `${base}${DETAILS}/api-prod-post-cache${path}`,
    );
  });

  it(`mails a link to ${base}`, async () => {
    await browse().submit('/confirm', { email: 'unconfirmed.user@example.org' });
    const { body } = await control('GET', '/mailbox');
    expect(/https?:.*\/confirm\//.exec(body[0].text)?.[0]).toBe(`${base}${ALTMETRICS}/confirm/`);
  });

  it(`has pages that lead to ${base}`, async () => {
    expect(await (await get('/')).text()).toContain(`<a href="${base}/_emulator/mailbox">`);
    expect(await (await get(`${ALTMETRICS}/login`)).text()).toContain(
      `action="${prefix}${ALTMETRICS}/login"`,
    );
  });

  it(`says that its services are at ${base}`, async () => {
    const health = await (await get('/_world/default/_emulator/health')).json();
    expect(health.services[0].url).toBe(`${base}/_world/default${ALTMETRICS}`);
    const { detail } = await (await get('/nowhere')).json();
    expect(detail).toContain(`${base}${DETAILS}`);
    expect(detail).toContain(`${base}/_emulator.`);
  });
});

describe('calls without a key', () => {
  const clients = ['192.0.2.1', '192.0.2.1, 10.0.0.9', '192.0.2.2', 'nonsense'];
  /** What is left of 720 after each of the clients' calls. */
  const left = async (trustProxy: boolean) => {
    const scenario = {
      summary: 'Before November 2025.',
      given: { access: { period: 'keyless-limited' as const } },
    };
    const { fetch } = await openEmulator({ trustProxy, outputs: 50, scenario });
    const answers: (string | null)[] = [];
    for (const client of clients) {
      const answer = await fetch(`${DETAILS}/v1/doi/10.1/x`, { headers: { 'x-forwarded-for': client } });
      answers.push(answer.headers.get('x-hourlyratelimit-remaining'));
    }
    return answers;
  };

  it('are counted by the address that a trusted proxy tells', async () => {
    expect(await left(true)).toEqual(['719', '718', '719', '719']);
  });

  it('are counted by the address of the socket where no proxy is trusted', async () => {
    expect(await left(false)).toEqual(['719', '718', '717', '716']);
  });
});

describe('a live host that the client called', () => {
  const proxied = { headers: { 'x-forwarded-host': 'www.altmetric.com' } };

  it('is served as that, if a trusted proxy tells', async () => {
    const { fetch } = await openEmulator({ trustProxy: true, outputs: 50 });
    const response = await fetch('/', proxied);
    expect(await response.text()).not.toContain('altmetrics-emulator');
  });

  it('is not believed otherwise', async () => {
    const { fetch } = await openEmulator({ outputs: 50 });
    expect(await (await fetch('/', proxied)).text()).toContain('<h1>altmetrics-emulator</h1>');
  });
});
