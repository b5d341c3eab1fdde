import { type Breakage, body, json, on } from '../broken-emulator.js';
import { changeQuery, ignoreFilters } from './explorer-queries.js';
import type { Mutant } from './mutant.js';

const allow = ['live-safe'];
const lists = 'Identifier lists: POST /identifier_lists';
const ALL = { 'total-results': 5000, 'total-mentions': 9000 };

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
const nextPage = changeQuery(/page%5Bnumber|page\[number/, (pairs) =>
  pairs.map(([name, value]) => [name, name === 'page[number]' ? `${Number(value) + 1}` : value]),
);
const OTHER_LIST = '00000000-0000-4000-8000-000000000000';

/** Which rows come, in which order, and what is said of how many there are. */
export const pageMutants: readonly Mutant[] = [
  {
    what: 'the total of attention is another',
    breakIt: on(/attention/, addToTotal),
    grep: /^(23|25|27) ·/,
    allow,
    caughtBy: [27],
  },
  {
    what: 'the last page is forgotten',
    breakIt: roundPagesDown,
    grep: /^(2|6|7|50|55) ·/,
    allow,
    caughtBy: [2, 6, 7, 50, 55],
  },
  {
    what: 'a page is the one after it',
    breakIt: nextPage,
    grep: /^(50|51|52|53) ·/,
    folder: 'Pages',
    caughtBy: [51, 52, 53],
  },
  {
    what: 'a page has as many rows as usual, whatever is asked for',
    breakIt: changeQuery(/page\[size\]/, (pairs) => pairs.filter(([name]) => name !== 'page[size]')),
    grep: /^(1|2|53|55) ·/,
    allow,
    caughtBy: [2, 55],
  },
  {
    what: 'next is missing',
    breakIt: body(/"next":"[^"]+"/, '"more":""'),
    grep: /^(7|24|52) ·/,
    allow,
    caughtBy: [7, 52],
  },
  {
    what: 'next is null on the last page',
    breakIt: nextIsNull,
    grep: /^(50|51|96) ·/,
    allow,
    caughtBy: [51, 96],
  },
  {
    what: 'links keep brackets',
    breakIt: body(/page%5Bnumber%5D/g, 'page[number]'),
    grep: /^(7|24|52|76) ·/,
    allow,
    caughtBy: [7, 24, 52],
  },
  {
    what: 'links lead elsewhere',
    breakIt: body(/"http:[^"]+\/explorer\/api/g, '"http://localhost/api'),
    grep: /^(7|24|76) ·/,
    allow,
    caughtBy: [7, 24],
  },
  {
    what: 'rows are not sorted',
    breakIt: reverseRows,
    grep: /^(14|15|30|42|93|127) ·/,
    allow,
    caughtBy: [14, 30, 42, 93, 127],
  },
  {
    what: 'an order is not heard',
    breakIt: changeQuery(/order/, (pairs) => pairs.filter(([name]) => !/order/.test(name))),
    grep: /^(14|93) · .*(earliest|lowest|cited|most read|score)/,
    allow,
    caughtBy: [93],
  },
  {
    what: 'a row comes twice',
    breakIt: repeatLastRow,
    grep: /^(1|2|50|55|56) ·/,
    allow,
    caughtBy: [1, 2, 50, 55, 56],
  },
  {
    what: 'a filter lets others through',
    breakIt: body(/"output-type":"article"/g, '"output-type":"book"'),
    grep: /^(83|84|94) ·/,
    allow,
    caughtBy: [83, 84],
  },
  {
    what: 'a filter by type is ignored',
    breakIt: ignoreFilters(/research_outputs\?/, 'type'),
    grep: /^(83|84|94) ·/,
    allow,
    caughtBy: [83, 84],
  },
  {
    what: 'a filter by days of publication is ignored',
    breakIt: ignoreFilters(/research_outputs\?/, 'published_after', 'published_before'),
    grep: /^(84|85) ·/,
    allow,
    caughtBy: [85],
  },
  {
    what: 'filters by what an output refers to are ignored',
    breakIt: ignoreFilters(
      /research_outputs\?/,
      'affiliations',
      'funders',
      'field_of_research_codes',
      'journal_id',
    ),
    grep: /^(85|88) ·/,
    allow,
    caughtBy: [88],
  },
  {
    what: 'a filter by open access is ignored',
    breakIt: ignoreFilters(/research_outputs\?/, 'open_access_types'),
    grep: /^(85|86|87) ·/,
    allow,
    caughtBy: [86, 87],
  },
  {
    what: 'words are not looked for',
    breakIt: ignoreFilters(/research_outputs\?/, 'q'),
    grep: /^(4|55|96) ·/,
    allow,
    caughtBy: [4, 96],
  },
  {
    what: 'filters by people are ignored',
    breakIt: ignoreFilters(/research_outputs/, 'researcher_id', 'grant_id', 'orcid'),
    grep: /^126 · narrows .* by a researcher/,
    allow,
    caughtBy: [126],
  },
  {
    what: 'kinds of mentions are not told apart',
    breakIt: ignoreFilters(/mentions\?/, 'mention_types', 'mention_sources'),
    grep: /^(36|89|111|112) ·/,
    allow,
    caughtBy: [89, 111, 112],
  },
  {
    what: 'profiles of other countries and kinds are listed, too',
    breakIt: ignoreFilters(/mention_sources\?/, 'mention_sources_countries', 'mention_sources_types'),
    grep: /^(42|90|113|120) ·/,
    allow,
    caughtBy: [90, 113],
  },
  {
    what: 'records are included that nobody asked for',
    breakIt: changeQuery(/include=/, (pairs) => pairs.filter(([name]) => name !== 'include')),
    grep: /^(91|92) ·/,
    allow,
    caughtBy: [91],
  },
  {
    what: 'totals are the same whatever the filter',
    breakIt: changeResponse((response) => ({ ...response, ...ALL })),
    grep: /^(84|88|115|119) ·/,
    allow,
    caughtBy: [84, 88, 115],
  },
  { what: 'days of publication are off', breakIt: body(/"2020-/g, '"2019-'), grep: /^85 ·/, caughtBy: [85] },
  {
    what: 'a record is forgotten',
    breakIt: on(/research_outputs(\/men|\?)/, forgetLastRecord),
    grep: /^(20|21|38|45) ·/,
    allow,
    caughtBy: [21, 38, 45],
  },
  {
    what: 'a day is counted twice',
    breakIt: body('"count":1}', '"count":2}'),
    grep: /^(25|26) ·/,
    allow,
    caughtBy: [25],
  },
  {
    what: 'countries lack mentions',
    breakIt: body(/"mention-count":(\d+)/, '"mention-count":1$1'),
    grep: /^(31|32|33) ·/,
    allow,
    caughtBy: [31, 33],
  },
  {
    what: 'a list is not kept',
    breakIt: changeQuery(/identifier_list_id/, (pairs) =>
      pairs.map(([name, value]) => [name, name.includes('identifier_list_id') ? OTHER_LIST : value]),
    ),
    folder: lists,
    grep: /^(98|106) ·/,
    caughtBy: [106],
  },
];
