import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/services/altmetric-explorer/digest.js';
import { hasTooManyFields, parseForm } from '../../../src/services/altmetric-explorer/form-text.js';
import { toParameters } from '../../../src/services/altmetric-explorer/parameters.js';
import { parseSigned } from '../../../src/services/altmetric-explorer/signed.js';

/** The message of a query as the server builds it. */
function signed(query: string): string {
  return messageOf(parseSigned(toParameters(parseForm(query) ?? [])));
}

describe('parameters with brackets', () => {
  it('takes the last of a text that is sent twice, and all of a list', () => {
    expect(signed('filter[q]=a&filter[q]=b&filter[type][]=x&filter[type][]=y')).toBe('q|b|type|x|y');
  });

  it.each(['filter[type]=a&filter[type][]=b', 'page=2&page[number]=1', 'page[number]=1&page=2'])(
    'refuses %s: one name, two things',
    (query) => {
      expect(() => signed(query)).toThrow();
    },
  );

  it('takes whatever follows the brackets of a filter for those of a list', () => {
    expect(signed('filter[a][b]=1&filter[a][]=2&filter[a][c][d]=3&filter[][]=4')).toBe('a|1|2|3');
  });

  it('sorts out as many as are taken in no time', () => {
    const many = 'filter[a][]=1&'.repeat(200_000);
    expect(signed(many)).toHaveLength(1 + 2 * 200_000);
  }, 4000);

  it.each([
    [4096, false],
    [4097, true],
    [8_388_598, true],
  ])('are too many when there are %d, empty or not: %s', (count, isTooMany) => {
    expect(hasTooManyFields('a&'.repeat(count - 1))).toBe(isTooMany);
    expect(hasTooManyFields('&'.repeat(count - 1))).toBe(isTooMany);
  });

  it('can make nothing of broken percent-encoding', () => {
    expect(parseForm('filter[q]=%zz')).toBeUndefined();
    expect(parseForm('filter[q]=%ff')).toBeUndefined();
  });

  it('signs names in the order of their bytes', () => {
    expect(signed('filter[b]=1&filter[B]=2&filter[a_b]=3&filter[a]=4')).toBe('B|2|a|4|a_b|3|b|1');
  });
});
