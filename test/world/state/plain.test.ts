import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPlain, toPlain } from '../../../src/world/state/plain.js';

const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined, -0, Number.NaN, Number.POSITIVE_INFINITY),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array(),
);
const key = fc.oneof(
  fc.string(),
  fc.constantFrom('$date', '$set', '$object', '$', '__proto__', 'constructor', '7'),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, leaf, tie('list'), tie('object'), tie('set'), tie('map')),
  list: fc.array(tie('any')),
  object: fc.dictionary(key, tie('any'), { noNullPrototype: true }),
  set: fc.array(tie('any')).map((members) => new Set(members)),
  map: fc.array(fc.tuple(tie('any'), tie('any'))).map((pairs) => new Map(pairs)),
})).any;

describe('a value that is written as JSON', () => {
  it('is read again as it was, whatever is in it', () => {
    fc.assert(
      fc.property(value, (given) => {
        const read = fromPlain(JSON.parse(JSON.stringify(toPlain(given))));
        expect(isDeepStrictEqual(read, given)).toBe(true);
      }),
    );
  });

  it.each([
    ['a function', () => undefined],
    ['a big integer', 1n],
    ['a symbol', Symbol('a')],
  ])('is not %s', (_what, given) => {
    expect(() => toPlain(given)).toThrow('is no state');
  });

  it.each([[{ $colour: 1 }], [{ $set: 1 }], [{ $object: 1 }]])('has no mark as in %j', (plain) => {
    expect(() => fromPlain(plain)).toThrow('State has no');
  });
});
