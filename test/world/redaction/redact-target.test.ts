import { describe, expect, it } from 'vitest';
import { redactTarget } from '../../../src/world/redaction/redact-exchange.js';

describe('what the journal keeps of a query', () => {
  it.each([
    ['?key=SECRET', '?key=<redacted>'],
    ['?key=SECRET&page=2', '?key=<redacted>&page=2'],
    ['?page=2&k%65y=SECRET', '?page=2&k%65y=<redacted>'],
    ['?%6B%65%79=SECRET', '?%6B%65%79=<redacted>'],
    ['?%6b%65%79%=SECRET', '?%6b%65%79%=<redacted>'],
    ['?KEY=SECRET&Key=SECRET&key=SECRET', '?KEY=<redacted>&Key=<redacted>&key=<redacted>'],
    ['?key=', '?key=<redacted>'],
    ['?key=SECRET;SECRET&page=2', '?key=<redacted>&page=2'],
    ['?page=2;key=SECRET', '?page=2;key=<redacted>'],
    ['?key=SECRET=SECRET', '?key=<redacted>'],
    ['??key=SECRET', '??key=<redacted>'],
    ['?url=http://x.org/?key=SECRET&page=2', '?url=http://x.org/?key=<redacted>&page=2'],
    [
      '?filter%5Bq%5D=a&key=SECRET&digest=SECRET&page%5Bsize%5D=25',
      '?filter%5Bq%5D=a&key=<redacted>&digest=<redacted>&page%5Bsize%5D=25',
    ],
    ['?callback=monkeys', '?callback=monkeys'],
    ['?kye=SECRET&Tokne=SECRET', '?kye=<redacted>&Tokne=<redacted>'],
  ])('is of %s the part that is no secret', (search, recorded) => {
    expect(redactTarget('/v1/doi/10.1000/1', search)).toBe(`/v1/doi/10.1000/1${recorded}`);
  });

  it('hides a key that an encoded question mark has made a part of the path', () => {
    expect(redactTarget('/v1/doi/10.1000/1%3Fkey%3DSECRET%26page=2', '')).toBe(
      '/v1/doi/10.1000/1%3Fkey%3D<redacted>%26page=2',
    );
  });

  it.each([
    ['/v1/id/key=SECRET', ''],
    ['/v1/id/241939/key=SECRET', ''],
    ['/v1/id/241939%3fke%79=SECRET', ''],
    ['/v1/id/1', '?callback=x%2526key%253DSECRET'],
    ['/v1/id/1', '?x=%0akey=SECRET'],
  ])('hides a key wherever it was put: %s%s', (path, search) => {
    expect(redactTarget(path, search)).not.toContain('SECRET');
  });

  it.each([
    ['/tokens/eyJhbGciOi.eyJzdWIi.SECRET_-1', '', '/tokens/<redacted>'],
    ['/tokens/eyJhbGciOi.eyJzdWIi.SECRET/x', '', '/tokens/<redacted>/x'],
    ['/tokens/eyJhbGciOi%2EeyJzdWIi%2eSECRET', '', '/tokens/<redacted>'],
    ['/tokens/%65yJhbGciOi.eyJzdWIi.SECRET', '', '/tokens/<redacted>'],
    ['/events', '?a=eyJhbGciOi.eyJzdWIi.SECRET&b=1', '/events?a=<redacted>&b=1'],
    ['/works/eyJhb.x', '', '/works/eyJhb.x'],
  ])('hides a token wherever it was put: %s%s', (path, search, recorded) => {
    expect(redactTarget(path, search)).toBe(recorded);
  });

  it('keeps no secret of a query that is too long to be kept', () => {
    const recorded = redactTarget('/v1', `?page=${'1'.repeat(1985)}&key=SECRET`);
    expect(recorded).not.toContain('SEC');
  });
});
