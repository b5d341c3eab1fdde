import { describe, expect, it } from 'vitest';
import type { GivenInScenario } from '../../src/scenarios/index.js';
import { ADMIN, basic, PASSWORD } from '../support/altmetrics-client.js';
import { Browser } from '../support/browser.js';
import { controlClient } from '../support/control-client.js';
import { ALTMETRICS, openEmulator, type TestEmulator, TOKENS } from '../support/test-emulator.js';

type Approval = NonNullable<NonNullable<GivenInScenario['registration']>['approval']>;

const NAMES = { first_name: 'Wai', last_name: 'Ting', institution: 'University of Examples' };

async function openWith(given: GivenInScenario) {
  const emulator = await openEmulator({ scenario: { summary: 'test', given } });
  return { emulator, control: controlClient(emulator) };
}

/** Accounts that wait, one in each way. */
function waiting(approvals: readonly (Approval | undefined)[]): GivenInScenario {
  const accounts = approvals.map((approval, index) => ({
    email: `pending-${index}@example.org`,
    password: PASSWORD,
    ...NAMES,
    state: 'confirmed' as const,
    ...(approval === undefined ? {} : { approval }),
  }));
  const admin = {
    email: ADMIN,
    password: PASSWORD,
    ...NAMES,
    state: 'approved' as const,
    administrator: true,
  };
  return { accounts: [...accounts, admin] };
}

async function tryForToken({ fetch }: TestEmulator, email: string, times = 1): Promise<number[]> {
  const headers = { authorization: basic(email) };
  const statuses: number[] = [];
  while (statuses.length < times) {
    statuses.push((await fetch(`${ALTMETRICS}/api/get_token`, { headers })).status);
  }
  return statuses;
}

describe('an account that waits for its approval', () => {
  it.each<[string, Approval | undefined]>([
    ['by an administrator, if nothing is said', undefined],
    ['by an administrator', 'by administrator'],
    ['for ever', 'never'],
  ])('waits %s', async (_how, approval) => {
    const { emulator, control } = await openWith(waiting([approval]));
    await control('POST', '/clock/advance', { by: '52 weeks' });
    expect(await tryForToken(emulator, 'pending-0@example.org', 3)).toEqual([401, 401, 401]);
    expect((await control('GET', '/accounts')).body[0].approval).toBe(approval ?? 'by administrator');
  });

  it('is approved immediately, and told so', async () => {
    const { emulator, control } = await openWith(waiting(['immediate']));
    expect(await tryForToken(emulator, 'pending-0@example.org')).toEqual([200]);
    expect((await control('GET', '/mailbox')).body).toHaveLength(1);
    expect((await control('GET', '/accounts')).body[0]).toMatchObject({ approved: true, approval: null });
  });

  it('is approved after requests of its own, the next of which finds it', async () => {
    const { emulator, control } = await openWith(waiting([{ after: '3 requests' }]));
    expect(await tryForToken(emulator, 'pending-0@example.org', 2)).toEqual([401, 401]);
    expect((await control('GET', '/accounts')).body[0].approval).toEqual({
      after: '3 requests',
      requests_left: 1,
    });
    expect(await tryForToken(emulator, 'PENDING-0@example.org', 2)).toEqual([401, 200]);
  });

  it('is known by what it sends to the Tokens API, too', async () => {
    const { emulator } = await openWith(waiting([{ after: '1 request' }]));
    const body = JSON.stringify({ email: 'pending-0@example.org', password: PASSWORD });
    const post = () => emulator.fetch(`${TOKENS}/tokens`, { method: 'POST', body });
    const statuses = [(await post()).status, (await post()).status];
    expect(statuses[0]).toBeGreaterThanOrEqual(400);
    expect(statuses[1]).toBe(200);
  });

  it('is approved after a time from the start, and told so as of then', async () => {
    const { emulator, control } = await openWith(waiting([{ after: '2 days' }]));
    expect((await control('GET', '/accounts')).body[0].approval).toEqual({
      after: '2 days',
      due_at: '2024-03-03T00:00:00.000Z',
    });
    await control('POST', '/clock/advance', { by: '47 hours' });
    expect(await tryForToken(emulator, 'pending-0@example.org')).toEqual([401]);
    await control('POST', '/clock/advance', { by: '1 week' });
    expect(await tryForToken(emulator, 'pending-0@example.org')).toEqual([200]);
    expect((await control('GET', '/mailbox')).body[0].sent_at).toBe('2024-03-03T00:00:00.000Z');
  });

  it('has progress of its own, beside nine others', async () => {
    const plans = Array.from(
      { length: 10 },
      (_value, index): Approval => ({ after: `${index + 1} requests` }),
    );
    const { emulator } = await openWith(waiting(plans));
    const statuses = await Promise.all(
      plans.map((_plan, index) => tryForToken(emulator, `pending-${index}@example.org`, 11)),
    );
    expect(statuses.map((list) => list.indexOf(200))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('an account that registers while the world runs', () => {
  const FORM = {
    username: 'new.user',
    email: 'new.user@example.org',
    ...NAMES,
    password: PASSWORD,
    password_confirm: PASSWORD,
  };

  it.each<[Approval | undefined, number[]]>([
    [undefined, [401, 401, 401]],
    ['immediate', [200, 200, 200]],
    [{ after: '2 requests' }, [401, 401, 200]],
  ])('is approved as the scenario says: %j', async (approval, expected) => {
    const registration = approval === undefined ? {} : { registration: { approval } };
    const { emulator } = await openWith({ ...waiting([]), ...registration });
    await new Browser(emulator).submit('/register', FORM);
    expect(await tryForToken(emulator, FORM.email, 3)).toEqual(expected);
  });

  it('counts days from when it registered', async () => {
    const { emulator, control } = await openWith({
      ...waiting([]),
      registration: { approval: { after: '2 days' } },
    });
    await control('POST', '/clock/advance', { by: '36 hours' });
    await new Browser(emulator).submit('/register', FORM);
    await control('POST', '/clock/advance', { by: '36 hours' });
    expect(await tryForToken(emulator, FORM.email)).toEqual([401]);
    await control('POST', '/clock/advance', { by: '12 hours' });
    expect(await tryForToken(emulator, FORM.email)).toEqual([200]);
  });
});

describe('administrators', () => {
  async function approveAll(emulator: TestEmulator) {
    const browser = new Browser(emulator);
    await browser.submit('/login', { email: ADMIN, password: PASSWORD });
    const { text } = await browser.open('/admin/approve/');
    const ids = [...text.matchAll(/name="users"[^>]*value="(\d+)"/g)].map(([, id]) => ['users', id ?? '']);
    const token = await browser.csrfToken('/admin/approve/');
    await browser.post('/admin/approve/', [['csrf_token', token], ...(ids as [string, string][])]);
  }

  it('approve whom they choose, but for one who is never approved', async () => {
    const { emulator, control } = await openWith(
      waiting(['by administrator', 'never', { after: '9 requests' }]),
    );
    await approveAll(emulator);
    const { body } = await control('GET', '/accounts');
    const approved = body.slice(0, 3).map((account: { approved: boolean }) => account.approved);
    expect(approved).toEqual([true, false, true]);
    expect((await control('POST', '/accounts/pending-1@example.org/approve')).body.approved).toBe(true);
  });
});

describe('how an account is approved', () => {
  it('is set, and begins anew, by the control API', async () => {
    const { emulator, control } = await openWith(waiting([undefined]));
    const path = '/accounts/pending-0@example.org';
    const set = await control('PATCH', path, { approval: { after: '2 requests' } });
    expect(set.body.approval).toEqual({ after: '2 requests', requests_left: 2 });
    await tryForToken(emulator, 'pending-0@example.org');
    expect(
      (await control('PATCH', path, { approval: { after: '2 requests' } })).body.approval.requests_left,
    ).toBe(2);
    expect((await control('PATCH', path, { approval: 'immediate' })).body.approved).toBe(true);
    expect((await control('PATCH', path, { approval: 'never' })).status).toBe(400);
  });

  it('is due at once where its days are over', async () => {
    const { control } = await openWith(waiting([undefined]));
    await control('POST', '/clock/advance', { by: '3 days' });
    const set = await control('PATCH', '/accounts/pending-0@example.org', { approval: { after: '2 days' } });
    expect(set.body).toMatchObject({ approved: true, approval: null });
  });

  it('comes with an account that is added', async () => {
    const { emulator, control } = await openWith(waiting([]));
    const email = 'added@example.org';
    const account = { email, state: 'confirmed', approval: { after: '1 request' } };
    expect((await control('POST', '/accounts', account)).body.approval.requests_left).toBe(1);
    expect(await tryForToken(emulator, email, 2)).toEqual([401, 200]);
    const approved = { email: 'x@example.org', approval: 'immediate' };
    expect((await control('POST', '/accounts', approved)).status).toBe(400);
  });

  it('is of no account any more that was approved otherwise, or removed', async () => {
    const { control } = await openWith(waiting([{ after: '2 days' }, { after: '2 days' }]));
    await control('PATCH', '/accounts/pending-0@example.org', { approved: true });
    await control('DELETE', '/accounts/pending-1@example.org');
    await control('POST', '/clock/advance', { by: '2 days' });
    expect((await control('GET', '/mailbox')).body).toEqual([]);
  });
});
