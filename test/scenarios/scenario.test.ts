import { describe, expect, it } from 'vitest';
import { listScenarios, loadScenario, type ScenarioDocument } from '../../src/scenarios/index.js';

const account = {
  email: 'a@example.org',
  password: 'x',
  first_name: 'A',
  last_name: 'B',
  institution: 'C',
  state: 'approved',
} as const;

const key = { key: 'a', tier: 'counts-only' } as const;

const explorer = { key: 'k', secret: 's', scope: 'whole-database' } as const;
const institutional = {
  ...explorer,
  scope: 'institutional',
  institution: { name: 'N', slug: 'n', organizations: ['grid.999000.0'] },
} as const;
const withExplorer = (...accounts: readonly object[]) => ({
  summary: 's',
  given: { explorer: { accounts } },
});

const load = (document: unknown) => loadScenario(document as ScenarioDocument);

describe('a scenario', () => {
  it('is shipped under a name, with a line that says what for', () => {
    expect(listScenarios()).toContainEqual({
      name: 'default',
      summary: 'What a newcomer needs for a first answer from every service.',
      steps: expect.any(Number),
    });
  });

  it('becomes the start of a world that holds no password', async () => {
    const start = await load({
      summary: 's',
      given: { accounts: [{ ...account, password: 'plain-secret' }] },
    });
    expect(JSON.stringify(start)).not.toContain('plain-secret');
    expect(start.accounts[0]?.passwordHash).toMatch(/^\$scrypt\$ln=10,r=8,p=1\$/);
  });

  it.each([
    [{}, 'scenario: "summary" is missing'],
    [{ summary: '' }, 'scenario.summary: "" is empty'],
    [
      {
        summary: 's',
        given: { accounts: [account, { ...account, email: 'b@example.org', state: 'aproved' }] },
      },
      'scenario.given.accounts[1].state: "aproved" is not allowed; use registered, confirmed or approved (did you mean "approved"?)',
    ],
    [
      { summary: 's', given: { accounts: [{ ...account, email: 'nobody' }] } },
      'scenario.given.accounts[0].email: "nobody" is no e-mail address',
    ],
    [
      { summary: 's', given: { accounts: [account, { ...account, email: 'A@example.org' }] } },
      'scenario.given.accounts[1].email: another account has "a@example.org"',
    ],
    [
      { summary: 's', given: { outputs: [{ doi: '10.1/x', registered_by: ['a@example.org'] }] } },
      'scenario.given.outputs[0].registered_by[0]: no account has "a@example.org"',
    ],
    [
      { summary: 's', given: { access: { period: 'today' } } },
      'scenario.given.access.period: "today" is not allowed; use key-required or keyless-limited',
    ],
    [
      { summary: 's', given: { access: { invalid_key_status: 418 } } },
      'scenario.given.access.invalid_key_status: 418 is not allowed; use 401 or 403',
    ],
    [
      { summary: 's', given: { limits: { keyed: { hourly: -5 } } } },
      'scenario.given.limits.keyed.hourly: -5 is too small; use 0 to 1000000000',
    ],
    [
      { summary: 's', given: { limits: { keyed: { weekly: 5 } } } },
      'limits.keyed: "weekly" is not a known field; use hourly or daily',
    ],
    [{ summary: 's', given: { keys: [{ key: 'a' }] } }, 'scenario.given.keys[0]: "tier" is missing'],
    [
      { summary: 's', given: { keys: [{ ...key, tier: 'free' }] } },
      'scenario.given.keys[0].tier: "free" is not allowed; use counts-only or full-access',
    ],
    [{ summary: 's', given: { keys: [key, key] } }, 'scenario.given.keys[1].key: another key is the same'],
    [
      { summary: 's', given: { keys: [{ ...key, expires_at: '2016-12-31T23:59:60Z' }] } },
      'scenario.given.keys[0].expires_at: "2016-12-31T23:59:60Z" is no instant',
    ],
    [
      withExplorer({ ...explorer, scope: 'all' }),
      'scenario.given.explorer.accounts[0].scope: "all" is not allowed; use whole-database or institutional',
    ],
    [
      withExplorer(explorer, { ...explorer, name: 'account-1', key: 'other' }),
      'scenario.given.explorer.accounts[1].name: another account has "account-1"',
    ],
    [
      withExplorer(explorer, explorer),
      'scenario.given.explorer.accounts[1].key: another account has the same',
    ],
    [
      withExplorer({ ...institutional, institution: undefined }),
      'scenario.given.explorer.accounts[0]: an institutional account has an institution; give one',
    ],
    [
      withExplorer({ ...institutional, scope: 'whole-database' }),
      'scenario.given.explorer.accounts[0].scope: an account with an institution is institutional; change its scope',
    ],
    [
      withExplorer({ ...explorer, expires_at: '2016-12-31T23:59:60Z' }),
      'scenario.given.explorer.accounts[0].expires_at: "2016-12-31T23:59:60Z" is no instant',
    ],
    [
      { summary: 's', given: { clock: { now: 'noon' } } },
      'scenario.given.clock.now: "noon" is no instant with a time zone; write it like 2026-03-02T09:00:00Z',
    ],
  ])('%j is refused in words', async (document, message) => {
    await expect(load(document)).rejects.toThrow(message);
  });

  it('fixes the clock', async () => {
    const start = await load({
      summary: 's',
      given: { clock: { now: '2024-01-01T00:00:00Z', frozen: true } },
    });
    expect(start.clock).toEqual({ now: '2024-01-01T00:00:00Z', frozen: true });
  });

  it('has the access, the limits and no keys of the live service unless it says otherwise', async () => {
    expect(await load({ summary: 's' })).toMatchObject({
      access: { period: 'key-required', invalidKeyStatus: 401 },
      limits: {
        keyed: { hourly: 3600, daily: 86_400 },
        keyless: { hourly: 720, daily: 1200 },
        tweetIds: 1_500_000,
      },
      apiKeys: [],
    });
  });

  it('has Explorer accounts with all that is left out, named by their place', async () => {
    const start = await load(withExplorer(explorer, { ...institutional, key: 'other', api_access: false }));
    expect(start.explorer).toMatchObject({
      accounts: [
        { name: 'account-1', key: 'k', secret: 's', hasApiAccess: true },
        { name: 'account-2', hasApiAccess: false, institution: { slug: 'n', departments: [] } },
      ],
      rules: { period: '2024', keyFaultStatus: 400, throttles: false },
    });
  });

  it('names a period, and what differs from it', async () => {
    const loadAccess = (access: object) => load({ summary: 's', given: { access } });
    expect((await loadAccess({ period: 'keyless-limited' })).access.invalidKeyStatus).toBe(403);
    const own = await loadAccess({ period: 'keyless-limited', invalid_key_status: 401 });
    expect(own.access.invalidKeyStatus).toBe(401);
  });

  it('switches limits off', async () => {
    const limits = { keyed: { hourly: null }, tweet_ids: null };
    expect((await load({ summary: 's', given: { limits } })).limits).toMatchObject({
      keyed: { hourly: null, daily: 86_400 },
      tweetIds: null,
    });
  });
});
