import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { basic, clientOf, PENDING_USER, SECOND_USER, USER } from '../support/altmetrics-client.js';
import { ALTMETRICS, openEmulator, START, type TestEmulator } from '../support/test-emulator.js';

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await openEmulator();
});
beforeEach(() => emulator.emulator.reset());

async function send(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await emulator.fetch(`/_emulator${path}`, init);
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

const tokenStatus = async (login: string, password?: string) =>
  (
    await emulator.fetch(`${ALTMETRICS}/api/get_token`, {
      headers: { authorization: basic(login, password) },
    })
  ).status;

describe('health', () => {
  it('says that the emulator is up, and what it serves', async () => {
    expect(await send('GET', '/health')).toMatchObject({
      status: 200,
      body: {
        status: 'ok',
        services: [
          { name: 'operas-altmetrics', url: 'http://127.0.0.1:4010/operas/altmetrics' },
          { name: 'operas-metrics', url: 'http://127.0.0.1:4010/operas/metrics' },
          { name: 'operas-tokens', url: 'http://127.0.0.1:4010/operas/tokens' },
          { name: 'operas-translator', url: 'http://127.0.0.1:4010/operas/translator' },
          { name: 'altmetric-details', url: 'http://127.0.0.1:4010/altmetric/details' },
          { name: 'altmetric-explorer', url: 'http://127.0.0.1:4010/altmetric/explorer' },
        ],
      },
    });
  });
});

describe('the clock', () => {
  it('tells the time and whether it stands still', async () => {
    expect((await send('GET', '/clock')).body).toEqual({ now: START, frozen: true });
  });

  it('is set, keeping what is left out', async () => {
    const now = '2030-05-06T07:08:09.000Z';
    expect((await send('PUT', '/clock', { now })).body).toEqual({ now, frozen: true });
    expect((await send('PUT', '/clock', { frozen: false })).body).toMatchObject({ frozen: false });
    const { body } = await send('PUT', '/clock', { frozen: true });
    expect((body as { now: string }).now.slice(0, 16)).toBe('2030-05-06T07:08');
  });

  it('returns to the time of the machine', async () => {
    const { body } = await send('PUT', '/clock', { now: null, frozen: false });
    expect(Math.abs(Date.parse((body as { now: string }).now) - Date.now())).toBeLessThan(60_000);
  });

  it('is moved forward, frozen or not', async () => {
    expect((await send('POST', '/clock/advance', { seconds: 90.5 })).body).toEqual({
      now: '2024-03-01T00:01:30.500Z',
      frozen: true,
    });
  });

  it.each([
    [{ seconds: -1 }, 'seconds: -1 is too small; use 0 to 3153600000'],
    [{ seconds: '60' }, 'seconds: "60" is not a number'],
    [{}, 'there are too few fields; use 1 at least of seconds or by'],
    [{ seconds: 1, minutes: 2 }, '"minutes" is not a known field; use seconds or by'],
    [[], 'a list is not an object'],
  ])('is not moved by %j', async (body, detail) => {
    expect(await send('POST', '/clock/advance', body)).toMatchObject({ status: 400, body: { detail } });
    expect((await send('GET', '/clock')).body).toEqual({ now: START, frozen: true });
  });

  it.each([[{ now: 'yesterday' }], [{ now: '2024-02-30T00:00:00Z' }], [{ now: 5 }], [{}]])(
    'is not set to %j',
    async (body) => {
      expect((await send('PUT', '/clock', body)).status).toBe(400);
    },
  );
});

describe('accounts', () => {
  it('are listed without their passwords', async () => {
    const { body } = await send('GET', '/accounts');
    expect(body).toHaveLength(7);
    expect(JSON.stringify(body)).not.toMatch(/password|scrypt/i);
  });

  it('are added in any state', async () => {
    const { status, body } = await send('POST', '/accounts', {
      email: 'new@example.org',
      password: 'a secret',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ id: 8, approved: true, confirmed_at: START, roles: ['user'] });
    expect(await tokenStatus('new@example.org', 'a secret')).toBe(200);
    const pending = await send('POST', '/accounts', { email: 'p@example.org', state: 'registered' });
    expect(pending.body).toMatchObject({
      approved: false,
      confirmed_at: null,
      roles: ['awaiting-confirmation'],
    });
  });

  it('are not added twice, in whatever case', async () => {
    const { status, body } = await send('POST', '/accounts', { email: USER.toUpperCase() });
    expect(status).toBe(409);
    expect(body).toMatchObject({ detail: `Another account has "${USER.toUpperCase()}".` });
  });

  it.each([
    [{}, '"email" is missing'],
    [{ email: 'nobody' }, 'email: "nobody" is no e-mail address'],
    [
      { email: 'a@example.org', state: 'aproved' },
      'state: "aproved" is not allowed; use registered, confirmed or approved (did you mean "approved"?)',
    ],
  ])('are not added from %j', async (body, detail) => {
    expect(await send('POST', '/accounts', body)).toMatchObject({ status: 400, body: { detail } });
  });

  it('are approved, with the mail that says so, once', async () => {
    expect((await send('POST', `/accounts/${PENDING_USER}/approve`)).body).toMatchObject({
      approved: true,
      roles: ['user'],
    });
    await send('POST', `/accounts/${PENDING_USER}/approve`);
    expect((await send('GET', `/mailbox?to=${PENDING_USER}`)).body).toMatchObject([
      { subject: 'Altmetrics: Your account has been approved', sent_at: START },
    ]);
    expect(await tokenStatus(PENDING_USER)).toBe(200);
  });

  it('are confirmed', async () => {
    const email = 'unconfirmed.user@example.org';
    expect((await send('POST', `/accounts/${email}/confirm`)).body).toMatchObject({ confirmed_at: START });
  });

  it('are changed, keeping what is left out', async () => {
    const change = { email: 'renamed@example.org', password: 'another', confirmed: false };
    const { body } = await send('PATCH', `/accounts/${USER}`, change);
    expect(body).toMatchObject({
      id: 1,
      email: change.email,
      confirmed_at: null,
      first_name: 'Test',
      approved: true,
    });
    expect(await tokenStatus(change.email, 'another')).toBe(200);
    expect((await send('PATCH', `/accounts/${SECOND_USER}`, { email: change.email })).status).toBe(409);
  });

  it('are removed', async () => {
    expect((await send('DELETE', `/accounts/${USER}`)).status).toBe(204);
    expect(await tokenStatus(USER)).toBe(401);
    expect((await send('DELETE', `/accounts/${USER}`)).status).toBe(404);
  });

  it.each([
    ['PATCH', '', { active: false }],
    ['POST', '/confirm', undefined],
    ['POST', '/approve', undefined],
  ])('are not found for %s %s where there is none', async (method, rest, body) => {
    expect(await send(method, `/accounts/nobody@example.org${rest}`, body)).toMatchObject({
      status: 404,
      body: { detail: 'No account has the address "nobody@example.org".' },
    });
  });
});

describe('the journal', () => {
  it('tells what the services were asked, with the account, and nothing of the control API', async () => {
    await clientOf(emulator).get('/api/uriset?per_page=1');
    await clientOf(emulator).get('/api/nope');
    await send('GET', '/clock');
    const common = {
      at: START,
      service: 'operas-altmetrics',
      method: 'GET',
      client_address: 'in-process',
      rule: null,
      fault: null,
    };
    expect((await send('GET', '/requests')).body).toEqual([
      {
        ...common,
        id: 1,
        operation: 'listUris',
        path: '/api/uriset?per_page=1',
        status: 200,
        account: USER,
        reason: null,
        because: 'service',
      },
      {
        ...common,
        id: 2,
        operation: null,
        path: '/api/nope',
        status: 404,
        account: null,
        reason: null,
        because: 'service',
      },
    ]);
  });

  it('is asked by any field', async () => {
    await clientOf(emulator).get('/api/uriset');
    await clientOf(emulator).get('/api/uriset/10.5334/nope');
    expect((await send('GET', '/requests?status=404&operation=getUri')).body).toHaveLength(1);
    expect((await send('GET', '/requests?account=nobody')).body).toEqual([]);
    expect((await send('GET', '/requests?colour=red')).status).toBe(400);
    expect((await send('GET', '/requests?status=many')).status).toBe(400);
  });

  it('holds no secret', async () => {
    await emulator.fetch(`${ALTMETRICS}/confirm/secret-link`);
    await emulator.fetch(`${ALTMETRICS}/login?token=secret-token&api_key=secret-key&page=2`);
    const { body } = await send('GET', '/requests');
    expect(JSON.stringify(body)).not.toContain('secret-');
    expect(body).toMatchObject([{ path: '/confirm/<token>' }, { path: expect.stringContaining('page=2') }]);
  });

  it('is cleared', async () => {
    await clientOf(emulator).get('/api/uriset');
    expect((await send('DELETE', '/requests')).status).toBe(204);
    expect((await send('GET', '/requests')).body).toEqual([]);
  });
});

describe('the mailbox', () => {
  it('is emptied', async () => {
    await send('POST', `/accounts/${PENDING_USER}/approve`);
    expect((await send('DELETE', '/mailbox')).status).toBe(204);
    expect((await send('GET', '/mailbox')).body).toEqual([]);
  });
});

describe('worlds', () => {
  it('are made, listed and removed', async () => {
    const made = await send('POST', '/worlds', { id: 'mine', scenario: 'empty-world' });
    expect(made).toEqual({
      status: 201,
      body: { id: 'mine', scenario: 'empty-world', now: START, frozen: true, idle_timeout_seconds: null },
    });
    expect((await send('GET', '/worlds')).body).toMatchObject([{ id: 'default' }, { id: 'mine' }]);
    expect((await send('POST', '/worlds', { id: 'mine' })).status).toBe(409);
    expect((await send('DELETE', '/worlds/mine')).status).toBe(204);
    expect((await send('DELETE', '/worlds/mine')).status).toBe(404);
  });

  it('get an id of their own if none is given', async () => {
    const ids = await Promise.all(
      [1, 2, 3].map(async () => ((await send('POST', '/worlds')).body as { id: string }).id),
    );
    expect(new Set(ids).size).toBe(3);
  });

  it.each([{ id: '' }, { id: '../x' }, { id: 'a'.repeat(65) }, { id: 7 }])(
    'are not made as %j',
    async (body) => {
      expect((await send('POST', '/worlds', body)).status).toBe(400);
    },
  );

  it('are not made from a scenario that there is not', async () => {
    expect(await send('POST', '/worlds', { scenario: '/etc/passwd' })).toMatchObject({
      status: 404,
      body: {
        detail: expect.stringMatching(
          /^There is no scenario "\/etc\/passwd"; there are .*default, .*sending-metrics/,
        ),
      },
    });
  });

  it('keep the one that is always there', async () => {
    expect((await send('DELETE', '/worlds/default')).status).toBe(409);
  });

  it('return to their start', async () => {
    await clientOf(emulator, SECOND_USER).register([{ doi: '10.5334/gone' }]);
    await send('POST', '/clock/advance', { seconds: 5 });
    expect((await send('POST', '/reset')).body).toMatchObject({
      id: 'default',
      scenario: 'default',
      now: START,
    });
    expect(await clientOf(emulator, SECOND_USER).dois()).toEqual([]);
  });

  it('start anew from another scenario, and return to that one', async () => {
    await send('POST', '/scenarios/empty-world/apply');
    expect((await send('GET', '/accounts')).body).toHaveLength(1);
    expect((await send('POST', '/reset')).body).toMatchObject({ scenario: 'empty-world' });
    await send('POST', '/scenarios/default/apply');
    expect((await send('POST', '/scenarios/nope/apply')).status).toBe(404);
  });
});

describe('what the control API does not have', () => {
  it('is a problem', async () => {
    expect(await send('GET', '/nope')).toMatchObject({ status: 404, body: { title: 'Not Found' } });
    expect(await send('DELETE', '/clock')).toMatchObject({ status: 405 });
    expect((await emulator.fetch('/_emulator')).status).toBe(404);
  });

  it('is not answered from a body that is no JSON, or too large', async () => {
    const post = (body: string) => emulator.fetch('/_emulator/accounts', { method: 'POST', body });
    expect((await post('{"email"')).status).toBe(400);
    expect((await post('')).status).toBe(400);
    expect((await post(' '.repeat(2 * 1024 * 1024))).status).toBe(413);
  });
});
