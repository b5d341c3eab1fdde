import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  altmetricIdOf,
  numberOfAltmetricId,
} from '../../../../src/world/catalogue/identifiers/altmetric-id.js';
import {
  identifiersIn,
  identifiersOf,
  numberOf,
} from '../../../../src/world/catalogue/identifiers/generated.js';
import { lookupForms, normalizeIdentifier } from '../../../../src/world/catalogue/identifiers/normalize.js';
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from '../../../../src/world/catalogue/output-record.js';
import { bookNumberOf } from '../../../../src/world/catalogue/records/book-blocks.js';
import { evenShape } from '../support/shape.js';

const COUNT = 200_000;
const shape = evenShape(COUNT);
const numbers = fc.integer({ min: 0, max: COUNT - 1 });

interface Named {
  readonly scheme: IdentifierScheme;
  readonly form: string;
  readonly number: number;
}

function listForms(number: number): readonly Named[] {
  const identifiers = identifiersOf(shape.seedOf(number), shape);
  return IDENTIFIER_SCHEMES.flatMap((scheme) =>
    (identifiers[scheme] ?? []).map((text) => ({
      scheme,
      form: normalizeIdentifier(scheme, text) ?? `not in ${scheme}: ${text}`,
      number,
    })),
  );
}

function ownerOf({ scheme, number }: Named): number {
  const isOfBook = scheme === 'isbn' && shape.seedOf(number).type === 'chapter';
  return isOfBook ? bookNumberOf(number) : number;
}

describe('identifiers of generated outputs', () => {
  it('lead back to the output, or from a chapter’s ISBN to its book', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const named = listForms(number);
        const found = named.map(({ scheme, form }) => numberOf(scheme, form, shape));
        expect(found).toEqual(named.map(ownerOf));
        expect(named.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('find nothing else when a character of them is another', () => {
    const character = fc.constantFrom(...'0123456789abcxyzX./-_:');
    fc.assert(
      fc.property(numbers, fc.nat(), fc.nat(), character, (number, which, where, replacement) => {
        const named = listForms(number);
        const { scheme, form } = named[which % named.length] ?? { scheme: 'doi', form: '' };
        const at = where % form.length;
        const mutated = form.slice(0, at) + replacement + form.slice(at + 1);
        const found = numberOf(scheme, mutated, shape);
        const owned = found === undefined ? [mutated] : identifiersIn(scheme, shape.seedOf(found), shape);
        expect(
          owned.map((text) => (found === undefined ? text : normalizeIdentifier(scheme, text))),
        ).toContain(mutated);
      }),
      { numRuns: 3000 },
    );
  });

  it('answer any text without throwing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDENTIFIER_SCHEMES), fc.string(), (scheme, text) => {
        expect(numberOf(scheme, text, shape)).toBeUndefined();
      }),
    );
  });

  it.each(IDENTIFIER_SCHEMES)('occur in a catalogue of 5,000: %s', (scheme) => {
    const small = evenShape(5000);
    const having = Array.from({ length: small.count }, (_, number) =>
      identifiersIn(scheme, small.seedOf(number), small),
    );
    expect(having.flat().length).toBeGreaterThan(5);
  });

  it('are one output’s alone', () => {
    const small = evenShape(3000);
    const all = Array.from({ length: small.count }, (_, number) => {
      const { isbn: _shared, ...own } = identifiersOf(small.seedOf(number), small);
      return Object.entries(own).flatMap(([scheme, texts]) => texts.map((text) => `${scheme} ${text}`));
    }).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('give a clinical trial its registration and nothing else', () => {
    const trial = Array.from({ length: 500 }, (_, number) => shape.seedOf(number)).find(
      ({ type }) => type === 'clinical-trial',
    );
    expect(Object.keys(identifiersOf(trial ?? shape.seedOf(0), shape))).toEqual(['nct']);
  });

  it('find an e-print by a version that is not known', () => {
    const number = Array.from({ length: COUNT }, (_, one) => one).find(
      (one) => identifiersIn('arxiv', shape.seedOf(one), shape).length > 0,
    );
    const [arxivId] = identifiersIn('arxiv', shape.seedOf(number ?? 0), shape);
    const found = lookupForms('arxiv', `arXiv:${arxivId}v3`).map((form) => numberOf('arxiv', form, shape));
    expect(found).toEqual([undefined, number]);
  });
});

describe('made-up Altmetric IDs', () => {
  it('lead back to the number', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(numberOfAltmetricId(altmetricIdOf(number), COUNT)).toBe(number);
      }),
    );
  });

  it.each([241_939, 199_999_999, 200_000_000 + COUNT, 200_000_000.5, Number.NaN])('are not %d', (id) => {
    expect(numberOfAltmetricId(id, COUNT)).toBeUndefined();
  });
});
