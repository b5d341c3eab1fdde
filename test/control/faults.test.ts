import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { controlClient } from '../support/control-client.js';
import { DETAILS, openEmulator, type TestEmulator } from '../support/test-emulator.js';

const COUNTS = `${DETAILS}/v1/doi/10.1038/480426a?key=counts-only-key`;
const FAULT = { when: { service: 'altmetric-details', operation: 'getCounts' }, first: 1, status: 502 };

let emulator: TestEmulator;
let send: ReturnType<typeof controlClient>;
beforeAll(async () => {
  emulator = await openEmulator();
  send = controlClient(emulator);
});
beforeEach(() => emulator.emulator.reset());

describe('the faults of a world', () => {
  it('are none at first', async () => {
    expect(await send('GET', '/faults')).toEqual({ status: 200, body: [] });
  });

  it('are added, and tell what they have met', async () => {
    expect(await send('POST', '/faults', FAULT)).toEqual({
      status: 201,
      body: { id: 'fault-1', ...FAULT, seen: 0, hits: 0 },
    });
    const statuses = [(await emulator.fetch(COUNTS)).status, (await emulator.fetch(COUNTS)).status];
    expect(statuses).toEqual([502, 200]);
    expect((await send('GET', '/faults/fault-1')).body).toEqual({
      id: 'fault-1',
      ...FAULT,
      seen: 2,
      hits: 1,
    });
  });

  it.each([
    {
      id: 'window',
      when: {},
      from: '2026-03-02T09:00:00.000Z',
      until: '2026-03-02T09:10:00.000Z',
      status: 502,
    },
    { id: 'fixed', when: { method: 'get', path: '/v1/*' }, latency: 250 },
    { id: 'range', when: { account: 'a@b.org' }, every: 4, latency: { from: 100, to: 400 } },
    { id: 'normal', when: { key: 'k' }, probability: 0.1, latency: { mean: 300, deviation: 50 } },
    { id: 'reset', when: {}, nth: 2, reset: 'after' },
    { id: 'cut', when: {}, latency: 5, cut_after_bytes: 100 },
    { id: 'json', when: {}, malformed_json: true },
    { id: 'stall', when: {}, stall_after_bytes: 0 },
    { id: 'trickle', when: {}, trickle: { bytes_per_second: 20 } },
  ])('are shown as they were written: $id', async (fault) => {
    const shown = { ...fault, seen: 0, hits: 0 };
    expect((await send('PUT', '/faults', [fault])).body).toEqual([shown]);
    expect((await send('GET', '/faults')).body).toEqual([shown]);
  });

  it('are replaced all at once, and those without a name get one', async () => {
    await send('POST', '/faults', { id: 'old', latency: 1 });
    const { body } = await send('PUT', '/faults', [{ latency: 1 }, { id: 'fault-1', latency: 2 }]);
    expect(body.map(({ id }: { id: string }) => id)).toEqual(['fault-2', 'fault-1']);
  });

  it('are set by name, whether or not there was one', async () => {
    await send('PUT', '/faults/slow', { latency: 1 });
    await send('POST', '/faults', { latency: 3 });
    expect((await send('PUT', '/faults/slow', { id: 'slow', latency: 2 })).status).toBe(200);
    const { body } = await send('GET', '/faults');
    expect(body.map(({ id, latency }: { id: string; latency: number }) => [id, latency])).toEqual([
      ['slow', 2],
      ['fault-1', 3],
    ]);
  });

  it('are removed, one or all', async () => {
    await send('PUT', '/faults', [
      { id: 'a', latency: 1 },
      { id: 'b', latency: 1 },
    ]);
    expect((await send('DELETE', '/faults/a')).status).toBe(204);
    expect((await send('DELETE', '/faults/a')).status).toBe(404);
    expect((await send('DELETE', '/faults')).status).toBe(204);
    expect((await send('GET', '/faults')).body).toEqual([]);
  });

  it('are gone after a reset, and belong to one world', async () => {
    await send('POST', '/faults', { status: 500 });
    await send('POST', '/worlds', { id: 'other' });
    expect((await emulator.fetch(`/_world/other${COUNTS}`)).status).toBe(200);
    await send('DELETE', '/worlds/other');
    await emulator.emulator.reset();
    expect((await emulator.fetch(COUNTS)).status).toBe(200);
  });

  it('keep the control API out of it', async () => {
    await send('POST', '/faults', { reset: 'before' });
    expect((await send('GET', '/faults')).status).toBe(200);
  });
});

describe('a fault is refused', () => {
  it.each([
    [
      'without anything that goes wrong',
      {},
      'The fault does nothing; give it latency or one of status, reset,',
    ],
    [
      'with two effects',
      { status: 502, reset: 'after' },
      'reset: a fault has one effect, and this one has status',
    ],
    [
      'that takes turns in two ways',
      { status: 502, first: 1, every: 2 },
      'every: does not go together with first',
    ],
    [
      'for a service that does not exist',
      { status: 502, when: { service: 'altmetric-detials' } },
      'when.service: there is no service "altmetric-detials" (did you mean "altmetric-details"?)',
    ],
    [
      'for an operation that does not exist',
      { status: 502, when: { service: 'altmetric-details', operation: 'getCount' } },
      'when.operation: altmetric-details has no operation "getCount" (did you mean "getCounts"?)',
    ],
    [
      'for an operation that no service has',
      { status: 502, when: { operation: 'getTokne' } },
      'when.operation: no service has an operation "getTokne" (did you mean "getToken"?)',
    ],
    [
      'for an operation of another service',
      { status: 502, when: { service: 'altmetric-details', operation: 'getToken' } },
      'when.operation: "getToken" is an operation of operas-altmetrics, not of altmetric-details',
    ],
    [
      'for a path that none can be',
      { status: 502, when: { path: 'v1/doi/*' } },
      'when.path: "v1/doi/*" fits nothing: a path begins with / or *',
    ],
    [
      'with headers and no status',
      { latency: 1, headers: { 'retry-after': '30' } },
      'headers: go with a status, and this fault has none',
    ],
    ['with a header that is none', { status: 503, headers: { 'a b': 'x' } }, 'headers: "a b" is no name'],
    [
      'with a header of two lines',
      { status: 503, headers: { a: 'x\r\nb: y' } },
      'headers.a: "x\\r\\nb: y" has characters that no header can hold',
    ],
    [
      'with a length of its own',
      { status: 503, headers: { 'Content-Length': '1' } },
      'headers.Content-Length: frames the answer itself',
    ],
    [
      'whose time ends before it starts',
      { status: 502, from: '2026-03-02T09:00:00Z', until: '2026-03-02T09:00:00Z' },
      'until: 2026-03-02T09:00:00Z is not after 2026-03-02T09:00:00Z',
    ],
    ['with half a latency', { latency: { from: 1 } }, 'latency: takes a number, or from and to, or mean'],
    ['with a latency upside down', { latency: { from: 2, to: 1 } }, 'latency.to: 1 is less than from, 2'],
    ['that would succeed', { status: 200 }, 'status: 200'],
    ['with an endless latency', { latency: 600_001 }, 'latency: 600001'],
    ['with an unknown field', { statsu: 502 }, '"statsu" is not a known field'],
    ['with a name that is none', { id: 'a b', latency: 1 }, 'id: "a b"'],
    ['at a second that leaps', { latency: 1, from: '2016-12-31T23:59:60Z' }, 'from: "2016-12-31T23:59:60Z"'],
  ])('%s', async (_what, fault, detail) => {
    const { status, body } = await send('POST', '/faults', fault);
    expect(status).toBe(400);
    expect(body.detail).toContain(detail);
    expect((await send('GET', '/faults')).body).toEqual([]);
  });

  it('whose name is taken', async () => {
    await send('POST', '/faults', { id: 'slow', latency: 1 });
    expect(await send('POST', '/faults', { id: 'slow', latency: 2 })).toMatchObject({
      status: 409,
      body: { detail: 'Another fault is called "slow".' },
    });
  });

  it('with a list in which anything is wrong: none of it is set', async () => {
    await send('POST', '/faults', { id: 'stays', latency: 1 });
    const { status, body } = await send('PUT', '/faults', [
      { id: 'a', latency: 1 },
      { id: 'a', latency: 2 },
    ]);
    expect({ status, detail: body.detail }).toEqual({
      status: 400,
      detail: 'faults[1].id: another fault is called "a"',
    });
    expect((await send('GET', '/faults')).body).toMatchObject([{ id: 'stays' }]);
  });

  it.each([
    ['/faults/a', { id: 'b', latency: 1 }, 'id: the address says "a"'],
    ['/faults/a%20b', { latency: 1 }, 'No fault can be called "a b".'],
  ])('with a name that the address denies: %s', async (path, fault, detail) => {
    expect(await send('PUT', path, fault)).toMatchObject({ status: 400, body: { detail } });
  });

  it('beyond a thousand', async () => {
    await send(
      'PUT',
      '/faults',
      Array.from({ length: 1000 }, () => ({ latency: 1 })),
    );
    expect((await send('POST', '/faults', { latency: 1 })).status).toBe(409);
    expect((await send('PUT', '/faults', Array(1001).fill({ latency: 1 }))).status).toBe(400);
  });

  it('in a body of more than a megabyte', async () => {
    expect((await send('POST', '/faults', { id: 'a'.repeat(1024 * 1024) })).status).toBe(413);
  });
});
