import { describe, expect, it } from 'vitest';
import { digestOf, messageOf } from '../../../src/scenarios/replay/sign.js';

const SECRET = '0178eec6221448cea012e9d41a4922ba';

// The worked examples of the documentation and of the official client: docs/sources.md explorer 1.3.
describe('signing a query of the Explorer API', () => {
  it('joins names and values of the filters in the order of the names', () => {
    const query = [
      ['filter[type][]', 'article'],
      ['filter[type][]', 'dataset'],
      ['filter[timeframe]', '3m'],
      ['filter[scope]', 'all'],
      ['filter[q]', 'pandemic'],
    ] as const;
    expect(messageOf(query)).toBe('q|pandemic|scope|all|timeframe|3m|type|article|dataset');
    expect(digestOf(SECRET, messageOf(query))).toBe('9fe61af3372cc2902d57b803b007519a65e6fe40');
  });

  it('leaves out pages, the order and the key', () => {
    const query = [
      ['key', 'any'],
      ['page[size]', '100'],
      ['filter[order]', 'score_desc'],
      ['order', 'score_desc'],
      ['filter[q]', 'climate'],
    ] as const;
    expect(messageOf(query)).toBe('q|climate');
  });

  it.each([
    ['nothing', SECRET, '', '6beb7fbde99955e9b77d1c38befefe93ba055aae'],
    ['more than ASCII', SECRET, 'q|Müller & Łódź 気候', 'd55eda0e5deefe49e9bc3730a3f245aa933fb7ee'],
    [
      'under a secret with hyphens',
      'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
      'q|climate',
      '73a9ceac6a49191eaa7a9c96ae3673d6296e0267',
    ],
  ])('signs %s', (_what, secret, text, digest) => {
    expect(digestOf(secret, text)).toBe(digest);
  });
});
