import { describe, expect, it } from 'vitest';
import { basic, makeToken, USER } from '../../support/altmetrics-client.js';
import { ALTMETRICS, openEmulator, START } from '../../support/test-emulator.js';
import { errorOf, JANE, openTokens, tokensOf } from './tokens-client.js';

const NOW = Date.parse(START) / 1000;
const refused = (description = '') => ({
  code: 400,
  message: 'Invalid parameters provided.',
  description,
});

// hirmeos/tokens_api: src/accountctrl.py:19-58; README.md
describe('POST /accounts', () => {
  it('171: makes an account, as documented (quirk account-creation-broken)', async () => {
    const { create } = await openTokens();
    const { status, text } = await create(JANE);
    expect(status).toBe(200);
    expect(text).toBe(
      '{"status": "ok", "code": 200, "count": 1, "data": [{"email": "jane.doe@example.org", "id": "acct:jane.doe@example.org", "name": "Jane", "surname": "Doe", "authority": "user"}]}',
    );
  });

  it.each(['admin', 'user', 'guest'])(
    'makes an account that gets tokens of its authority: %s',
    async (authority) => {
      const { create, logIn, look } = await openTokens();
      await create({ ...JANE, authority });
      const { token } = (await logIn(JANE)).json.data[0];
      expect((await look(token)).json.data[0]).toMatchObject({ authority, email: JANE.email });
    },
  );

  it('knows an account by the URI that it was given', async () => {
    const { create, logIn, look } = await openTokens();
    await create({ ...JANE, account_id: 'https://example.org/people/jane' });
    const { id, token } = (await logIn(JANE)).json.data[0];
    expect(id).toBe('https://example.org/people/jane');
    expect((await look(token)).json.data[0].id).toBe(id);
  });

  it('makes an account that Altmetrics knows, too', async () => {
    const { create, emulator } = await openTokens();
    await create(JANE);
    const headers = { authorization: basic(JANE.email, JANE.password) };
    expect((await emulator.fetch(`${ALTMETRICS}/api/get_token`, { headers })).status).toBe(200);
  });

  it.each([
    ['a guest', makeToken({ authority: 'guest' })],
    ['somebody unknown', makeToken({ sub: 'acct:nobody@example.org', email: 'nobody@example.org' })],
  ])('lets %s make accounts (quirk any-token-creates-accounts)', async (_who, token) => {
    const { create } = await openTokens();
    expect((await create(JANE, `Bearer ${token}`)).status).toBe(200);
  });

  it('takes a raw token (quirk bearer-is-optional)', async () => {
    const { create } = await openTokens();
    expect((await create(JANE, makeToken())).status).toBe(200);
  });

  it.each([
    ['no token', null, 403],
    ['a token of another key', makeToken({}, { key: 'another' }), 403],
    ['an expired token', makeToken({ exp: NOW - 1 }), 401],
    ['a token whose sub is no URI', makeToken({ sub: 'jane' }), 401],
    ['a token without a name', makeToken({ name: undefined }), 500],
  ])('looks at the token first: %s', async (_what, authorization, status) => {
    const { create, logIn } = await openTokens();
    expect((await create('no JSON', authorization)).status).toBe(status);
    expect((await create(JANE, authorization)).status).toBe(status);
    expect((await logIn(JANE)).status).toBe(401);
  });

  it.each([
    ['no password', { password: undefined }, refused()],
    ['an empty name', { name: '' }, refused()],
    ['no surname, and no e-mail either', { surname: undefined, email: undefined }, refused()],
    ['no e-mail', { email: undefined }, refused('Invalid email provided.')],
    ['an e-mail that is none, and no id', { email: 'x', account_id: '' }, refused('Invalid email provided.')],
    ['no id', { account_id: undefined }, refused('Invalid account_id provided. Not a URI')],
    ['an id that is no URI', { account_id: 'jane' }, refused('Invalid account_id provided. Not a URI')],
  ])('refuses %s, and keeps nothing', async (_what, change, error) => {
    const { create, logIn } = await openTokens();
    expect(errorOf(await create({ ...JANE, ...change }))).toEqual(error);
    expect((await logIn(JANE)).status).toBe(401);
  });

  it('refuses what is no JSON', async () => {
    const { create } = await openTokens();
    expect(errorOf(await create('account_id=1'))).toEqual(refused('Could not decode JSON.'));
  });

  it.each([
    ['an e-mail that is taken', { email: USER }],
    ['an id that is taken', { account_id: `acct:${USER}` }],
    ['an unknown authority', { authority: 'king' }],
    ['a name that no database takes', { name: 'Ja\u0000ne' }],
    ['a name that is too long', { name: 'J'.repeat(256) }],
    ['a name that is a number', { name: 5 }],
  ])('fails with %s, and keeps nothing (quirk account-taken-500)', async (_what, change) => {
    const { create, logIn } = await openTokens();
    expect((await create({ ...JANE, ...change })).status).toBe(500);
    expect((await logIn(JANE)).status).toBe(401);
  });

  it('makes an account of a user where no authority is given', async () => {
    const { create } = await openTokens();
    expect((await create({ ...JANE, authority: undefined })).json.data[0].authority).toBe('user');
  });

  it('makes it in one world only', async () => {
    const emulator = await openEmulator();
    await emulator.emulator.fetch(
      new Request('http://127.0.0.1:4010/_emulator/worlds', {
        method: 'POST',
        body: '{"id":"other"}',
        headers: { 'content-type': 'application/json' },
      }),
    );
    await tokensOf(emulator, '/_world/other').create(JANE);
    expect((await tokensOf(emulator, '/_world/other').logIn(JANE)).status).toBe(200);
    expect((await tokensOf(emulator).logIn(JANE)).status).toBe(401);
  });
});
