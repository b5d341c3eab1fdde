import { describe, expect, it } from 'vitest';
import { loadScenario, type ScenarioDocument, ScenarioError } from '../../src/scenarios/index.js';

const account = {
  email: 'a@example.org',
  password: 'x',
  first_name: 'A',
  last_name: 'B',
  institution: 'C',
  state: 'confirmed',
} as const;

const GIVEN = {
  accounts: [account],
  keys: [{ key: 'counts', tier: 'counts-only' }],
  faults: [{ id: 'slow', latency: 100 }, { status: 502 }],
  explorer: { accounts: [{ key: 'k', secret: 's', scope: 'whole-database' }] },
} as const;

const ALWAYS = { request: {} };
const ADVANCE = { advance_clock: '1 hour' };

/** What is wrong with rules, in the order of the file. */
async function mistakesOf(...rules: readonly object[]): Promise<readonly string[]> {
  return mistakesIn({ rules });
}

async function mistakesIn(part: object): Promise<readonly string[]> {
  const document = { summary: 's', given: GIVEN, ...part } as ScenarioDocument;
  const error = await loadScenario(document).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ScenarioError);
  return (error as ScenarioError).mistakes;
}

describe('the rules of a scenario', () => {
  it('become what a world starts with, named by their place where nobody names them', async () => {
    const { rules } = await loadScenario({
      summary: 's',
      given: GIVEN,
      rules: [
        { name: 'first', when: { request: { method: 'get', status: 404 }, every: 5 }, then: [ADVANCE] },
        { when: { clock: { after: '2 days' } }, then: [{ revoke_key: 'counts' }, { end_fault: 'fault-1' }] },
        { when: { clock: '2026-03-05T00:00:00Z' }, then: [{ start_fault: { status: 500 } }] },
      ],
    });
    expect(rules).toMatchObject([
      {
        name: 'first',
        when: {
          kind: 'request',
          pattern: { method: 'get' },
          status: 404,
          turns: { every: 5 },
          isBefore: false,
        },
        actions: [{ kind: 'advance-clock', ms: 3_600_000 }],
      },
      {
        name: 'rule-2',
        when: { kind: 'after', ms: 172_800_000 },
        actions: [
          { kind: 'revoke-key', key: 'counts' },
          { kind: 'end-fault', id: 'fault-1' },
        ],
      },
      {
        name: 'rule-3',
        when: { kind: 'clock', atMs: Date.parse('2026-03-05T00:00:00Z') },
        // The first free name: the world has a fault-1 already.
        actions: [{ kind: 'start-fault', fault: { id: 'fault-2' } }],
      },
    ]);
  });

  it.each<[object, string]>([
    [
      { service: 'altmetric-detail' },
      'service: there is no service "altmetric-detail" (did you mean "altmetric-details"?)',
    ],
    [
      { operation: 'getCount' },
      'operation: no service has an operation "getCount" (did you mean "getCounts"?)',
    ],
    [
      { service: 'operas-tokens', operation: 'getCounts' },
      'operation: "getCounts" is an operation of altmetric-details, not of operas-tokens',
    ],
  ])('wait for no request that can not be: %j', async (request, mistake) => {
    expect(await mistakesOf({ when: { request }, then: [ADVANCE] })).toEqual([
      `scenario.rules[0].when.request.${mistake}`,
    ]);
  });

  it.each<[object, string]>([
    [{}, 'when: takes one of request and clock'],
    [{ request: {}, clock: '2026-03-05T00:00:00Z' }, 'when: takes one of request and clock'],
    [{ request: {}, nth: 2, every: 3 }, 'when.every: does not go together with nth'],
    [{ clock: { after: '1 day' }, nth: 2 }, 'when.nth: is for requests, and this rule waits for the clock'],
    [
      { request: { status: 404 }, before: true },
      'when.request.status: is not known yet when the rule acts before the service answers',
    ],
    [
      { clock: { after: '2 dais' } },
      'when.clock.after: "2 dais" is not written as it should be; write it like 90 seconds',
    ],
    [
      { clock: '2026-02-30' },
      'when.clock: "2026-02-30" is no instant with a time zone; write it like 2026-03-02T09:00:00Z',
    ],
  ])('wait for nothing that contradicts itself: %j', async (when, mistake) => {
    expect(await mistakesOf({ when, then: [ADVANCE] })).toEqual([`scenario.rules[0].${mistake}`]);
  });

  it.each<[object, string]>([
    [
      { approve_account: 'b@example.org' },
      'approve_account: there is no account "b@example.org" (did you mean "a@example.org"?)',
    ],
    [
      { expire_tokens: { account: 'nobody' } },
      'expire_tokens.account: there is no account "nobody"; there is a@example.org',
    ],
    [{ revoke_key: 'count' }, 'revoke_key: there is no key "count" (did you mean "counts"?)'],
    [{ spend_quota: { key: 'x', daily: 'all' } }, 'spend_quota.key: there is no key "x"; there is counts'],
    [{ end_fault: 'slwo' }, 'end_fault: there is no fault "slwo" (did you mean "slow"?)'],
    [
      { reset_explorer_account: 'account-2' },
      'reset_explorer_account: there is no Explorer account "account-2" (did you mean "account-1"?)',
    ],
    [
      { start_fault: { status: 502, reset: 'before' } },
      'start_fault.reset: a fault has one effect, and this one has status',
    ],
    [{ start_fault: { id: 'x' } }, 'start_fault: The fault does nothing'],
    [
      { add_mentions: { output: 'nothing', mentions: [{ source: 'news' }] } },
      'add_mentions.output: say which output by one of',
    ],
    [{ delete_mentions: { output: { doi: '10.1/x', pmid: 1 } } }, 'delete_mentions.output: '],
    [
      { add_key: { key: 'x', tier: 'counts-only', expires_at: '2026-12-31T23:59:60Z' } },
      'add_key.expires_at: ',
    ],
    [{ advance_clock: '2' }, 'advance_clock: "2" is not written as it should be; write it like 90 seconds'],
    [{ approve_acount: 'a@example.org' }, ': "approve_acount" is not a known field'],
    [{}, ': '],
    [{ end_fault: 'slow', revoke_key: 'counts' }, ': there are too many fields; use 1 at most'],
  ])('do nothing that can not be: %j', async (action, mistake) => {
    const mistakes = await mistakesOf({ when: ALWAYS, then: [action] });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(`scenario.rules[0].then[0]${mistake.startsWith(':') ? '' : '.'}${mistake}`);
  });

  it('may be about what other rules make', async () => {
    const { rules } = await loadScenario({
      summary: 's',
      rules: [
        { when: ALWAYS, then: [{ revoke_key: 'later' }, { end_fault: 'also-later' }] },
        { when: ALWAYS, then: [{ add_key: { key: 'later', tier: 'full-access' } }] },
        { when: ALWAYS, then: [{ start_fault: { id: 'also-later', latency: 1 } }] },
      ],
    });
    expect(rules).toHaveLength(3);
  });

  it('each have a name of their own', async () => {
    const rule = { when: ALWAYS, then: [ADVANCE] };
    expect(await mistakesOf({ ...rule, name: 'rule-2' }, rule)).toEqual([
      'scenario.rules[1].name: another rule is called "rule-2"',
    ]);
  });

  it('do something each', async () => {
    expect(await mistakesOf({ when: ALWAYS, then: [] })).toHaveLength(1);
    expect(await mistakesOf({ when: ALWAYS })).toEqual(['scenario.rules[0]: "then" is missing']);
  });
});

describe('how accounts are approved', () => {
  it('is said of each account, and of those that register', async () => {
    const { accounts, registration } = await loadScenario({
      summary: 's',
      given: {
        accounts: [
          account,
          { ...account, email: 'b@example.org', approval: { after: '1 request' } },
          { ...account, email: 'c@example.org', approval: 'never' },
        ],
        registration: { approval: { after: '2 days' } },
      },
    });
    expect(accounts.map(({ approval }) => approval)).toEqual([
      undefined,
      { kind: 'after-requests', requests: 1 },
      { kind: 'never' },
    ]);
    expect(registration?.approval).toEqual({ kind: 'after-time', ms: 172_800_000, text: '2 days' });
  });

  it.each<[object, string]>([
    [{ after: '0 requests' }, 'approval.after: "0 requests" is not written as it should be'],
    [{ after: 'a while' }, 'approval.after: "a while" is not written as it should be'],
    ['some day', 'approval: "some day" is not allowed; use immediate, by administrator or never'],
  ] as [object, string][])('is not %j', async (approval, mistake) => {
    const mistakes = await mistakesIn({ given: { accounts: [{ ...account, approval }] } });
    expect(mistakes[0]).toContain(`scenario.given.accounts[0].${mistake}`);
  });

  it('is nothing to say of an account that is', async () => {
    const approved = { ...account, state: 'approved', approval: 'never' };
    expect(await mistakesIn({ given: { accounts: [approved] } })).toEqual([
      'scenario.given.accounts[0].approval: the account is approved already; start with the state registered or confirmed',
    ]);
  });
});
