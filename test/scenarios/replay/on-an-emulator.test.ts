import { describe, expect, it, onTestFinished } from 'vitest';
import { createEmulator, replay } from '../../../src/emulator/index.js';
import type { ScenarioDocument } from '../../../src/scenarios/index.js';

const SMALL = { catalogue: { outputs: 0, pinned_works: false } };
const ACCOUNT = {
  email: 'a@b.org',
  password: 'planted-password',
  first_name: 'A',
  last_name: 'B',
  institution: 'C',
  state: 'approved',
} as const;

async function openEmulator(controlToken?: string) {
  const emulator = await createEmulator({
    port: 0,
    scenario: { summary: 'another world', given: SMALL },
    ...(controlToken === undefined ? {} : { controlToken }),
  });
  await emulator.listen();
  onTestFinished(() => emulator.close());
  return emulator;
}

describe('a story on an emulator', () => {
  it('happens on a Monday morning, if it does not say when', async () => {
    const report = await replay({
      summary: 's',
      given: SMALL,
      steps: [
        {
          name: 'the clock',
          control: { path: '/clock' },
          expect: { json: { '$.now': '2026-03-02T09:00:00.000Z', '$.frozen': true } },
        },
      ],
    });
    expect(report).toMatchObject({ target: 'emulator', ended: 'all', passed: 1, failed: 0 });
  });

  it.each([
    ['its own instant', { now: '2020-02-02T00:00:00Z' }, '2020-02-02T00:00:00.000Z', true],
    [
      'a clock that runs',
      { now: '2020-02-02T00:00:00Z', frozen: false },
      { matches: '^2020-02-02T00:0' },
      false,
    ],
  ])('happens at %s', async (_what, clock, now, frozen) => {
    const report = await replay({
      summary: 's',
      given: { ...SMALL, clock },
      steps: [
        {
          name: 'the clock',
          control: { path: '/clock' },
          expect: { json: { '$.now': now, '$.frozen': frozen } },
        },
      ],
    });
    expect(report.steps[0]?.failures).toEqual([]);
  });

  it('moves the clock: on, to an instant, at a step, between one time and the next', async () => {
    const clock = { path: '/clock' };
    const report = await replay({
      summary: 's',
      given: SMALL,
      steps: [
        { name: 'two hours pass', clock: { advance: '2 hours' } },
        { name: 'eleven', control: clock, expect: { json: { '$.now': '2026-03-02T11:00:00.000Z' } } },
        { name: 'the next day', clock: { set: '2026-03-03T00:00:00Z', frozen: true } },
        { name: 'midnight', control: clock, expect: { json: { '$.now': '2026-03-03T00:00:00.000Z' } } },
        {
          name: 'in April',
          at: '2026-04-01T00:00:00Z',
          control: clock,
          expect: { json: { '$.now': '2026-04-01T00:00:00.000Z' } },
        },
        {
          name: 'day by day',
          control: clock,
          repeat: { until: { json: { '$.now': '2026-04-11T00:00:00.000Z' } }, advance: '1 day' },
        },
      ],
    });
    expect(report.steps.flatMap(({ failures }) => failures)).toEqual([]);
    expect(report.steps.at(-1)?.times).toBe(11);
  });

  it('can find a service by its host, below the root', async () => {
    const report = await replay({
      summary: 's',
      given: SMALL,
      steps: [
        {
          name: 'as the live service',
          request: { path: '/measures', headers: { Host: 'metrics-api.operas-eu.org' } },
          expect: { json: { '$.status': 'ok' } },
        },
      ],
    });
    expect(report.steps[0]?.failures).toEqual([]);
  });

  it('leaves nothing behind on an emulator that runs already, and needs its token', async () => {
    const emulator = await openEmulator('planted-control-token');
    const story: ScenarioDocument = {
      summary: 's',
      given: { ...SMALL, accounts: [ACCOUNT] },
      variables: { password: ACCOUNT.password },
      steps: [
        {
          name: 'a token',
          request: {
            service: 'operas-altmetrics',
            path: '/api/get_token',
            basic: { user: 'a@b.org', password: '{{password}}' },
          },
        },
        { name: 'its accounts', control: { path: '/accounts' }, expect: { json: { $: { length: 1 } } } },
        {
          name: 'where it is',
          request: { service: 'operas-altmetrics', path: '/login' },
          expect: { text: 'planted-control-token', headers: { location: '{{altmetrics}}' } },
        },
      ],
    };
    await expect(replay(story, { baseUrl: emulator.url })).rejects.toThrow(/asks for its control token/);
    const report = await replay(story, { baseUrl: emulator.url, controlToken: 'planted-control-token' });
    expect(report).toMatchObject({ passed: 2, failed: 1 });
    expect(JSON.stringify(report)).not.toMatch(/planted|127\.0\.0\.1/);
    const worlds = await emulator.fetch(`${emulator.url}/_emulator/worlds`, {
      headers: { Authorization: 'Bearer planted-control-token' },
    });
    expect(await worlds.json()).toMatchObject([{ id: 'default' }]);
  });

  it('says the same on an emulator of its own and on one that runs already', async () => {
    const emulator = await openEmulator();
    const story = 'empty-world';
    expect(await replay(story, { baseUrl: `${emulator.url}/` })).toEqual(await replay(story));
  });

  it.each([
    ['has no steps', { summary: 's', given: SMALL }, {}, /scenario has no steps to replay/],
    ['finds no emulator', 'empty-world', { baseUrl: 'http://127.0.0.1:1' }, /nothing answers at/],
    ['has no live service', 'empty-world', { target: 'live' as const }, /no address of a live service/],
    [
      'has an address that is none',
      'empty-world',
      { target: 'live' as const, environment: { details: 'api.altmetric.com' } },
      /"details" is no http address/,
    ],
    [
      'has an address with more than one needs',
      'empty-world',
      { target: 'live' as const, environment: { details: 'http://ada:secret@127.0.0.1:1/?a' } },
      /"details" is to be an address without user, query and fragment/,
    ],
  ])('is not replayed where it %s', async (_what, story, options, message) => {
    await expect(replay(story, options)).rejects.toThrow(message);
  });
});
