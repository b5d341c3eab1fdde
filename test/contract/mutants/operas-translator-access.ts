import { asking, body, on, status } from '../broken-emulator.js';
import type { Mutant } from './mutant.js';
import { authorizeAs, IN_2100, reissue } from './operas-altmetrics-callers.js';
import { emptySuccess, letPass, otherErrors, reversed, withoutCors, withoutFirst } from './webpy-answers.js';

const allow = ['live-safe'];
const LET_IN = 'Who is let in';

/** Changes the claims of tokens, and signs them with the key of the services. */
const changeClaims = (change: Parameters<typeof reissue>[1]) =>
  authorizeAs(/\/translator\//, (said) => reissue(said.replace('Bearer ', ''), change));

/** Ways in which callers can be let in, and simple questions answered, wrongly. */
export const accessMutants: readonly Mutant[] = [
  {
    what: 'nobody needs a token',
    breakIt: letPass(403),
    grep: /^172 · asks for a token|^172 · takes/,
    allow,
    caughtBy: [172],
  },
  {
    what: 'a token is accepted past its expiry',
    breakIt: changeClaims(({ exp }) => ({ exp: Number(exp) < IN_2100 ? IN_2100 : exp })),
    grep: /^172 · (refuses a token that has|takes)/,
    folder: LET_IN,
    caughtBy: [172],
  },
  {
    what: 'a token that is signed with another key is accepted',
    breakIt: changeClaims(() => ({})),
    grep: /^172 · refuses (a token that is signed|what)/,
    folder: LET_IN,
    caughtBy: [172],
  },
  {
    what: 'guests are not let in',
    breakIt: changeClaims(({ authority }) => (authority === 'guest' ? { exp: 1 } : {})),
    grep: /^172 · takes/,
    folder: LET_IN,
    caughtBy: [172],
  },
  {
    what: 'who is forbidden should log in',
    breakIt: status(403, () => ({ status: 401 })),
    grep: /^172 · (asks for a token: GET|takes a token of)/,
    allow,
    caughtBy: [172],
  },
  {
    what: 'errors have another form',
    breakIt: otherErrors,
    grep: /^(172|173|174|178) · (does not know|refuses an|asks for a URI)/,
    allow,
    caughtBy: [172, 173, 174, 178],
  },
  {
    what: 'answers may not be read by scripts',
    breakIt: withoutCors,
    grep: /^(172|173|178) · (lets scripts|lists twenty|does not know \/|asks for a URI)/,
    allow,
    caughtBy: [172, 173, 178],
  },
  {
    what: 'OPTIONS of a path that lacks it is answered',
    breakIt: asking(/\/translator\/(translate|uris)$/, ({ method, path }) =>
      method === 'OPTIONS' ? { path: path.replace(/\w+$/, 'works') } : {},
    ),
    grep: /^172 · (does not know OPTIONS|lets)/,
    allow,
    caughtBy: [172],
  },
  {
    what: 'a type is missing',
    breakIt: on(/work_types/, withoutFirst),
    grep: /^173 · (lists|sorts|refuses)/,
    allow,
    caughtBy: [173],
  },
  {
    what: 'types are sorted the other way',
    breakIt: on(/work_types/, reversed),
    grep: /^173 · (sorts|lists)/,
    allow,
    caughtBy: [173],
  },
  {
    what: 'an order that is not known is ignored',
    breakIt: asking(/sort=(title|x)$/, ({ path }) => ({ path: path.replace(/sort=\w+/, 'sort=') })),
    grep: /^(173|174) · refuses an/,
    allow,
    caughtBy: [173, 174],
  },
  {
    what: 'other mistakes are told',
    breakIt: body('Invalid URI or title provided', 'Invalid URI'),
    grep: /^(175|178) ·/,
    allow,
    caughtBy: [178],
  },
  {
    what: 'nothing found is a success',
    breakIt: emptySuccess,
    grep: /^(174|175) ·/,
    allow,
    caughtBy: [174, 175],
  },
];
