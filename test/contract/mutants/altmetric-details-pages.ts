import { type Breakage, on, status } from '../broken-emulator.js';
import { ignoreParameters, setParameter } from './change-parameters.js';
import type { Mutant } from './mutant.js';

const citations = 'Citations: GET /v1/citations/{timeframe}';
const emptyPage = () => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: '{"query":{"total":0,"page":100000,"num_results":25},"results":[]}',
});

/** What citations answer. */
interface Page {
  readonly query: { readonly total: number };
  readonly results: readonly unknown[];
}

const changePage = (change: (page: Page) => Page): Breakage =>
  status(200, (answer) =>
    answer.body.startsWith('{') ? { body: JSON.stringify(change(JSON.parse(answer.body))) } : {},
  );
const reverseResults = changePage((page) => ({ ...page, results: page.results.toReversed() }));
const oneTooMany = changePage(({ query, ...page }) => ({
  query: { ...query, total: query.total + 1 },
  ...page,
}));
const lastTwice = changePage((page) => ({ ...page, results: [...page.results, ...page.results.slice(-1)] }));

/** Which outputs are listed, in which order, and how many there are. */
export const pageMutants: readonly Mutant[] = [
  {
    what: 'an order is not kept',
    breakIt: on(/order_by=/, reverseResults),
    folder: citations,
    grep: /^(77|78|79|80|81 · puts|82) ·?/,
    caughtBy: [77, 79, 80, 81],
  },
  {
    what: 'an order is not heard',
    breakIt: ignoreParameters(/citations/, 'order_by'),
    folder: citations,
    grep: /^(78|79|80|81) ·/,
    caughtBy: [79, 80, 81],
  },
  {
    what: 'a page past the end is empty',
    breakIt: on(/page=100000/, emptyPage),
    folder: citations,
    grep: /^(86|88) ·/,
    caughtBy: [86],
  },
  {
    what: 'the total is one too high',
    breakIt: on(/citations/, oneTooMany),
    folder: citations,
    grep: /^(75|86|92) ·/,
    caughtBy: [75, 92],
  },
  {
    what: 'an output is listed twice',
    breakIt: on(/citations/, lastTwice),
    folder: citations,
    grep: /^(72|86|92) ·/,
    caughtBy: [72, 92],
  },
  {
    what: 'a page is the one before it',
    breakIt: setParameter(/citations.*page=/, 'page', (page) => `${Number(page) - 1}`),
    folder: citations,
    grep: /^(72|73) ·/,
    caughtBy: [73],
  },
  {
    what: 'a page has 25 outputs, however many are asked for',
    breakIt: ignoreParameters(/citations/, 'num_results'),
    folder: citations,
    grep: /^(72|74|75) ·/,
    caughtBy: [74, 75],
  },
  {
    what: 'sources are not told apart',
    breakIt: ignoreParameters(/citations/, 'cited_in', 'citation_type'),
    folder: citations,
    grep: /^(76|78) ·/,
    caughtBy: [76],
  },
  {
    what: 'journals are not told apart',
    breakIt: ignoreParameters(/citations/, 'issns', 'issn', 'nlmid'),
    folder: citations,
    grep: /^(82|84|85 · (finds|lists what is in a journal)) ·?/,
    caughtBy: [82, 85],
  },
  {
    what: 'prefixes are not looked at',
    breakIt: ignoreParameters(/citations/, 'doi_prefix', 'handle_prefix'),
    folder: citations,
    grep: /^(82|84) ·/,
    caughtBy: [84],
  },
  {
    what: 'subjects are not looked at',
    breakIt: ignoreParameters(/citations/, 'subjects', 'scopus_subjects'),
    folder: citations,
    grep: /^(76|85 · lists what is of) ·?/,
    caughtBy: [85],
  },
  {
    what: 'an ISSN has to have its hyphen',
    breakIt: setParameter(/citations/, 'issns', (issn) => (issn.includes('-') ? issn : '0000-0000')),
    folder: citations,
    grep: /^(82|83|84) ·/,
    caughtBy: [82, 83],
  },
];
