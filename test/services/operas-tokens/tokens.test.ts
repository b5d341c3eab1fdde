import { beforeAll, describe, expect, it } from 'vitest';
import { makeToken, PASSWORD, PENDING_USER, USER } from '../../support/altmetrics-client.js';
import { ALTMETRICS, START, TRANSLATOR } from '../../support/test-emulator.js';
import { CREDENTIALS, claimsOf, errorOf, openTokens, type TokensClient } from './tokens-client.js';

const NOW = Date.parse(START) / 1000;
const WRONG = { code: 401, message: 'Wrong credentials provided.', description: '' };
const FORBIDDEN = {
  code: 403,
  message: 'You do not have permissions to access this resource.',
  description: '',
};
const FATAL = { code: 500, message: 'Something terrible has happened.', description: '' };
const unauthorized = (description: string) => ({
  code: 401,
  message: 'Authentication is needed.',
  description,
});
const badParameters = (description: string) => ({
  code: 400,
  message: 'Invalid parameters provided.',
  description,
});

let client: TokensClient;
beforeAll(async () => {
  client = await openTokens();
});

// hirmeos/tokens_api: src/tokenctrl.py:41-69
describe('POST /tokens', () => {
  it('166: gives a token for e-mail and password', async () => {
    const { status, text, json, headers } = await client.logIn(CREDENTIALS);
    const { token } = json.data[0];
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json;charset=UTF-8');
    expect(text).toBe(
      `{"status": "ok", "code": 200, "count": 1, "data": [{"email": "${USER}", "id": "acct:${USER}", "name": "Test", "surname": "User", "authority": "user", "token": "${token}"}]}`,
    );
  });

  it('gives a token that lives for an hour and says who holds it', async () => {
    const { json } = await client.logIn(CREDENTIALS);
    expect(claimsOf(json.data[0].token)).toEqual({
      sub: `acct:${USER}`,
      name: 'Test User',
      email: USER,
      authority: 'user',
      iat: NOW,
      exp: NOW + 3600,
    });
  });

  it('gives an administrator the authority of one', async () => {
    const { json } = await client.logIn({ email: 'admin@example.org', password: 'admin-password-123' });
    expect(json.data[0].authority).toBe('admin');
  });

  it('gives a token that the other services take', async () => {
    const { token } = (await client.logIn(CREDENTIALS)).json.data[0];
    const headers = { authorization: `Bearer ${token}` };
    expect((await client.emulator.fetch(`${ALTMETRICS}/api/uriset`, { headers })).status).toBe(200);
    expect((await client.emulator.fetch(`${TRANSLATOR}/work_types`, { headers })).status).toBe(200);
  });

  it.each([
    ['a wrong password', { email: USER, password: 'wrong' }],
    ['an unknown e-mail', { email: 'nobody@example.org', password: PASSWORD }],
    ['an e-mail in another case', { email: USER.toUpperCase(), password: PASSWORD }],
    ['no password', { email: USER }],
    ['an empty password', { email: USER, password: '' }],
    ['an account that nobody has approved', { email: PENDING_USER, password: PASSWORD }],
  ])('167: turns down %s, and repeats what was sent (quirk password-echoed)', async (_what, body) => {
    const reply = await client.logIn(body);
    expect(reply.status).toBe(401);
    expect(errorOf(reply)).toEqual(WRONG);
    expect(reply.json.parameters).toBe(JSON.stringify(body));
  });

  it('writes all but ASCII as escapes in what it repeats (quirk errors-are-ascii)', async () => {
    const { text } = await client.logIn({ email: USER, password: 'pässword' });
    expect(text).toContain(String.raw`p\u00e4ssword`);
  });

  it.each([
    ['javi', 'javi'],
    ['empty', ''],
    ['absent', null],
    ['an empty list', []],
    ['without a dot', 'a@b'],
    ['with two signs at its beginning', 'a@@b.c'],
  ])('168: turns down an e-mail that is %s', async (_what, email) => {
    expect(errorOf(await client.logIn({ email, password: 'x' }))).toEqual(
      badParameters('Invalid email provided.'),
    );
  });

  it('looks at the beginning of an e-mail only (quirk email-checked-at-beginning)', async () => {
    expect(errorOf(await client.logIn({ email: 'a@b.c@d', password: 'x' }))).toEqual(WRONG);
  });

  it.each([
    ['nothing', ''],
    ['a text', 'hello'],
    ['half an object', '{"email":'],
    ['a byte order mark', '\ufeff{}'],
  ])('169: turns down a body that is no JSON: %s', async (_what, body) => {
    const reply = await client.logIn(body);
    expect(errorOf(reply)).toEqual(badParameters('Could not decode JSON.'));
    expect(reply.json.parameters).toBe(body);
  });

  it.each([
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '5'],
    ['an e-mail that is a number', '{"email": 5, "password": "x"}'],
    ['a password that is a number', `{"email": "${USER}", "password": 5}`],
  ])('fails with %s (quirk json-list-500)', async (_what, body) => {
    const reply = await client.logIn(body);
    expect(errorOf(reply)).toEqual(FATAL);
    expect(reply.json.parameters).toBe(body);
  });

  it('shows query and form as an object (quirk parameters-object-or-text)', async () => {
    const body = new URLSearchParams({ email: USER, password: PASSWORD });
    const { json } = await client.send('/tokens?a=1&a=2', { method: 'POST', body });
    expect(json.parameters).toEqual({ a: '2', email: USER, password: PASSWORD });
  });

  it('takes a body for JSON whatever its type is', async () => {
    const init = { method: 'POST', body: JSON.stringify(CREDENTIALS), headers: { 'content-type': 'text/x' } };
    expect((await client.send('/tokens/', init)).status).toBe(200);
  });

  it('takes a body without a type for a form, when it comes to showing it', async () => {
    const init = { method: 'POST', body: new TextEncoder().encode('a=1&b') };
    expect((await client.send('/tokens', init)).json.parameters).toEqual({ a: '1', b: '' });
  });
});

// hirmeos/tokens_api: src/tokenctrl.py:16-37, src/models.py `Token.validate`
describe('GET /tokens', () => {
  it('170: tells whose a token is', async () => {
    const token = makeToken();
    const { status, json } = await client.look(token);
    const person = { email: USER, id: `acct:${USER}`, name: 'Test', surname: 'User', authority: 'user' };
    expect(status).toBe(200);
    expect(json).toEqual({ status: 'ok', code: 200, count: 1, data: [{ ...person, token }] });
  });

  it('170: does not look at the header (quirk token-in-query)', async () => {
    const headers = { authorization: `Bearer ${makeToken()}` };
    const reply = await client.send('/tokens', { headers });
    expect(errorOf(reply)).toEqual(FORBIDDEN);
    expect(reply.json.parameters).toBe('');
  });

  it.each([
    ['empty', ''],
    ['garbage', 'garbage'],
    ['signed with another key', makeToken({}, { key: 'another' })],
    ['preceded by Bearer', `Bearer ${makeToken()}`],
    ['with a time of expiry that is a word', makeToken({ exp: 'soon' })],
  ])('is forbidden with a token that is %s', async (_what, token) => {
    expect(errorOf(await client.look(token))).toEqual(FORBIDDEN);
  });

  it.each([
    ['has expired', makeToken({ exp: NOW - 1 }), 'Signature expired.'],
    ['is not yet valid', makeToken({ nbf: NOW + 60 }), 'Invalid token.'],
    ['is for somebody', makeToken({ aud: 'x' }), 'Invalid token.'],
    ['has an iat that is a word', makeToken({ iat: 'now' }), 'Invalid token.'],
    ['has an unknown algorithm', makeToken({}, { header: { typ: 'JWT', alg: 'RS1' } }), 'Invalid token.'],
    ['has a sub that is no URI', makeToken({ sub: 'test.user' }), 'Invalid token.'],
    ['has a sub that is a number', makeToken({ sub: 5 }), 'Invalid token.'],
  ])('is unauthorized with a token that %s', async (_what, token, description) => {
    expect(errorOf(await client.look(token))).toEqual(unauthorized(description));
  });

  it('knows nobody by a sub that no account has', async () => {
    const token = makeToken({ sub: 'acct:nobody@example.org' });
    const reply = await client.look(token);
    expect(errorOf(reply)).toEqual(WRONG);
    expect(reply.json.parameters).toEqual({ token });
  });

  it.each(['sub', 'iat', 'exp', 'name', 'email', 'authority'])(
    'fails with a token without %s (quirk claims-missing-500)',
    async (claim) => {
      expect(errorOf(await client.look(makeToken({ [claim]: undefined })))).toEqual(FATAL);
    },
  );

  it('fails with a token without an algorithm', async () => {
    const token = makeToken({}, { header: { typ: 'JWT', alg: 'none' } });
    expect(errorOf(await client.look(token))).toEqual(FATAL);
  });

  it('takes a token of any HMAC', async () => {
    const token = makeToken({}, { header: { typ: 'JWT', alg: 'HS512' }, hash: 'sha512' });
    expect((await client.look(token)).status).toBe(200);
  });

  it('refuses an hour-old token that it took before', async () => {
    const { send, emulator, logIn, look } = await openTokens();
    const { token } = (await logIn(CREDENTIALS)).json.data[0];
    await emulator.fetch('/_emulator/clock/advance', {
      method: 'POST',
      body: '{"seconds": 3601}',
      headers: { 'content-type': 'application/json' },
    });
    expect(errorOf(await look(token))).toEqual(unauthorized('Signature expired.'));
    expect((await send(`/tokens?token=${token}`)).status).toBe(401);
  });
});
