import { beforeEach, describe, expect, it } from 'vitest';
import { createEmulator, type EmulatorOptions } from '../../src/emulator/index.js';
import { clientOf, makeToken, PENDING_USER, SECOND_USER, USER } from '../support/altmetrics-client.js';
import { ALTMETRICS, ORIGIN, openEmulator, type TestEmulator } from '../support/test-emulator.js';

// The sizes are such that a matcher or a copy that is quadratic would not be done within the time of a test.

let emulator: TestEmulator;
beforeEach(async () => {
  emulator = await openEmulator();
});

const journal = async () =>
  (await (await emulator.fetch('/_emulator/requests')).json()) as { path: string; reason: string | null }[];
const control = (method: string, path: string, body?: unknown) =>
  emulator.fetch(`/_emulator${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

describe('input made to keep the server busy', () => {
  it('is answered at once in the query', async () => {
    const response = await emulator.fetch(`${ALTMETRICS}/x${'?'.repeat(1_000_000)}`);
    expect(response.status).toBe(414);
  });

  it.each([
    ['slashes', `http://a.bb/${'/'.repeat(900_000)}x`],
    ['hashes', `http://a.bb?${'#'.repeat(900_000)} `],
    ['labels', `http://${'a.'.repeat(450_000)}`],
    ['hyphens', `http://${'a-'.repeat(450_000)}`],
    ['ports', `http://a.bb:${'1'.repeat(900_000)}`],
    ['users', `http://${':'.repeat(900_000)}`],
  ])('is answered at once in a URL of %s', async (_what, url) => {
    expect([200, 500]).toContain(await clientOf(emulator).register([{ doi: '10.5334/a', url: [url] }]));
  });

  it('is answered at once as one output with twenty thousand URLs', async () => {
    const entries = (start: number) =>
      Array.from({ length: 20_000 }, (_, index) => ({
        doi: '10.5334/a',
        url: [`http://a.bb/${start + index}`],
      }));
    const client = clientOf(emulator, SECOND_USER);
    expect(await client.register(entries(0))).toBe(200);
    expect(await client.register(entries(20_000))).toBe(200);
    expect((await client.item('10.5334/a')).urls).toHaveLength(40_000);
  });

  it.each(['a'.repeat(200_000), `${'a.'.repeat(100_000)}@`, `"${'\\'.repeat(200_001)}`])(
    'is answered at once as an address of e-mail',
    async (email) => {
      const body = new URLSearchParams({ email });
      expect((await emulator.fetch(`${ALTMETRICS}/register`, { method: 'POST', body })).status).toBe(200);
    },
  );
});

describe('the journal', () => {
  it('keeps no more of a path than can be read', async () => {
    await emulator.fetch(`${ALTMETRICS}/${'x'.repeat(100_000)}?${'y'.repeat(100_000)}`);
    expect((await journal())[0]?.path.length).toBeLessThan(2100);
  });

  it.each([
    ['GET', '/confirm/top-secret/'],
    ['PUT', '/confirm/top-secret'],
    ['GET', '/confirm%2Ftop-secret'],
    ['GET', '/%63onfirm/top-secret'],
    ['GET', '/login?next=/confirm/top-secret'],
    ['GET', '/x?to%6ben=top-secret'],
    ['GET', '/x?passwd=top-secret&pwd=top-secret&jwt=top-secret'],
    ['GET', '/x?a=b;authorization=top-secret'],
  ])('keeps nothing secret of %s %s', async (method, path) => {
    await emulator.fetch(ALTMETRICS + path, { method });
    expect(JSON.stringify(await journal())).not.toContain('top-secret');
  });

  it('hides the end of a path that looks like a link of confirmation, wherever it stands', async () => {
    await clientOf(emulator).get('/api/uriset/10.5334/confirm/abc');
    expect((await journal())[0]?.path).toBe('/api/uriset/10.5334/confirm/<redacted>');
  });

  it('gives no number twice, even after it was cleared', async () => {
    await clientOf(emulator).get('/api/uriset');
    await control('DELETE', '/requests');
    await clientOf(emulator).get('/api/uriset');
    expect(await (await control('GET', '/requests')).json()).toMatchObject([{ id: 2 }]);
  });

  it('says why a request failed where the answer does not', async () => {
    const client = clientOf(emulator);
    await client.register([{ doi: '10.5334/a' }, { doi: 'zzz' }]);
    await client.get('/api/uriset?page=x');
    await client.get('/api/eventset?origin=myspace');
    await client.get('/api/uriset', { accept: 'text/csv' });
    expect((await journal()).map(({ reason }) => reason)).toEqual([
      'registration-invalid: {"index":1,"value":"zzz"}',
      '"x" is no number of a page',
      '"myspace" is no origin',
      'no form of the answer is acceptable',
    ]);
  });
});

describe('changes that meet', () => {
  it('leave each other alone in one account', async () => {
    // Hashing the password takes long enough for the approval to come first.
    const change = control('PATCH', `/accounts/${PENDING_USER}`, { password: 'another' });
    await control('POST', `/accounts/${PENDING_USER}/approve`);
    expect(await (await change).json()).toMatchObject({ approved: true, roles: ['user'] });
  });

  it('approve an account once, with one mail', async () => {
    await Promise.all([1, 2, 3].map(() => control('POST', `/accounts/${PENDING_USER}/approve`)));
    expect(await (await control('GET', `/mailbox?to=${PENDING_USER}`)).json()).toHaveLength(1);
  });

  it('let an account be approved whose flag was set before, and be confirmed once', async () => {
    await control('PATCH', `/accounts/${PENDING_USER}`, { approved: true });
    const approved = await (await control('POST', `/accounts/${PENDING_USER}/approve`)).json();
    expect(approved).toMatchObject({ approved: true, roles: ['user'] });
    await control('POST', '/clock/advance', { seconds: 60 });
    const confirmed = await (await control('POST', `/accounts/${PENDING_USER}/confirm`)).json();
    expect(confirmed).toMatchObject({ confirmed_at: '2024-03-01T00:00:00.000Z' });
  });

  it('say so if the account is gone meanwhile', async () => {
    const change = control('PATCH', `/accounts/${PENDING_USER}`, { password: 'another' });
    await control('DELETE', `/accounts/${PENDING_USER}`);
    expect((await change).status).toBe(404);
  });

  it('bring no removed world back', async () => {
    await control('POST', '/worlds', { id: 'z' });
    await Promise.all([
      emulator.fetch('/_world/z/_emulator/reset', { method: 'POST' }),
      control('DELETE', '/worlds/z'),
    ]);
    expect(await (await control('GET', '/worlds')).json()).toMatchObject([{ id: 'default' }]);
  });
});

describe('requests in process', () => {
  it.each([`${ALTMETRICS}/login`, '/_emulator/clock/advance'])(
    'to %s are answered even if their body breaks off',
    async (path) => {
      const body = new ReadableStream({ start: (controller) => controller.error(new Error('broken')) });
      const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
      const response = await emulator.emulator.fetch(new Request(ORIGIN + path, init));
      expect(response.status).toBe(500);
    },
  );

  it('may be made like those of fetch, and by nobody in particular', async () => {
    const { fetch } = emulator.emulator;
    const authorization = makeToken();
    const response = await fetch('https://altmetrics.operas-eu.org/api/uriset', {
      headers: { authorization },
    });
    expect(response.status).toBe(200);
  });
});

describe('the control API', () => {
  it('answers what is nested beyond all reason', async () => {
    const body = `{"seconds":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const response = await emulator.fetch('/_emulator/clock/advance', { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: 'seconds: a list is not a number' });
  });

  it('goes by the world that it is asked in', async () => {
    await control('POST', '/worlds', { id: 'w' });
    const health = await (await emulator.fetch('/_world/w/_emulator/health')).json();
    expect(health.services[0]).toMatchObject({ url: `${ORIGIN}/_world/w${ALTMETRICS}` });
  });

  it('lets no clock leave the calendar', async () => {
    await control('PUT', '/clock', { now: '9999-12-31T23:00:00Z' });
    expect((await control('POST', '/clock/advance', { seconds: 3600 })).status).toBe(400);
  });

  it('refuses a field that it can not ask the mailbox for', async () => {
    expect((await control('GET', '/mailbox?too=x')).status).toBe(400);
  });

  it('does not say back what is too long', async () => {
    const response = await control('POST', '/accounts', { email: 'x'.repeat(100_000) });
    expect((await response.text()).length).toBeLessThan(400);
  });

  it('shows people pages, with links to follow', async () => {
    const headers = { accept: 'text/html,*/*' };
    await control('POST', `/accounts/${PENDING_USER}/approve`);
    await clientOf(emulator).get('/api/uriset');
    const mailbox = await (await emulator.fetch('/_emulator/mailbox', { headers })).text();
    expect(mailbox).toContain('<h2>Altmetrics: Your account has been approved</h2>');
    const requests = await (await emulator.fetch('/_emulator/requests', { headers })).text();
    expect(requests).toContain('<td>listUris</td><td>GET /api/uriset</td><td>200</td>');
  });
});

describe('the start page', () => {
  it('shows strangers nothing of the world', async () => {
    const guarded = await createEmulator({ port: 0, controlToken: 'sesame' });
    const page = await (await fetch(`${await guarded.listen()}/`)).text();
    await guarded.close();
    expect(page).toContain('OPERAS Altmetrics');
    expect(page).not.toContain(USER);
  });
});

describe('options that can not be', () => {
  it.each([
    [{ clock: { now: 'noon' } }, 'clock.now: "noon" is no instant'],
    [{ clock: { now: '2024-03-01T00:00:00' } }, 'clock.now: "2024-03-01T00:00:00" is no instant'],
    [{ port: 70_000 }, 'port: 70000 is not a port; use a number from 0 to 65535'],
    [{ jwtKey: '' }, 'jwtKey is empty'],
    [{ controlToken: '' }, 'controlToken is empty'],
  ] satisfies [EmulatorOptions, string][])('are refused: %j', async (options, message) => {
    await expect(createEmulator(options)).rejects.toThrow(message);
  });
});
