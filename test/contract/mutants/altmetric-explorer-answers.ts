import { body, headers, json, on, without } from '../broken-emulator.js';
import type { Mutant } from './mutant.js';

const allow = ['live-safe'];
const lists = 'Identifier lists: POST /identifier_lists';
const madeUp = 'Made-up outputs, in a world of its own';
const SAME_ID = '00000000-0000-4000-8000-000000000000';
const withoutFirstOfJournals = json<{ data: readonly object[] }>((page) => ({
  ...page,
  data: page.data.slice(1),
}));

/** What answers look like. */
export const answerMutants: readonly Mutant[] = [
  {
    what: 'a field has another name',
    breakIt: body(/"altmetric-score"/g, '"score"'),
    grep: /^(14|15|96) ·/,
    allow,
    caughtBy: [14, 15],
  },
  {
    what: 'sources without mentions are counted',
    breakIt: body('"mentions":{', '$&"pinterest":0,'),
    grep: /^(16|96) ·/,
    allow,
    caughtBy: [16],
  },
  {
    what: 'a badge is of another output',
    breakIt: body(/donut\/\d/g, '$&0'),
    grep: /^(17|18|38) ·/,
    allow,
    caughtBy: [18, 38],
  },
  {
    what: 'a closed output is open',
    breakIt: body(/"oa-status":false/g, '"oa-status":true'),
    grep: /^(19|86) ·/,
    allow,
    caughtBy: [19],
  },
  {
    what: 'references are wrapped',
    breakIt: body(/"journal":(\{[^}]+\})/g, '"journal":{"data":$1}'),
    grep: /^(20|21|22|96) ·/,
    allow,
    caughtBy: [20, 21, 22],
  },
  {
    what: 'ISSNs have hyphens',
    breakIt: body(/"issns":\["(\d{4})/g, '"issns":["$1-'),
    grep: /^(22|57|96) ·/,
    allow,
    caughtBy: [22, 57],
  },
  {
    what: 'journals are fewer than is said',
    breakIt: on(/journals/, withoutFirstOfJournals),
    grep: /^(56|58) ·/,
    allow,
    caughtBy: [56, 58],
  },
  {
    what: 'a journal has a number for its id',
    breakIt: on(/journals/, body(/"id":"[0-9a-f]+"/g, '"id":1')),
    grep: /^(30|56|57) ·/,
    allow,
    caughtBy: [56, 57],
  },
  {
    what: 'X says more than an id',
    breakIt: body(/"post-type":"tweet"/g, '$&,"title":"t"'),
    grep: /^(36|37|111) ·/,
    allow,
    caughtBy: [36, 37],
  },
  {
    what: 'times are written otherwise',
    breakIt: body(/(\d\d) (\d\d:\d\d:\d\d) UTC/g, '$1T$2Z'),
    grep: /^127 ·/,
    allow,
    caughtBy: [127],
  },
  {
    what: 'profiles on X have names',
    breakIt: body(/"profile-type":"tw"/g, '$&,"name":"n"'),
    grep: /^(38|113) ·/,
    allow,
    caughtBy: [38, 113],
  },
  {
    what: 'mentions of profiles are not summed up',
    breakIt: body(/,"total-mentions":\d+/, ''),
    grep: /^(41|42|115|116|119) ·/,
    allow,
    caughtBy: [41, 42, 115, 119],
  },
  {
    what: 'profiles are counted in texts',
    breakIt: body(/"mention-count":(\d+)/g, '"mention-count":"$1"'),
    grep: /^(41|43|117) ·/,
    folder: 'Mention sources: GET /research_outputs/mention_sources',
    caughtBy: [41, 43],
  },
  {
    what: '& is not escaped',
    breakIt: body(/\\u0026/g, '&'),
    grep: /^(9|64) ·/,
    allow,
    caughtBy: [9, 64],
  },
  {
    what: 'bodies have no tag',
    breakIt: without('etag'),
    grep: /^(10|12) ·/,
    allow,
    caughtBy: [10, 12],
  },
  {
    what: 'a header is missing',
    breakIt: without('x-runtime'),
    grep: /^(10|11|76) ·/,
    allow,
    caughtBy: [10, 11],
  },
  {
    what: 'frames are forbidden once',
    breakIt: headers({ 'x-frame-options': 'DENY' }),
    grep: /^(11|76|110) ·/,
    allow,
    caughtBy: [11, 110],
  },
  {
    what: 'all requests have one id',
    breakIt: headers({ 'x-request-id': SAME_ID }),
    grep: /^(11|12) ·/,
    allow,
    caughtBy: [12],
  },
  {
    what: 'nothing is zipped',
    breakIt: without('content-encoding'),
    grep: /^(12|13) ·/,
    allow,
    caughtBy: [13],
  },
  {
    what: 'other origins may not read',
    breakIt: without('access-control-allow-origin'),
    grep: /^(109|110) ·/,
    allow,
    caughtBy: [109],
  },
  {
    what: 'JSON does not say its charset',
    breakIt: headers({ 'content-type': 'application/json' }),
    grep: /^(13|76) ·/,
    allow,
    caughtBy: [13, 76],
  },
  {
    what: 'lists count otherwise',
    breakIt: body('"dois"', '"doi"'),
    folder: lists,
    grep: /^(98|102|103) ·/,
    caughtBy: [98, 103],
  },
  {
    what: 'lists are not told apart',
    breakIt: body(/"id":"[^"]+"/, '"id":"0"'),
    folder: lists,
    grep: /^(98|99|102|103|104|106) ·/,
    caughtBy: [98, 99, 103, 104, 106],
  },
  {
    what: 'a day is another',
    breakIt: body(/2026-03-11/g, '2026-03-12'),
    folder: madeUp,
    grep: /^(25|49) ·/,
    caughtBy: [25],
  },
  {
    what: 'a country is unknown',
    breakIt: body(/"id":"JP"/g, '"id":"unknown"'),
    folder: madeUp,
    grep: /^(31|33|44|49) ·/,
    caughtBy: [31, 44],
  },
];
