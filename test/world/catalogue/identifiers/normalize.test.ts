import { describe, expect, it } from 'vitest';
import { lookupForms, normalizeIdentifier } from '../../../../src/world/catalogue/identifiers/normalize.js';

describe('the form in which an identifier is looked up', () => {
  // docs/sources.md details 4
  it.each([
    ['doi', '10.1038/NATURE12373', '10.1038/nature12373'],
    ['doi', 'nature12373', undefined],
    ['doi', 'doi:10.1038/nature12373', undefined],
    ['pmid', '0021148220', '21148220'],
    ['pmid', '0', undefined],
    ['pmid', '12a', undefined],
    ['pmc', 'pmc3131313', 'PMC3131313'],
    ['arxiv', 'ARXIV:1108.2455', '1108.2455'],
    ['arxiv', '1108.2455v2', '1108.2455v2'],
    ['arxiv', 'math.GT/0309136', 'math.GT/0309136'],
    ['arxiv', '1108', undefined],
    ['ads', '2011Natur.480..426V', '2011natur.480..426v'],
    ['ads', '2012apphl.100y3104b', '2012apphl.100y3104b'],
    ['ads', '2012apphl', undefined],
    ['ssrn', '2234441', '2234441'],
    ['repec', 'repec:bla:ecpoli:v1', 'RePEc:bla:ecpoli:v1'],
    ['repec', 'bla:ecpoli:v1', undefined],
    ['isbn', '978-3-319-25557-6', '9783319255576'],
    ['isbn', '3-319-25557-3', undefined],
    ['isbn', '3-319-25557-6', '9783319255576'],
    ['isbn', '080442957x', '9780804429573'],
    ['isbn', '978-3-319-25557-7', undefined],
    ['handle', '10568/1234', '10568/1234'],
    ['handle', '10568', undefined],
    ['nct', 'nct00000001', 'NCT00000001'],
    ['nct', 'NCT1', undefined],
    ['urn', 'URN:NBN:de:bvb:19', 'urn:nbn:de:bvb:19'],
    ['urn', 'nbn:de', undefined],
    ['uri', 'http:/host.example/a', 'http://host.example/a'],
    ['uri', 'http://host.example/a//b', 'http://host.example/a/b'],
    ['uri', 'host.example/a', undefined],
    ['dimensions', 'pub.1056456446', 'pub.1056456446'],
    ['dimensions', '1056456446', undefined],
  ] as const)('of %s %s is %s', (scheme, text, form) => {
    expect(normalizeIdentifier(scheme, text)).toBe(form);
  });

  it('is with the version and without, of an e-print', () => {
    expect(lookupForms('arxiv', 'arXiv:1108.2455v2')).toEqual(['1108.2455v2', '1108.2455']);
    expect(lookupForms('arxiv', '1108.2455')).toEqual(['1108.2455']);
  });

  it('is none, of what is no identifier', () => {
    expect(lookupForms('doi', 'twaddle')).toEqual([]);
  });
});
