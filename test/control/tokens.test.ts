import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientOf, SECOND_USER, USER } from '../support/altmetrics-client.js';
import { controlClient } from '../support/control-client.js';
import { openEmulator, START, type TestEmulator } from '../support/test-emulator.js';

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

const expire = (body?: object) => send('POST', '/tokens/expire', body);
const statusOf = async (email: string) => (await clientOf(emulator, email).get('/api/uriset')).status;

describe('tokens', () => {
  it.each([undefined, {}])('expire before their time, of all accounts: %j', async (body) => {
    expect([await statusOf(USER), await statusOf(SECOND_USER)]).toEqual([200, 200]);
    expect(await expire(body)).toEqual({ status: 200, body: { account: null, issued_until: START } });
    expect([await statusOf(USER), await statusOf(SECOND_USER)]).toEqual([401, 401]);
  });

  it('expire before their time, of one account', async () => {
    expect((await expire({ account: USER.toUpperCase() })).body).toEqual({
      account: USER,
      issued_until: START,
    });
    expect([await statusOf(USER), await statusOf(SECOND_USER)]).toEqual([401, 200]);
  });

  it('are good again after a reset', async () => {
    await expire();
    await send('POST', '/reset');
    expect(await statusOf(USER)).toBe(200);
  });

  it.each([
    [{ account: 'nobody@example.org' }, 404],
    [{ account: '' }, 400],
    [{ accounts: [USER] }, 400],
    [[], 400],
  ])('stay as they are after %j', async (body, status) => {
    expect((await expire(body)).status).toBe(status);
    expect(await statusOf(USER)).toBe(200);
  });
});
