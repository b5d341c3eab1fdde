import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createConformanceChecker, type Exchange, loadSpec } from '../../src/contract/conformance/index.js';

const file = new URL('../../openapi/operas-metrics.yaml', import.meta.url);
const spec = await loadSpec(file);
const { examples } = parse(readFileSync(file, 'utf8')).components;

const cors = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Allow-Credentials', 'true'],
  [
    'Access-Control-Allow-Headers',
    'Authorization, x-test-header, Origin, X-Requested-With, Content-Type, Accept',
  ],
] as const;
const headers = [['Content-Type', 'application/json;charset=UTF-8'], ...cors] as const;
const json = [['Content-Type', 'application/json']] as const;
const error = {
  status: 'error',
  code: 404,
  message: 'No records have matched your search criteria.',
  description: '',
  parameters: { filter: 'work_uri:info:doi:10.5334/nobody.knows' },
  count: 0,
  data: [],
};
const forbidden = {
  ...error,
  code: 403,
  message: 'You do not have permissions to access this resource.',
  parameters: '{}',
};
const unauthorized = { ...forbidden, code: 401, message: 'Authentication is needed.' };
const fatal = { ...error, code: 500, message: 'Something terrible has happened.', parameters: '' };
const posted = { ...examples.OneEvent.value };

function findings(exchange: Partial<Exchange>): string[] {
  const whole = { method: 'GET', path: '/events', status: 200, headers, body: '', ...exchange };
  return createConformanceChecker(spec)
    .check(whole)
    .map(({ message }) => message);
}

describe('an answer of the Metrics API', () => {
  it.each([
    ['/events', 'OneEvent'],
    ['/events/', 'ByMeasure'],
    ['/events', 'ByMeasureAndCountry'],
    ['/events', 'ByCountryAndMeasure'],
    ['/events', 'ByMeasureAndYear'],
    ['/events', 'ByYearAndMeasure'],
    ['/events', 'ByMeasureAndMonth'],
    ['/events', 'ByMonthAndMeasure'],
    ['/events', 'ByYearAndCountry'],
    ['/measures', 'Measures'],
    ['/citations', 'Citations'],
  ])('conforms at %s when it is the example %s', (path, name) => {
    expect(findings({ path, body: JSON.stringify(examples[name].value) })).toEqual([]);
  });

  it.each([
    ['a value that is a text', '/events', 'OneEvent', ['"value":1', '"value":"1"']],
    ['a work in capitals', '/events', 'OneEvent', ['info:doi', 'info:DOI']],
    ['a time without an offset', '/events', 'OneEvent', ['+0000', '']],
    ['an empty list', '/events', 'OneEvent', ['"count":1', '"count":0']],
    ['a year that is a number', '/events', 'ByYearAndMeasure', ['"2018"', '2018']],
    ['a thirteenth month', '/events', 'ByMonthAndMeasure', ['"12"', '"13"']],
    ['half a country', '/events', 'ByYearAndCountry', ['"country_code":"GB"', '"country_code":null']],
    ['a sum of nothing', '/events', 'ByMeasure', [',"value":3', '']],
    ['two blanks in a type', '/measures', 'Measures', ['"type":"views"', '"type":"views  twice"']],
    ['no description', '/measures', 'Measures', ['"description":[', '"descriptions":[']],
    ['a citing work without editors', '/citations', 'Citations', ['"editors":[],', '']],
  ] as const)('does not conform with %s', (_, path, name, [from, to]) => {
    const text = JSON.stringify(examples[name].value);
    expect(text).toContain(from);
    expect(findings({ path, body: text.replace(from, to) }).length).toBeGreaterThan(0);
  });

  it('has CORS headers and a charset', () => {
    const body = JSON.stringify(examples.OneEvent.value);
    expect(findings({ headers: headers.slice(0, 1), body })).toHaveLength(3);
    expect(findings({ headers: [...json, ...cors], body })).toHaveLength(1);
    expect(findings({ headers: [...headers, ['Access-Control-Allow-Methods', 'GET']], body })).toHaveLength(
      1,
    );
  });
});

describe('an error of the Metrics API', () => {
  const withCors = [...json, ...cors];
  it.each([
    ['nothing found', {}, 404, error],
    ['no token', { method: 'POST' }, 403, forbidden],
    ['a guest', { method: 'POST' }, 401, { ...unauthorized, description: 'You lack write rights.' }],
    ['no body', { method: 'POST' }, 500, fatal],
    ['a body that says that it worked', { method: 'POST' }, 500, posted],
  ])('conforms with %s', (_, asked, status, body) => {
    expect(findings({ ...asked, status, headers: withCors, body: JSON.stringify(body) })).toEqual([]);
  });

  it('conforms with two lines Content-Type', () => {
    const twice = [...headers, ...json];
    expect(findings({ status: 404, headers: twice, body: JSON.stringify(error) })).toEqual([]);
  });

  it.each([
    ['another message', {}, 404, { ...error, message: 'Not here.' }],
    ['data', {}, 404, { ...error, data: [1] }],
    ['a text for the query', {}, 404, { ...error, parameters: '' }],
    ['an object for the body', { method: 'POST' }, 403, { ...forbidden, parameters: {} }],
    ['another reason', { method: 'POST' }, 401, { ...unauthorized, description: 'Go away.' }],
  ])('does not conform with %s', (_, asked, status, body) => {
    const found = findings({ ...asked, status, headers: withCors, body: JSON.stringify(body) });
    expect(found.length).toBeGreaterThan(0);
  });

  it('has no CORS headers where there is no such path', () => {
    const notFound = JSON.stringify({ ...error, message: 'Not Found.' });
    const unknown = { path: '/nope', status: 404, body: notFound };
    expect(findings({ ...unknown, headers: json })).toEqual([]);
    expect(findings({ ...unknown, headers: withCors })).toHaveLength(3);
  });
});

describe('the Metrics API as documented', () => {
  it.each([
    ['GET', '/events', 'listEvents'],
    ['HEAD', '/events/', 'listEvents'],
    ['POST', '/events', 'postEvent'],
    ['OPTIONS', '/events', 'optionsOfEvents'],
    ['GET', '/measures/', 'listMeasures'],
    ['GET', '/citations', 'listCitations'],
    ['GET', '/publishers', 'listPublishers'],
  ])('%s %s is %s', (method, path, operationId) => {
    expect(createConformanceChecker(spec).findOperation(method, path).operationId).toBe(operationId);
  });

  it.each([
    ['GET', '/', 'a path that is not listed'],
    ['GET', '/events/x', 'a path that is not listed'],
    ['PUT', '/events', 'PUT, which /events lacks'],
    ['POST', '/measures', 'POST, which /measures lacks'],
  ])('%s %s is none: %s', (method, path, subject) => {
    const found = createConformanceChecker(spec).findOperation(method, path);
    expect(found).toMatchObject({ operationId: undefined, subject });
  });
});
