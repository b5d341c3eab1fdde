import { describe, expect, it } from 'vitest';
import { createConformanceChecker, loadSpec, readSpec } from '../../src/contract/conformance/index.js';
import type { JsonObject } from '../../src/contract/json-object.js';

const headers = [['content-type', 'application/json']] as const;

function specOf(schema: JsonObject, documentedHeaders: JsonObject = {}) {
  const content = { 'application/json': { schema } };
  const responses = { 200: { headers: documentedHeaders, content } };
  return readSpec({ paths: { '/x': { get: { operationId: 'getX', responses } } } });
}

function findings(schema: JsonObject, value: unknown) {
  const body = JSON.stringify(value);
  return createConformanceChecker(specOf(schema)).check({
    method: 'GET',
    path: '/x',
    status: 200,
    headers,
    body,
  });
}

describe('a finding', () => {
  const a = (schema: unknown) => ({ type: 'object', properties: { a: schema } });

  it.each<[string, JsonObject, unknown, string, string]>([
    ['a type', a({ type: 'string' }), { a: 7 }, '/a', 'must be string (got number)'],
    ['a missing member', { required: ['a'] }, {}, '', "lacks 'a'"],
    ['an unknown member', { additionalProperties: false }, { b: 1 }, '', "has 'b', which is not documented"],
    ['one left over', { unevaluatedProperties: false }, { b: 1 }, '', "has 'b', which is not documented"],
    ['a constant', a({ const: 1 }), { a: 2 }, '/a', 'must be 1 (got 2)'],
    ['a choice', a({ enum: ['x', 'y'] }), { a: 'z' }, '/a', 'must be one of ["x","y"] (got "z")'],
    ['a pattern', a({ pattern: '^10' }), { a: 'x' }, '/a', 'must match pattern "^10" (got "x")'],
    ['a format', a({ format: 'date' }), { a: 'x' }, '/a', 'must match format "date" (got "x")'],
    ['a bound', a({ minimum: 1 }), { a: 0 }, '/a', 'must be >= 1 (got 0)'],
    ['a length', a({ maxItems: 1 }), { a: [1, 2] }, '/a', 'must NOT have more than 1 items (got [1,2])'],
    ['a doublet', a({ uniqueItems: true }), { a: [1, 1] }, '/a', 'must NOT have duplicate items'],
    ['what is never there', a({ not: {} }), { a: 1 }, '/a', 'must not be there (got 1)'],
    ['what is forbidden', a(false), { a: 1 }, '/a', 'must not be there (got 1)'],
    [
      'another thing',
      a({ not: { type: 'null' } }),
      { a: null },
      '/a',
      'must not be one that fits {"type":"null"}',
    ],
    [
      'several forms',
      a({ oneOf: [{ const: 1 }, { const: 2 }] }),
      { a: 3 },
      '/a',
      'has none of the documented forms',
    ],
  ])('names the place and the rule, in words: %s', (_rule, schema, value, pointer, words) => {
    expect(findings(schema, value)).toEqual([
      {
        operationId: 'getX',
        rule: 'body',
        pointer,
        message: expect.stringContaining(`${pointer}: ${words}`),
      },
    ]);
  });

  it('names a header that is never sent', () => {
    const spec = specOf({}, { 'X-Never': { schema: { not: {} } } });
    const exchange = { method: 'GET', path: '/x', status: 200, body: '1' };
    const found = createConformanceChecker(spec).check({
      ...exchange,
      headers: [...headers, ['X-Never', 'a']],
    });
    expect(found).toEqual([
      {
        operationId: 'getX',
        rule: 'header',
        pointer: 'x-never',
        message: 'header x-never: must not be there (got "a")',
      },
    ]);
  });
});

describe('the validators of a spec', () => {
  it('are compiled once, however many checkers use them and however often', () => {
    const looks = { count: 0 };
    const schema = {
      properties: {
        get a() {
          looks.count += 1;
          return { type: 'string' };
        },
      },
    };
    const spec = specOf(schema);
    const check = () =>
      createConformanceChecker(spec).check({
        method: 'GET',
        path: '/x',
        status: 200,
        headers,
        body: '{"a": ""}',
      });
    expect(check()).toEqual([]);
    const once = looks.count;
    expect(check()).toEqual([]);
    expect([once > 0, looks.count]).toEqual([true, once]);
  });

  it('say of a schema that is none what is wrong with it', () => {
    expect(() => findings({ type: 'strng' }, 1)).toThrow('type must be JSONType');
  });

  it('are those of every media type of the shipped specs', async () => {
    const spec = await loadSpec(new URL('../../openapi/altmetric-details.yaml', import.meta.url));
    const schemas = spec.operations
      .flatMap(({ operation }) => [...operation.responses.values()])
      .flatMap(({ content }) => content.flatMap(({ schema, jsonp }) => [schema ?? {}, jsonp ?? {}]));
    expect(() => schemas.map((schema) => spec.validator.checkValue(schema, null))).not.toThrow();
  });
});
