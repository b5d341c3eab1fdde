import { beforeAll, describe, expect, it } from 'vitest';
import { ADMIN, basic, clientOf, PASSWORD, PENDING_USER, USER } from '../../support/altmetrics-client.js';
import { ALTMETRICS, openEmulator, START, type TestEmulator } from '../../support/test-emulator.js';

const PATH = `${ALTMETRICS}/api/get_token`;

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await openEmulator();
});

const get = (authorization?: string, headers: Record<string, string> = {}, path = PATH) =>
  emulator.fetch(path, {
    headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) },
  });
const post = (authorization: string, headers: Record<string, string> = {}) =>
  emulator.fetch(PATH, { method: 'POST', headers: { authorization, ...headers } });

function decode(token: string): unknown[] {
  return token
    .split('.')
    .slice(0, 2)
    .map((segment) => JSON.parse(Buffer.from(segment, 'base64url').toString()));
}

describe('GET /api/get_token', () => {
  it('1: answers the bare token as HTML text, without a newline', async () => {
    const response = await get(basic(USER));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  it('2: signs a token with the real header, claims and lifetime', async () => {
    const [header, claims] = decode(await (await get(basic(USER))).text());
    const iat = Date.parse(START) / 1000;
    expect(header).toEqual({ typ: 'JWT', alg: 'HS256' });
    expect(claims).toEqual({
      sub: `acct:${USER}`,
      email: USER,
      name: 'Test User',
      authority: 'user',
      iat,
      exp: iat + 86_400,
    });
  });

  it('2: writes the header as PyJWT does, byte for byte', async () => {
    expect(await (await get(basic(USER))).text()).toMatch(/^eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9\./);
  });

  it('3: serves the path with a slash alike, without a redirect', async () => {
    const response = await get(basic(USER), {}, `${PATH}/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/^eyJ[\w.-]+$/);
  });

  it('5: gives an administrator the authority admin', async () => {
    const [, claims] = decode(await (await get(basic(ADMIN, 'admin-password-123'))).text());
    expect(claims).toMatchObject({ authority: 'admin' });
  });

  it.each([
    ['6: no Authorization', undefined],
    ['7: a wrong password', basic(USER, 'wrong-password')],
    ['8: an unknown address', basic('nobody@example.org')],
    ['9: credentials that are not base64', 'Basic !!!!'],
    ['10: another scheme', 'Bearer x'],
    ['15: the username in place of the address', basic('test.user')],
    ['a header that is only a scheme', 'Basic'],
  ])('answers %s with the page that asks for a password', async (_what, authorization) => {
    const response = await get(authorization);
    const body = await response.text();
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Basic realm="Login Required"');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(body).toHaveLength(276);
    expect(body).toMatch(/^\n {4}<h1>Unauthorized<\/h1>\n/);
  });

  it('11: tells an account that awaits approval so, without asking for a password', async () => {
    const response = await get(basic(PENDING_USER));
    const body = await response.text();
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(response.headers.get('www-authenticate')).toBeNull();
    expect(body).toHaveLength(167);
    expect(body).toContain("<p>{'message': 'Account has not yet been approved.'}</p>");
  });

  it('13: looks the address up in any case', async () => {
    expect((await get(basic(USER.toUpperCase()))).status).toBe(200);
  });

  it('14: takes the number of an account for its address (quirk numeric-login)', async () => {
    const [, claims] = decode(await (await get(basic('1'))).text());
    expect(claims).toMatchObject({ email: USER });
  });

  it.each(['approved.unconfirmed@example.org', 'inactive.user@example.org'])(
    '16: gives %s a token, as only approval counts (quirk token-needs-approval-only)',
    async (email) => {
      expect((await get(basic(email))).status).toBe(200);
    },
  );

  it('17: is not moved by an Accept header', async () => {
    const response = await get(basic(USER), { accept: 'application/json' });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toMatch(/^eyJ/);
  });

  it('19: answers OPTIONS without asking who it is', async () => {
    const response = await emulator.fetch(PATH, { method: 'OPTIONS' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(response.headers.get('allow')).toBe('POST, HEAD, OPTIONS, GET');
  });

  it('20: takes the header that the documentation shows', async () => {
    const documented = 'Basic dGVzdC51c2VyQGdtYWlsLmNvbTp0ZXN0LXBhc3N3b3JkLTEyMw==';
    expect(basic('test.user@gmail.com', PASSWORD)).toBe(documented);
    expect((await get(documented)).status).toBe(200);
  });

  it('answers HEAD like GET, without a body', async () => {
    const response = await emulator.fetch(PATH, { method: 'HEAD', headers: { authorization: basic(USER) } });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it('refuses DELETE before asking who it is', async () => {
    expect((await emulator.fetch(PATH, { method: 'DELETE' })).status).toBe(405);
  });

  it('gives a token that the API takes', async () => {
    const authorization = `Bearer ${await (await get(basic(USER))).text()}`;
    expect((await clientOf(emulator).get('/api/uriset', { authorization })).status).toBe(200);
  });
});

describe('POST /api/get_token', () => {
  it('4: answers a JSON envelope with the token and whose it is (quirk get-token-two-forms)', async () => {
    const response = await post(basic(USER));
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(text).toMatch(
      /^\{"status": "ok", "count": 1, "code": 200, "data": \[\{"surname": "User", "name": "Test", "authority": "user", "token": "eyJ[\w.-]+", "email": "test\.user@gmail\.com"\}\]\}$/,
    );
  });

  it('12: refuses an account that awaits approval like GET does', async () => {
    const response = await post(basic(PENDING_USER));
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBeNull();
    expect(await response.text()).toBe(await (await get(basic(PENDING_USER))).text());
  });

  it('18: answers a client that prefers HTML with the layout page, without the token', async () => {
    const response = await post(basic(USER), { accept: 'text/html' });
    const body = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(body).toContain('<nav');
    expect(body).not.toContain('eyJ');
  });
});
