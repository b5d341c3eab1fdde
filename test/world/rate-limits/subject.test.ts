import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountSubject,
  addressSubject,
  keySubject,
  readSubject,
  subjectAt,
} from '../../../src/world/rate-limits/subject.js';

const NOTHING = { service: undefined, key: undefined, account: undefined, address: undefined };

describe('whose calls are counted', () => {
  it.each([
    [keySubject, 'key'],
    [accountSubject, 'account'],
    [addressSubject, 'address'],
  ] as const)('is read as it was written: %s %s', (write, part) => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const name = text.toLowerCase();
        expect(readSubject(write(name))).toEqual({ ...NOTHING, [part]: name });
        expect(readSubject(subjectAt('operas-metrics', write(name)))).toEqual({
          ...NOTHING,
          service: 'operas-metrics',
          [part]: name,
        });
      }),
    );
  });

  it('is one account in any case', () => {
    expect(accountSubject('Jane@Example.org')).toBe(accountSubject('jane@example.org'));
  });
});
