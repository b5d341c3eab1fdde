import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Breakage,
  body,
  failedCases,
  headers,
  on,
  openBrokenEmulator,
  runAt,
  status,
} from './broken-emulator.js';
import { openStub } from './stub-server.js';

/** What is broken, which cases run, and which of them have to fail, in the order of the collection. */
type Row = readonly [what: string, breakIt: Breakage, grep: RegExp, numbers: readonly number[]];

/** What citations answer. */
interface Page {
  readonly query: { readonly total: number };
  readonly results: readonly unknown[];
}

describe('the collections', () => {
  // Numbers are among the answers of one service only, and errors in plain text of another.
  it.each([
    ['nothing', {}, {}],
    [
      'the number 200',
      { headers: { 'content-type': 'application/json' }, body: '200\n' },
      { service: 'operas-altmetrics' },
    ],
    [
      'an error',
      { status: 502, headers: { 'content-type': 'text/plain' }, body: 'bad gateway' },
      { service: 'altmetric-details' },
    ],
  ])(
    'have no request that passes whatever comes, such as %s',
    async (_, answer, cases) => {
      const { url } = await openStub(() => answer);
      const rows = await runAt(url, cases);
      expect(rows.filter(({ failures }) => failures.length === 0).map(({ name }) => name)).toEqual([]);
    },
    120_000,
  );
});

describe('the collection of OPERAS Altmetrics', () => {
  it.each([
    ['the token ends with a line', on(/get_token$/, body(/$/, '\n')), /^1 ·/, [1]],
    ['the envelope lacks the surname', on(/get_token$/, body('surname', 'family_name')), /^4 ·/, [4]],
    [
      'refused credentials get no challenge',
      (answer) => ({ ...answer, headers: { 'content-type': 'text/html; charset=utf-8' } }),
      /^(6|7|8|9|10) ·/,
      [6, 7, 8, 9, 10],
    ],
    [
      'an account without approval gets another page',
      body('not yet been approved', 'not been approved'),
      /^(11|12) ·/,
      [11, 12],
    ],
    [
      'forged tokens are taken',
      (answer) => ({ ...answer, status: 200, body: '{"data": []}' }),
      /^(23|24|25|26|27|28|29) ·/,
      [23, 24, 25, 26, 27, 28, 29],
    ],
    [
      'a registration is answered with an object',
      on(/uriset$/, body(/^200\n$/, '{"status": 200}\n')),
      /^(36|37|39) ·/,
      [36, 39],
    ],
    ['addresses keep their slash', body(/\/read"/g, '/read/"'), /^(36|37) ·/, [37]],
    [
      'errors of values are 400',
      status(500, () => ({ status: 400 })),
      /^(49|52|70|75|87) ·/,
      [49, 52, 70, 75, 87],
    ],
    ['next is missing', body(/, "next": "[^"]+"/, ''), /^(64|65|66|67|68|72) ·/, [72, 64, 65, 66, 67, 68]],
    [
      'a page past the end is empty',
      on(/page=/, (answer) => ({ ...answer, status: 200, body: '{"data": []}' })),
      /^69 ·/,
      [69],
    ],
    [
      'an unknown DOI gets a page',
      on(/nope/, (answer) => ({ ...answer, body: '<h1>Not Found</h1>' })),
      /^78 ·/,
      [78],
    ],
    ['events come with blanks', on(/eventset/, body(/,/g, ', ')), /^84 ·/, [84]],
    ['the form lacks a field', on(/register$/, body('name="institution"', 'name="company"')), /^92 ·/, [92]],
    [
      'a wrong link of confirmation goes to the login',
      (answer) => ({ ...answer, headers: { location: '/login' } }),
      /^102 ·/,
      [102],
    ],
  ] satisfies Row[])('fails when %s', async (_, breakIt, grep, numbers) => {
    const rows = await runAt(await openBrokenEmulator(breakIt), { service: 'operas-altmetrics', grep });
    expect(failedCases(rows)).toEqual(numbers);
  });
});

describe('the collection of the Altmetric Details Page API', () => {
  const addRetryAfter = (answer: Answer) => ({ headers: { ...answer.headers, 'retry-after': '60' } });
  const changePage =
    (change: (page: Page) => Page): Breakage =>
    (answer) =>
      answer.status === 200 ? { ...answer, body: JSON.stringify(change(JSON.parse(answer.body))) } : answer;
  const reverseResults = changePage((page) => ({ ...page, results: page.results.toReversed() }));
  const oneTooMany = changePage(({ query, ...page }) => ({
    query: { ...query, total: query.total + 1 },
    ...page,
  }));
  const emptyPage = () => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"query":{"total":0,"page":100000,"num_results":25},"results":[]}',
  });
  const jsonError = { headers: { 'content-type': 'application/json' }, body: '{"error":"Not Found"}' };
  it.each([
    ['a count has another name', body('"cited_by_posts_count"', '"posts_count"'), /^(37|39|40) ·/, [37, 40]],
    [
      'the sentence for no key is another',
      body('As of 10 November', 'As of November'),
      /^(1|2|3|6|18) ·/,
      [1, 2, 6, 18],
    ],
    ['a wrong key gets 403', status(401, () => ({ status: 403 })), /^(3|4|7|16) ·/, [3, 7, 16]],
    ['what is unknown gets JSON', status(404, () => jsonError), /^(29|30|57|85) ·/, [29, 30, 57, 85]],
    [
      'the sentence ends with a line',
      status(404, () => ({ body: 'Not Found\n' })),
      /^(29|57|85|124) ·/,
      [29, 57, 85, 124],
    ],
    ['an empty translation is not found', status(404, () => ({ status: 200 })), /^(128|129) ·/, [129]],
    ['translations are texts', on(/translate/, body(/:(\d+)/g, ':"$1"')), /^(126|128|129) ·/, [126, 128]],
    ['absent counts are 0', body('"cited_by_posts', '"cited_by_policies_count":0,$&'), /^(37|40) ·/, [37]],
    ['readers are numbers', body('"mendeley":"9"', '"mendeley":9'), /^(38|39) ·/, [38]],
    ['a percentage goes up to 100', body(/"pct":99/g, '"pct":100'), /^(45|46) ·/, [46]],
    ['a badge rounds down', body(/score=141/g, 'score=140'), /^(41|42) ·/, [41]],
    ['letters come in another order', body(/types=mbtttfdg/g, 'types=bmtttfdg'), /^158 ·/, [158]],
    ['a call has no semicolon', on(/callback=/, body(/;$/, '')), /^(60|61|64|65|93) ·/, [60, 61, 64, 93]],
    ['a call wraps something else', on(/callback=/, body('"score"', '"points"')), /^(60|61|64) ·/, [61, 64]],
    ['limits are exposed', headers({ 'access-control-expose-headers': '*' }), /^68 ·/, [68]],
    ['an order is not kept', on(/order_by=/, reverseResults), /^(77|78|79|80|81|82) ·/, [77, 79, 80, 81]],
    ['a page past the end is empty', on(/page=100000/, emptyPage), /^(85|86) ·/, [86]],
    ['the total is one too high', on(/citations/, oneTooMany), /^(75|92) ·/, [75, 92]],
    [
      'calls are not counted',
      headers({ 'x-hourlyratelimit-remaining': '3599' }),
      /^(135|136|141) ·/,
      [136, 135],
    ],
    ['it says when to come again', status(429, addRetryAfter), /^(137|141|148) ·/, [137, 148]],
    [
      'fetch counts otherwise',
      on(/fetch/, body('"total":{"posts_count":', '$&1')),
      /^(96|112|122) ·/,
      [96, 112, 122],
    ],
    [
      'tweeters have names',
      on(/fetch/, body('"posts_count":3604', '"unique_users":[],$&')),
      /^(95|96) ·/,
      [96],
    ],
    ['sources keep the name of the filter', body('"googleplus":[', '"gplus":['), /^(104|105) ·/, [104]],
  ] satisfies Row[])('fails when %s', async (_, breakIt, grep, numbers) => {
    const rows = await runAt(await openBrokenEmulator(breakIt), { service: 'altmetric-details', grep });
    expect(failedCases(rows)).toEqual(numbers);
  });
});
