import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/world/suggest.js';

const KNOWN = ['getCounts', 'getToken', 'fetchByDoi', 'registerUris', 'issn', 'doi'];

describe('what somebody may have meant', () => {
  it.each([
    ['getCount', 'getCounts'],
    ['getcounts', 'getCounts'],
    ['getTokne', 'getToken'],
    ['gteToken', 'getToken'],
    ['issns', 'issn'],
    ['dio', 'doi'],
    ['registerUri', 'registerUris'],
  ])('by %s is %s', (word, meant) => {
    expect(suggest(word, KNOWN)).toBe(meant);
  });

  it.each(['', 'somethingElse', 'x', 'get', 'a'.repeat(100_000)])(
    'by %j is nothing that is known',
    (word) => {
      expect(suggest(word, KNOWN)).toBeUndefined();
    },
  );

  it('is the word itself where that is known', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1 }), (known) => {
        const [word = ''] = known;
        expect(suggest(word, known)?.toLowerCase()).toBe(word.toLowerCase());
      }),
    );
  });

  it('is found again after one letter of a long enough word was left out', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), (word, at) => {
        const place = at % word.length;
        expect(suggest(word.slice(0, place) + word.slice(place + 1), [word])).toBe(word);
      }),
    );
  });
});
