import type { IncomingMessage } from 'node:http';
import { escape as escapeHtml } from 'html-escaper';
import type { StubAnswer } from './stub-server.js';

/** Secrets of a run, by the names of its variables. */
export const CANARIES = {
  countsKey: 'finch-key-0123456789',
  password: 'gräy "w&ren" <b>/+%41=?#\\n',
  jwtKey: 'linnet-signing-key~42',
} as const;
/** In the address of the service. */
export const IN_ADDRESS = 'siskin-in-address';
/** What only the server knows at first. */
export const OF_SERVER = {
  cookie: 'robin-cookie-value',
  csrf: 'thrush-csrf-value',
  session: 'dunnock-session-value',
};
/** All that must be in no report. */
export const ALL_CANARIES: readonly string[] = [
  ...Object.values(CANARIES),
  IN_ADDRESS,
  ...Object.values(OF_SERVER),
];

const base64url = (text: string) => Buffer.from(text).toString('base64url');
const jwtOf = (claims: object) =>
  `${base64url('{"alg":"HS256","typ":"JWT"}')}.${base64url(JSON.stringify(claims))}.c2lnbmF0dXJl`;

/** What a canary can look like, by what made it so. */
export function formsOf(canary: string): Readonly<Record<string, string>> {
  const encoded = encodeURIComponent(canary);
  const hex = Buffer.from(canary).toString('hex');
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const inLines = (text: string, length: number) => text.replace(new RegExp(`.{${length}}`, 'g'), '$&\n');
  const inside = base64(`${'before '.repeat(6)}${canary}${' behind'.repeat(9)}`);
  const each = (write: (code: number) => string) =>
    [...canary].map((letter) => write(letter.codePointAt(0) ?? 0)).join('');
  return {
    'as it is': canary,
    'percent-encoded': encoded,
    'percent-encoded in small letters': encoded.replace(/%../g, (code) => code.toLowerCase()),
    'percent-encoded twice': encodeURIComponent(encoded),
    'in a form': new URLSearchParams({ a: canary }).toString().slice(2),
    'in JSON': JSON.stringify(canary),
    'in JSON in JSON': JSON.stringify(JSON.stringify(canary)),
    'in ASCII JSON': JSON.stringify(canary).replace(
      /[^ -~]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    'in HTML': escapeHtml(canary),
    'in base64': base64(canary),
    'in base64, one letter on': base64(`a${canary}`),
    'in base64, two letters on': base64(`ab${canary}z`),
    'in base64url': base64url(`?>${canary}`),
    'in base64, percent-encoded': encodeURIComponent(base64(canary)),
    'in base64 of base64': base64(base64(canary)),
    'in base64 of base64, a letter on in both': base64(`a${base64(`b${canary}`)}`),
    'in base64 of base64url, two letters on': base64(`ab${base64url(`??>${canary}`)}`),
    'in lines of base64, as in PEM': inLines(inside, 64),
    'in lines of base64, as in MIME': inLines(inside, 76),
    'in capitals': canary.toUpperCase(),
    'in capitals, percent-encoded': encodeURIComponent(canary.toUpperCase()),
    'with code points': each((code) => `\\u{${code.toString(16)}}`),
    'with long code points': each((code) => `\\u{${code.toString(16).padStart(9, '0')}}`),
    'with numbers of HTML': each((code) => `&#${code};`),
    'with long numbers of HTML': each((code) => `&#${String(code).padStart(12, '0')};`),
    'with long hexadecimal numbers of HTML': each((code) => `&#X${code.toString(16).padStart(12, '0')};`),
    'in credentials': `Basic ${base64(`me@example.org:${canary}`)}`,
    'in hexadecimal': hex,
    'in hexadecimal, in capitals': hex.toUpperCase(),
    'in a JSON web token': jwtOf({ sub: canary }),
    'in a JSON web token with another header': jwtOf({ sub: canary }).replace(
      /^[^.]+/,
      base64url('{ "alg":1}'),
    ),
    'in an address': `https://me:${encoded}@example.org/a?next=${encodeURIComponent(`/b?key=${encoded}`)}`,
    'cut off': `expected '${canary.slice(0, 12)}…' to equal ''`,
  };
}

/** Answers with all that it was sent, and with all canaries in all forms. */
export async function echo(request: IncomingMessage): Promise<StubAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const sent = `${request.method} ${request.url} ${JSON.stringify(request.headers)} ${Buffer.concat(chunks)}`;
  const known = [...Object.values(CANARIES), IN_ADDRESS].flatMap((canary) => Object.values(formsOf(canary)));
  const own = `name="csrf_token" value="${OF_SERVER.csrf}" "authentication_token": "${OF_SERVER.session}"`;
  const inHeader = encodeURIComponent(CANARIES.password);
  return {
    status: 401,
    headers: {
      'content-type': 'application/json',
      location: `/next?key=${CANARIES.countsKey}&password=${inHeader}`,
      'set-cookie': [`session=${OF_SERVER.cookie}; Path=/`, `echo=${inHeader}; Path=/`],
      'www-authenticate': `Basic realm="${CANARIES.countsKey} ${inHeader}"`,
    },
    body: JSON.stringify({ own, [CANARIES.countsKey]: CANARIES.password, sent, known }),
  };
}

const LOUD = [
  'const headers = JSON.stringify(pm.response.headers.all());',
  'const cookies = pm.cookies.toString() + pm.response.cookies;',
  "const all = pm.response.text() + headers + cookies + ' ' + pm.request.url + JSON.stringify(pm.request.headers);",
  "pm.test('stub.loud ' + pm.variables.get('countsKey'), () => { throw new Error(all) });",
  "pm.test('stub.text ' + pm.variables.get('password'), () => pm.expect(pm.response.text()).to.equal(''));",
  "pm.test('stub.location', () => pm.expect(pm.response.headers.get('location')).to.equal(''));",
  "pm.test('stub.password', () => pm.expect(pm.variables.get('password')).to.equal(''));",
  'throw new Error(all);',
];

/** Requests with a canary in every place, whose tests fail as loudly as they can. */
export function loudRequests(): readonly object[] {
  const { countsKey, password } = CANARIES;
  const token = jwtOf({ sub: password, key: countsKey });
  const raw = { mode: 'raw', raw: '{"password": "{{password}}", "key": "{{countsKey}}"}' };
  const form = ['password', 'countsKey'].map((key) => ({ key, value: `{{${key}}}` }));
  const basic = {
    type: 'basic',
    basic: [
      { key: 'username', value: 'me' },
      { key: 'password', value: '{{password}}' },
    ],
  };
  const requests: readonly object[] = [
    { url: '{{base}}/api/uriset?key={{countsKey}}&next={{password}}' },
    { url: '{{base}}/api/uriset/{{countsKey}}/{{password}}' },
    {
      url: '{{base}}/a',
      header: [
        { key: 'X-Echo', value: '{{countsKey}}' },
        { key: 'Authorization', value: `Bearer ${token}` },
      ],
    },
    { url: '{{base}}/b', header: [{ key: 'Authorization', value: 'Token {{jwtKey}}' }] },
    { url: '{{base}}/c', auth: basic },
    { url: '{{base}}/d', method: 'POST', body: raw },
    { url: '{{base}}/e', method: 'POST', body: { mode: 'urlencoded', urlencoded: form } },
    { url: '{{base}}/f?sig={{jwtKey}}' },
    { url: 'http://127.0.0.1:1/{{countsKey}}?a={{password}}&jwt={{jwtKey}}' },
  ];
  return requests.map((request, at) => ({
    name: `${at + 1} · asks with ${countsKey} and ${encodeURIComponent(password)}`,
    request: { method: 'GET', ...request },
    event: [{ listen: 'test', script: { exec: LOUD } }],
  }));
}
