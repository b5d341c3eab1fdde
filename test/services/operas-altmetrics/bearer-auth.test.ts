import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { basic, KEY, makeToken, USER } from '../../support/altmetrics-client.js';
import { ALTMETRICS, openEmulator, START, type TestEmulator } from '../../support/test-emulator.js';

const URISET = `${ALTMETRICS}/api/uriset`;
const NOW = Date.parse(START) / 1000;

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await openEmulator();
});

const get = (authorization: string | undefined, headers: Record<string, string> = {}) =>
  emulator.fetch(URISET, {
    headers: { ...headers, ...(authorization === undefined ? {} : { authorization }) },
  });

async function expectRefusal(authorization: string, said: string): Promise<string> {
  const response = await get(authorization);
  const body = await response.text();
  expect(response.status).toBe(401);
  expect(response.headers.get('content-type')).toBe('text/html');
  expect(response.headers.get('www-authenticate')).toBeNull();
  expect(body).toContain(`<p>{'message': ${said}}</p>`);
  return body;
}

describe('the token of a request', () => {
  it.each([
    ['21: without Authorization', undefined],
    ['22: with an empty Authorization', ''],
  ])(
    '%s, all headers of the request are shown (quirk echoes-request-headers)',
    async (_what, authorization) => {
      const response = await get(authorization, { 'x-trace': 'a"b\'c' });
      expect(response.status).toBe(401);
      expect(response.headers.get('content-type')).toBe('text/html');
      expect(response.headers.get('www-authenticate')).toBeNull();
      expect(await response.text()).toMatch(
        /<p>\{'message': EnvironHeaders\(\[.*\('X-Trace', 'a&quot;b\\'c'\).*\]\)\}<\/p>/,
      );
    },
  );

  it('keeps the header that chooses the world out of what is shown', async () => {
    expect(await (await get(undefined, { 'x-emulator-world': 'default' })).text()).not.toMatch(/emulator/i);
  });

  it('23: is refused with fewer than two dots (quirk errors-as-dict-in-html)', async () => {
    expect(await expectRefusal('Bearer garbage', "DecodeError('Not enough segments')")).toHaveLength(165);
  });

  it('24: is refused with a segment that is not base64', async () => {
    expect(await expectRefusal('Bearer a.b.c', "DecodeError('Invalid header padding')")).toHaveLength(168);
  });

  it.each([
    ['payload', 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.a.YQ'],
    ['crypto', 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.e30.a'],
  ])('is refused with a %s segment that is not base64', async (segment, token) => {
    await expectRefusal(`Bearer ${token}`, `DecodeError('Invalid ${segment} padding')`);
  });

  it.each([
    [
      'no text',
      'abc.def.ghi',
      "&quot;Invalid header string: 'utf-8' codec can't decode byte 0xb7 in position 1: invalid start byte&quot;",
    ],
    ['no JSON', 'YWJj.e30.YQ', "'Invalid header string: Expecting value: line 1 column 1 (char 0)'"],
    ['no object', 'W10.e30.YQ', "'Invalid header string: must be a json object'"],
  ])('is refused with a header that is %s', async (_what, token, said) => {
    await expectRefusal(`Bearer ${token}`, `DecodeError(${said})`);
  });

  it('25: is refused when another key signed it', async () => {
    const token = makeToken({}, { key: 'another-key' });
    const said = "InvalidSignatureError('Signature verification failed')";
    expect(await expectRefusal(`Bearer ${token}`, said)).toHaveLength(185);
  });

  it('26: is refused when it has expired', async () => {
    const token = makeToken({ exp: NOW - 1 });
    expect(
      await expectRefusal(`Bearer ${token}`, "ExpiredSignatureError('Signature has expired')"),
    ).toHaveLength(177);
  });

  it('is good in the second in which it expires', async () => {
    expect((await get(`Bearer ${makeToken({ exp: NOW })}`)).status).toBe(200);
  });

  it.each([
    ['none', { typ: 'JWT', alg: 'none' }, 'sha256'],
    ['HS512', { typ: 'JWT', alg: 'HS512' }, 'sha512'],
    ['no algorithm', { typ: 'JWT' }, 'sha256'],
  ])('27: is refused with the algorithm %s', async (_name, header, hash) => {
    const said = "InvalidAlgorithmError('The specified alg value is not allowed')";
    await expectRefusal(`Bearer ${makeToken({}, { header, hash })}`, said);
  });

  it.each([
    ['28: an unknown address', 'nobody@example.org'],
    ['29: the address in another case', USER.toUpperCase()],
    ['no address', undefined],
    ['an address that is a list', [USER]],
  ])('is refused for %s', async (_what, email) => {
    expect(await expectRefusal(`Bearer ${makeToken({ email })}`, "'Invalid user account.'")).toHaveLength(
      154,
    );
  });

  it.each([
    ['exp', 'soon', "DecodeError('Expiration Time claim (exp) must be an integer.')"],
    ['nbf', 'soon', "DecodeError('Not Before claim (nbf) must be an integer.')"],
    ['iat', 'soon', "InvalidIssuedAtError('Issued At claim (iat) must be an integer.')"],
    ['nbf', NOW + 60, "ImmatureSignatureError('The token is not yet valid (nbf)')"],
    ['aud', 'anyone', "InvalidAudienceError('Invalid audience')"],
  ])('is refused for its claim %s of %s', async (claim, value, said) => {
    await expectRefusal(`Bearer ${makeToken({ [claim]: value })}`, said);
  });

  it('is refused for an exp that is NaN, and fails with 500 for one that is infinite', async () => {
    const sign = (exp: string) => {
      const encode = (text: string) => Buffer.from(text).toString('base64url');
      const signed = `${encode('{"typ":"JWT","alg":"HS256"}')}.${encode(`{"email":"${USER}","exp":${exp}}`)}`;
      return `${signed}.${createHmac('sha256', KEY).update(signed).digest('base64url')}`;
    };
    await expectRefusal(sign('NaN'), "DecodeError('Expiration Time claim (exp) must be an integer.')");
    expect((await get(sign('Infinity'))).status).toBe(500);
  });

  it('fails with 500 on a time claim that is no number at all, as the real one does', async () => {
    expect((await get(`Bearer ${makeToken({ exp: null })}`)).status).toBe(500);
  });

  it.each([
    ['30: without exp', { exp: undefined }],
    ['issued in the future', { iat: NOW + 3600 }],
    ['whose exp is text', { exp: String(NOW + 60) }],
  ])('%s is taken', async (_what, claims) => {
    expect((await get(`Bearer ${makeToken(claims)}`)).status).toBe(200);
  });

  it('31: is taken without a scheme (quirk bearer-is-optional)', async () => {
    expect((await get(makeToken())).status).toBe(200);
  });

  it('32: is not taken with the scheme in lower case', async () => {
    await expectRefusal(`bearer ${makeToken()}`, "DecodeError('Invalid header padding')");
  });

  it('33: is not to be replaced by a password', async () => {
    await expectRefusal(basic(USER), "DecodeError('Not enough segments')");
  });

  it('34: is not to be replaced by a session, whose cookie is shown', async () => {
    const body = await (await get(undefined, { cookie: 'session=secret-session' })).text();
    expect(body).toContain("('Cookie', 'session=secret-session')");
  });

  it('35: goes on working after the approval is withdrawn', async () => {
    const own = await openEmulator();
    const change = JSON.stringify({ approved: false, active: false });
    await own.fetch(`/_emulator/accounts/${USER}`, { method: 'PATCH', body: change });
    const response = await own.fetch(URISET, { headers: { authorization: `Bearer ${makeToken()}` } });
    expect(response.status).toBe(200);
  });

  it('expires on the clock of the world', async () => {
    const own = await openEmulator();
    const ask = () => own.fetch(URISET, { headers: { authorization: `Bearer ${makeToken()}` } });
    const advance = (seconds: number) =>
      own.fetch('/_emulator/clock/advance', { method: 'POST', body: JSON.stringify({ seconds }) });
    await advance(86_400);
    expect((await ask()).status).toBe(200);
    await advance(1);
    expect((await ask()).status).toBe(401);
  });
});
