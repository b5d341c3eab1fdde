import { beforeEach, describe, expect, it } from 'vitest';
import { basic, USER } from '../support/altmetrics-client.js';
import { controlClient } from '../support/control-client.js';
import {
  ALTMETRICS,
  DETAILS,
  METRICS,
  ORIGIN,
  openEmulator,
  type TestEmulator,
} from '../support/test-emulator.js';

const BAY = 'info:doi:10.5334/bay';
const COUNTS = `${DETAILS}/v1/doi/10.1038/news.2011.490`;

let emulator: TestEmulator;
let control: ReturnType<typeof controlClient>;
beforeEach(async () => {
  emulator = await openEmulator();
  control = controlClient(emulator);
});

async function call(path: string, init?: RequestInit): Promise<string> {
  return (await emulator.fetch(path, init)).text();
}

const asked = async (query = '') => (await control('GET', `/requests${query}`)).body;
const idsOf = async (query: string) => (await asked(query)).map(({ id }: { id: number }) => id);

describe('an entry', () => {
  it('tells what was asked, by whom, and what came of it', async () => {
    await call(`${COUNTS}?key=counts-only-key`);
    expect(await asked()).toEqual([
      {
        id: 1,
        at: '2024-03-01T00:00:00.000Z',
        service: 'altmetric-details',
        operation: 'getCounts',
        method: 'GET',
        path: '/v1/doi/10.1038/news.2011.490?key=<redacted>',
        status: 200,
        client_address: 'in-process',
        account: null,
        reason: null,
        because: 'service',
        rule: null,
        fault: null,
      },
    ]);
  });

  it('shows headers and bodies of both sides, without secrets', async () => {
    const headers = { 'content-type': 'application/json', authorization: basic(USER), 'x-trace': '1' };
    const answer = await call(`${ALTMETRICS}/api/uriset`, {
      method: 'POST',
      headers,
      body: '[{"doi": "10.1/x"}]',
    });
    const { status, body } = await control('GET', '/requests/1');
    expect(status).toBe(200);
    expect(body.url).toBe('http://127.0.0.1:4010/operas/altmetrics/api/uriset');
    expect(body.request.headers).toEqual(
      expect.arrayContaining([
        ['authorization', 'Basic <redacted>'],
        ['x-trace', '1'],
      ]),
    );
    expect(body.request.body).toEqual({ text: '[{"doi": "10.1/x"}]', bytes: 19, cut: false });
    expect(body.response.body).toEqual({ text: answer, bytes: answer.length, cut: false });
    expect(body.response.headers).toEqual(expect.arrayContaining([['content-type', expect.any(String)]]));
  });

  it.each([
    ['JSON of the Details API', `${COUNTS}?key=counts-only-key`],
    ['a refusal of the Details API', COUNTS],
    ['events that are sent as they are made', `${METRICS}/events?filter=work_uri:${BAY}`],
    ['an error of the Metrics API', `${METRICS}/events?filter=nothing`],
    ['a page', `${ALTMETRICS}/demo/widget`],
    ['a refusal of the Explorer API', '/altmetric/explorer/api/research_outputs'],
    ['a style sheet', `${ALTMETRICS}/static/css/base.css`],
    ['the proxy in front', `/operas/altmetrics/nowhere`],
  ])('has the body of the answer: %s', async (_what, path) => {
    const answer = await call(path);
    const { body } = await control('GET', '/requests/1');
    const { text, bytes, cut } = body.response.body;
    expect(bytes).toBe(Buffer.byteLength(answer));
    expect(cut).toBe(bytes > 16_384);
    expect(answer.startsWith(text)).toBe(true);
  });

  it('has no body where none was sent', async () => {
    await emulator.fetch(`${COUNTS}?key=counts-only-key`, { method: 'HEAD' });
    const { body } = await control('GET', '/requests/1');
    expect([body.request.body, body.response.body]).toEqual([null, null]);
  });

  it('has the beginning of a long body, and how long that was', async () => {
    const text = JSON.stringify(Array.from({ length: 5000 }, (_, number) => ({ doi: `10.1/é${number}` })));
    const headers = { 'content-type': 'application/json', authorization: basic(USER) };
    await call(`${ALTMETRICS}/api/uriset`, { method: 'POST', headers, body: text });
    const { request } = (await control('GET', '/requests/1')).body;
    expect(request.body).toMatchObject({ bytes: Buffer.byteLength(text), cut: true });
    expect(text.startsWith(request.body.text)).toBe(true);
    expect(request.body.text.length).toBeGreaterThan(14_000);
  });

  it('has of a body that is no text how long it is', async () => {
    const body = new Uint8Array([0xff, 0xfe, 0, 1]);
    await call(`${METRICS}/events`, { method: 'POST', body });
    expect((await control('GET', '/requests/1')).body.request.body).toEqual({
      text: null,
      bytes: 4,
      cut: false,
    });
    expect((await control('GET', '/requests/1')).body.response.body.text).not.toBeNull();
  });

  it('is not there for what was never asked, or is gone', async () => {
    expect((await control('GET', '/requests/1')).status).toBe(404);
    expect((await control('GET', '/requests/x')).status).toBe(404);
  });
});

describe('the list', () => {
  beforeEach(async () => {
    await call(`${COUNTS}?key=counts-only-key`);
    await call(COUNTS);
    await control('POST', '/clock/advance', { seconds: 60 });
    await call(`${METRICS}/events?event_id=x`);
  });

  it.each([
    ['service=operas-metrics', [3]],
    ['operation=getCounts', [1, 2]],
    ['status=200', [1]],
    ['status=5xx', [3]],
    ['status=4xx', [2]],
    ['path=/v1/doi/*', [1, 2]],
    ['path=*news*', [1, 2]],
    ['path=*counts-only*', []],
    ['since=2024-03-01T00:01:00Z', [3]],
    ['until=2024-03-01T00:01:00Z', [1, 2]],
    ['after=1&limit=1', [2]],
    ['order=newest&limit=2', [3, 2]],
    ['because=setting', []],
    ['rule=r', []],
    ['fault=f', []],
    ['method=GET&service=altmetric-details', [1, 2]],
  ])('%s has %j', async (query, ids) => {
    expect(await idsOf(`?${query}`)).toEqual(ids);
  });

  it('is counted as it is listed', async () => {
    expect((await control('GET', '/requests/count?status=4xx')).body).toEqual({ count: 1 });
    expect((await control('GET', '/requests/count')).body).toEqual({ count: 3 });
  });

  it('has headers and bodies on demand', async () => {
    const [first] = await asked('?bodies=true');
    expect(first.response.body.text).toContain('"altmetric_id":241939');
    expect((await asked())[0]).not.toHaveProperty('response');
  });

  it('is empty once it was cleared, and counts on', async () => {
    await control('DELETE', '/requests');
    expect(await asked()).toEqual([]);
    await call(COUNTS);
    expect(await idsOf('')).toEqual([4]);
  });

  it.each([
    ['status=20', 'status: "20" is not a status; use one like 404, or a class like 4xx.'],
    ['because=me', 'because: "me" is not a cause; use service or setting or fault.'],
    ['since=today', 'since: "today" is no instant with a time zone, like 2026-03-02T09:00:00Z.'],
    ['after=-1', 'after: "-1" is no whole number from 0.'],
    ['limit=0', 'limit: "0" is no whole number from 1 to 10000.'],
    ['order=up', 'order: "up" is no order; use oldest or newest.'],
    ['bodies=1', 'bodies: "1" is neither true nor false.'],
    ['wait=61s', 'wait: "61s" is no time from 0ms to 60s, like 5s or 250ms.'],
    ['wait=5', 'wait: "5" is no time from 0ms to 60s, like 5s or 250ms.'],
    ['at_least=2', 'at_least: says nothing without wait.'],
    [
      'operation=getCuonts',
      'operation: no service has an operation "getCuonts" (did you mean "getCounts"?).',
    ],
    [
      'service=operas-altmetrics&operation=getCounts&wait=60s',
      'operation: "getCounts" is an operation of altmetric-details, not of operas-altmetrics.',
    ],
    ['path=v1/doi/*', 'path: "v1/doi/*" fits nothing: a path begins with / or *.'],
    ['status=200&status=404', 'status is there more than once.'],
  ])('is refused for %s', async (query, detail) => {
    expect(await control('GET', `/requests?${query}`)).toMatchObject({ status: 400, body: { detail } });
  });

  it('is a page for a person', async () => {
    const page = await call('/_emulator/requests', { headers: { accept: 'text/html' } });
    expect(page).toContain('/v1/doi/10.1038/news.2011.490');
    expect(page).toContain('href="requests.har"');
  });
});

describe('waiting', () => {
  it('ends at once where enough is there', async () => {
    await call(COUNTS);
    const response = await emulator.fetch('/_emulator/requests?operation=getCounts&wait=60s');
    expect(response.headers.get('emulator-wait')).toBe('met');
    expect(await response.json()).toHaveLength(1);
  });

  it('ends as soon as enough has come', async () => {
    await call(COUNTS);
    const waiting = emulator.fetch('/_emulator/requests/count?operation=getCounts&at_least=3&wait=60s');
    await call(`${METRICS}/events?event_id=x`);
    await call(COUNTS);
    await call(COUNTS);
    const response = await waiting;
    expect(response.headers.get('emulator-wait')).toBe('met');
    expect(await response.json()).toEqual({ count: 3 });
  });

  it('ends with the time, and shows what there is', async () => {
    await call(COUNTS);
    const response = await emulator.fetch('/_emulator/requests?at_least=2&wait=10ms');
    expect(response.headers.get('emulator-wait')).toBe('timed-out');
    expect(await response.json()).toHaveLength(1);
  });

  it('does not count what came before, where that is not asked for', async () => {
    await call(COUNTS);
    const waiting = emulator.fetch('/_emulator/requests?after=1&wait=60s');
    await call(COUNTS);
    expect(await (await waiting).json()).toMatchObject([{ id: 2 }]);
  });

  it('ends with the world', async () => {
    const waiting = emulator.fetch('/_emulator/requests?wait=60s');
    // The first answer comes when the one that waits is waiting.
    await control('GET', '/health');
    await emulator.emulator.reset();
    expect((await waiting).headers.get('emulator-wait')).toBe('ended');
  });

  it('is refused to the thousand and first', async () => {
    const signal = new AbortController();
    const waiting = Array.from({ length: 1001 }, () =>
      emulator.emulator.fetch(`${ORIGIN}/_emulator/requests?wait=60s`, { signal: signal.signal }),
    );
    const first = await Promise.race(waiting);
    expect(first.status).toBe(503);
    signal.abort();
    await Promise.allSettled(waiting);
  });
});

describe('the state of a world', () => {
  it('has the journal, without secrets, and takes it back', async () => {
    await call(`${COUNTS}?key=counts-only-key`);
    const before = (await control('GET', '/requests/1')).body;
    const state = await call('/_emulator/state');
    expect(JSON.stringify(JSON.parse(state).rooms?.journal ?? JSON.parse(state))).not.toContain(
      '?key=counts-only-key',
    );
    await control('DELETE', '/requests');
    await emulator.fetch('/_emulator/state', { method: 'PUT', body: state });
    expect((await control('GET', '/requests/1')).body).toEqual(before);
  });
});
