import { asking, body, json, on, status, without } from '../broken-emulator.js';
import type { Mutant } from './mutant.js';
import { authorizeAs, goodToken } from './operas-altmetrics-callers.js';

interface Page {
  readonly data: readonly unknown[];
}

interface Event {
  readonly subject_id: string;
}

/** Ways in which registered outputs and their events can be wrong. */
export const outputMutants: readonly Mutant[] = [
  {
    what: 'a registration is answered with an object',
    breakIt: on(/uriset$/, body(/^200\n$/, '{"status": 200}\n')),
    grep: /^(36|37|39) ·/,
    caughtBy: [36, 39],
  },
  {
    what: 'a registration is not kept',
    breakIt: asking(/uriset$/, ({ method }) =>
      method === 'POST' ? { body: '[{"doi": "10.5334/bay"}]' } : {},
    ),
    grep: /^(36|37|39|41) ·/,
    caughtBy: [37, 39, 41],
  },
  {
    what: 'addresses keep their slash',
    breakIt: on(/uriset/, body(/\/read"/g, '/read/"')),
    grep: /^(36|37) ·/,
    caughtBy: [37],
  },
  {
    what: 'errors of values are 400',
    breakIt: status(500, () => ({ status: 400 })),
    grep: /^(49|52|70|75|87) ·/,
    caughtBy: [49, 52, 70, 75, 87],
  },
  {
    what: 'a request that failed is kept as a whole',
    breakIt: asking(/uriset$/, ({ body: sent }) => ({ body: sent.replace(/, *\{"nodoi"[^}]*\}/, '') })),
    grep: /^(36|56) ·/,
    caughtBy: [56],
  },
  {
    what: 'the DOIs of another account are leaked',
    breakIt: authorizeAs(/uriset/, () => `Bearer ${goodToken()}`),
    grep: /^(63|72|73|77|79) · (registers|lists nothing|does not)/,
    caughtBy: [63, 73, 79],
  },
  {
    what: 'a page has one output too many',
    breakIt: asking(/uriset\/?\?/, ({ path }) => ({
      path: path.replace(/per_page=(\d+)/, (_, size) => `per_page=${Number(size) + 1}`),
    })),
    grep: /^(64|65|67|68|69|72) ·/,
    caughtBy: [64, 65, 67, 68],
  },
  {
    what: 'pages count from 0',
    breakIt: asking(/uriset\/?\?/, ({ path }) => ({
      path: path.replace(/([?&])page=(\d+)/, (_, start, page) => `${start}page=${Number(page) + 1}`),
    })),
    grep: /^(64|65|67|69|72) ·/,
    caughtBy: [65, 67, 69],
  },
  {
    what: 'next is missing',
    breakIt: on(/uriset/, body(/, "next": "[^"]+"/, '')),
    grep: /^(64|65|66|67|68|72) ·/,
    caughtBy: [64, 65, 66, 67, 68, 72],
  },
  {
    what: 'outputs are listed in another order',
    breakIt: on(
      /uriset\?per_page=60/,
      json<Page>(({ data, ...page }) => ({ data: data.toReversed(), ...page })),
    ),
    grep: /^(64|66|72) ·/,
    caughtBy: [66],
  },
  {
    what: 'a page past the end is empty',
    breakIt: on(/page=1000000$/, (answer) => ({ ...answer, status: 200, body: '{"data": []}' })),
    grep: /^(69|71) ·/,
    caughtBy: [69],
  },
  {
    what: 'an unknown DOI gets a page',
    breakIt: on(/nope/, (answer) => ({ ...answer, body: '<h1>Not Found</h1>' })),
    grep: /^(78|80) · does not/,
    caughtBy: [78],
  },
  {
    what: 'the time of a check is a number',
    breakIt: on(/uriset/, body(/"last_checked": "[^"]+"/g, '"last_checked": 1610107200')),
    grep: /^(77|83) ·/,
    caughtBy: [83],
  },
  {
    what: 'a refused method does not say which there are',
    breakIt: without('allow'),
    grep: /^(60|81|90|91) ·/,
    caughtBy: [60, 81, 90],
  },
  {
    what: 'events come with blanks',
    breakIt: on(/eventset/, body(/,/g, ', ')),
    grep: /^(84|86) ·/,
    caughtBy: [84],
  },
  {
    what: 'the members of events are not sorted',
    breakIt: on(/eventset/, body(/("created_at":"[^"]+"),("origin":\d)/g, '$2,$1')),
    grep: /^(84|86) ·/,
    caughtBy: [84],
  },
  {
    what: 'events are those of another origin',
    breakIt: asking(/eventset/, ({ path }) => ({
      path: path.replace(/origin=twitter/i, 'origin=hypothesis'),
    })),
    grep: /^(84|86|87) ·/,
    caughtBy: [84],
  },
  {
    what: 'events are not filtered by DOI',
    breakIt: asking(/eventset/, ({ path }) => ({ path: path.replace(/&uri=[^&]*/, '') })),
    grep: /^(86|88) ·/,
    caughtBy: [88],
  },
  {
    what: 'deleted events are left out',
    breakIt: on(
      /eventset/,
      json<readonly Event[]>((events) => events.filter((event) => !event.subject_id.endsWith('0002'))),
    ),
    grep: /^(85|89) ·/,
    caughtBy: [89],
  },
];
