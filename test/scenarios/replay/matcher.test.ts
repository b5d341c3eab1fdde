import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkValue } from '../../../src/scenarios/replay/matcher.js';
import type { JsonValue, MatcherInStep } from '../../../src/scenarios/steps-document.js';

const asItIs = (text: string) => text;

function check(wanted: JsonValue | MatcherInStep, actual: JsonValue | undefined) {
  return checkValue(wanted, actual, asItIs);
}

describe('what a value is to be', () => {
  it.each<[string, JsonValue | MatcherInStep, JsonValue | undefined]>([
    ['a value', 140.5, 140.5],
    ['a list', [1, 'a', null], [1, 'a', null]],
    ['an object below equals', { equals: { a: 1, b: [2] } }, { b: [2], a: 1 }],
    ['anything but a value', { not: 3 }, 4],
    ['bounds that are met', { at_least: 1, at_most: 1 }, 1],
    ['strict bounds', { above: 1, below: 2 }, 1.5],
    ['part of a text', { contains: 'b' }, 'abc'],
    ['an entry of a list', { contains: { a: 1 } }, [2, { a: 1 }]],
    ['a pattern', { matches: '^a+$' }, 'aaa'],
    ['a whole number', { type: 'integer' }, 3],
    ['a whole number where any will do', { type: 'number' }, 3],
    ['null', { type: 'null' }, null],
    ['a list by its type', { type: 'array' }, []],
    ['a length', { length: 2 }, ['a', 'b']],
    ['bounds of a length', { length: { at_least: 1, at_most: 3 } }, 'ab'],
    ['the length of an object', { length: 1 }, { a: 1 }],
    ['nothing', { absent: true }, undefined],
    ['anything, be it null', { present: true }, null],
  ])('accepts %s', (_what, wanted, actual) => {
    expect(check(wanted, actual)).toBeUndefined();
  });

  it.each<[string, JsonValue | MatcherInStep, JsonValue | undefined, string, string]>([
    ['another value', 1, 2, '1', '2'],
    ['a text for a number', 1, '1', '1', '"1"'],
    ['nothing', 1, undefined, '1', 'nothing'],
    ['the value that it is not to be', { not: 3 }, 3, 'not 3', '3'],
    ['less', { at_least: 2 }, 1, 'at least 2', '1'],
    ['a text where a number is to be', { at_least: 2 }, '3', 'at least 2', '"3"'],
    ['more', { below: 2 }, 2, 'below 2', '2'],
    ['a text that does not match', { matches: '^b' }, 'abc', 'a text that matches ^b', '"abc"'],
    ['a list without the entry', { contains: 3 }, [1, 2], 'what contains 3', '[1,2]'],
    ['a fraction', { type: 'integer' }, 1.5, 'a value of type integer', '1.5'],
    ['another length', { length: 2 }, [1], 'length 2', 'length 1'],
    ['a length out of bounds', { length: { at_least: 2 } }, 'a', 'length of at least 2', 'length 1'],
    ['no length at all', { length: 2 }, 5, 'length 2', '5'],
    ['something', { absent: true }, 0, 'nothing', '0'],
  ])('refuses %s, and says both', (_what, wanted, actual, expected, shown) => {
    expect(check(wanted, actual)).toEqual({ expected, actual: shown });
  });

  it('accepts each value as itself', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(check({ equals: value as JsonValue }, value as JsonValue)).toBeUndefined();
      }),
    );
  });

  it('shows of two long texts where they part', () => {
    const start = 'a'.repeat(5000);
    expect(check(`${start}bc`, `${start}xyz`)).toEqual({
      expected: `"${'a'.repeat(40)}bc" (5002 characters, from 4961)`,
      actual: `"${'a'.repeat(40)}xyz" (5003 characters, from 4961)`,
    });
  });

  it('takes no longer for a pattern that others choke on', () => {
    expect(check({ matches: '^(a+)+$' }, `${'a'.repeat(50_000)}b`)).toBeDefined();
  });
});
