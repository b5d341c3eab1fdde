import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findOrganization } from '../../src/world/catalogue/records/organizations.js';
import { controlClient } from '../support/control-client.js';
import { openEmulator, type TestEmulator } from '../support/test-emulator.js';

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

const RULES = {
  period: '2024',
  key_fault_status: 400,
  refuse_unknown_values: false,
  refuse_large_pages: false,
  throttle: false,
  link_origin: 'called',
  echo_filters: true,
  link_back: true,
  pages_of_nothing: 1,
  aggregate_included: 'absent',
  profile_countries: 'profiles',
};

describe('the Explorer API', () => {
  it('has the accounts of the scenario, and rules as the live service is thought to have', async () => {
    const { body } = await send('GET', '/explorer');
    expect(body.rules).toEqual(RULES);
    expect(body.accounts).toMatchObject([
      {
        name: 'whole-database',
        key: '0123456789abcdef0123456789abcdef',
        secret: '0178eec6221448cea012e9d41a4922ba',
        scope: 'whole-database',
        institution: null,
        api_access: true,
        expires_at: null,
      },
      { name: 'institutional', scope: 'institutional', institution: { slug: 'marrowby' } },
      { name: 'lapsed', expires_at: '2010-12-31T23:59:59.000Z' },
      { name: 'without-api', api_access: false },
    ]);
  });

  it('has an institution in the default scenario whose organizations are in the catalogue', async () => {
    const { body } = await send('GET', '/explorer');
    const { organizations }: { organizations: string[] } = body.accounts[1].institution;
    expect(organizations.map((id) => findOrganization(id)?.id)).toEqual(organizations);
  });

  it('takes rules one by one', async () => {
    expect((await send('PUT', '/explorer/rules', { period: '2026' })).body).toEqual({
      ...RULES,
      period: '2026',
    });
    const { body } = await send('PUT', '/explorer/rules', { throttle: true });
    expect(body).toEqual({ ...RULES, period: '2026', throttle: true });
    expect((await send('GET', '/explorer')).body.rules).toEqual(body);
  });

  it.each([{}, { period: 2024 }, { period: 'now' }, { key_fault_status: 404 }, { colour: 'red' }, []])(
    'does not take the rules %j',
    async (body) => {
      expect((await send('PUT', '/explorer/rules', body)).status).toBe(400);
      expect((await send('GET', '/explorer')).body.rules).toEqual(RULES);
    },
  );

  it('gives an account a new key and secret, and changes nothing else of it', async () => {
    const [before] = (await send('GET', '/explorer')).body.accounts;
    const { status, body } = await send('POST', '/explorer/accounts/whole-database/reset');
    expect(status).toBe(200);
    expect(body).toEqual({ ...before, key: body.key, secret: body.secret });
    expect(body.key).not.toBe(before.key);
    expect(body.secret).not.toBe(before.secret);
    expect((await send('GET', '/explorer')).body.accounts).toContainEqual(body);
  });

  it('has no credentials to replace of an account that there is not', async () => {
    expect((await send('POST', '/explorer/accounts/nobody/reset')).status).toBe(404);
  });
});
