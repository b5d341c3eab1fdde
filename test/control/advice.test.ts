import { beforeEach, describe, expect, it } from 'vitest';
import { clientOf } from '../support/altmetrics-client.js';
import { controlClient } from '../support/control-client.js';
import { DETAILS, openEmulator, START, type TestEmulator } from '../support/test-emulator.js';

const CITATIONS = `${DETAILS}/v1/citations/1w?key=counts-only-key`;
const MISTYPED = `${CITATIONS}&num_result=100`;

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeEach(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});

async function found(query = ''): Promise<readonly { kind: string; subject: string; count: number }[]> {
  return (await send('GET', `/advice${query}`)).body;
}

describe('/_emulator/advice', () => {
  it('has nothing to say at first', async () => {
    expect(await found()).toEqual([]);
  });

  it('tells each thing once, with how often and where, what to do instead, and where that is from', async () => {
    await emulator.fetch(CITATIONS);
    await emulator.fetch(MISTYPED);
    await send('POST', '/clock/advance', { seconds: 60 });
    await emulator.fetch(MISTYPED);
    expect(await found()).toEqual([
      {
        kind: 'near-miss-name',
        service: 'altmetric-details',
        operation: 'listCitations',
        subject: 'num_result',
        count: 2,
        accounts: [],
        first: { request: 2, at: START },
        last: { request: 3, at: '2024-03-01T00:01:00.000Z' },
        example: 'GET /v1/citations/1w?key=<redacted>&num_result=100',
        sentence: 'listCitations has no parameter "num_result": it is ignored, without an error.',
        remedy: 'Use "num_results", if that was meant.',
        source: 'details 3',
      },
    ]);
  });

  it.each([
    ['?kind=near-miss-name', 1],
    ['?kind=unknown-parameter', 1],
    ['?kind=unchanged-retry', 0],
    ['?service=operas-altmetrics', 1],
    ['?operation=listCitations', 1],
    ['?account=test.user@gmail.com', 1],
    ['?account=nobody@example.org', 0],
    ['', 2],
  ])('lists by %s', async (query, count) => {
    await emulator.fetch(MISTYPED);
    await clientOf(emulator).get('/api/uriset?colour=red');
    expect(await found(query)).toHaveLength(count);
  });

  it.each([
    ['?kind=near-mis-name', 'Did you mean "near-miss-name"?'],
    ['?service=altmetric', 'there is no service "altmetric"; there is altmetric-details,'],
    ['?operation=getCuonts', 'did you mean "getCounts"?'],
    ['?colour=red', '"colour" is nothing to ask for'],
  ])('refuses %s', async (query, detail) => {
    const { status, body } = await send('GET', `/advice${query}`);
    expect(status).toBe(400);
    expect(body.detail).toContain(detail);
  });

  it('is shown with the request that gave rise to it', async () => {
    await emulator.fetch(CITATIONS);
    await emulator.fetch(MISTYPED);
    const adviceOf = async (id: number) => (await send('GET', `/requests/${id}`)).body.advice;
    expect(await adviceOf(1)).toEqual([]);
    expect(await adviceOf(2)).toMatchObject([{ kind: 'near-miss-name', subject: 'num_result' }]);
  });

  it('forgets when it is told to', async () => {
    await emulator.fetch(MISTYPED);
    await send('DELETE', '/advice');
    expect(await found()).toEqual([]);
    expect(await emulator.emulator.advice()).toEqual([]);
  });

  it('is of one world, and the emulator tells that of all, also where they are gone or were reset', async () => {
    await send('POST', '/worlds', { id: 'other' });
    await emulator.fetch(`/_world/other${MISTYPED}`);
    expect(await found()).toEqual([]);
    await emulator.fetch(MISTYPED);
    await send('DELETE', '/worlds/other');
    await emulator.emulator.reset();
    expect(await found()).toEqual([]);
    const worlds = (await emulator.emulator.advice()).map(({ world }) => world);
    expect(worlds).toEqual(['other', 'default']);
    expect(await emulator.emulator.advice('other')).toHaveLength(1);
  });

  it('shows no secret, in whatever place one was sent', async () => {
    const secret = 'c864n7yuw920upegazilhlz9nih3nkzs';
    const places = [
      `${secret}=1`,
      secret,
      `order_by=${secret}`,
      `key=${secret}&order_by=x${secret}`,
      `api_key=${secret}`,
    ];
    for (const place of places) await emulator.fetch(`${DETAILS}/v1/citations/1w?${place}`);
    for (const place of places) await emulator.fetch(`${DETAILS}/v1/citations/1w?${place}`);
    const told = JSON.stringify(await found());
    expect(told).toContain('unchanged-retry');
    expect(told).not.toContain(secret.slice(0, 12));
  });
});
