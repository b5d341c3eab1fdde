import { toJsonText } from '../../../src/services/webpy/json-text.js';
import { type Asked, asking, type Breakage, body, on, status } from '../broken-emulator.js';
import type { Mutant } from './mutant.js';
import { authorizeAs, IN_2100, reissue } from './operas-altmetrics-callers.js';
import { letPass, oneTwice, rows } from './webpy-answers.js';

const WHO = 'Who may add events: POST /events';
const ADDING = 'Adding events: POST /events';
const COLLECTED = 'From a mention to an event';
/** The requests up to the first collection, and what is found after it. */
const FIRST_COLLECTION =
  /for mentions$|adds an output|registers the output|by an hour|collects the mentions|has the same/;
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** The requests that make the world for events, with one event in it, and some more. */
const worldAnd = (names: RegExp) =>
  new RegExp(
    `^\\d+ · (makes a world without|adds an account to|fetches its token|adds the event of the doc|${names.source})`,
  );

/** Changes the claims of tokens, and signs them with the key of the services. */
const changeClaims = (change: (claims: Readonly<Record<string, unknown>>) => object) =>
  authorizeAs(/\/metrics\/events$/, (said) => reissue(said.replace('Bearer ', ''), change));

/** Changes some events on their way in; those for which nothing is given stay as they were sent. */
const changeEvents = (change: (event: Readonly<Record<string, unknown>>) => object | undefined) =>
  asking(/\/metrics\/events$/, ({ method, body: sent }: Asked) => {
    const changed = method === 'POST' && /^\{".*\}$/.test(sent) ? change(JSON.parse(sent)) : undefined;
    return changed === undefined ? {} : { body: JSON.stringify(changed) };
  });

const honest: Breakage = (answer) =>
  answer.status === 500 && answer.body.startsWith('{"status": "ok"') ? { ...answer, status: 400 } : answer;

/** Ways in which tokens can be taken, and events be kept, wrongly. */
export const writeMutants: readonly Mutant[] = [
  {
    what: 'guests and old tokens are let in',
    breakIt: letPass(401),
    folder: WHO,
    caughtBy: [147, 148],
  },
  {
    what: 'a token is accepted past its expiry',
    breakIt: changeClaims(({ exp }) => (exp === undefined ? {} : { exp: IN_2100 })),
    grep: /^(147|153) · (refuses a token that has|lets)/,
    folder: WHO,
    caughtBy: [147],
  },
  {
    what: 'a token that is signed with another key is accepted',
    breakIt: changeClaims(() => ({})),
    grep: /^(146|147|148|153) ·/,
    folder: WHO,
    caughtBy: [147],
  },
  {
    what: 'a token for somebody else is accepted',
    breakIt: changeClaims(({ aud }) => (aud === undefined ? {} : { aud: undefined })),
    grep: /^(147|148) · refuses (a token for|a guest)/,
    folder: WHO,
    caughtBy: [147],
  },
  {
    what: 'guests may add events',
    breakIt: changeClaims(({ authority }) => (authority === 'guest' ? { authority: 'user' } : {})),
    grep: /^148 ·|expired/,
    folder: WHO,
    caughtBy: [148],
  },
  {
    what: 'a token without rights is refused',
    breakIt: status(500, () => ({ status: 401 })),
    grep: /^(148|149) ·/,
    folder: WHO,
    caughtBy: [149],
  },
  {
    what: 'what failed says so',
    breakIt: honest,
    grep: worldAnd(/says so of|fails with what/),
    folder: ADDING,
    caughtBy: [159],
  },
  {
    what: 'the uploader is of the body',
    breakIt: body(/acct:test.user@/g, 'acct:somebody@'),
    grep: worldAnd(/ignores id|adds an event with a token without/),
    folder: ADDING,
    caughtBy: [150, 163, 160],
  },
  {
    what: 'an event is answered but not kept',
    breakIt: asking(/event_id=[0-9a-f]/, ({ path }) => ({
      path: path.replace(/event_id=[0-9a-f-]+/, `event_id=${NOBODY}`),
    })),
    grep: worldAnd(/puts a work|takes any text/),
    folder: ADDING,
    caughtBy: [151],
  },
  {
    what: 'an event that is sent twice is kept twice',
    breakIt: changeEvents(({ country_uri: _, ...event }) =>
      Number(event.value) > 90 ? { ...event, event_uri: `https://example.org/${event.value}` } : undefined,
    ),
    grep: worldAnd(/answers an event that|takes it for the same|finds it/),
    folder: ADDING,
    caughtBy: [152],
  },
  {
    what: 'a second event takes the place of the first',
    breakIt: on(/10.5334/, body('"value": 2', '"value": 9')),
    grep: worldAnd(/finds it|takes it for the same/),
    folder: ADDING,
    caughtBy: [150, 152],
  },
  {
    what: 'an event gets another id whenever it is asked for',
    breakIt: on(/filter=/, body(/"event_id": "[0-9a-f]{8}/, '"event_id": "00000000')),
    grep: worldAnd(/finds it|puts a work/),
    folder: ADDING,
    caughtBy: [150],
  },
  {
    what: 'works keep their capitals',
    breakIt: body(/contract\.lower/g, 'CONTRACT.Lower'),
    grep: worldAnd(/puts a work|takes any text/),
    folder: ADDING,
    caughtBy: [151],
  },
  {
    what: 'times are repeated in UTC',
    breakIt: body('+0200"', '+0000"'),
    grep: worldAnd(/takes it for the same|repeats|takes an offset|.*offset/),
    folder: ADDING,
    caughtBy: [152, 158],
  },
  {
    what: 'two tweets of a second are one',
    breakIt: changeEvents(({ event_uri: uri, ...event }) => (uri ? event : undefined)),
    grep: worldAnd(/adds (a|another) tweet/),
    folder: ADDING,
    caughtBy: [162],
  },
  {
    what: 'what is refused is a success',
    breakIt: status(400, () => ({ status: 200 })),
    grep: worldAnd(/refuses/),
    folder: ADDING,
    caughtBy: [154, 153, 156, 158],
  },
  {
    what: 'a value of 0 is kept',
    breakIt: changeEvents((event) => (event.value === 0 ? { ...event, value: 1 } : undefined)),
    grep: worldAnd(/takes a value of 0|refuses an event without value/),
    folder: ADDING,
    caughtBy: [154],
  },
  {
    what: 'an event is sent twice',
    breakIt: on(/uploader_uri/, oneTwice),
    grep: FIRST_COLLECTION,
    folder: COLLECTED,
    caughtBy: [112],
  },
  {
    what: 'tweets are not sent',
    breakIt: on(
      /uploader_uri/,
      rows((data) => data.filter((row) => !toJsonText(row).includes('tweets'))),
    ),
    grep: FIRST_COLLECTION,
    folder: COLLECTED,
    caughtBy: [112],
  },
];
