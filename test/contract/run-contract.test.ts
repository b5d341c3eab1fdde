import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ContractError, type ContractOptions, runContract } from '../../src/contract/index.js';
import { collectionOf, openStub, requestOf } from './stub-server.js';

const spec = new URL('../../openapi/operas-altmetrics.yaml', import.meta.url);
const list = requestOf('stub.list', '/api/uriset', 'pm.response.to.have.status(200)');
const json = { 'content-type': 'application/json' };

function run(base: string, items: readonly unknown[], more: Partial<ContractOptions> = {}) {
  const definition = collectionOf(...items);
  return runContract({
    collections: [{ service: 'operas-altmetrics', definition, base: '{{base}}', spec }],
    environment: { base },
    clock: () => 0,
    ...more,
  });
}

describe('a contract run', () => {
  it('says how each request went, with its number, folder and tests', async () => {
    const { url } = await openStub(() => ({ headers: json, body: '{"data": []}' }));
    const named = { ...list, name: '63 · lists nothing' };
    const report = await run(url, [named]);
    expect(report).toMatchObject({ passed: 1, failed: 0 });
    const [coverage] = report.coverage;
    const met = coverage?.operations.flatMap(({ operationId, statuses }) =>
      statuses.filter(({ times }) => times > 0).map(({ status, times }) => [operationId, status, times]),
    );
    expect(met).toEqual([['listUris', '200', 1]]);
    expect(report.rows[0]).toMatchObject({
      service: 'operas-altmetrics',
      folder: 'Folder',
      name: '63 · lists nothing',
      caseNumber: 63,
      method: 'GET',
      url: `${url}/api/uriset`,
      status: 200,
      checks: 2,
      failures: [],
    });
  });

  it('fails a request whose answer leaves the spec, though its tests pass', async () => {
    const { url } = await openStub(() => ({ headers: json, body: '{"items": []}' }));
    const { rows, failed } = await run(url, [list]);
    expect(failed).toBe(1);
    expect(rows[0]?.failures).toEqual([
      { check: 'spec', message: "listUris: body: lacks 'data'" },
      { check: 'spec', message: "listUris: body: has 'items', which is not documented" },
    ]);
  });

  it('fails a request whose test fails', async () => {
    const { url } = await openStub(() => ({ headers: json, body: '{"data": []}' }));
    const { rows } = await run(url, [
      requestOf('stub.list', '/api/uriset', 'pm.response.to.have.status(404)'),
    ]);
    expect(rows[0]?.failures).toEqual([
      { check: 'stub.list', message: 'expected response to have status code 404 but got 200' },
    ]);
  });

  it('does not hold answers from elsewhere against the spec', async () => {
    const { url } = await openStub(() => ({ body: 'anything' }));
    const elsewhere = requestOf('stub.elsewhere', '-elsewhere', 'pm.response.to.have.status(200)');
    const { rows } = await run(`${url}/service`, [elsewhere]);
    expect(rows[0]).toMatchObject({ checks: 1, failures: [] });
  });

  it('holds answers from another world of the emulator against the spec', async () => {
    const { url } = await openStub(() => ({ headers: json, body: '7' }));
    const elsewhere = requestOf('stub.world', '/api/uriset', 'pm.response.to.have.status(200)');
    const own = { ...elsewhere.request, url: `${url}/_world/own/service/api/uriset` };
    const { rows } = await run(`${url}/service`, [{ ...elsewhere, request: own }]);
    expect(rows[0]?.failures).toEqual([
      { check: 'spec', message: 'listUris: body: must be object (got number)' },
    ]);
  });

  it('holds the last answer of a chain of redirects against the spec of its own path', async () => {
    const { url } = await openStub(({ url: path }) =>
      path === '/start'
        ? { status: 302, headers: { location: '/api/uriset' } }
        : { headers: json, body: '{"data": []}' },
    );
    const { rows } = await run(url, [requestOf('stub.start', '/start', 'pm.response.to.have.status(200)')]);
    expect(rows[0]?.failures).toEqual([]);
  });

  it('says in one sentence that nobody answers', async () => {
    const { rows } = await run('http://127.0.0.1:1', [list]);
    expect(rows[0]).toMatchObject({
      status: undefined,
      failures: [{ check: 'network', message: 'connect ECONNREFUSED 127.0.0.1:1' }],
    });
  });

  it('fails a request whose script breaks', async () => {
    const { url } = await openStub(() => ({ headers: json, body: '{"data": []}' }));
    const broken = { ...list, event: [{ listen: 'prerequest', script: { exec: ['nothing.here()'] } }] };
    const { rows } = await run(url, [broken]);
    expect(rows[0]?.failures).toEqual([{ check: 'script', message: 'nothing is not defined' }]);
  });

  it.each([
    ['waits for ever', "pm.test('stub.list', (done) => {});", 'this test did not come to an end'],
    ['is skipped', "pm.test.skip('stub.list', () => {});", 'this test was skipped'],
  ])('fails a request whose own test %s', async (_, exec, message) => {
    const { url } = await openStub(() => ({ headers: json, body: '{"data": []}' }));
    const { rows } = await run(url, [{ ...list, event: [{ listen: 'test', script: { exec: [exec] } }] }]);
    expect(rows[0]?.failures).toEqual([{ check: 'stub.list', message }]);
  });

  it('holds what scripts ask for against the spec, too', async () => {
    const { url } = await openStub(({ url: path }) => ({
      headers: json,
      body: path === '/api/uriset' ? '{"data": []}' : '7',
    }));
    const test = "pm.sendRequest(pm.variables.get('base') + '/api/uriset/10.5334/bay', () => {})";
    const { rows } = await run(url, [requestOf('stub.list', '/api/uriset', test)]);
    expect(rows[0]?.failures).toEqual([
      { check: 'spec', message: 'GET /api/uriset/10.5334/bay getUri: body: must be object (got number)' },
    ]);
  });

  it('stops at the first failure when asked to, whether a test or the spec found it', async () => {
    const stub = await openStub(() => ({ headers: json, body: '{"items": []}' }));
    const { rows } = await run(stub.url, [list, list, list], { bail: true });
    expect(rows.map(({ outcome }) => outcome)).toEqual(['failed', 'not-run', 'not-run']);
    expect(stub.requests).toHaveLength(1);
  });

  it('gives back a place that was being made when the run was ended', async () => {
    const closed: string[] = [];
    let end = (): void => {};
    const interrupted = new Promise<void>((resolve) => {
      end = resolve;
    });
    const environment = async (service: string) => {
      end();
      await setImmediate();
      return { environment: {}, close: async () => void closed.push(service) };
    };
    const { stop, rows } = await run('http://127.0.0.1:1', [list], { environment, interrupted });
    expect({ reason: stop?.reason, outcomes: rows.map(({ outcome }) => outcome), closed }).toEqual({
      reason: 'interrupted',
      outcomes: ['not-run'],
      closed: ['operas-altmetrics'],
    });
  });

  it('runs only what carries a tag that is allowed', async () => {
    const stub = await openStub(() => ({ headers: json, body: '{"data": []}' }));
    const safe = requestOf('stub.safe', '/api/uriset?safe', '', 'id: stub.safe\n\n[read] [live-safe]');
    const unsafe = requestOf(
      'stub.unsafe',
      '/api/uriset?unsafe',
      '',
      'id: stub.unsafe\n[live-safe] is not said here\n\n[write]',
    );
    await run(stub.url, [safe, unsafe, list], { allow: ['live-safe'] });
    expect(stub.requests).toEqual(['GET /api/uriset?safe']);
  });

  it('runs only the requests whose name matches', async () => {
    const stub = await openStub(() => ({ headers: json, body: '{"data": []}' }));
    await run(stub.url, [list, { ...list, name: '7 · something else' }], { grep: /^7 ·/ });
    expect(stub.requests).toHaveLength(1);
  });
});

describe('a contract run that can not be made', () => {
  const refused = [
    ['no request has the name', { grep: /nothing like it/ }, 'nothing ran'],
    ['no request has the tag', { allow: ['live-safe'] }, 'nothing ran'],
    ['there is no such folder', { folder: 'Elsewhere' }, 'there is no folder "Elsewhere"; there are: Folder'],
    [
      'there is no such service',
      { services: ['other'] },
      'there is no service "other"; there are: operas-altmetrics',
    ],
  ] as const;
  it.each(refused)('is refused when %s', async (_, options, message) => {
    const refusal = run('http://127.0.0.1:1', [list], options);
    await expect(refusal).rejects.toThrow(ContractError);
    await expect(refusal).rejects.toThrow(message);
  });

  it('is refused when not a single check was made', async () => {
    const { url } = await openStub(() => ({}));
    const silent = { name: 'silent', request: { method: 'GET', url: '{{base}}/' } };
    const collections = [{ service: 'silent', definition: collectionOf(silent), base: '' }];
    await expect(run(url, [], { collections })).rejects.toThrow('nothing was checked');
  });
});
