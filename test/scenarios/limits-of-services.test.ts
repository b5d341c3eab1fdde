import { describe, expect, it } from 'vitest';
import { loadScenario, type ScenarioDocument } from '../../src/scenarios/index.js';
import { basic, USER } from '../support/altmetrics-client.js';
import { controlClient } from '../support/control-client.js';
import { ALTMETRICS, DETAILS, METRICS, openEmulator } from '../support/test-emulator.js';

type Given = NonNullable<ScenarioDocument['given']>;
type Rules = NonNullable<ScenarioDocument['rules']>;

const MEASURES = `${METRICS}/measures`;

async function open(given: Given, rules: Rules = []) {
  const scenario: ScenarioDocument = { summary: 's', given: { extends: 'default', ...given }, rules };
  const emulator = await openEmulator({ scenario });
  const statusesOf = async (...paths: string[]) => {
    const statuses = [];
    for (const path of paths) {
      const headers = path.startsWith(ALTMETRICS) ? { authorization: basic(USER) } : {};
      statuses.push((await emulator.fetch(path, { headers })).status);
    }
    return statuses;
  };
  return { send: controlClient(emulator), statusesOf };
}

describe('a scenario', () => {
  it('limits a service from the start on', async () => {
    const limits = { services: { 'operas-metrics': { hourly: 1, daily: null }, 'operas-tokens': {} } };
    const { send, statusesOf } = await open({ limits });
    expect(await statusesOf(MEASURES, MEASURES)).toEqual([200, 429]);
    await send('POST', '/limits/spend', { service: 'operas-metrics', account: USER, hourly: 1 });
    await send('POST', '/reset');
    expect(await statusesOf(MEASURES, MEASURES)).toEqual([200, 429]);
  });

  it('has no limits of services in the world that does not say so', async () => {
    expect((await loadScenario('default')).limits.services).toEqual({});
    const services = { 'operas-metrics': { hourly: null, daily: null } };
    expect((await loadScenario({ summary: 's', given: { limits: { services } } })).limits.services).toEqual(
      {},
    );
  });

  it.each([
    [
      { 'altmetric-details': { hourly: 5 } },
      'given.limits.services: "altmetric-details" does not belong here: its limits are keyed, keyless and tweet_ids, beside services',
    ],
    [{ 'operas-metric': {} }, 'given.limits.services: "operas-metric" is not a known field'],
    [{ 'operas-metrics': { weekly: 5 } }, '"weekly" is not a known field; use hourly or daily'],
  ])('does not limit %j', async (services, text) => {
    const scenario = { summary: 's', given: { limits: { services } } } as ScenarioDocument;
    await expect(loadScenario(scenario)).rejects.toThrow(text);
  });
});

describe('a rule', () => {
  it('sets limits of services, and takes them away', async () => {
    const setTo = (hourly: number | null) => ({ set_limits: { services: { 'operas-metrics': { hourly } } } });
    const { send, statusesOf } = await open({}, [
      { when: { clock: { after: '1 hour' } }, then: [setTo(0)] },
      { when: { clock: { after: '2 hours' } }, then: [setTo(null)] },
    ]);
    const advance = () => send('POST', '/clock/advance', { by: '1 hour' });
    expect(await statusesOf(MEASURES)).toEqual([200]);
    await advance();
    expect(await statusesOf(MEASURES)).toEqual([429]);
    await advance();
    expect(await statusesOf(MEASURES)).toEqual([200]);
  });

  it('sets them after a request, and before it', async () => {
    const when = { request: { service: 'operas-metrics' }, nth: 2 };
    const then = [{ set_limits: { services: { 'operas-metrics': { hourly: 0 } } } }];
    const after = await open({}, [{ when, then }]);
    expect(await after.statusesOf(MEASURES, MEASURES, MEASURES)).toEqual([200, 200, 429]);
    const before = await open({}, [{ when: { ...when, before: true }, then }]);
    expect(await before.statusesOf(MEASURES, MEASURES)).toEqual([200, 429]);
  });

  it('spends what is left of an account’s calls, until the window has passed', async () => {
    const token = `${ALTMETRICS}/api/get_token`;
    const { send, statusesOf } = await open(
      { limits: { services: { 'operas-altmetrics': { hourly: 10 } } } },
      [
        {
          when: { request: { service: 'operas-altmetrics' }, nth: 2 },
          then: [{ spend_quota: { service: 'operas-altmetrics', account: USER, hourly: 'all' } }],
        },
      ],
    );
    expect(await statusesOf(token, token, token)).toEqual([200, 200, 429]);
    await send('POST', '/clock/advance', { by: '1 hour' });
    expect(await statusesOf(token)).toEqual([200]);
  });

  it('spends those of an address at the Details API', async () => {
    const counts = `${DETAILS}/v1/doi/10.1038/news.2011.490`;
    const { statusesOf } = await open({ access: { period: 'keyless-limited' } }, [
      {
        when: { request: { service: 'altmetric-details' }, nth: 1 },
        then: [{ spend_quota: { address: 'in-process', daily: 'all' } }],
      },
    ]);
    expect(await statusesOf(counts, counts)).toEqual([200, 429]);
  });

  it('fails where it spends all of what has no limit, and says so', async () => {
    const { send } = await open({}, [
      {
        name: 'in vain',
        when: { clock: { after: '1 hour' } },
        then: [{ spend_quota: { service: 'operas-metrics', account: USER, hourly: 'all' } }],
      },
    ]);
    await send('POST', '/clock/advance', { by: '1 hour' });
    expect((await send('GET', '/rules/in%20vain')).body).toMatchObject({
      last_failure: 'spend-quota: The caller has no limit that could be used up',
    });
  });

  it.each([
    [
      { service: 'operas-metrics', key: 'k', hourly: 1 },
      'spend_quota.key: operas-metrics counts by account or address',
    ],
    [{ service: 'operas-metrics', hourly: 1 }, 'spend_quota: takes one of account and address'],
    [{ hourly: 1, daily: 1 }, 'spend_quota: takes one of key and address'],
    [
      { service: 'altmetric-explorer', key: 'k', tweet_ids: 1 },
      'spend_quota.tweet_ids: is for keys of altmetric-details',
    ],
    [
      { service: 'altmetric-explorer', key: 'k' },
      'spend_quota: takes hourly, daily or tweet_ids besides whose they are',
    ],
  ] as const)('does not spend %j', async (spend_quota, text) => {
    const rules = [{ when: { request: {} }, then: [{ spend_quota }] }];
    await expect(loadScenario({ summary: 's', rules })).rejects.toThrow(text);
  });
});
