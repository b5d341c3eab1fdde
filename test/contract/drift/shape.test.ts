import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareShapes } from '../../../src/contract/drift/compare-shapes.js';
import { viewOf } from '../../../src/contract/drift/schema-view.js';
import { mergeShapes, shapeAt } from '../../../src/contract/drift/shape.js';
import { generalPointer, shapeOf } from '../../../src/contract/drift/shape-of.js';

const keeping = { tell: (text: string) => text, redact: (text: string) => text, isError: false };
const plain = (value: unknown) => shapeOf(value, undefined, keeping);
const shapes = fc.jsonValue({ maxDepth: 4 }).map(plain);
const never = () => false;

/** What differs between lists of bodies, in short. */
function differences(live: readonly unknown[], emulator: readonly unknown[], schema: object) {
  const view = viewOf([schema]);
  const merged = (bodies: readonly unknown[]) =>
    bodies.map((one) => shapeOf(one, view, keeping)).reduce(mergeShapes);
  const sides = { live: merged(live), emulator: merged(emulator) };
  const lacks = (side: 'live' | 'emulator', pointer: string, name: string) => {
    const at = shapeAt(sides[side], pointer);
    return at?.keys?.[name]?.isAlways !== true;
  };
  return compareShapes({ ...sides, view, pointer: '' }, lacks).map(
    ({ kind, pointer, verdict }) => `${kind} ${pointer} ${verdict}`,
  );
}

describe('a shape', () => {
  it('stays what it is when it is merged with itself', () => {
    fc.assert(
      fc.property(shapes, (one) => {
        expect(mergeShapes(one, one)).toEqual(one);
      }),
    );
  });

  it('comes to the same in whatever order shapes are merged', () => {
    fc.assert(
      fc.property(shapes, shapes, shapes, (a, b, c) => {
        expect(JSON.stringify(mergeShapes(a, b))).toBe(JSON.stringify(mergeShapes(b, a)));
        expect(mergeShapes(mergeShapes(a, b), c)).toEqual(mergeShapes(a, mergeShapes(b, c)));
      }),
    );
  });

  it('does not differ from itself', () => {
    fc.assert(
      fc.property(shapes, (one) => {
        const place = { live: one, emulator: one, view: undefined, pointer: '' };
        expect(compareShapes(place, never)).toEqual([]);
      }),
    );
  });

  it('holds no value, but for those that the spec fixes', () => {
    const view = viewOf([{ properties: { name: { type: 'string' }, status: { enum: ['ok', 'error'] } } }]);
    expect(JSON.stringify(shapeOf({ name: 'Ada', status: 'ok' }, view, keeping))).toBe(
      '{"kinds":["object"],"keys":{"name":{"isAlways":true,"shape":{"kinds":["string"],"formats":["text"]}},' +
        '"status":{"isAlways":true,"shape":{"kinds":["string"],"formats":["text"],"values":["\\"ok\\""]}}}}',
    );
  });

  it('holds no value where the spec fixes it in one form, and leaves it open in another', () => {
    const view = viewOf([{ type: 'string' }, { const: 0 }]);
    expect(shapeOf('12 Main Street', view, keeping)).toEqual({ kinds: ['string'], formats: ['text'] });
  });

  it('takes names that are data together', () => {
    const view = viewOf([{ additionalProperties: { type: 'integer' } }]);
    expect(shapeOf({ GB: 1, DE: 2 }, view, keeping)).toEqual({
      kinds: ['object'],
      map: { kinds: ['integer'] },
    });
    expect(generalPointer({ GB: 1 }, view, ['GB'])).toBe('/{}');
    expect(generalPointer({ a: [{ b: 1 }] }, undefined, ['a', '0', 'b'])).toBe('/a/{}/b');
  });
});

describe('comparing shapes', () => {
  const item = {
    type: 'object',
    properties: {
      id: { type: 'string' },
      score: { type: 'number' },
      note: { type: ['string', 'null'] },
      tags: { type: 'array', items: { type: 'string' } },
      kind: { enum: ['a', 'b'] },
    },
    required: ['id', 'score'],
    additionalProperties: false,
  };
  const one = { id: 'x', score: 1.5 };

  it.each<[string, unknown[], unknown[]]>([
    ['a member that may be absent', [{ ...one, note: 'n' }], [one]],
    ['null where it is allowed', [{ ...one, note: null }], [{ ...one, note: 'n' }]],
    ['whole numbers among others', [{ ...one, score: 2 }], [one]],
    ['an empty list', [{ ...one, tags: [] }], [{ ...one, tags: ['t'] }]],
    ['another of the documented values', [{ ...one, kind: 'a' }], [{ ...one, kind: 'b' }]],
    ['texts of many forms', [one, { ...one, id: '2024-01-01' }], [{ ...one, id: 'https://a.example' }, one]],
  ])('makes nothing of %s', (_what, live, emulator) => {
    expect(differences(live, emulator, item)).toEqual([]);
  });

  it.each<[string, object, readonly string[]]>([
    ['a member that is gone', { id: 'x' }, ['key /score live']],
    ['a new member', { ...one, extra: 1 }, ['key /extra live']],
    ['a type', { ...one, score: '1.5' }, ['type /score live']],
    ['null', { ...one, score: null }, ['null /score live']],
    ['a value', { ...one, kind: 'c' }, ['value /kind live']],
    ['another name', { id: 'x', scores: 1.5 }, ['renamed /score live']],
    ['a form of text', { ...one, id: '2024-01-01T00:00:00Z' }, ['format /id open']],
  ])('finds %s', (_what, live, expected) => {
    expect(differences([live], [{ ...one, kind: 'a' }], item)).toEqual(expected);
  });

  it('says of what only the emulator has that the emulator is wrong', () => {
    expect(differences([one], [{ ...one, extra: 1 }], item)).toEqual(['key /extra emulator']);
  });

  it('says that the spec leaves open what it allows on both sides', () => {
    const schema = { properties: { id: { type: ['string', 'integer'] } } };
    expect(differences([{ id: 'x' }], [{ id: 1 }], schema)).toEqual(['type /id open']);
  });
});
