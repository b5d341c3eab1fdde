import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { basic, SECOND_USER, tokenOf, USER } from '../support/altmetrics-client.js';
import { controlClient } from '../support/control-client.js';
import {
  ALTMETRICS,
  EXPLORER,
  METRICS,
  openEmulator,
  type TestEmulator,
  TOKENS,
  TRANSLATOR,
} from '../support/test-emulator.js';

const URISET = `${ALTMETRICS}/api/uriset`;
const MEASURES = `${METRICS}/measures`;
const OUTPUTS = `${EXPLORER}/explorer/api/research_outputs`;
const OPERAS_CALLS = [
  ['operas-altmetrics', URISET],
  ['operas-metrics', MEASURES],
  ['operas-tokens', `${TOKENS}/tokens`],
  ['operas-translator', `${TRANSLATOR}/translate?uri=info:doi:10.5334/bbc`],
] as const;
const CALLS = [...OPERAS_CALLS, ['altmetric-explorer', `${OUTPUTS}?key=k&digest=d`]] as const;

const NGINX_429 =
  '<html>\r\n<head><title>429 Too Many Requests</title></head>\r\n<body>\r\n' +
  '<center><h1>429 Too Many Requests</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n';

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

async function limit(services: object): Promise<void> {
  expect((await send('PUT', '/limits', { services })).status).toBe(200);
}

function call(path: string, authorization?: string): Promise<Response> {
  return emulator.fetch(path, authorization === undefined ? {} : { headers: { authorization } });
}

async function statusesOf(paths: readonly string[], authorization?: string): Promise<number[]> {
  const statuses = [];
  for (const path of paths) statuses.push((await call(path, authorization)).status);
  return statuses;
}

function post(path: string, email: string, body: unknown): Promise<Response> {
  return emulator.fetch(path, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokenOf(email)}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function lastRequest() {
  return (await send('GET', '/requests?order=newest&limit=1')).body[0];
}

describe('a limit of a service', () => {
  it.each(CALLS)('is none by default, and nothing is counted: %s', async (_service, path) => {
    await send('DELETE', '/limits');
    await call(path);
    expect((await send('GET', '/limits')).body.use).toEqual([]);
  });

  it.each(CALLS)('ends calls until the hour has passed: %s', async (service, path) => {
    const [free] = await statusesOf([path]);
    await limit({ [service]: { hourly: 2 } });
    expect(await statusesOf([path, path, path, path])).toEqual([free, free, 429, 429]);
    await send('POST', '/clock/advance', { seconds: 3600 });
    expect(await statusesOf([path])).toEqual([free]);
  });

  it.each(CALLS)('ends calls until the day of UTC has passed: %s', async (service, path) => {
    const [free] = await statusesOf([path]);
    await limit({ [service]: { daily: 1 } });
    expect(await statusesOf([path, path])).toEqual([free, 429]);
    await send('POST', '/clock/advance', { seconds: 3600 });
    expect(await statusesOf([path])).toEqual([429]);
    await send('POST', '/clock/advance', { seconds: 82_800 });
    expect(await statusesOf([path])).toEqual([free]);
  });

  it.each(CALLS)('is told in the journal, with the operation: %s', async (service, path) => {
    await limit({ [service]: { hourly: 5, daily: 0 } });
    await call(path);
    expect(await lastRequest()).toMatchObject({
      service,
      operation: expect.any(String),
      status: 429,
      because: 'setting',
      reason: 'daily limit passed',
    });
  });

  it.each(CALLS)('is nothing that headers tell of: %s', async (service, path) => {
    await limit({ [service]: { hourly: 1 } });
    const answers = [await call(path), await call(path)];
    expect(
      answers.flatMap(({ headers }) => [...headers.keys()].filter((name) => /limit/.test(name))),
    ).toEqual([]);
  });

  it('is of that service alone', async () => {
    await limit({ 'operas-metrics': { hourly: 0 } });
    expect(await statusesOf(CALLS.map(([, path]) => path))).toEqual([401, 429, 403, 403, 400]);
  });

  it('changes nothing when it is passed', async () => {
    await limit({ 'operas-altmetrics': { hourly: 1 } });
    await call(URISET, `Bearer ${tokenOf(USER)}`);
    const { outputs: before } = (await send('GET', '/state')).body.rooms ?? {};
    expect((await post(URISET, USER, [{ doi: '10.5555/refused' }])).status).toBe(429);
    await limit({ 'operas-altmetrics': { hourly: null } });
    expect(await (await call(URISET, `Bearer ${tokenOf(USER)}`)).text()).not.toContain('10.5555/refused');
    expect((await send('GET', '/state')).body.rooms?.outputs).toEqual(before);
  });

  it('does not count what it refuses', async () => {
    await limit({ 'operas-metrics': { hourly: 1 } });
    await statusesOf([MEASURES, MEASURES, MEASURES]);
    await limit({ 'operas-metrics': { hourly: 2 } });
    expect((await send('GET', '/limits')).body.use).toContainEqual({
      service: 'operas-metrics',
      key: null,
      account: null,
      address: 'in-process',
      hourly: { limit: 2, used: 1, remaining: 1 },
      daily: { limit: null, used: 1, remaining: null },
      tweet_ids: { limit: null, used: 0, remaining: null },
    });
  });

  it('counts whatever is asked of the service, and however it is answered', async () => {
    await limit({ 'operas-metrics': { hourly: 3 } });
    expect(
      await statusesOf([MEASURES, `${METRICS}/nothing`, `${METRICS}/events?filter=x`, MEASURES]),
    ).toEqual([200, 404, 400, 429]);
  });
});

describe('the refusal of one call too many', () => {
  it('is a page of the framework at OPERAS Altmetrics', async () => {
    await limit({ 'operas-altmetrics': { hourly: 0 } });
    const refused = await call(URISET);
    expect(refused.headers.get('content-type')).toBe('text/html');
    expect(await refused.text()).toContain(
      '<p>This user has exceeded an allotted request count. Try again later.</p>',
    );
  });

  it.each(OPERAS_CALLS.slice(1))('is a page of nginx: %s', async (service, path) => {
    await limit({ [service]: { hourly: 0 } });
    expect(await (await call(path)).text()).toBe(NGINX_429);
  });

  it('is JSON at the Explorer, and says when the window is over', async () => {
    await limit({ 'altmetric-explorer': { hourly: 0 } });
    await send('POST', '/clock/advance', { seconds: 600 });
    const refused = await call(`${OUTPUTS}?key=k`);
    expect((await refused.json()).errors).toMatchObject([{ status: '429', code: 'rate_limit_exceeded' }]);
    expect(refused.headers.get('retry-after')).toBe('3000');
    await limit({ 'altmetric-explorer': { hourly: 0, daily: 0 } });
    expect((await call(`${OUTPUTS}?key=k`)).headers.get('retry-after')).toBe('85800');
  });

  it('leaves the throttle of the Explorer as it is', async () => {
    const { key } = (await send('GET', '/explorer')).body.accounts[0];
    await send('PUT', '/explorer/rules', { throttle: true });
    await limit({ 'altmetric-explorer': { hourly: 100 } });
    expect((await call(`${OUTPUTS}?key=${key}`)).status).toBe(400);
  });
});

describe('the callers of a service', () => {
  it('are counted by account, whether by token or by name', async () => {
    await limit({ 'operas-altmetrics': { hourly: 1 } });
    expect(await statusesOf([URISET], `Bearer ${tokenOf(USER)}`)).toEqual([200]);
    expect(await statusesOf([URISET], `Bearer ${tokenOf(SECOND_USER)}`)).toEqual([200]);
    expect(await statusesOf([`${ALTMETRICS}/api/get_token`], basic(USER.toUpperCase()))).toEqual([429]);
    expect(await statusesOf([`${ALTMETRICS}/api/get_token`])).toEqual([401]);
  });

  it('are counted by key at the Explorer, whatever else they say', async () => {
    await limit({ 'altmetric-explorer': { hourly: 1 } });
    expect(await statusesOf([`${OUTPUTS}?key=one`, `${OUTPUTS}?key=two`, OUTPUTS])).toEqual([400, 400, 400]);
    expect(await statusesOf([`${OUTPUTS}?key=one`, OUTPUTS], basic(USER))).toEqual([429, 429]);
  });

  it('are not known by names that are too long to be kept', async () => {
    await send('DELETE', '/limits');
    await limit({ 'altmetric-explorer': { hourly: 1 } });
    expect(await statusesOf([`${OUTPUTS}?key=${'x'.repeat(256)}`, OUTPUTS])).toEqual([400, 429]);
    expect((await send('GET', '/limits')).body.use).toMatchObject([{ key: null, address: 'in-process' }]);
  });

  it('are counted in each world alone', async () => {
    await send('POST', '/worlds', { id: 'other' });
    await limit({ 'operas-metrics': { hourly: 0 } });
    expect(await statusesOf([MEASURES, `/_world/other${MEASURES}`])).toEqual([429, 200]);
  });
});

describe('limits and faults', () => {
  it.each([
    [{ status: 502 }, 502],
    [{ status: 429 }, 429],
  ])('meet as in a proxy: what fails before the service does not count, %j', async (effect, status) => {
    await send('DELETE', '/limits');
    await limit({ 'operas-metrics': { hourly: 0 } });
    await send('PUT', '/faults', [effect]);
    expect(await statusesOf([MEASURES])).toEqual([status]);
    expect(await lastRequest()).toMatchObject({ because: 'fault' });
    expect((await send('GET', '/limits')).body.use).toEqual([]);
  });

  it('meet as in a proxy: a refusal is an answer, too, which a fault can spoil', async () => {
    await limit({ 'altmetric-explorer': { hourly: 0 } });
    await send('PUT', '/faults', [{ malformed_json: true }]);
    const answer = await emulator.emulator.fetch(new Request(`http://127.0.0.1:4010${OUTPUTS}`));
    expect(answer.status).toBe(429);
    await expect(answer.json()).rejects.toThrow(SyntaxError);
    expect(await lastRequest()).toMatchObject({
      status: 429,
      because: 'fault',
      reason: 'hourly limit passed',
    });
  });
});

it('is advised to wait whoever calls again before the hour is over, and not another one', async () => {
  await limit({ 'operas-altmetrics': { hourly: 0 } });
  await call(URISET, `Bearer ${tokenOf(USER)}`);
  await call(URISET, `Bearer ${tokenOf(SECOND_USER)}`);
  const kinds = async () => (await send('GET', '/advice')).body.map(({ kind }: { kind: string }) => kind);
  expect(await kinds()).not.toContain('called-before-reset');
  await call(URISET, `Bearer ${tokenOf(USER)}`);
  expect(await kinds()).toContain('called-before-reset');
});
