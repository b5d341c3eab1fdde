import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ADMIN, basic, clientOf, USER } from '../support/altmetrics-client.js';
import { Browser } from '../support/browser.js';
import { controlClient } from '../support/control-client.js';
import { ALTMETRICS, openEmulator, type TestEmulator } from '../support/test-emulator.js';

const NEW = 'new.user@example.org';
const COUNTS = '/altmetric/details/v1/doi/10.1038/news.2011.490?key=counts-only-key';

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

const getState = async (world = '') => (await emulator.fetch(`${world}/_emulator/state`)).text();
const putState = async (body: BodyInit, world = '') => {
  const init = { method: 'PUT', body, duplex: 'half' } as RequestInit;
  const response = await emulator.fetch(`${world}/_emulator/state`, init);
  return { status: response.status, body: await response.json() };
};
const emails = async () =>
  ((await send('GET', '/accounts')).body as { email: string }[]).map(({ email }) => email);

/** A document that somebody changed, and made a digest for. */
function signAnew(text: string, change: Record<string, unknown>): string {
  const { digest: _digest, ...facts } = { ...JSON.parse(text), ...change };
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
  return JSON.stringify({ ...facts, digest });
}

describe('the state of a world', () => {
  it('is one document, which no cache keeps', async () => {
    const response = await emulator.fetch('/_emulator/state');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({
      format: 1,
      start: { scenario: 'default', seed: 'test' },
      rooms: { accounts: { accounts: expect.any(Array) } },
    });
  });

  it('puts back what was there, and takes away what came since', async () => {
    await send('POST', '/accounts', { email: NEW, state: 'approved' });
    const text = await getState();
    await send('DELETE', `/accounts/${NEW}`);
    await send('POST', '/accounts', { email: 'later@example.org', state: 'approved' });
    expect(await putState(text)).toMatchObject({ status: 200, body: { id: 'default', scenario: 'default' } });
    expect(await emails()).toContain(NEW);
    expect(await emails()).not.toContain('later@example.org');
  });

  it('goes into another world of the server, which keeps its name', async () => {
    await send('POST', '/accounts', { email: NEW, state: 'approved' });
    await send('POST', '/worlds', { id: 'copy', scenario: 'empty-world' });
    const { body } = await putState(await getState(), '/_world/copy');
    expect(body).toMatchObject({ id: 'copy', scenario: 'default' });
    const accounts = await emulator.fetch('/_world/copy/_emulator/accounts');
    expect(await accounts.text()).toContain(NEW);
    expect(await (await emulator.fetch('/_emulator/worlds')).json()).toMatchObject([
      { id: 'default' },
      { id: 'copy', scenario: 'default' },
    ]);
  });

  it('keeps tokens, sessions and links good that were made before', async () => {
    const browser = new Browser(emulator);
    await browser.submit('/login', { email: ADMIN, password: 'admin-password-123' });
    const login = { authorization: basic(USER) };
    const token = await (await emulator.fetch(`${ALTMETRICS}/api/get_token`, { headers: login })).text();
    const text = await getState();
    await emulator.emulator.reset();
    expect((await browser.open('/admin/')).text).not.toContain('Ada');
    await putState(text);
    expect((await browser.open('/admin/')).status).toBe(200);
    const bearer = { authorization: `Bearer ${token}` };
    expect((await emulator.fetch(`${ALTMETRICS}/api/uriset`, { headers: bearer })).status).toBe(200);
  });

  it('has a running clock go on from where it was', async () => {
    await send('PUT', '/clock', { now: '2024-06-01T00:00:00Z', frozen: false });
    const text = await getState();
    await send('PUT', '/clock', { now: '2030-01-01T00:00:00Z', frozen: true });
    const { body } = await putState(text);
    expect(body).toMatchObject({ now: expect.stringMatching(/^2024-06-01T00:0/), frozen: false });
  });

  it('may be laid out anew on the way', async () => {
    const text = JSON.stringify(JSON.parse(await getState()), null, 2);
    expect((await putState(text)).status).toBe(200);
  });
});

describe('a document that is no good state', () => {
  it.each([
    ['is not JSON', () => '{', 'The document is not JSON.'],
    ['is no object', () => '[]', 'The document is no JSON object.'],
    [
      'is of another format',
      (text: string) => signAnew(text, { format: 2 }),
      'This version reads documents of format 1, and this is "2".',
    ],
    [
      'was changed',
      (text: string) => text.replace('second.user@example.org', 'other.user@example.org'),
      'The document was changed since it was written: its digest is another.',
    ],
    [
      'shows a time that there is not',
      (text: string) => signAnew(text, { nowMs: 1e300 }),
      /^The document lacks/,
    ],
    ['lacks rooms', (text: string) => signAnew(text, { rooms: undefined }), /^The document lacks/],
    [
      'has a room of another version',
      (text: string) => signAnew(text, { rooms: { cellar: {} } }),
      'This version knows no "rooms.cellar".',
    ],
    [
      'has a shelf of another version',
      (text: string) => signAnew(text, { rooms: { clock: { alarms: [] } } }),
      'This version knows no "rooms.clock.alarms".',
    ],
    [
      'has a row that nobody can read',
      (text: string) => signAnew(text, { rooms: { mentions: { mentions: [['7', {}]] } } }),
      /^"rooms.mentions.mentions" can't be read/,
    ],
    [
      'has a value of a kind that there is not',
      (text: string) => signAnew(text, { rooms: { ids: { last: [['a', { $big: 1 }]] } } }),
      /^"rooms.ids.last" can't be read/,
    ],
    ['has a start that is none', (text: string) => signAnew(text, { start: {} }), /^No world can be made/],
  ])('and %s is refused, and nothing changes', async (_what, spoil, detail) => {
    await send('POST', '/accounts', { email: NEW, state: 'approved' });
    const text = await getState();
    const { status, body } = await putState(spoil(text));
    expect(status).toBe(400);
    expect(body.detail).toEqual(typeof detail === 'string' ? detail : expect.stringMatching(detail));
    expect(await getState()).toBe(text);
  });

  it('and is larger than 256 MiB is refused before it is read', async () => {
    const headers = { 'content-length': String(256 * 1024 * 1024 + 1) };
    const init = { method: 'PUT', body: '{}', headers };
    expect((await emulator.fetch('/_emulator/state', init)).status).toBe(413);
  });
});

describe('a part of a world', () => {
  const used = async () => (await send('GET', '/limits')).body.use.length;

  it('forgets what was asked: journal', async () => {
    await emulator.fetch(COUNTS);
    await send('POST', '/reset/journal');
    expect((await send('GET', '/requests')).body).toEqual([]);
    expect(await used()).toBe(2);
  });

  it('has the limits of the start, used as then: limits', async () => {
    const { body: before } = await send('GET', '/limits');
    await send('PUT', '/limits', { keyed: { hourly: 1 } });
    await emulator.fetch(COUNTS);
    await send('POST', '/reset/limits');
    expect((await send('GET', '/limits')).body).toEqual(before);
    expect((await send('GET', '/requests')).body).toHaveLength(1);
  });

  it('shows the time of the start: clock', async () => {
    await send('POST', '/clock/advance', { seconds: 86_400 });
    expect((await send('POST', '/reset/clock')).body.now).toBe('2024-03-01T00:00:00.000Z');
  });

  it('has the faults of the start: faults', async () => {
    await send('POST', '/faults', { latency: 1 });
    await send('POST', '/reset/faults');
    expect((await send('GET', '/faults')).body).toEqual([]);
  });

  it('has the accounts of the start, and their numbers come again: accounts', async () => {
    const before = await emails();
    const { id } = (await send('POST', '/accounts', { email: NEW, state: 'approved' })).body;
    await send('DELETE', `/accounts/${USER}`);
    await send('POST', '/reset/accounts');
    expect(await emails()).toEqual(before);
    expect((await send('POST', '/accounts', { email: 'next@example.org', state: 'approved' })).body.id).toBe(
      id,
    );
  });

  it('leaves accounts that come later none of the outputs of those that are gone', async () => {
    await send('POST', '/accounts', { email: NEW, state: 'approved' });
    await clientOf(emulator, NEW).register([{ doi: '10.5334/bbc' }]);
    await clientOf(emulator, USER).register([{ doi: '10.5334/bbc' }]);
    await send('POST', '/reset/accounts');
    await send('POST', '/accounts', { email: 'next@example.org', state: 'approved' });
    expect(await clientOf(emulator, 'next@example.org').dois()).toEqual([]);
    expect(await clientOf(emulator, USER).dois()).toContain('10.5334/bbc');
  });

  it('leaves other worlds as they are', async () => {
    await send('POST', '/worlds', { id: 'other' });
    await emulator.fetch(COUNTS.replace('/altmetric', '/_world/other/altmetric'));
    await send('POST', '/reset/journal');
    const other = await (await emulator.fetch('/_world/other/_emulator/requests')).json();
    expect(other).toHaveLength(1);
  });

  it('is one of those that there are', async () => {
    const { status, body } = await send('POST', '/reset/acounts');
    expect(status).toBe(404);
    expect(body.detail).toMatch(
      /^A world has no part "acounts".* journal, limits, clock, accounts, faults\.$/,
    );
  });
});
