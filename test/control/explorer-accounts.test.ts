import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sign } from '../services/altmetric-explorer/explorer.js';
import { controlClient } from '../support/control-client.js';
import { EXPLORER, openEmulator, type TestEmulator } from '../support/test-emulator.js';

const INSTITUTION = { name: 'University', slug: 'uni', organizations: ['grid.999000.0'] };
const WHOLE = '/explorer/accounts/whole-database';

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

const accounts = async () => (await send('GET', '/explorer')).body.accounts;
const add = (body: object) => send('POST', '/explorer/accounts', body);

async function statusWith({ key, secret }: { key: string; secret: string }): Promise<number> {
  const query = `key=${key}&digest=${sign(secret, '')}&page[size]=1`;
  return (await emulator.fetch(`${EXPLORER}/explorer/api/research_outputs?${query}`)).status;
}

describe('an Explorer account', () => {
  it('is added with a key and a secret of its own, and may call at once', async () => {
    const { status, body } = await add({ name: 'second' });
    expect(status).toBe(201);
    expect(body).toEqual({
      name: 'second',
      key: expect.stringMatching(/^[0-9a-f]{32}$/),
      secret: expect.stringMatching(/^[0-9a-f]{32}$/),
      scope: 'whole-database',
      institution: null,
      api_access: true,
      expires_at: null,
    });
    expect(await statusWith(body)).toBe(200);
    expect((await accounts()).at(-1)).toEqual(body);
  });

  it('is added with all that it is given', async () => {
    const asked = {
      name: 'uni',
      key: 'my-key',
      secret: 'my-secret',
      institution: INSTITUTION,
      api_access: false,
      expires_at: '2030-01-01T00:00:00.000Z',
    };
    const institution = { ...INSTITUTION, departments: [] };
    expect((await add(asked)).body).toEqual({ ...asked, scope: 'institutional', institution });
  });

  it.each([
    [{ name: 'whole-database' }, 409, 'Another Explorer account is called "whole-database".'],
    [{ name: 'other', key: '0123456789abcdef0123456789abcdef' }, 409, 'There is such a key already.'],
    [{ key: 'k' }, 400, '"name" is missing'],
    [{ name: 'other', scope: 'institutional' }, 400, /^"scope" is not a known field/],
    [{ name: 'other', expires_at: '2024-02-30' }, 400, /^expires_at: "2024-02-30" is no instant/],
    [{ name: 'other', institution: { name: 'University' } }, 400, /^institution: "slug" is missing/],
  ])('is not added as %j', async (asked, status, detail) => {
    const before = await accounts();
    const refused = await add(asked);
    expect(refused.status).toBe(status);
    expect(refused.body.detail).toMatch(detail);
    expect(await accounts()).toEqual(before);
  });

  it('loses its access, and gets it back', async () => {
    const [account] = await accounts();
    expect((await send('PATCH', WHOLE, { api_access: false })).body).toEqual({
      ...account,
      api_access: false,
    });
    expect(await statusWith(account)).toBe(400);
    await send('PATCH', WHOLE, { api_access: true });
    expect(await statusWith(account)).toBe(200);
  });

  it('lapses on the world’s clock, unless it is renewed', async () => {
    const [account] = await accounts();
    await send('PATCH', WHOLE, { expires_at: '2024-03-01T01:00:00Z' });
    expect(await statusWith(account)).toBe(200);
    await send('POST', '/clock/advance', { seconds: 3600 });
    expect(await statusWith(account)).toBe(400);
    await send('PATCH', WHOLE, { expires_at: null });
    expect(await statusWith(account)).toBe(200);
  });

  it('gets an institution, and is without one again', async () => {
    expect((await send('PATCH', WHOLE, { institution: INSTITUTION })).body).toMatchObject({
      scope: 'institutional',
      institution: { slug: 'uni', departments: [] },
    });
    expect((await send('PATCH', WHOLE, { institution: null })).body).toMatchObject({
      scope: 'whole-database',
      institution: null,
    });
  });

  it.each([{}, { name: 'renamed' }, { api_access: 'no' }, { key: 'k' }])(
    'is not changed by %j',
    async (change) => {
      const before = await accounts();
      expect((await send('PATCH', WHOLE, change)).status).toBe(400);
      expect(await accounts()).toEqual(before);
    },
  );

  it('is removed, with what its key has used', async () => {
    const [account] = await accounts();
    await send('PUT', '/limits', { services: { 'altmetric-explorer': { hourly: 1 } } });
    expect([await statusWith(account), await statusWith(account)]).toEqual([200, 429]);
    expect((await send('DELETE', WHOLE)).status).toBe(204);
    expect(await accounts()).not.toContainEqual(account);
    expect(await statusWith(account)).toBe(400);
    await send('PUT', '/limits', { services: { 'altmetric-explorer': { hourly: null } } });
    await add({ name: 'again', key: account.key, secret: account.secret });
    expect(await statusWith(account)).toBe(200);
  });

  it.each([
    ['PATCH', { api_access: true }],
    ['DELETE', undefined],
  ])('has to be there for %s', async (method, body) => {
    expect((await send(method, '/explorer/accounts/nobody', body)).status).toBe(404);
  });

  it('is as at the start after a reset', async () => {
    const before = await accounts();
    await add({ name: 'second' });
    await send('PATCH', WHOLE, { api_access: false });
    await send('DELETE', '/explorer/accounts/lapsed');
    await send('POST', '/reset');
    expect(await accounts()).toEqual(before);
  });
});
