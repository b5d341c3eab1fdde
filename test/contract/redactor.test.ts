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
    ['in HTML with numbers', SECRET.replace(/[^\w ]/g, (letter) => `&#${letter.codePointAt(0)};`)],
    ['percent-encoded in small letters', encodeURIComponent(SECRET).toLowerCase()],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(SECRET))],
    ['percent-encoded in JSON in a form', `a=${encodeURIComponent(JSON.stringify(SECRET))}`],
    ['in hexadecimal', Buffer.from(SECRET).toString('hex')],
    ['in hexadecimal, in capitals', Buffer.from(SECRET).toString('hex').toUpperCase()],
    ['in base64 of JSON', base64(JSON.stringify(['password', SECRET]))],
    ['in base64, percent-encoded', encodeURIComponent(base64(`a${SECRET}`))],
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
    ['http://h/a?digest=0a1b2c&page=2', 'http://h/a?digest=<redacted>&page=2'],
    ['next=http%3A%2F%2Fh%3Fkey%3Dabc%26page%3D2', 'next=http%3A%2F%2Fh%3Fkey%3D<redacted>%26page%3D2'],
    ['{"api_key": "abc", "keyword": "b"}', '{"api_key": "<redacted>", "keyword": "b"}'],
    ['X-Api-Key: abc', 'X-Api-Key: <redacted>'],
    ['Bearer onlysmalllettersbutmany', 'Bearer <redacted>'],
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

  it('finds a secret in any case, where letters get longer when they are made small, too', () => {
    const redactor = createRedactor({ countsKey: 'my-key-İ' });
    expect(redactor.redact('İİ MY-KEY-İ my-Key-İ; İ')).toBe('İİ <redacted> <redacted>; İ');
    expect(redactor.find('MY-KEY-İ').map(({ writing }) => writing)).toEqual(['otherwise']);
  });

  it('joins lines of base64, and no others', () => {
    const lines = Buffer.from(`${'x'.repeat(50)}${SECRET}${'y'.repeat(50)}`)
      .toString('base64')
      .replace(/.{64}/g, '$&\r\n  ');
    expect(redact(`one\n${lines}.\ntwo`)).toBe('one\n<redacted>.\ntwo');
    expect(redact('short\nlines\nof words')).toBe('short\nlines\nof words');
  });

  it('leaves what it redacted as it is', () => {
    const once = redact(`?key=a&b=${SECRET} Bearer opaque123456 //a:b@h "token": "x" session=abc`);
    expect(redact(once)).toBe(once);
  });

  it('takes out the passwords of addresses among the variables of a run', () => {
    const redactor = createRedactor({ base: 'http://me:mine%2Fown@h/', email: 'me@example.org' });
    expect(redactor.redact('mine/own mine%2Fown me@example.org')).toBe(
      '<redacted> <redacted> me@example.org',
    );
  });

  it('says which variable a secret is of, what else it is, and how it is written', () => {
    const redactor = createRedactor({ countsKey: 'a "key"', email: 'me@example.org' });
    redactor.learn('cookie-value', 'COOKIE');
    const text =
      'a "key" a%20%22key%22 a \\"key\\" cookie-value eyJhbGciOiJub25lIn0.e30. YSAia2V5Ig== ?token=x';
    const found = redactor.find(text).map(({ start, end, variable, role, writing }) => {
      return [text.slice(start, end), variable ?? role, writing];
    });
    expect(found).toEqual([
      ['a "key"', 'countsKey', 'plain'],
      ['a%20%22key%22', 'countsKey', 'percent'],
      ['a \\"key\\"', 'countsKey', 'json'],
      ['cookie-value', 'COOKIE', 'plain'],
      ['eyJhbGciOiJub25lIn0.e30.', 'TOKEN', 'plain'],
      ['YSAia2V5Ig==', undefined, 'otherwise'],
      ['x', 'TOKEN', 'plain'],
    ]);
  });

  it('stays quick with many secrets and texts that are made to be slow', () => {
    const many = createRedactor(Array.from({ length: 60 }, (_, at) => `secret-"${at}"-${at * 7919}`));
    const parts = ['%25', '?key=', '//a:', 'basic ', '&a', 'name="csrf_token"', '\\u005c', '\\u{5c}'];
    const more = ['&#0', '&#x0', '\\u{0', 'a', '\n', `${'QUJD'.repeat(16)}\n`, 'İ', 'a…'];
    const slow = [...parts, ...more].map((part) => part.repeat(5000));
    const startedAt = performance.now();
    slow.map((text) => many.redact(text));
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it.each(['password', 'adminPassword', 'jwtKey', 'Token', 'client_secret'])(
    'takes %s for a secret',
    (name) => {
      expect(isSecretName(name)).toBe(true);
    },
  );
});
