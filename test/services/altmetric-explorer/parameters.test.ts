import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/services/altmetric-explorer/digest.js';
import { parseForm } from '../../../src/services/altmetric-explorer/form-text.js';
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

  it('can make nothing of broken percent-encoding', () => {
    expect(parseForm('filter[q]=%zz')).toBeUndefined();
    expect(parseForm('filter[q]=%ff')).toBeUndefined();
  });

  it('signs names in the order of their bytes', () => {
    expect(signed('filter[b]=1&filter[B]=2&filter[a_b]=3&filter[a]=4')).toBe('B|2|a|4|a_b|3|b|1');
  });
});
