import { describe, expect, it } from 'vitest';
import type { ScenarioDocument } from '../../src/scenarios/index.js';
import { basic, clientOf, PENDING_USER, USER } from '../support/altmetrics-client.js';
import { controlClient } from '../support/control-client.js';
import {
  ALTMETRICS,
  DETAILS,
  METRICS,
  openEmulator,
  type TestEmulator,
  TOKENS,
} from '../support/test-emulator.js';

const DOI = '10.1038/news.2011.490';
const ASKS_FOR_TOKEN = { service: 'operas-altmetrics', operation: 'getToken', account: PENDING_USER };

type Rules = NonNullable<ScenarioDocument['rules']>;

async function openWith(...rules: Rules) {
  const emulator = await openEmulator({
    scenario: { summary: 'test', given: { extends: 'default' }, rules },
  });
  return { emulator, control: controlClient(emulator) };
}

function getToken({ fetch }: TestEmulator, email = USER) {
  return fetch(`${ALTMETRICS}/api/get_token`, { headers: { authorization: basic(email) } });
}

async function statusOfToken(emulator: TestEmulator, email: string) {
  return (await getToken(emulator, email)).status;
}

function getCounts({ fetch }: TestEmulator, key = 'counts-only-key') {
  return fetch(`${DETAILS}/v1/doi/${DOI}?key=${key}`);
}

async function statusOfCounts(emulator: TestEmulator, key?: string) {
  return (await getCounts(emulator, key)).status;
}

async function tweetsOf(emulator: TestEmulator) {
  const { cited_by_tweeters_count: count = 0 } = await (await getCounts(emulator)).json();
  return count;
}

describe('a rule that waits for requests', () => {
  it('acts after the n-th was answered: the next one finds what came of it', async () => {
    const { emulator } = await openWith({
      when: { request: ASKS_FOR_TOKEN, nth: 3 },
      then: [{ approve_account: PENDING_USER }],
    });
    const statuses = [];
    for (const _ of [1, 2, 3, 4]) statuses.push(await statusOfToken(emulator, PENDING_USER));
    expect(statuses).toEqual([401, 401, 401, 200]);
  });

  it('acts before the service answers where it says so', async () => {
    const { emulator } = await openWith({
      when: { request: ASKS_FOR_TOKEN, before: true },
      then: [{ approve_account: PENDING_USER }],
    });
    expect(await statusOfToken(emulator, PENDING_USER)).toBe(200);
  });

  it('counts only answers of its status', async () => {
    const { emulator, control } = await openWith({
      name: 'refused twice',
      when: { request: { service: 'altmetric-details', status: 401 }, nth: 2 },
      then: [{ set_access: { period: 'keyless-limited' } }],
    });
    const keyless = () => emulator.fetch(`${DETAILS}/v1/doi/${DOI}`).then(({ status }) => status);
    expect([await keyless(), await statusOfCounts(emulator), await keyless(), await keyless()]).toEqual([
      401, 200, 401, 200,
    ]);
    expect((await control('GET', '/rules/refused%20twice')).body).toMatchObject({ requests: 2, applied: 1 });
  });

  it('acts by chance the same in two worlds of one seed', async () => {
    const rule: Rules[number] = {
      when: { request: { service: 'altmetric-details' }, probability: 0.5 },
      then: [{ spend_quota: { key: 'counts-only-key', hourly: 1 } }],
    };
    const outcomes = [];
    for (const { emulator, control } of [await openWith(rule), await openWith(rule)]) {
      const applied = [];
      for (const _ of Array(12)) {
        await getCounts(emulator);
        applied.push((await control('GET', '/rules/rule-1')).body.applied);
      }
      outcomes.push(applied);
    }
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(outcomes[0]?.at(-1)).toBeGreaterThan(1);
    expect(outcomes[0]?.at(-1)).toBeLessThan(12);
  });

  it('is named by the journal', async () => {
    const { emulator, control } = await openWith({
      name: 'every other',
      when: { request: { operation: 'getCounts' }, every: 2 },
      then: [{ advance_clock: '1 minute' }],
    });
    for (const _ of [1, 2]) await getCounts(emulator);
    const { body } = await control('GET', '/requests');
    expect(body.map(({ rule }: { rule: string | null }) => rule)).toEqual([null, 'every other']);
    expect((await control('GET', '/clock')).body.now).toBe('2024-03-01T00:01:00.000Z');
  });
});

describe('a rule that waits for the clock', () => {
  it.each([
    ['an instant', '2024-03-03T00:00:00Z'],
    ['a time after the start', { after: '2 days' }],
  ])('acts when the clock passes %s, once', async (_what, clock) => {
    const { emulator, control } = await openWith({
      when: { clock },
      then: [{ revoke_key: 'counts-only-key' }],
    });
    expect((await control('GET', '/rules/rule-1')).body.next_at).toBe('2024-03-03T00:00:00.000Z');
    await control('POST', '/clock/advance', { by: '47 hours' });
    expect(await statusOfCounts(emulator)).toBe(200);
    await control('POST', '/clock/advance', { by: '1 hour' });
    expect(await statusOfCounts(emulator)).toBe(401);
    await control('PATCH', '/keys/counts-only-key', { revoked: false });
    await control('PUT', '/clock', { now: '2024-03-01T00:00:00Z' });
    await control('POST', '/clock/advance', { by: '9 days' });
    expect(await statusOfCounts(emulator)).toBe(200);
    expect((await control('GET', '/rules/rule-1')).body).toMatchObject({ applied: 1, next_at: null });
  });

  it('takes an instant of the past for the start', async () => {
    const { emulator } = await openWith({
      when: { clock: '2020-01-01T00:00:00Z' },
      then: [{ revoke_key: 'counts-only-key' }],
    });
    expect(await statusOfCounts(emulator)).toBe(401);
  });

  it('acts as of its moment, however far the clock has jumped', async () => {
    const { control } = await openWith({
      when: { clock: { after: '2 days' } },
      then: [{ approve_account: PENDING_USER }],
    });
    await control('POST', '/clock/advance', { by: '9 days' });
    const { body } = await control('GET', '/mailbox');
    expect(body.at(-1)).toMatchObject({ to: PENDING_USER, sent_at: '2024-03-03T00:00:00.000Z' });
  });

  it('that moves the clock lets happen what falls due by that', async () => {
    const { control } = await openWith(
      { name: 'later', when: { clock: { after: '5 days' } }, then: [{ revoke_key: 'full-access-key' }] },
      { name: 'jump', when: { clock: { after: '1 day' } }, then: [{ advance_clock: '1 week' }] },
    );
    await control('POST', '/clock/advance', { by: '1 day' });
    const { body } = await control('GET', '/rules');
    expect(body.map(({ applied }: { applied: number }) => applied)).toEqual([1, 1]);
    expect((await control('GET', '/clock')).body.now).toBe('2024-03-09T00:00:00.000Z');
  });
});

describe('what rules do', () => {
  const soon = { clock: { after: '1 hour' } };

  async function openAndWait(...then: Rules[number]['then']) {
    const { emulator, control } = await openWith({ when: soon, then });
    return { emulator, control, wait: () => control('POST', '/clock/advance', { by: '1 hour' }) };
  }

  it('lets tokens expire of one account; those issued from then on are good', async () => {
    const { emulator, wait } = await openAndWait({ expire_tokens: { account: USER } });
    const [mine, others] = [
      await (await getToken(emulator)).text(),
      await (await getToken(emulator, 'second.user@example.org')).text(),
    ];
    const call = async (token: string) => {
      const headers = { authorization: `Bearer ${token}` };
      return (await emulator.fetch(`${ALTMETRICS}/api/uriset`, { headers })).status;
    };
    expect([await call(mine), await call(others)]).toEqual([200, 200]);
    await wait();
    const fresh = await (await getToken(emulator)).text();
    expect([await call(mine), await call(others), await call(fresh)]).toEqual([401, 200, 200]);
  });

  it('lets all tokens expire, and each service says it in its own way', async () => {
    const { emulator, wait } = await openAndWait({ expire_tokens: {} });
    const token = await (await getToken(emulator)).text();
    await wait();
    const headers = { authorization: `Bearer ${token}` };
    const answers = await Promise.all([
      emulator.fetch(`${ALTMETRICS}/api/uriset`, { headers }),
      emulator.fetch(`${METRICS}/events`, { method: 'POST', body: '{}', headers }),
      emulator.fetch(`${TOKENS}/tokens?token=${token}`),
    ]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(texts[0]).toContain('expired');
  });

  it('leaves the sessions of a browser alone when tokens expire', async () => {
    const { emulator, wait } = await openAndWait({ expire_tokens: {} });
    const { Browser } = await import('../support/browser.js');
    const browser = new Browser(emulator);
    await browser.submit('/login', { email: USER, password: 'test-password-123' });
    const before = (await browser.open('/')).text;
    await wait();
    expect((await browser.open('/')).text).toBe(before);
    expect(before).toContain('logout');
  });

  it('confirms, deactivates and activates accounts', async () => {
    const email = 'unconfirmed.user@example.org';
    const { control, wait } = await openAndWait(
      { confirm_account: email },
      { deactivate_account: USER },
      { activate_account: 'inactive.user@example.org' },
    );
    await wait();
    const { body } = await control('GET', '/accounts');
    const of = (address: string) => body.find((account: { email: string }) => account.email === address);
    expect(of(email).confirmed_at).toBe('2024-03-01T01:00:00.000Z');
    expect([of(USER).active, of('inactive.user@example.org').active]).toEqual([false, true]);
  });

  it('replaces a key by another one', async () => {
    const { emulator, wait } = await openAndWait(
      { revoke_key: 'counts-only-key' },
      { add_key: { key: 'new-key', tier: 'counts-only', expires_at: '2024-03-02T00:00:00Z' } },
    );
    expect([await statusOfCounts(emulator), await statusOfCounts(emulator, 'new-key')]).toEqual([200, 401]);
    await wait();
    expect([await statusOfCounts(emulator), await statusOfCounts(emulator, 'new-key')]).toEqual([401, 200]);
  });

  it('spends a quota, until its window has passed', async () => {
    const { emulator, control, wait } = await openAndWait({
      spend_quota: { key: 'counts-only-key', hourly: 'all', daily: 100, tweet_ids: 7 },
    });
    await getCounts(emulator);
    await wait();
    expect(await statusOfCounts(emulator)).toBe(429);
    const { body } = await control('GET', '/keys');
    expect(body[0].used).toEqual({ hourly: 3600, daily: 101, tweet_ids: 7 });
    await wait();
    expect(await statusOfCounts(emulator)).toBe(200);
  });

  it('changes limits', async () => {
    const { emulator, wait } = await openAndWait({ set_limits: { keyed: { hourly: 1 } } });
    await wait();
    expect([await statusOfCounts(emulator), await statusOfCounts(emulator)]).toEqual([200, 429]);
  });

  it('gives an Explorer account a new key', async () => {
    const { control, wait } = await openAndWait({ reset_explorer_account: 'whole-database' });
    const before = (await control('GET', '/explorer')).body.accounts[0].key;
    await wait();
    expect((await control('GET', '/explorer')).body.accounts[0].key).not.toBe(before);
  });

  it('adds mentions, posted at its moment', async () => {
    const { emulator, control, wait } = await openAndWait({
      add_mentions: {
        output: { doi: DOI },
        mentions: [{ source: 'twitter', author: 'One' }, { source: 'twitter' }],
      },
    });
    const before = await tweetsOf(emulator);
    await control('POST', '/clock/advance', { by: '30 minutes' });
    expect(await tweetsOf(emulator)).toBe(before);
    await wait();
    expect(await tweetsOf(emulator)).toBe(before + 2);
  });

  it('deletes the latest mentions of a source', async () => {
    const { emulator, wait } = await openAndWait({
      delete_mentions: { output: DOI, source: 'twitter', count: 3 },
    });
    const before = await (await getCounts(emulator)).json();
    await wait();
    const after = await (await getCounts(emulator)).json();
    expect(before.cited_by_tweeters_count - after.cited_by_tweeters_count).toBeGreaterThan(0);
    expect(after.cited_by_feeds_count).toBe(before.cited_by_feeds_count);
  });

  it('starts and ends a fault', async () => {
    const { emulator, control } = await openWith(
      { when: { clock: { after: '1 hour' } }, then: [{ start_fault: { id: 'down', status: 502 } }] },
      { when: { clock: { after: '2 hours' } }, then: [{ end_fault: 'down' }] },
    );
    const statuses = [];
    for (const _ of [1, 2, 3]) {
      statuses.push(await statusOfCounts(emulator));
      await control('POST', '/clock/advance', { by: '1 hour' });
    }
    expect(statuses).toEqual([200, 502, 200]);
  });

  it('leaves out what can not be done any more, says so, and does the rest', async () => {
    const { emulator, control, wait } = await openAndWait(
      { approve_account: PENDING_USER },
      { revoke_key: 'counts-only-key' },
    );
    await control('DELETE', `/accounts/${PENDING_USER}`);
    await wait();
    expect(await statusOfCounts(emulator)).toBe(401);
    expect((await control('GET', '/rules/rule-1')).body).toMatchObject({
      applied: 1,
      failed: 1,
      last_failure: `approve-account: No account has the address "${PENDING_USER}"`,
    });
  });

  it('says of an output that there is not which one', async () => {
    const { control, wait } = await openAndWait({
      delete_mentions: { output: { altmetric_id: 999_999_999 } },
    });
    await wait();
    expect((await control('GET', '/rules/rule-1')).body.last_failure).toContain('999999999');
  });

  it('moves no clock beyond the last instant', async () => {
    const { control } = await openWith({
      when: { clock: '9999-12-31T00:00:00Z' },
      then: [{ advance_clock: '2 days' }],
    });
    await control('PUT', '/clock', { now: '9999-12-31T00:00:00Z' });
    expect((await control('GET', '/rules/rule-1')).body).toMatchObject({
      last_failure: 'advance-clock: No clock goes that far',
    });
    expect((await control('GET', '/clock')).body.now).toBe('9999-12-31T00:00:00.000Z');
  });
});

describe('the rules of a world', () => {
  const rule = { when: { request: { operation: 'getCounts' } }, then: [{ revoke_key: 'counts-only-key' }] };

  it('are added, shown as they were written, and removed', async () => {
    const { emulator, control } = await openWith();
    const added = await control('POST', '/rules', rule);
    expect(added.status).toBe(201);
    expect(added.body).toEqual({
      ...rule,
      name: 'rule-1',
      requests: 0,
      applied: 0,
      next_at: null,
      failed: 0,
      last_failure: null,
    });
    expect((await control('POST', '/rules', rule)).body.name).toBe('rule-2');
    expect((await control('POST', '/rules', { ...rule, name: 'rule-2' })).status).toBe(409);
    for (const name of ['rule-1', 'rule-2'])
      expect((await control('DELETE', `/rules/${name}`)).status).toBe(204);
    expect((await control('DELETE', '/rules/rule-1')).status).toBe(404);
    expect((await control('GET', '/rules/rule-1')).status).toBe(404);
    expect([await statusOfCounts(emulator), await statusOfCounts(emulator)]).toEqual([200, 200]);
  });

  it('are replaced all together, or not at all', async () => {
    const { control } = await openWith({ name: 'first', ...rule });
    const wrong = await control('PUT', '/rules', [
      rule,
      { ...rule, then: [{ revoke_key: 'counts-only-kee' }] },
    ]);
    expect(wrong.status).toBe(400);
    expect(wrong.body.detail).toBe(
      'rules[1].then[0].revoke_key: there is no key "counts-only-kee" (did you mean "counts-only-key"?)',
    );
    expect((await control('GET', '/rules')).body).toHaveLength(1);
    const replaced = await control('PUT', '/rules', [{ name: 'one', ...rule }, rule]);
    expect(replaced.body.map(({ name }: { name: string }) => name)).toEqual(['one', 'rule-2']);
  });

  it('may be about what came while the world ran, and about what other rules make', async () => {
    const { control } = await openWith();
    await control('POST', '/accounts', { email: 'new@example.org', state: 'confirmed' });
    const approves = { ...rule, then: [{ approve_account: 'new@example.org' }] };
    expect((await control('POST', '/rules', approves)).status).toBe(201);
    const adds = {
      ...rule,
      then: [{ add_key: { key: 'k', tier: 'counts-only' } }, { start_fault: { id: 'f', status: 500 } }],
    };
    expect((await control('POST', '/rules', adds)).status).toBe(201);
    expect(
      (await control('POST', '/rules', { ...rule, then: [{ revoke_key: 'k' }, { end_fault: 'f' }] })).status,
    ).toBe(201);
  });

  it('count time from when they were added, and act at once for the past', async () => {
    const { control } = await openWith();
    await control('POST', '/clock/advance', { by: '1 day' });
    const later = { when: { clock: { after: '1 hour' } }, then: [{ revoke_key: 'counts-only-key' }] };
    expect((await control('POST', '/rules', later)).body.next_at).toBe('2024-03-02T01:00:00.000Z');
    const past = { when: { clock: '2024-03-01T12:00:00Z' }, then: [{ revoke_key: 'full-access-key' }] };
    expect((await control('POST', '/rules', past)).body).toMatchObject({ applied: 1, next_at: null });
  });

  it('stand as at the start after a reset', async () => {
    const { emulator, control } = await openWith({ name: 'kept', ...rule });
    await getCounts(emulator);
    await control('POST', '/rules', rule);
    await control('POST', '/reset');
    const { body } = await control('GET', '/rules');
    expect(body).toEqual([expect.objectContaining({ name: 'kept', requests: 0, applied: 0 })]);
  });

  it('go on from where they were when a world is put back', async () => {
    const { emulator, control } = await openWith({
      when: { request: ASKS_FOR_TOKEN, nth: 3 },
      then: [{ approve_account: PENDING_USER }],
    });
    for (const _ of [1, 2]) await statusOfToken(emulator, PENDING_USER);
    const { body: state } = await control('GET', '/state');
    await control('POST', '/reset');
    expect((await control('PUT', '/state', state)).status).toBe(200);
    expect([
      await statusOfToken(emulator, PENDING_USER),
      await statusOfToken(emulator, PENDING_USER),
    ]).toEqual([401, 200]);
  });

  it('leave other worlds alone', async () => {
    const { emulator, control } = await openWith();
    await control('POST', '/worlds', { id: 'other' });
    await control('POST', '/rules', rule);
    await statusOfCounts(emulator);
    const elsewhere = await emulator.fetch(`/_world/other${DETAILS}/v1/doi/${DOI}?key=counts-only-key`);
    expect([await statusOfCounts(emulator), elsewhere.status]).toEqual([401, 200]);
    expect(await clientOf(emulator).dois()).not.toEqual([]);
  });
});
