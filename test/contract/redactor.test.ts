import { describe, expect, it } from 'vitest';
import { createRedactor, isSecretName } from '../../src/contract/redactor.js';

const SECRET = 'canary "42" & more/é?';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const { redact } = createRedactor([SECRET, 'short-canary']);

describe('the redactor', () => {
  it.each([
    ['as it is', SECRET],
    ['percent-encoded', encodeURIComponent(SECRET)],
    ['in a form', new URLSearchParams({ password: SECRET }).toString()],
    ['in JSON', JSON.stringify({ password: SECRET })],
    ['in HTML', 'value="canary &quot;42&quot; &amp; more/é?"'],
    ['in base64', base64(SECRET)],
    ['in credentials', `Basic ${base64(`user@example.org:${SECRET}`)}`],
    ['in credentials without a scheme', base64(`a:${SECRET}`)],
    ['in credentials, one letter on', base64(`ab:${SECRET}`)],
    ['in credentials, two letters on', base64(`abc:${SECRET}`)],
    ['in base64url', Buffer.from(`??>${SECRET}`).toString('base64url')],
    ['cut off', "expected 'canary \"42\"…' to equal 'x'"],
  ])('takes out a secret %s', (_, text) => {
    const shown = redact(text);
    expect(shown).toContain('<redacted>');
    expect(shown).not.toMatch(/canary|42|Y2FuYXJ5|NhbmFyeS|jYW5hcnk/);
  });

  it('takes out a secret inside a JSON web token, with all of the token', () => {
    const claims = Buffer.from(JSON.stringify({ note: SECRET })).toString('base64url');
    expect(redact(`token eyJ0eXAiOiJKV1QifQ.${claims}.c2lnbmF0dXJl.`)).toBe('token <token:1>.');
  });

  it('gives equal tokens equal names', () => {
    const [one, other] = ['eyJhbGciOiJub25lIn0.e30.', 'eyJhbGciOiJIUzI1NiJ9.e30.c2ln'];
    expect(createRedactor([]).redact(`${one} ${other} ${one}`)).toBe('<token:1> <token:2> <token:1>');
  });

  it.each([
    ['Bearer opaque123456', 'Bearer <redacted>'],
    ["('Authorization', 'something')", "('Authorization', '<redacted>')"],
    ['Cookie: session=abc.def; a=b', 'Cookie: session=<redacted>; a=b'],
    [
      '<input name="csrf_token" type="hidden" value="abc">',
      '<input name="csrf_token" type="hidden" value="<redacted>">',
    ],
    ['http://h/a?key=abc&page=2&api_secret=x', 'http://h/a?key=<redacted>&page=2&api_secret=<redacted>'],
    ['http://h/confirm/WyI1IiwiNmY5YjlhZjMiXQ.Z3VlAA.c2ln', 'http://h/confirm/<redacted>'],
    ['http://user:pass@h/', 'http://<redacted>@h/'],
  ])('takes out what is secret by its place: %s', (text, shown) => {
    expect(createRedactor([]).redact(text)).toBe(shown);
  });

  it('takes out a secret that it knows also where its place would tell', () => {
    expect(createRedactor(['abc']).redact('http://h/a?key=abc&page=2')).toBe(
      'http://h/a?key=<redacted>&page=2',
    );
  });

  it('leaves ordinary words alone', () => {
    const text = 'Bearer tokens and Basic credentials: 32 · refuses bearer in lower case';
    expect(createRedactor([]).redact(text)).toBe(text);
  });

  it('takes out what it learns on the way', () => {
    const redactor = createRedactor([]);
    redactor.learn('cookie-value');
    expect(redactor.redact('a cookie-value b')).toBe('a <redacted> b');
  });

  it.each(['password', 'adminPassword', 'jwtKey', 'Token', 'client_secret'])(
    'takes %s for a secret',
    (name) => {
      expect(isSecretName(name)).toBe(true);
    },
  );
});
