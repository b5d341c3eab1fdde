import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSpec, readSpec } from '../../src/contract/conformance/index.js';
import {
  createCoverageMeter,
  isBelow,
  mergeCoverage,
  type SeenExchange,
  type ServiceCoverage,
  totalsOf,
} from '../../src/contract/coverage/index.js';

const record = {
  type: 'object',
  properties: { title: { type: 'string' }, score: { type: 'number' }, never: false },
};
const plain = { content: { 'text/plain': {} } };
const spec = readSpec({
  openapi: '3.1.0',
  'x-everywhere': { anyOperation: { '403': plain, '5XX': plain } },
  paths: {
    '/outputs/{id}': {
      'x-aliases': ['/latest'],
      parameters: [{ name: 'id', in: 'path' }],
      get: {
        operationId: 'getOutput',
        parameters: [
          { name: 'filter[type][]', in: 'query' },
          { name: 'page', in: 'query', style: 'deepObject' },
          { name: 'If-None-Match', in: 'header' },
          { name: 'session', in: 'cookie' },
        ],
        responses: {
          200: {
            content: { 'application/json': { schema: record }, 'text/javascript': { 'x-jsonp': record } },
          },
          403: { content: { 'application/json': { schema: { properties: { why: {} } } } } },
          '4XX': { content: { 'text/html': {} } },
        },
      },
    },
    '/outputs': {
      post: {
        operationId: 'addOutputs',
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'array', items: { allOf: [record, { properties: { doi: {} } }] } },
            },
            'application/x-www-form-urlencoded': { schema: { properties: { ids: {} } } },
          },
        },
        responses: { 200: { description: 'Added.' } },
      },
    },
  },
});

const get: SeenExchange = {
  method: 'GET',
  path: '/outputs/7',
  query: '',
  requestHeaders: [],
  requestBody: undefined,
  status: 200,
  headers: [['Content-Type', 'application/json']],
  body: '{"title": "A"}',
};
const post: SeenExchange = { ...get, method: 'POST', path: '/outputs', body: '', headers: [] };

function measure(...exchanges: readonly Partial<SeenExchange>[]): ServiceCoverage {
  const meter = createCoverageMeter('outputs', spec);
  for (const exchange of exchanges) meter.saw({ ...get, ...exchange });
  return meter.coverage();
}

function met({ operations }: ServiceCoverage): {
  statuses: string[];
  parameters: string[];
  fields: string[];
} {
  const met = operations.map(({ statuses, parameters, fields }) => ({
    statuses: statuses.filter(({ times }) => times > 0).map(({ status, times }) => `${status} ${times}`),
    parameters: parameters.filter(({ times }) => times > 0).map(({ in: place, name }) => `${place} ${name}`),
    fields: fields.filter(({ times }) => times > 0).map(({ status, pointer }) => `${status} ${pointer}`),
  }));
  return {
    statuses: met.flatMap(({ statuses }) => statuses),
    parameters: met.flatMap(({ parameters }) => parameters),
    fields: met.flatMap(({ fields }) => fields),
  };
}

describe('the coverage meter', () => {
  it('lists all that the spec documents, in its order', () => {
    const [first, second] = measure().operations;
    expect(first).toMatchObject({ operationId: 'getOutput', method: 'GET', path: '/outputs/{id}' });
    expect(first?.statuses.map(({ status }) => status)).toEqual(['200', '403', '4XX']);
    expect(first?.parameters.map(({ name }) => name)).toEqual([
      'id',
      'filter[type][]',
      'page',
      'If-None-Match',
      'session',
    ]);
    expect(first?.fields.map(({ status, pointer }) => `${status} ${pointer}`)).toEqual([
      '200 /title',
      '200 /score',
      '403 /why',
    ]);
    expect(second?.parameters.map(({ name }) => name)).toEqual(['title', 'score', 'doi', 'ids']);
  });

  it('has met nothing before it saw something', () => {
    expect(met(measure())).toEqual({ statuses: [], parameters: [], fields: [] });
  });

  it('counts a status and the fields of its answer', () => {
    expect(met(measure({}, { body: '{"score": null}' }))).toMatchObject({
      statuses: ['200 2'],
      fields: ['200 /title', '200 /score'],
    });
  });

  it('counts the fields of a script that calls back', () => {
    const headers = [['content-type', 'text/javascript']] as const;
    expect(met(measure({ headers, body: 'f({"score": 1});' })).fields).toEqual(['200 /score']);
  });

  it('counts a status that only a range has', () => {
    expect(met(measure({ status: 404 })).statuses).toEqual(['4XX 1']);
  });

  it('counts a status that anything in front may give only where the answer is one of the operation', () => {
    const refused = { status: 403, body: '{"why": "no key"}' };
    const atTheDoor = { status: 403, headers: [['content-type', 'text/plain']] as const, body: 'no' };
    expect(met(measure(atTheDoor)).statuses).toEqual([]);
    expect(met(measure(atTheDoor, refused)).statuses).toEqual(['403 1']);
  });

  it('counts nothing of an answer that a fault made', () => {
    const headers = [...get.headers, ['X-Emulator-Fault', 'fault-1']] as const;
    expect(met(measure({ headers }))).toEqual({ statuses: [], parameters: [], fields: [] });
  });

  it.each([
    ['a path that is not listed', { path: '/nowhere' }],
    ['a method that the path lacks', { method: 'DELETE' }],
  ])('counts nothing of %s', (_what, exchange) => {
    expect(met(measure(exchange))).toEqual({ statuses: [], parameters: [], fields: [] });
  });

  it.each([
    ['of the path', {}, 'path id'],
    ['in a query', { query: 'filter[type][]=news' }, 'query filter[type][]'],
    ['in a query, percent-encoded', { query: 'filter%5Btype%5D%5B%5D=news' }, 'query filter[type][]'],
    ['in a query, with an index', { query: 'filter[type][0]=news' }, 'query filter[type][]'],
    ['in a query, without brackets', { query: 'filter[type]=news' }, 'query filter[type][]'],
    ['in pieces', { query: 'page[size]=2' }, 'query page'],
    ['as a header', { requestHeaders: [['if-none-match', '"a"']] as const }, 'header If-None-Match'],
    ['as a cookie', { requestHeaders: [['Cookie', 'a=b; session=c']] as const }, 'cookie session'],
  ])('meets a parameter %s', (_how, exchange, name) => {
    expect(met(measure(exchange)).parameters).toContain(name);
  });

  it('does not meet a parameter of the path in an alias that lacks it', () => {
    expect(met(measure({ path: '/latest' }))).toMatchObject({ statuses: ['200 1'], parameters: [] });
  });

  const multipart = '--a\r\nContent-Disposition: form-data; name="ids"\r\n\r\n1\r\n--a--\r\n';
  it.each([
    ['of objects in a list', '[{"doi": "10.5555/1"}, {"title": "A"}]', 'application/json', ['title', 'doi']],
    ['of JSON whose type is not said', '{"score": 1}', '', ['score']],
    ['of a form', 'ids=1%7C2&nothing=1', 'application/x-www-form-urlencoded', ['ids']],
    ['of a form in parts', multipart, 'multipart/form-data; boundary=a', ['ids']],
    ['of no text that is documented', 'hello', 'text/plain', []],
  ])('meets members %s', (_what, requestBody, type, names) => {
    const requestHeaders = [['Content-Type', type]] as const;
    const { parameters } = met(measure({ ...post, requestHeaders, requestBody }));
    expect(parameters).toEqual(names.map((name) => `body ${name}`));
  });
});

describe('coverage of several parts of a run', () => {
  const exchanges: readonly Partial<SeenExchange>[] = [
    {},
    { query: 'page[size]=1', body: '{"score": 2}' },
    { status: 404 },
    { status: 403, body: '{"why": ""}' },
    { ...post, requestBody: '[{"doi": ""}]' },
  ];

  it('is that of the run, however it was split and whatever comes first', () => {
    const some = fc.array(fc.constantFrom(...exchanges), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const whole = [measure(...one, ...other)];
        expect(mergeCoverage([measure(...one), measure(...other)])).toEqual(whole);
        expect(mergeCoverage([measure(...other), measure(...one)])).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps services apart, and survives a journey to another thread', () => {
    const [one, other] = [measure({}), { ...measure({}), service: 'others' }];
    expect(mergeCoverage(structuredClone([one, other]))).toEqual([one, other]);
  });
});

describe('a minimum of coverage', () => {
  it('is about pairs of operation and status', () => {
    const coverage = measure({}, { ...post });
    expect(totalsOf(coverage.operations).statuses).toEqual({ met: 2, of: 4 });
    expect([isBelow([coverage], 50), isBelow([coverage], 50.1)]).toEqual([false, true]);
  });

  it('is not reached by a run that measured nothing', () => {
    expect([isBelow([], 1), isBelow([], 0)]).toEqual([true, false]);
  });
});

describe('the shipped specs', () => {
  it.each([
    'altmetric-details',
    'altmetric-explorer',
    'operas-altmetrics',
    'operas-metrics',
    'operas-tokens',
    'operas-translator',
  ])('of %s has operations, parameters and fields to meet, each once', async (service) => {
    const shipped = await loadSpec(new URL(`../../openapi/${service}.yaml`, import.meta.url));
    const { operations } = createCoverageMeter(service, shipped).coverage();
    const totals = totalsOf(operations);
    expect(operations).toHaveLength(shipped.operations.length);
    expect(Math.min(totals.statuses.of, totals.parameters.of, totals.fields.of)).toBeGreaterThan(5);
    const names = operations.flatMap(({ operationId, fields }) =>
      fields.map(({ status, pointer }) => `${operationId} ${status} ${pointer}`),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
