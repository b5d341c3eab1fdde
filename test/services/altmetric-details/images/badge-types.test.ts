import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeTypes } from '../../../../src/services/altmetric-details/images/badge-types.js';

const LETTERS = [...'msbvrtwfdghpqoexlnyu'];

const typesOf = (posts: Record<string, number>) => badgeTypes(new Map(Object.entries(posts)));

const postsByLetter = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...LETTERS), fc.integer({ min: 1, max: 100_000 })), {
    selector: ([letter]) => letter,
    minLength: 1,
  })
  .map((entries) => new Map(entries));

describe('the types of a badge', () => {
  // Contract 10: the rule's examples.
  it.each([
    [{ t: 87, m: 7, f: 3, d: 2, g: 2 }, 'mttttfdg'],
    [{ b: 4, m: 1, d: 2, r: 1, t: 2 }, 'mbbbrtdd'],
    [{ t: 33, m: 22, f: 1, d: 1 }, 'mmmtttfd'],
    [{ t: 9, w: 1 }, 'tttttttw'],
    [{ w: 2, d: 1 }, 'wwwwwddd'],
    [{ t: 1, d: 1 }, 'ttttdddd'],
    [{ d: 1 }, 'dddddddd'],
    [{ t: 23, f: 10, g: 1 }, 'tttttffg'],
    [{ t: 14, g: 2, d: 1 }, 'ttttttdg'],
  ])('158: share eight slots among %j as %s', (posts, types) => {
    expect(typesOf(posts)).toBe(types);
  });

  // Contract 10: recorded for their order; each count of letters is one that gives it.
  it.each([
    'mbvrtwfg',
    'mbvrtwfd',
    'mbtttfdg',
    'mbrttttf',
    'bvttttwg',
    'btttttwf',
    'mmbttttf',
    'msbtttfg',
    'mbtttttu',
  ])('158: are in the order of %s', (types) => {
    const letters = [...types].reverse();
    const posts = new Map(
      letters.map((letter) => [letter, letters.filter((other) => other === letter).length]),
    );
    expect(badgeTypes(posts)).toBe(types);
  });

  it.each([[{}], [{ t: 0 }], [{ z: 5, '?': 3 }]])('158: are eight question marks for %j', (posts) => {
    expect(typesOf(posts)).toBe('????????');
  });

  it('158: leave out the smallest of more than eight sources', () => {
    expect(typesOf({ t: 90, m: 9, b: 8, v: 7, r: 6, w: 5, f: 4, d: 3, g: 2 })).toBe('mbvrtwfd');
  });

  it('are always eight letters in one order, whatever the posts', () => {
    fc.assert(
      fc.property(postsByLetter, (posts) => {
        const order = 'msbvrtwfdghpqoexlnyu';
        const places = [...badgeTypes(posts)].map((letter) => order.indexOf(letter));
        expect(places).toHaveLength(8);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(places).not.toContain(-1);
      }),
      { seed: 158 },
    );
  });

  it('have a slot for every source, up to eight, and none for another', () => {
    fc.assert(
      fc.property(postsByLetter, (posts) => {
        const present = new Set(badgeTypes(posts));
        expect(present.size).toBe(Math.min(8, posts.size));
        expect([...present].filter((letter) => !posts.has(letter))).toEqual([]);
      }),
      { seed: 158 },
    );
  });

  it('do not depend on the order in which sources are given', () => {
    fc.assert(
      fc.property(postsByLetter, (posts) => {
        expect(badgeTypes(new Map([...posts].reverse()))).toBe(badgeTypes(posts));
      }),
      { seed: 158 },
    );
  });
});
