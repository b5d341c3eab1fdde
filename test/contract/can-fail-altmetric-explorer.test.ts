import { describe, expect, it } from 'vitest';
import {
  type Breakage,
  body,
  failedCases,
  headers,
  json,
  on,
  openBrokenEmulator,
  runAt,
  status,
  without,
} from './broken-emulator.js';

/** What is broken, which cases run, and which of them have to fail, in the order of the collection. */
type Row = readonly [what: string, breakIt: Breakage, grep: RegExp, numbers: readonly number[]];

/** The same of a folder whose cases need each other. */
type FolderRow = readonly [what: string, breakIt: Breakage, folder: string, numbers: readonly number[]];

/** What queries answer. */
interface Page {
  readonly meta: { readonly response: { readonly 'total-results': number; readonly 'total-pages': number } };
  readonly links: Readonly<Record<string, string>>;
  readonly data: readonly unknown[];
  readonly included?: readonly unknown[];
}

const changeResponse = (change: (response: Page['meta']['response']) => object): Breakage =>
  json<Page>((page) => ({ ...page, meta: { ...page.meta, response: change(page.meta.response) } }));
const addToTotal = changeResponse((response) => ({
  ...response,
  'total-results': response['total-results'] + 1,
}));
const roundPagesDown = changeResponse((response) => ({
  ...response,
  'total-pages': response['total-pages'] - 1,
}));
const reverseRows = json<Page>((page) => ({ ...page, data: page.data.toReversed() }));
const repeatLastRow = json<Page>((page) => ({ ...page, data: [...page.data, ...page.data.slice(-1)] }));
const forgetLastRecord = json<Page>(({ included = [], ...page }) => ({
  ...page,
  included: included.slice(0, -1),
}));
const nextIsNull = json<Page>((page) => ({ ...page, links: { next: null, ...page.links } }));
const NOTHING = '{"meta":{"query":{},"response":{"status":"ok"}},"links":{},"data":[]}';
const answerAll = status(400, () => ({ status: 200, body: NOTHING }));
const ALL = { 'total-results': 5000, 'total-mentions': 9000 };
const QUOTA = 'x-tweetidratelimit';
const SAME_ID = '00000000-0000-4000-8000-000000000000';

describe('the collection of the Altmetric Explorer API', () => {
  const service = 'altmetric-explorer';
  const runRead = (url: string, grep: RegExp) => runAt(url, { service, grep, allow: ['live-safe'] });

  it('finds nothing where nothing is broken', async () => {
    const rows = await runRead(await openBrokenEmulator((answer) => answer), /^(7|10|13|24|40|52|59|110) ·/);
    expect(failedCases(rows)).toEqual([]);
  });

  it.each([
    [
      'digests are not looked at',
      answerAll,
      /^(59|60|61|62|65|67|71|125|128) ·/,
      [59, 60, 61, 62, 65, 67, 71, 128, 125],
    ],
    ['keys are not looked at', answerAll, /^(72|73) ·/, [72, 73]],
    ['refusals are 401', status(400, () => ({ status: 401 })), /^(59|72|116) ·/, [59, 72, 116]],
    ['a code of errors is another', body('invalid_digest', 'wrong_digest'), /^(59|60|71|73) ·/, [59, 60, 71]],
    ['the status of errors is a number', body('"status":"400"', '"status":400'), /^(72|76) ·/, [72, 76]],
    ['errors have data', body('"errors"', '"data":[],$&'), /^(63|76) ·/, [63, 76]],
    ['the total of attention is another', on(/attention/, addToTotal), /^(23|25|27) ·/, [27]],
    ['the last page is forgotten', roundPagesDown, /^(2|6|7|50|55) ·/, [2, 6, 7, 50, 55]],
    ['next is missing', body(/"next":"[^"]+"/, '"more":""'), /^(7|24|52) ·/, [7, 52]],
    ['next is null on the last page', nextIsNull, /^(50|51|96) ·/, [51, 96]],
    ['links keep brackets', body(/page%5Bnumber%5D/g, 'page[number]'), /^(7|24|52|55) ·/, [7, 52, 24]],
    [
      'links lead elsewhere',
      body(/"http:[^"]+\/explorer\/api/g, '"http://localhost/api'),
      /^(7|24|52) ·/,
      [7, 52, 24],
    ],
    ['a field has another name', body(/"altmetric-score"/g, '"score"'), /^(14|15|16) ·/, [14, 15]],
    ['rows are not sorted', reverseRows, /^(14|15|30|42|93|127) ·/, [14, 30, 127, 42, 93]],
    ['a row comes twice', repeatLastRow, /^(1|2|50|55|56) ·/, [1, 2, 50, 55, 56]],
    [
      'a filter lets others through',
      body(/"output-type":"article"/g, '"output-type":"book"'),
      /^(83|84) ·/,
      [83, 84],
    ],
    [
      'totals are the same whatever the filter',
      changeResponse((response) => ({ ...response, ...ALL })),
      /^(84|88|115) ·/,
      [115, 84, 88],
    ],
    ['days of publication are off', body(/"2020-/g, '"2019-'), /^85 ·/, [85]],
    ['sources without mentions are counted', body('"mentions":{', '$&"pinterest":0,'), /^(16|17) ·/, [16]],
    ['a badge is of another output', body(/donut\/\d/g, '$&0'), /^(17|18|38) ·/, [18, 38]],
    ['a closed output is open', body(/"oa-status":false/g, '"oa-status":true'), /^(19|86) ·/, [19]],
    [
      'references are wrapped',
      body(/"journal":(\{[^}]+\})/g, '"journal":{"data":$1}'),
      /^(20|21|22) ·/,
      [20, 21],
    ],
    [
      'a record is forgotten',
      on(/research_outputs(\/men|\?)/, forgetLastRecord),
      /^(20|21|38|45) ·/,
      [21, 38, 45],
    ],
    ['ISSNs have hyphens', body(/"issns":\["(\d{4})/g, '"issns":["$1-'), /^(22|57) ·/, [22]],
    ['a day is counted twice', body('"count":1}', '"count":2}'), /^(25|26) ·/, [25]],
    [
      'countries lack mentions',
      body(/"mention-count":(\d+)\d/, '"mention-count":$1'),
      /^(31|33) ·/,
      [31, 33],
    ],
    ['X says more than an id', body(/"post-type":"tweet"/g, '$&,"title":"t"'), /^(36|37) ·/, [37]],
    ['times are written otherwise', body(/(\d\d) (\d\d:\d\d:\d\d) UTC/g, '$1T$2Z'), /^127 ·/, [127]],
    ['profiles on X have names', body(/"profile-type":"tw"/g, '$&,"name":"n"'), /^(38|113) ·/, [38, 113]],
    ['mentions are not summed up', body(/,"total-mentions":\d+/, ''), /^(42|115|119) ·/, [42, 115, 119]],
    [
      'any range of days will do',
      on(/mentioned_/, answerAll),
      /^(115|116|117|118|119) ·/,
      [116, 117, 118, 119],
    ],
    ['& is not escaped', body(/\\u0026/g, '&'), /^(9|64) ·/, [64, 9]],
    ['bodies have no tag', without('etag'), /^(10|12|107) ·/, [10, 12, 107]],
    ['a header is missing', without('x-runtime'), /^(10|11) ·/, [11]],
    ['frames are forbidden once', headers({ 'x-frame-options': 'DENY' }), /^(11|110) ·/, [110]],
    ['all requests have one id', headers({ 'x-request-id': SAME_ID }), /^(11|12) ·/, [12]],
    ['nothing is zipped', without('content-encoding'), /^(12|13) ·/, [13]],
    [
      'all queries count towards the quota of X',
      headers({ [`${QUOTA}-remaining`]: '9' }),
      /^(39|40|41) ·/,
      [41],
    ],
    [
      'the quota is told to nobody',
      without(`${QUOTA}-limit`, `${QUOTA}-remaining`),
      /^(39|40|41) ·/,
      [39, 40],
    ],
    ['other origins may not read', without('access-control-allow-origin'), /^(107|109) ·/, [109]],
    ['what is unknown is refused', status(404, () => ({ status: 400 })), /^108 ·/, [108]],
  ] satisfies Row[])('fails when %s', async (_, breakIt, grep, numbers) => {
    const rows = await runRead(await openBrokenEmulator(breakIt), grep);
    expect(failedCases(rows)).toEqual(numbers);
  });

  const lists = 'Identifier lists: POST /identifier_lists';
  const institutions = 'Institutions and departments';
  const madeUp = 'Made-up outputs, in a world of its own';
  const rules = 'Other rules, and another key, in a world of its own';
  it.each([
    ['lists count otherwise', body('"dois"', '"doi"'), lists, [98, 103]],
    ['lists are not told apart', body(/"id":"[^"]+"/, '"id":"0"'), lists, [98, 99, 104, 106]],
    ['the digest of a list is not looked at', answerAll, lists, [100, 101, 102, 105]],
    ['the institution is not named', body(/ from University of \w+/, ''), institutions, [80]],
    [
      'departments are not told',
      body(/"institutional-departments"/g, '"departments"'),
      institutions,
      [79, 81, 82],
    ],
    [
      'posts on X are not counted',
      on(/\/mentions\?/, headers({ [`${QUOTA}-remaining`]: '1500000' })),
      madeUp,
      [40],
    ],
    ['a day is another', body(/2026-03-11/g, '2026-03-12'), madeUp, [25]],
    ['a country is unknown', body(/"id":"JP"/g, '"id":"unknown"'), madeUp, [31, 44]],
    ['an old key is still taken', status(401, () => ({ status: 200, body: NOTHING })), rules, [72, 73, 77]],
    ['unknown values are passed over', answerAll, rules, [94, 85, 84, 78, 54, 60, 77]],
  ] satisfies FolderRow[])('fails when %s', async (_, breakIt, folder, numbers) => {
    const rows = await runAt(await openBrokenEmulator(breakIt), { service, folder });
    expect(failedCases(rows)).toEqual(numbers);
  });
});
