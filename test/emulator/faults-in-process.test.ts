import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { breakJson } from '../../src/emulator/faults/break-json.js';
import { planTrickle } from '../../src/emulator/faults/trickle.js';
import { makeToken } from '../support/altmetrics-client.js';
import { controlClient } from '../support/control-client.js';
import {
  ALTMETRICS,
  DETAILS,
  EXPLORER,
  ORIGIN,
  openEmulator,
  type TestEmulator,
} from '../support/test-emulator.js';

const COUNTS = `${DETAILS}/v1/doi/10.1038/480426a?key=counts-only-key`;
const URISET = `${ALTMETRICS}/api/uriset`;
const KEY = '0123456789abcdef0123456789abcdef';
const DIGEST = createHmac('sha1', '0178eec6221448cea012e9d41a4922ba').update('').digest('hex');
const OUTPUTS = `${EXPLORER}/explorer/api/research_outputs?key=${KEY}&digest=${DIGEST}&page[size]=1`;

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
let whole: string;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
  whole = await (await emulator.fetch(COUNTS)).text();
});
beforeEach(() => emulator.emulator.reset());

/** Without a look at the spec: what is broken is not to fit it. */
function get(path: string, init?: RequestInit): Promise<Response> {
  return emulator.emulator.fetch(ORIGIN + path, init);
}

function setFault(effect: object): Promise<unknown> {
  return send('PUT', '/faults/it', effect);
}

async function countOf(id: string): Promise<unknown> {
  const { seen, hits } = (await send('GET', `/faults/${id}`)).body;
  return { seen, hits };
}

describe('the journal', () => {
  const ask = () => get(COUNTS).then(text, () => undefined);
  const text = (response: Response) => response.text().catch(() => undefined);

  it.each([
    ['status', { status: 502 }],
    ['reset', { reset: 'after' }],
    ['cut-off', { cut_after_bytes: 5 }],
    ['malformed', { malformed_json: true }],
    ['trickled', { trickle: { bytes_per_second: 1_000_000 } }],
    ['delayed', { latency: 1 }],
    ['delayed', { latency: 1, cut_after_bytes: 1_000_000 }],
  ])('says that an answer was hit: %s', async (effect, fault) => {
    await setFault(fault);
    await ask();
    expect((await send('GET', '/requests')).body).toMatchObject([{ fault: 'it', effect }]);
  });

  it('says nothing of it where there was no fault', async () => {
    await ask();
    expect((await send('GET', '/requests')).body[0]).not.toHaveProperty('effect');
  });
});

describe('a client in process', () => {
  it.each(['before', 'after'])(
    'meets a connection that is reset %s the service has worked',
    async (reset) => {
      await setFault({ reset });
      const failure = { name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } };
      await expect(get(COUNTS)).rejects.toMatchObject(failure);
      expect(await countOf('it')).toEqual({ seen: 1, hits: 1 });
    },
  );

  it.each([
    ['before', []],
    ['after', ['10.5334/lost']],
  ])('has its request done, or not, by a reset %s', async (reset, registered) => {
    await setFault({ when: { method: 'POST' }, reset });
    const headers = { authorization: makeToken(), 'content-type': 'application/json' };
    const body = JSON.stringify([{ doi: '10.5334/lost' }]);
    await expect(get(URISET, { method: 'POST', headers, body })).rejects.toThrow();
    const list = await get(`${URISET}?per_page=100`, { headers });
    const { data } = (await list.json()) as { data: { raw: string }[] };
    expect(data.map(({ raw }) => raw).filter((doi) => doi === '10.5334/lost')).toEqual(registered);
  });

  it('gets the beginning of an answer that is cut off, and then an error', async () => {
    await setFault({ cut_after_bytes: 10 });
    const response = await get(COUNTS);
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(whole)));
    const reader = response.body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe(whole.slice(0, 10));
    await expect(reader?.read()).rejects.toMatchObject({
      message: 'terminated',
      cause: { code: 'UND_ERR_SOCKET' },
    });
  });

  it('waits for an answer that stalls until it gives up', async () => {
    await setFault({ stall_after_bytes: 10 });
    const giveUp = new AbortController();
    const response = await get(COUNTS, { signal: giveUp.signal });
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value?.length).toBe(10);
    const rest = reader?.read();
    giveUp.abort();
    await expect(rest).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('waits for an answer that is held back until it gives up', async () => {
    await setFault({ latency: 600_000 });
    await expect(get(COUNTS, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  it.each([
    ['late', { latency: 5 }],
    ['slowly', { trickle: { bytes_per_second: 1_000_000 } }],
    ['late and slowly', { latency: { from: 1, to: 5 }, trickle: { bytes_per_second: 1_000_000 } }],
  ])('gets an answer that comes %s whole', async (_how, effect) => {
    await setFault(effect);
    expect(await (await get(COUNTS)).text()).toBe(whole);
    expect(await countOf('it')).toEqual({ seen: 1, hits: 1 });
  });

  it('gets JSON that is none, with the right length', async () => {
    await setFault({ malformed_json: true });
    const response = await get(COUNTS);
    const text = await response.clone().text();
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
    await expect(response.json()).rejects.toThrow(SyntaxError);
    expect(await (await get(COUNTS)).text()).toBe(text);
  });

  it.each([{}, { 'accept-encoding': 'gzip' }])(
    'gets JSON that is none, zipped or not: %j',
    async (headers) => {
      await setFault({ malformed_json: true });
      const response = await get(OUTPUTS, { headers });
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get('content-length')).toBe(String(bytes.length));
      const text = bytes[0] === 0x1f ? (await import('node:zlib')).gunzipSync(bytes) : bytes;
      expect(() => JSON.parse(text.toString())).toThrow(SyntaxError);
    },
  );

  it.each([
    ['text', `${DETAILS}/v1/doi/10.5555/nobody?key=counts-only-key`, { malformed_json: true }],
    ['a short body', COUNTS, { cut_after_bytes: 1_000_000 }],
    [
      'a body of just that length',
      `${DETAILS}/v1/doi/10.5555/nobody?key=counts-only-key`,
      { stall_after_bytes: 9 },
    ],
  ])('gets an answer whole that a fault can do nothing to: %s', async (_what, path, effect) => {
    const before = await (await get(path)).text();
    await setFault(effect);
    expect(await (await get(path)).text()).toBe(before);
    expect(await countOf('it')).toEqual({ seen: 1, hits: 0 });
  });

  it.each([
    { cut_after_bytes: 0 },
    { stall_after_bytes: 0 },
    { malformed_json: true },
    { trickle: { bytes_per_second: 1 } },
  ])('gets the head that it asks for: %j can do nothing to it', async (effect) => {
    await setFault(effect);
    const response = await get(COUNTS, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(await countOf('it')).toEqual({ seen: 1, hits: 0 });
  });

  it('is told the time of the world, also when something goes wrong', async () => {
    await setFault({ cut_after_bytes: 0 });
    const ordinary = await emulator.emulator.fetch(`${ORIGIN}/_emulator/health`);
    expect((await get(COUNTS)).headers.get('date')).toBe(ordinary.headers.get('date'));
  });

  it('meets what the scenario says from the start, and after each reset', async () => {
    const { emulator: own } = await openEmulator({
      scenario: {
        summary: 'test',
        given: { keys: [{ key: 'k', tier: 'counts-only' }], faults: [{ first: 1, status: 503 }] },
      },
    });
    const statuses = async () => [
      (await own.fetch(`${ORIGIN}${DETAILS}/v1/doi/10.5555/x?key=k`)).status,
      (await own.fetch(`${ORIGIN}${DETAILS}/v1/doi/10.5555/x?key=k`)).status,
    ];
    expect(await statuses()).toEqual([503, 404]);
    await own.reset();
    expect(await statuses()).toEqual([503, 404]);
  });
});

describe('a scenario', () => {
  it('with a fault for what does not exist is refused', async () => {
    const scenario = {
      summary: 'test',
      given: { faults: [{ latency: 1 }, { when: { operation: 'getCuonts' }, status: 502 }] },
    };
    await expect(openEmulator({ scenario })).rejects.toThrow(
      'given.faults[1].when.operation: no service has an operation "getCuonts" (did you mean "getCounts"?)',
    );
  });
});

describe('broken JSON', () => {
  it('is taken by no parser, whatever it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const broken = breakJson(Buffer.from(JSON.stringify(value)));
        expect(() => JSON.parse(broken)).toThrow(SyntaxError);
      }),
    );
  });

  it.each(['200\n', ' {"a": 1}\n', '"😀"', '[]', 'null', '-1.5e3'])('is text all the same: %j', (json) => {
    const broken = breakJson(Buffer.from(json));
    expect(Buffer.from(broken).toString()).toBe(broken);
    expect(() => JSON.parse(broken)).toThrow(SyntaxError);
  });
});

describe('a slow body', () => {
  it('comes whole, in time, whatever its pace', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), fc.integer({ min: 1, max: 100_000 }), (bytes, pace) => {
        const body = new Uint8Array(bytes);
        const drips = planTrickle(body, pace);
        expect(Buffer.concat(drips.map(({ piece }) => piece))).toEqual(Buffer.from(body));
        const totalMs = drips.reduce((sum, { afterMs }) => sum + afterMs, 0);
        expect(totalMs).toBeCloseTo((body.length / pace) * 1000, 3);
        expect(Math.max(0, ...drips.map(({ afterMs }) => afterMs))).toBeLessThanOrEqual(1000);
      }),
    );
  });
});
