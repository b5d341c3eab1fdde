import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RawExchange, redactExchange } from '../../../src/world/redaction/redact-exchange.js';

/** Where secrets stand: what a client or a service writes, with the secret in it. */
type Plant = (secret: string) => Partial<RawExchange>;

const JSON_TYPE = ['Content-Type', 'application/json'] as const;
const FORM_TYPE = ['Content-Type', 'application/x-www-form-urlencoded'] as const;
const encode = encodeURIComponent;
const everyLetter = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const asRequest = (text: string, ...headers: (readonly [string, string])[]): Partial<RawExchange> => ({
  request: { headers, text },
});
const asResponse = (text: string, ...headers: (readonly [string, string])[]): Partial<RawExchange> => ({
  response: { headers, text },
});
const withHeader = (name: string, value: string): Partial<RawExchange> => ({
  request: { headers: [[name, value]], text: undefined },
});

const PLANTS: Readonly<Record<string, Plant>> = {
  'a query': (secret) => ({ search: `?page=1&key=${encode(secret)}&num=2` }),
  'a query with another name': (secret) => ({ search: `?digest=${encode(secret)}` }),
  'a query whose name is encoded': (secret) => ({ search: `?k%65y=${encode(secret)}` }),
  'a query, every letter encoded': (secret) => ({ search: `?key=${everyLetter(secret)}` }),
  'a query, encoded twice': (secret) => ({ search: `?url=${encode(`http://x.org/?key=${encode(secret)}`)}` }),
  'the link of a confirmation': (secret) => ({ path: `/confirm/${encode(secret)}` }),
  "a token's address": (secret) => ({ path: `/tokens/${encode(secret)}/x` }),
  'a path that swallowed the query': (secret) => ({ path: `/v1/id/1%3Fkey%3D${encode(encode(secret))}` }),
  'Basic credentials': (secret) => withHeader('Authorization', `Basic ${base64(`a@b.c:${secret}`)}`),
  'Bearer credentials': (secret) => withHeader('authorization', `Bearer ${encode(secret)}`),
  'credentials without a scheme': (secret) => withHeader('AUTHORIZATION', encode(secret)),
  'a header for a key': (secret) => withHeader('X-Api-Key', encode(secret)),
  'a cookie': (secret) => withHeader('Cookie', `a=b; session=${encode(secret)}`),
  'a cookie without a name': (secret) => withHeader('Cookie', encode(secret)),
  'the address of a page before': (secret) =>
    withHeader('Referer', `http://x.org/?key=${encode(secret)}&a=b`),
  'a cookie that is set': (secret) =>
    asResponse('', ['Set-Cookie', `session=${encode(secret)}; HttpOnly; Path=/`]),
  'an address to go to': (secret) => asResponse('', ['Location', `http://x.org/confirm/${encode(secret)}`]),
  'a form': (secret) => asRequest(`email=a%40b.c&password=${encode(secret)}&x=1`, FORM_TYPE),
  'a form of several parts': (secret) =>
    asRequest(`--b\r\nContent-Disposition: form-data; name="password"\r\n\r\n${secret}\r\n--b--`, [
      'Content-Type',
      'multipart/form-data; boundary=b',
    ]),
  JSON: (secret) => asRequest(JSON.stringify({ email: 'a@b.c', password: secret }), JSON_TYPE),
  'JSON, deep inside': (secret) =>
    asRequest(JSON.stringify({ a: [{ b: { api_key: secret, c: 1 } }], d: 2 }, undefined, 2), JSON_TYPE),
  'JSON, in a list': (secret) =>
    asRequest(JSON.stringify({ tokens: ['first-one', { value: secret }] }), JSON_TYPE),
  'JSON within JSON': (secret) =>
    asRequest(JSON.stringify({ data: JSON.stringify({ token: encode(secret) }) }), JSON_TYPE),
  'a token that is handed out': (secret) =>
    asResponse(JSON.stringify({ authentication_token: secret }), JSON_TYPE),
  'a text': (secret) => asRequest(`user: me\npassword: ${secret}\nbye`, ['Content-Type', 'text/plain']),
  'a text with credentials': (secret) => asRequest(`curl -H 'Authorization: Bearer ${encode(secret)}'`),
  'an address in a text': (secret) => asResponse(`see http://x.org/?a=b&key=${encode(secret)}#top`),
  'a link of confirmation in a page': (secret) =>
    asResponse(`<a href="/confirm/${encode(secret)}">confirm</a>`),
  'a hidden field of a page': (secret) =>
    asResponse(`<input type="hidden" name="csrf_token" id="x" value="${secret.replaceAll('&', '&amp;')}">`),
};

/** What somebody would choose, and nothing that is in the rest of an exchange by chance. */
const letters = fc.constantFrom(...'ABCDEFGHJKMNPQRSTUVWXYZbcfghjkmqvwxz23456789');
const plainSecret = fc.string({ unit: letters, minLength: 8, maxLength: 40 });
const oddSecret = fc
  .tuple(
    plainSecret,
    fc.constantFrom('+', '/', '=', '%', '&', ' ', ';', ':', 'é', '@', '.', '~'),
    plainSecret,
  )
  .map((parts) => parts.join(''));

const plain: RawExchange = {
  path: '/v1/doi/10.1/x',
  search: '',
  request: { headers: [], text: undefined },
  response: { headers: [], text: undefined },
};

function shown(raw: RawExchange): string {
  return JSON.stringify(redactExchange(raw));
}

/** However somebody might read it out of what is shown. */
function readings(secret: string): string[] {
  return [
    secret,
    encode(secret),
    JSON.stringify(secret).slice(1, -1),
    base64(`a@b.c:${secret}`),
    everyLetter(secret),
  ];
}

describe('a secret', () => {
  it.each(Object.entries(PLANTS))('in %s comes out nowhere', (_where, plant) => {
    fc.assert(
      fc.property(plainSecret, (secret) => {
        const text = shown({ ...plain, ...plant(secret) });
        return readings(secret).every((reading) => !text.includes(reading));
      }),
    );
  });

  it.each(Object.entries(PLANTS).filter(([where]) => !/^a text$|without a name/.test(where)))(
    'with odd characters, in %s, comes out nowhere',
    (_where, plant) => {
      fc.assert(
        fc.property(oddSecret, (secret) => {
          const text = shown({ ...plain, ...plant(secret) });
          return readings(secret).every((reading) => !text.includes(reading));
        }),
      );
    },
  );

  it.each(Object.entries(PLANTS).filter(([, plant]) => plant('x').response === undefined))(
    'in %s is not shown where the answer repeats it',
    (_where, plant) => {
      fc.assert(
        fc.property(plainSecret, (secret) => {
          const echoes = [secret, encode(secret), base64(secret), JSON.stringify(secret)].join(' and ');
          const raw = {
            ...plain,
            ...plant(secret),
            response: { headers: [['X-Echo', secret] as const], text: echoes },
          };
          const text = shown(raw);
          return [...readings(secret), base64(secret)].every((reading) => !text.includes(reading));
        }),
      );
    },
  );

  it('that a long body is cut in is not shown up to there', () => {
    fc.assert(
      fc.property(plainSecret, fc.integer({ min: 1, max: 8 }), (secret, kept) => {
        const cut = `{"a":"b","password":"${secret.slice(0, kept)}`;
        const text = shown({ ...plain, request: { headers: [JSON_TYPE], text: cut } });
        expect(text).toContain('"password\\":\\"<redacted>');
      }),
    );
  });

  it('is hidden within a second, however the text is made up', () => {
    const words = fc.constantFrom(
      'key',
      'token=',
      '"password": "',
      'eyJ',
      'confirm/',
      '//',
      ':',
      '<input ',
      'Basic ',
      '%25',
      '\\"',
      '[{',
      'a',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join('').repeat(200).slice(0, 16_384);
        expect(shown({ ...plain, request: { headers: [], text } }).length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is no secret', () => {
  it.each([
    ['{"authors": ["A. Writer"], "keywords": ["x"], "score": 140.5}'],
    ['{"status": "ok", "code": 200, "count": 1, "data": [{"doi": "10.1/x"}]}'],
    ['<p>No such DOI: <b>10.1038/news.2011.490</b></p>'],
    ['["10.1/a", "10.1/b"]'],
  ])('stays as it is: %s', (text) => {
    expect(redactExchange({ ...plain, response: { headers: [], text } }).response?.text).toBe(text);
  });

  it('stays beside secrets', () => {
    const text = '{"email": "a@b.c", "password": "hunter-2-is-long", "n": 3}';
    expect(redactExchange({ ...plain, request: { headers: [JSON_TYPE], text } }).request.text).toBe(
      '{"email": "a@b.c", "password": "<redacted>", "n": 3}',
    );
  });

  it('shows who called, and by which scheme', () => {
    const { request } = redactExchange({
      ...plain,
      request: {
        headers: [
          ['Authorization', `Basic ${base64('a@b.c:hunter-2-is-long')}`],
          ['Cookie', 'session=abcdefgh; theme=dark-blue'],
        ],
        text: 'a@b.c',
      },
    });
    expect(request.headers).toEqual([
      ['Authorization', 'Basic <redacted>'],
      ['Cookie', 'session=<redacted>; theme=<redacted>'],
    ]);
    expect(request.text).toBe('a@b.c');
  });
});
