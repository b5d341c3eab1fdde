import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectScheme } from '../../../../src/world/catalogue/identifiers/detect.js';
import { identifiersOf } from '../../../../src/world/catalogue/identifiers/generated.js';
import { normalizeIdentifier } from '../../../../src/world/catalogue/identifiers/normalize.js';
import type { IdentifierScheme } from '../../../../src/world/catalogue/output-record.js';
import { evenShape } from '../support/shape.js';

describe('telling the scheme of an identifier from its form', () => {
  // docs/sources.md explorer 2.18
  it.each([
    ['10.1038/NATURE12373', 'doi', '10.1038/nature12373'],
    ['doi:10.1038/nature12373', 'doi', '10.1038/nature12373'],
    ['https://doi.org/10.1038/nature12373', 'doi', '10.1038/nature12373'],
    ['10568/1234', 'handle', '10568/1234'],
    ['20.500.99901/7', 'handle', '20.500.99901/7'],
    ['http://hdl.handle.net/10568/1234', 'handle', '10568/1234'],
    ['978-3-319-25557-6', 'isbn', '9783319255576'],
    ['0-8044-2957-X', 'isbn', '9780804429573'],
    ['21148220', 'pmid', '21148220'],
    ['9783319255577', 'pmid', undefined],
    ['arXiv:1234.5678', 'arxiv', '1234.5678'],
    ['1108.2455', 'arxiv', '1108.2455'],
    ['math.GT/0309136', 'arxiv', 'math.GT/0309136'],
    ['2011Natur.480..426V', 'ads', '2011natur.480..426v'],
    ['RePEc:bla:ecpoli', 'repec', 'RePEc:bla:ecpoli'],
    ['nct00000001', 'nct', 'NCT00000001'],
    ['urn:nbn:de:bvb:19', 'urn', 'urn:nbn:de:bvb:19'],
    ['https://example.org/a', 'uri', 'https://example.org/a'],
    ['PMC3131313', 'pmc', 'PMC3131313'],
    ['pub.1056456446', 'dimensions', 'pub.1056456446'],
  ] as const)('reads %s as %s', (text, scheme, value) => {
    expect(detectScheme(text)).toEqual(value === undefined ? undefined : { scheme, value });
  });

  it.each(['', 'nothing', '10.1038', 'altmetric:'])('reads nothing in "%s"', (text) => {
    expect(detectScheme(text)).toBeUndefined();
  });

  it('reads what generated outputs have, but for SSRN ids, which are bare numbers', () => {
    const shape = evenShape(20_000);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: shape.count - 1 }), (number) => {
        const { ssrn: _bareNumber, ...identifiers } = identifiersOf(shape.seedOf(number), shape);
        const entries = Object.entries(identifiers) as [IdentifierScheme, readonly string[]][];
        const texts = entries.flatMap(([scheme, all]) => all.map((text) => ({ scheme, text })));
        expect(texts.map(({ text }) => detectScheme(text))).toEqual(
          texts.map(({ scheme, text }) => ({ scheme, value: normalizeIdentifier(scheme, text) })),
        );
      }),
      { numRuns: 500 },
    );
  });
});
