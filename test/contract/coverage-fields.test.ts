import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFields, listFields, plantFields } from '../../src/contract/coverage/field-tree.js';
import type { JsonObject } from '../../src/contract/json-object.js';

function pointers(...schemas: readonly JsonObject[]): string[] {
  return listFields(plantFields(schemas)).map(({ pointer }) => pointer);
}

function met(schema: JsonObject, ...answers: readonly unknown[]): string[] {
  const root = plantFields([schema]);
  for (const [at, answer] of answers.entries()) countFields(root, answer, at + 1);
  return listFields(root).flatMap(({ pointer, times }) => (times > 0 ? [`${pointer} ${times}`] : []));
}

const text = { type: 'string' };
const list = (items: JsonObject): JsonObject => ({ type: 'array', items });
const object = (properties: Readonly<Record<string, unknown>>): JsonObject => ({
  type: 'object',
  properties,
});

describe('the documented fields', () => {
  it.each<[string, JsonObject, readonly string[]]>([
    ['members of an object', object({ a: text, b: object({ c: text }) }), ['/a', '/b', '/b/c']],
    ['members of a list', object({ a: list(object({ b: text })) }), ['/a', '/a/{}', '/a/{}/b']],
    ['places of a list', { prefixItems: [text, object({ a: text })] }, ['/{}', '/{}/a']],
    ['members of a map', { additionalProperties: object({ a: text }) }, ['/{}', '/{}/a']],
    ['members by pattern', { patternProperties: { '^x': text } }, ['/{}']],
    ['all of several', { allOf: [object({ a: text }), object({ b: text })] }, ['/a', '/b']],
    ['whichever form', { oneOf: [object({ a: text }), { anyOf: [list(text)] }] }, ['/a', '/{}']],
    [
      'what follows from a condition',
      { if: {}, then: object({ a: text }), else: object({ b: text }) },
      ['/a', '/b'],
    ],
    ['names with a slash or a tilde', object({ 'a/b': text, 'a~b': text }), ['/a~1b', '/a~0b']],
    ['nothing that must not be there', object({ a: false, b: { not: {} } }), []],
    ['nothing of a list that stays empty', { type: 'array', maxItems: 0, items: text }, []],
    ['nothing of a map of anything', { additionalProperties: true }, []],
  ])('are %s', (_what, schema, expected) => {
    expect(pointers(schema)).toEqual(expected);
  });

  it('are those of all schemas that an answer may fit', () => {
    expect(pointers(object({ a: text }), object({ a: object({ b: text }) }))).toEqual(['/a', '/a/b']);
  });

  it('come to an end where a schema holds itself', () => {
    const tree: Record<string, unknown> = { type: 'object' };
    tree.properties = { name: text, children: { type: 'array', items: tree } };
    expect(pointers(tree)).toEqual(['/name', '/children', '/children/{}']);
  });
});

describe('fields that were met', () => {
  it('count once an answer, however often they are in there', () => {
    const schema = list(object({ a: text, b: text }));
    expect(met(schema, [{ a: '' }, { a: '' }], [{ b: '' }, { a: '' }], [])).toEqual([
      '/{} 2',
      '/{}/a 2',
      '/{}/b 1',
    ]);
  });

  it('count when only the last of many members has them', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => (at === 9_999 ? { b: 1 } : { a: 1 }));
    expect(met(list(object({ a: text, b: text })), many)).toEqual(['/{} 1', '/{}/a 1', '/{}/b 1']);
  });

  it('count when they are null', () => {
    expect(met(object({ a: text }), { a: null })).toEqual(['/a 1']);
  });

  it('are taken by their name before they are taken for any member', () => {
    const schema = { ...object({ a: text }), additionalProperties: object({ c: text }) };
    expect(met(schema, { a: 1, b: { c: 1 } })).toEqual(['/a 1', '/{} 1', '/{}/c 1']);
  });

  it('are never more than the documented ones, nor met without the field that holds them', () => {
    const schemas = fc.letrec<{ schema: JsonObject }>((tie) => ({
      schema: fc.oneof(
        { maxDepth: 4 },
        fc.constant<JsonObject>(text),
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('schema')).map(object),
        tie('schema').map(list),
        tie('schema').map((additionalProperties): JsonObject => ({ additionalProperties })),
        fc.array(tie('schema'), { maxLength: 3 }).map((anyOf): JsonObject => ({ anyOf })),
      ),
    })).schema;
    const values = fc.object({
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      maxDepth: 4,
      withNullPrototype: false,
    });
    fc.assert(
      fc.property(schemas, values, (schema, value) => {
        const documented = pointers(schema);
        const seen = met(schema, value).map((line) => line.slice(0, line.lastIndexOf(' ')));
        const holders = seen
          .map((pointer) => pointer.slice(0, pointer.lastIndexOf('/')))
          .filter((p) => p !== '');
        expect(documented).toEqual(expect.arrayContaining(seen));
        expect(seen).toEqual(expect.arrayContaining(holders));
      }),
    );
  });
});
