import { asking, headers, on, status, without } from '../broken-emulator.js';
import type { Mutant } from './mutant.js';

const allow = ['live-safe'];
const madeUp = 'Made-up outputs, in a world of its own';
const rules = 'Other rules, and another key, in a world of its own';
const QUOTA = 'x-tweetidratelimit';
const NOTHING = '{"meta":{"query":{},"response":{"status":"ok"}},"links":{},"data":[]}';
const AT_ONCE = { 'retry-after': '0' };

/** How much may be asked for, and how it is told. */
export const limitMutants: readonly Mutant[] = [
  {
    what: 'all queries count towards the quota of X',
    breakIt: headers({ [`${QUOTA}-remaining`]: '9' }),
    grep: /^(39|40|41) ·/,
    allow,
    caughtBy: [41],
  },
  {
    what: 'the quota of X is told to nobody',
    breakIt: without(`${QUOTA}-limit`, `${QUOTA}-remaining`),
    grep: /^(39|40|41) ·/,
    allow,
    caughtBy: [39, 40],
  },
  {
    what: 'posts on X are not counted',
    breakIt: on(/\/mentions\?/, headers({ [`${QUOTA}-remaining`]: '1500000' })),
    folder: madeUp,
    grep: /^(40|49|127) ·/,
    caughtBy: [40],
  },
  {
    what: 'the quota of X has no end',
    breakIt: on(
      /\/mentions\?/,
      status(429, () => ({ status: 200, body: NOTHING })),
    ),
    folder: madeUp,
    grep: /^(40|49) ·/,
    caughtBy: [40],
  },
  {
    what: 'the quota of X is refused in JSON',
    breakIt: status(429, () => ({ headers: { 'content-type': 'application/json; charset=utf-8' } })),
    folder: madeUp,
    grep: /^(40|49) ·/,
    caughtBy: [40],
  },
  {
    what: 'nobody is held back',
    breakIt: status(429, () => ({ status: 200, body: NOTHING })),
    folder: rules,
    grep: /^(76 ·|77 · (makes|removes))/,
    caughtBy: [76],
  },
  {
    what: 'who is held back may come again at once',
    breakIt: status(429, (answer) => ({ headers: { ...answer.headers, ...AT_ONCE } })),
    folder: rules,
    grep: /^(76 ·|77 · (makes|removes))/,
    caughtBy: [76],
  },
  {
    what: 'an hour never ends for who has used it up',
    breakIt: asking(/clock\/advance$/, ({ path }) => ({ path: path.replace('/advance', ''), method: 'GET' })),
    folder: rules,
    grep: /^(76 ·|77 · (makes|removes))/,
    caughtBy: [76],
  },
  {
    what: 'bodies come again to who has them',
    breakIt: asking(/research_outputs|departments/, ({ headers: sent }) => {
      const { 'if-none-match': _, ...others } = sent;
      return { headers: others };
    }),
    grep: /^(10|107) ·/,
    caughtBy: [107],
  },
];
