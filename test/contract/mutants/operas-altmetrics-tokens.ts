import { body, on, status } from '../broken-emulator.js';
import type { Mutant } from './mutant.js';
import {
  authorizeAs,
  changeClaims,
  changeCredentials,
  goodToken,
  IN_2100,
  reissue,
} from './operas-altmetrics-callers.js';

const YEAR_SECONDS = 365 * 86_400;

/** Ways in which tokens, and what is taken for them, can be wrong. */
export const tokenMutants: readonly Mutant[] = [
  {
    what: 'a token ends with a line',
    breakIt: on(
      /get_token$/,
      status(200, (answer) => ({ body: `${answer.body}\n` })),
    ),
    grep: /^(1|6) ·/,
    caughtBy: [1],
  },
  {
    what: 'the envelope of a token lacks the surname',
    breakIt: on(/get_token$/, body('surname', 'family_name')),
    grep: /^(4|6) ·/,
    caughtBy: [4],
  },
  {
    what: 'refused credentials get no challenge',
    breakIt: (answer) => ({ ...answer, headers: { 'content-type': 'text/html; charset=utf-8' } }),
    grep: /^(6|7|8|9|10) ·/,
    caughtBy: [6, 7, 8, 9, 10],
  },
  {
    what: 'an account without approval gets another page',
    breakIt: body('not yet been approved', 'not been approved'),
    grep: /^(11|12) · refuses/,
    caughtBy: [11, 12],
  },
  {
    what: 'an account without approval gets a token',
    breakIt: changeCredentials((email, password) =>
      email.startsWith('pending') ? `test.user@gmail.com:${password}` : `${email}:${password}`,
    ),
    grep: /^(7|11|12) · refuses/,
    caughtBy: [11, 12],
  },
  {
    what: 'a wrong password is accepted',
    breakIt: changeCredentials((email, password) => `${email}:${password.replace(/^not-/, '')}`),
    grep: /^(7|8|9) ·/,
    caughtBy: [7],
  },
  {
    what: 'the username is taken for a login',
    breakIt: changeCredentials((login, password) =>
      login === 'test.user' ? `test.user@gmail.com:${password}` : `${login}:${password}`,
    ),
    grep: /^(13|15) · (takes|does not take)/,
    caughtBy: [15],
  },
  {
    what: 'a token lives for a year',
    breakIt: on(/get_token/, (answer) => ({
      ...answer,
      body: reissue(answer.body, ({ iat }) => ({ exp: Number(iat) + YEAR_SECONDS })),
    })),
    grep: /^(1|2|26|35) · (answers|signs|stops|gives a token|makes a world)/,
    caughtBy: [2],
  },
  {
    what: 'forged tokens are taken',
    breakIt: (answer) => ({ ...answer, status: 200, body: '{"data": []}' }),
    grep: /^(23|24|25|26|27|28|29) · (refuses a token|refuses what|compares)/,
    caughtBy: [23, 24, 25, 26, 27, 28, 29],
  },
  {
    what: 'a token is accepted past its expiry',
    breakIt: changeClaims((claims) => ({ ...claims, exp: IN_2100 })),
    grep: /^(2|26|28|35) · (stops|gives a token|refuses|moves|makes a world)/,
    caughtBy: [26],
  },
  {
    what: 'the e-mail of a token is compared without regard to case',
    breakIt: changeClaims((claims) => ({ ...claims, email: String(claims.email).toLowerCase() })),
    grep: /^(28|29|30) ·/,
    caughtBy: [29],
  },
  {
    what: 'a session is taken for a token',
    breakIt: authorizeAs(/uriset/, (said, { headers }) =>
      said === '' && headers.cookie !== undefined ? `Bearer ${goodToken()}` : said,
    ),
    grep: /^(31|34) ·/,
    caughtBy: [34],
  },
  {
    what: 'a token is refused once the approval is withdrawn',
    breakIt: on(
      /_world.*uriset/,
      status(200, () => ({ status: 401 })),
    ),
    grep: /^(2|26|31|35) · (stops|gives a token|takes|makes|withdraws)/,
    caughtBy: [35],
  },
];
