import { ADMIN } from '../../support/altmetrics-client.js';
import { type Asked, asking, body, on, status } from '../broken-emulator.js';
import type { Mutant } from './mutant.js';
import { IN_2100, reissue } from './operas-altmetrics-callers.js';
import { noParameters, otherErrors, withoutCors } from './webpy-answers.js';

const allow = ['live-safe'];
const FETCHING = 'Fetching a token: POST /tokens';
const LOOKING = 'Looking at a token: GET /tokens';
const ACCOUNTS = 'Adding accounts: POST /accounts';
const ADMINISTRATOR = { email: ADMIN, password: 'admin-password-123' };
const DAY_SECONDS = 86_400;

/** Changes the claims of tokens that are looked at, and signs them with the key of the services. */
const changeClaims = (change: Parameters<typeof reissue>[1]) =>
  asking(/\/tokens\?token=/, ({ path }) => ({
    path: path.replace(/token=([\w.-]+)/, (_, token) => `token=${reissue(token, change)}`),
  }));

/** Changes the credentials and accounts that are sent. */
const changeSent = (from: RegExp | string, to: string) =>
  asking(/\/tokens\/(tokens|accounts)$/, ({ body: sent }: Asked) => ({ body: sent.replace(from, to) }));

/** Ways in which OPERAS Tokens can be wrong. */
export const mutants: readonly Mutant[] = [
  {
    what: 'the id of an account has another name',
    breakIt: body('"id"', '"uid"'),
    grep: /^(166|170) · (gives a token, and|says whose|refuses what)/,
    allow,
    caughtBy: [166, 170],
  },
  {
    what: 'a token that is looked at is another',
    breakIt: body(/"token": "[^"]+"/, '"token": "a.b.c"'),
    grep: /^(166|170) ·/,
    allow,
    caughtBy: [166, 170],
  },
  {
    what: 'a wrong password is forbidden',
    breakIt: status(401, () => ({ status: 403 })),
    grep: /^(167|168|169) · (refuses (a wrong|who|an e)|looks|asks)/,
    allow,
    caughtBy: [167, 168],
  },
  {
    what: 'a wrong password is accepted',
    breakIt: changeSent('not the password', 'test-password-123'),
    grep: /^(167|169) · refuses (a known|what)/,
    folder: FETCHING,
    caughtBy: [167],
  },
  {
    what: 'who has not been approved gets a token',
    breakIt: changeSent('pending.user@example.org', 'test.user@gmail.com'),
    grep: /^167 · refuses (an account|who has)/,
    folder: FETCHING,
    caughtBy: [167],
  },
  {
    what: 'passwords are not repeated',
    breakIt: noParameters,
    grep: /^(167|168|169) · (refuses (a wrong|who|an e|what)|asks)/,
    allow,
    caughtBy: [167, 168, 169],
  },
  {
    what: 'an e-mail without a dot is looked for',
    breakIt: changeSent('"javi@example"', '"javi@example.org"'),
    grep: /^168 ·/,
    folder: FETCHING,
    caughtBy: [168],
  },
  {
    what: 'errors have another form',
    breakIt: otherErrors,
    grep: /^(168|169|170|171) · (asks for an|refuses what|does not know)/,
    allow,
    caughtBy: [168, 169, 170, 171],
  },
  {
    what: 'a list is refused',
    breakIt: status(500, () => ({ status: 400 })),
    grep: /^169 ·/,
    allow,
    caughtBy: [169],
  },
  {
    what: 'a token lasts a day',
    breakIt: on(/\/tokens$/, (answer) => ({
      ...answer,
      body: answer.body.replace(/(?<="token": ")[^"]+/, (token) =>
        reissue(token, ({ iat }) => ({ exp: Number(iat) + DAY_SECONDS })),
      ),
    })),
    grep: /^166 · (gives a token that lasts|does not look)/,
    folder: FETCHING,
    caughtBy: [166],
  },
  {
    what: 'a token is good for nothing elsewhere',
    breakIt: on(
      /\/translator\//,
      status(200, () => ({ status: 403 })),
    ),
    grep: /^166 · (gives a token that|takes its path)/,
    folder: FETCHING,
    caughtBy: [166],
  },
  {
    what: 'whoever wants to be an administrator is one',
    breakIt: changeSent(/.*"authority": "admin".*/, JSON.stringify(ADMINISTRATOR)),
    grep: /^166 · (ignores other|takes its path)/,
    folder: FETCHING,
    caughtBy: [166],
  },
  {
    what: 'a token is accepted past its expiry',
    breakIt: changeClaims(({ exp }) => ({ exp: Number(exp) < IN_2100 ? IN_2100 : exp })),
    grep: /^170 · (refuses a token that has|asks)/,
    folder: LOOKING,
    caughtBy: [170],
  },
  {
    what: 'a token that is signed with another key is accepted',
    breakIt: changeClaims(() => ({})),
    grep: /^170 · refuses (a token that is signed|what)/,
    folder: LOOKING,
    caughtBy: [170],
  },
  {
    what: 'whose a token is may not be read by scripts',
    breakIt: on(/\?token=/, withoutCors),
    grep: /^170 · (says whose|asks for)/,
    folder: LOOKING,
    caughtBy: [170],
  },
  {
    what: 'PATCH is refused as others are',
    breakIt: status(405, () => ({ body: 'Not Allowed.' })),
    grep: /^(170|171) · (leaves|lets)/,
    allow,
    caughtBy: [170, 171],
  },
  {
    what: 'an account shows its password',
    breakIt: body('"surname": "Doe"', '$&, "password": "x"'),
    grep: /makes a world|adds an account|adds an administrator/,
    folder: ACCOUNTS,
    caughtBy: [171],
  },
  {
    what: 'an account is answered but not kept',
    breakIt: asking(/\/tokens\/tokens$/, ({ body: sent }) => ({
      body: sent.replace('jane.doe@example.org', 'nobody@example.org'),
    })),
    grep: /makes a world|adds an account|gives the new/,
    folder: ACCOUNTS,
    caughtBy: [166],
  },
  {
    what: 'an account that is taken is a conflict',
    breakIt: status(500, () => ({ status: 409 })),
    grep: /makes a world|adds an account|e-mail that is taken|fails with a token/,
    folder: ACCOUNTS,
    caughtBy: [171],
  },
  {
    what: 'guests are users',
    breakIt: changeSent('"authority": "guest"', '"authority": "user"'),
    grep: /makes a world|takes a token without|gives a guest|refuses an expired/,
    folder: ACCOUNTS,
    caughtBy: [166, 171],
  },
];
