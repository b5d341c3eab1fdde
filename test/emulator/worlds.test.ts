import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { clientOf, SECOND_USER, tokenOf, USER } from '../support/altmetrics-client.js';
import { ALTMETRICS, ORIGIN, openEmulator, type TestEmulator } from '../support/test-emulator.js';

const WORLDS = ['a', 'b', 'c'] as const;
const ACCOUNTS = [USER, SECOND_USER] as const;

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await openEmulator({ scenario: 'default' });
  for (const id of WORLDS) await makeWorld(id);
});

const makeWorld = (id: string) =>
  emulator.fetch('/_emulator/worlds', { method: 'POST', body: JSON.stringify({ id }) });

describe('worlds', () => {
  it('are chosen by a path prefix or a header, and nothing of one is in another', async () => {
    await clientOf(emulator, SECOND_USER, '/_world/a').register([{ doi: '10.5334/only.in.a' }]);
    const byHeader = (world: string) =>
      clientOf(emulator, SECOND_USER).get('/api/uriset', { 'x-emulator-world': world });
    expect(await (await byHeader('a')).text()).toContain('10.5334/only.in.a');
    expect(await (await byHeader('b')).text()).toBe('{"data": []}');
    expect(await clientOf(emulator, SECOND_USER).dois()).toEqual([]);
  });

  it('keep their prefix in the links that they give', async () => {
    const response = await clientOf(emulator, USER, '/_world/b').get('/api/uriset?per_page=1');
    expect(await response.text()).toContain(
      'http://127.0.0.1:4010/_world/b/operas/altmetrics/api/uriset?per_page=1&page=2',
    );
  });

  it('say what is wrong when there is none of that name', async () => {
    const url = `${ORIGIN}/_world/nope${ALTMETRICS}/api/uriset`;
    const response = await emulator.emulator.fetch(new Request(url));
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('"nope"') });
  });

  it('have clocks, mailboxes, journals and sessions of their own', async () => {
    const fresh = await openEmulator();
    await fresh.fetch('/_emulator/worlds', { method: 'POST', body: '{"id":"x"}' });
    await fresh.fetch('/_world/x/_emulator/clock/advance', { method: 'POST', body: '{"seconds":3600}' });
    const login = await fresh.fetch(`/_world/x${ALTMETRICS}/login`);
    const cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const clocks = await Promise.all(
      ['', '/_world/x'].map(async (world) => (await fresh.fetch(`${world}/_emulator/clock`)).json()),
    );
    expect(clocks).toEqual([
      { now: '2024-03-01T00:00:00.000Z', frozen: true },
      { now: '2024-03-01T01:00:00.000Z', frozen: true },
    ]);
    expect(await (await fresh.fetch('/_emulator/requests')).json()).toEqual([]);
    expect(await (await fresh.fetch('/_world/x/_emulator/requests')).json()).toHaveLength(1);
    const elsewhere = await fresh.fetch(`${ALTMETRICS}/login`, { headers: { cookie } });
    expect(elsewhere.headers.getSetCookie()[0]?.split(';')[0]).not.toBe(cookie);
  });

  it('show each account what it registered and nothing else, however requests interleave', async () => {
    const step = fc.record({
      world: fc.constantFrom(...WORLDS),
      email: fc.constantFrom(...ACCOUNTS),
      dois: fc.array(
        fc.integer({ min: 0, max: 30 }).map((number) => `10.5334/p.${number}`),
        { maxLength: 4 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        for (const id of WORLDS)
          await emulator.fetch(`/_world/${id}/_emulator/scenarios/default/apply`, { method: 'POST' });
        const before = new Map<string, string[]>();
        for (const world of WORLDS) {
          for (const email of ACCOUNTS) {
            before.set(world + email, await clientOf(emulator, email, `/_world/${world}`).dois());
          }
        }
        await Promise.all(
          steps.map(({ world, email, dois }) =>
            clientOf(emulator, email, `/_world/${world}`).register(dois.map((doi) => ({ doi }))),
          ),
        );
        for (const world of WORLDS) {
          for (const email of ACCOUNTS) {
            const own = steps
              .filter((one) => one.world === world && one.email === email)
              .flatMap(({ dois }) => dois);
            const expected = new Set([...(before.get(world + email) ?? []), ...own]);
            const listed = await clientOf(emulator, email, `/_world/${world}`).dois();
            expect(listed).toHaveLength(expected.size);
            expect(new Set(listed)).toEqual(expected);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('the same seed, clock and requests', () => {
  const run = async () => {
    const fresh = await openEmulator({ seed: 'repeat' });
    const answers: string[] = [];
    const requests: [string, RequestInit?][] = [
      [`${ALTMETRICS}/register`],
      [`${ALTMETRICS}/`],
      [`${ALTMETRICS}/api/uriset`, { headers: { authorization: tokenOf(USER) } }],
      [`${ALTMETRICS}/confirm/garbage`],
      ['/_emulator/worlds', { method: 'POST' }],
      ['/_emulator/requests'],
    ];
    for (const [path, init] of requests) {
      const response = await fresh.fetch(path, init);
      answers.push(`${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`);
    }
    return answers;
  };

  it('give the same bytes', async () => {
    expect(await run()).toEqual(await run());
  });
});
