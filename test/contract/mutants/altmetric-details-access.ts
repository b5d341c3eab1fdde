import { type Answer, asking, body, headers, on, status, without } from '../broken-emulator.js';
import { changeParameters, ignoreParameters, setParameter } from './change-parameters.js';
import type { Mutant } from './mutant.js';

const keys = 'Keys and permission';
const jsonp = 'JSONP, CORS and methods';
const limits = 'Limits';
const FULL = 'full-access-key';
const addRetryAfter = (answer: Answer) => ({ headers: { ...answer.headers, 'retry-after': '60' } });
const asJson = { headers: { 'content-type': 'application/json' }, body: '{"error":"Not Found"}' };

/** Gives a key to who sent none. */
const withKey = changeParameters(/\?/, (pairs) => [
  ...pairs.filter(([name]) => name !== 'key'),
  ['key', FULL],
]);
const toAll = asking(/\/v1\//, (asked) => {
  const path = asked.path.includes('?') ? asked.path : `${asked.path}?`;
  return withKey.request?.({ ...asked, path }) ?? asked;
});

/** Who gets in and how often, and how the others are turned away. */
export const accessMutants: readonly Mutant[] = [
  {
    what: 'nobody needs a key',
    breakIt: toAll,
    folder: keys,
    grep: /^(1|2|4|6|9) ·/,
    caughtBy: [1, 2, 6, 9],
  },
  {
    what: 'any key will do',
    breakIt: setParameter(/key=not-a-key/, 'key', () => FULL),
    folder: keys,
    grep: /^(2|3|7|10|16) ·/,
    caughtBy: [3, 7, 10, 16],
  },
  {
    what: 'a counts-only key may do everything',
    breakIt: setParameter(/key=counts-only-key/, 'key', () => FULL),
    folder: keys,
    grep: /^(4|11|13|14|17) ·/,
    caughtBy: [11, 13, 14, 17],
  },
  {
    what: 'a key is taken from a header',
    breakIt: asking(/\/v1\/doi/, ({ path, headers: sent }) =>
      sent.authorization || sent['x-api-key'] ? { path: `${path}?key=${FULL}` } : {},
    ),
    folder: keys,
    grep: /^(1|18) ·/,
    caughtBy: [18],
  },
  {
    what: 'the sentence for no key is another',
    breakIt: body('As of 10 November', 'As of November'),
    grep: /^(1|2|3|6|18) ·/,
    caughtBy: [1, 2, 6, 18],
  },
  {
    what: 'a wrong key gets 403',
    breakIt: status(401, () => ({ status: 403 })),
    grep: /^(3|4|7|16) ·/,
    caughtBy: [3, 7, 16],
  },
  {
    what: 'a script is called by whatever name',
    breakIt: setParameter(/callback=/, 'callback', (name) => name.replace(/\W/g, '_')),
    folder: jsonp,
    grep: /^(60|62|63) ·/,
    caughtBy: [62, 63],
  },
  {
    what: 'no script is ever called',
    breakIt: ignoreParameters(/callback=/, 'callback'),
    folder: jsonp,
    grep: /^(60|61|64|65) ·/,
    caughtBy: [60, 61, 64],
  },
  {
    what: 'a call has no semicolon',
    breakIt: on(/callback=/, body(/;$/, '')),
    grep: /^(60|61|64|65|93) ·/,
    caughtBy: [60, 61, 64, 93],
  },
  {
    what: 'a call wraps something else',
    breakIt: on(/callback=/, body('"score"', '"points"')),
    folder: jsonp,
    grep: /^(61|64|65) ·/,
    caughtBy: [61, 64],
  },
  {
    what: 'other origins may not read',
    breakIt: on(/\/v1\//, without('access-control-allow-origin')),
    folder: jsonp,
    grep: /^(67|71) ·/,
    caughtBy: [67, 71],
  },
  {
    what: 'limits are exposed to scripts',
    breakIt: headers({ 'access-control-expose-headers': '*' }),
    grep: /^68 ·/,
    caughtBy: [68],
  },
  {
    what: 'calls are not counted',
    breakIt: headers({ 'x-hourlyratelimit-remaining': '3599' }),
    folder: limits,
    grep: /^(134|135|136|141) ·/,
    caughtBy: [135, 136],
  },
  {
    what: 'an hour has no limit',
    breakIt: on(
      /\/v1\//,
      status(429, () => ({ status: 404, body: 'Not Found' })),
    ),
    folder: limits,
    grep: /^(137|138|141) ·/,
    caughtBy: [137, 138],
  },
  {
    what: 'it says when to come again',
    breakIt: status(429, addRetryAfter),
    folder: limits,
    grep: /^(137|141|148) ·/,
    caughtBy: [137, 148],
  },
  {
    what: 'tweets are not counted',
    breakIt: on(/fetch/, headers({ 'x-tweetidratelimit-remaining': '1500000' })),
    folder: limits,
    grep: /^(141|142|143) ·/,
    caughtBy: [142, 143],
  },
  {
    what: 'tweets have no limit',
    breakIt: ignoreParameters(/fetch.*480426a\?key/, 'key'),
    folder: limits,
    grep: /^(141|145|146) ·/,
    caughtBy: [145],
  },
  {
    what: 'what is unknown gets JSON',
    breakIt: status(404, () => asJson),
    grep: /^(29|30|57|85 · finds) ·?/,
    caughtBy: [29, 30, 57, 85],
  },
  {
    what: 'the sentence ends with a line',
    breakIt: status(404, () => ({ body: 'Not Found\n' })),
    grep: /^(29|57|124) ·/,
    caughtBy: [29, 57, 124],
  },
  {
    what: 'OPTIONS is an answer like others',
    breakIt: status(204, () => ({ status: 200 })),
    folder: jsonp,
    grep: /^(67|70) ·/,
    caughtBy: [70],
  },
];
