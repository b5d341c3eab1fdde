import { describe, expect, it } from 'vitest';
import { redactExchange } from '../../../src/world/redaction/redact-exchange.js';

/** As a header of an answer whose body speaks of it, too. */
function shown(name: string, value: string): string | undefined {
  const response = { headers: [[name, value] as const], text: `The server asks for ${value}.` };
  const request = { headers: [], text: undefined };
  return redactExchange({ path: '/', search: '', request, response }).response?.headers[0]?.[1];
}

describe('the challenge of an answer', () => {
  it.each([
    ['Basic realm="Login Required"'],
    ['Bearer'],
    ['Negotiate, Basic realm="a", charset="UTF-8"'],
    ['Bearer realm="api", error="invalid_token", error_description="The access token expired"'],
  ])('stays as it is: %s', (value) => {
    expect(shown('WWW-Authenticate', value)).toBe(value);
  });

  it.each([
    [
      'Digest realm="http-auth@example.org", qop="auth", nonce="7ypf/xlj9XXwfDPE", opaque="FQhe/qaU925kfnzj"',
      'Digest realm="http-auth@example.org", qop="auth", nonce="<redacted>", opaque="<redacted>"',
    ],
    ['Negotiate YIIBhwYGKwYBBQUCoIIBezCCAXegCDAGBgQrBgEE==', 'Negotiate <redacted>'],
    ['Basic realm="a", token=abcdefgh', 'Basic realm="a", token=<redacted>'],
  ])('hides what changes from one to the next: %s', (value, expected) => {
    expect(shown('Proxy-Authenticate', value)).toBe(expected);
  });
});
