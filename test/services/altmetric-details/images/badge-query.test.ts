import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBadgeQuery } from '../../../../src/services/altmetric-details/images/badge-query.js';

const parse = (query: string) => parseBadgeQuery(new URLSearchParams(query));

describe('the query of a badge', () => {
  it('150: says size, score and types', () => {
    expect(parse('size=64&score=141&types=mbrttttf')).toEqual({
      sizePx: 64,
      score: '141',
      types: 'mbrttttf',
      style: 'donut',
    });
  });

  it.each([20, 80, 100, 128, 180, 240])('151: may ask for %i pixels', (sizePx) => {
    expect(parse(`size=${sizePx}`).sizePx).toBe(sizePx);
  });

  it('152: may say that nothing is known', () => {
    expect(parse('size=64&score=?&types=????????')).toMatchObject({ score: '?', types: '????????' });
  });

  it('153: may leave out the score', () => {
    expect(parse('size=128&types=brtttttt').score).toBeUndefined();
  });

  it.each(['', 'size=', 'size=64px', 'size=-5', 'size=1e3', 'size=NaN'])(
    '154: is of 64 pixels with %j',
    (query) => {
      expect(parse(query).sizePx).toBe(64);
    },
  );

  it.each([
    ['0', 1],
    ['1', 1],
    ['1000', 1000],
    ['1001', 1000],
    ['9'.repeat(400), 1000],
  ])('keeps size=%s within its bounds, as %i', (size, sizePx) => {
    expect(parse(`size=${size}`).sizePx).toBe(sizePx);
  });

  it('155: may ask for a bar', () => {
    expect(parse('size=100&score=101&types=btttttwg&style=bar').style).toBe('bar');
  });

  it.each(['donut', '', 'BAR', 'pie'])('155: is of a donut with style=%s', (style) => {
    expect(parse(`style=${style}`).style).toBe('donut');
  });

  it.each(['0', '7.5', '123456', '1234567', '?'])('takes the score %s', (score) => {
    expect(parse(`score=${score}`).score).toBe(score);
  });

  it.each(['', '12345678', '1.2.3', '.5', '5.', '-1', '??', '<b>', '１', '1\n'])(
    'has no score for %j',
    (score) => {
      expect(parseBadgeQuery(new URLSearchParams({ score })).score).toBeUndefined();
    },
  );

  it.each([
    ['mb', 'mb??????'],
    ['mbrttttfff', 'mbrttttf'],
    ['m<">&brt', 'm????brt'],
    ['', '????????'],
  ])('reads types=%s as %s', (types, read) => {
    expect(parseBadgeQuery(new URLSearchParams({ types })).types).toBe(read);
  });

  it('is read, and safely, whatever it says', () => {
    const value = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.record({ size: value, score: value, types: value, style: value }), (query) => {
        const badge = parseBadgeQuery(new URLSearchParams(query));
        expect(badge.types).toMatch(/^[a-z?]{8}$/);
        expect(badge.score ?? '').toMatch(/^[0-9.?]{0,7}$/);
        expect(badge.sizePx).toBeGreaterThanOrEqual(1);
        expect(badge.sizePx).toBeLessThanOrEqual(1000);
      }),
      { seed: 150 },
    );
  });
});
