import { beforeEach, describe, expect, it } from 'vitest';
import type { AdviceKind } from '../../src/world/advice/advice.js';
import { basic, makeToken } from '../support/altmetrics-client.js';
import {
  ALTMETRICS,
  DETAILS,
  EXPLORER,
  METRICS,
  openEmulator,
  type TestEmulator,
  TOKENS,
  TRANSLATOR,
} from '../support/test-emulator.js';

const KEY = 'key=counts-only-key';
const FULL = 'key=full-access-key';
const DOI = `${DETAILS}/v1/doi/10.1038/news.2011.490`;
const CITATIONS = `${DETAILS}/v1/citations/1w`;
/** The digest of no filters, and of those that stand behind it, under the secret of the default world. */
const EXPLORER_KEY = 'key=0123456789abcdef0123456789abcdef';
const bearer = { headers: { authorization: `Bearer ${makeToken()}` } };
const expired = { headers: { authorization: `Bearer ${makeToken({ exp: 1_000_000_000 })}` } };

type Step = string | readonly [path: string, init: RequestInit];

let emulator: TestEmulator;
beforeEach(async () => {
  emulator = await openEmulator();
});

async function ask(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const [path, init] = typeof step === 'string' ? [step] : step;
    await emulator.fetch(path, init);
  }
}

async function kindsAfter(steps: readonly Step[]): Promise<readonly AdviceKind[]> {
  await ask(steps);
  return (await emulator.emulator.advice()).map(({ kind }) => kind);
}

const explorer = (path: string, query: string) =>
  `${EXPLORER}/explorer/api${path}?${EXPLORER_KEY}&digest=x&${query}`;
const outputs = (query: string) => explorer('/research_outputs', query);
const translate = (init: RequestInit, search = FULL): Step => [
  `${DETAILS}/v1/translate?${search}`,
  { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, ...init },
];
const ids = (count: number) => Array.from({ length: count }, (_, index) => index + 1).join(',');

describe('advice', () => {
  it.each<[AdviceKind, string, Step[], Step[]]>([
    ['unknown-parameter', 'a name that nobody knows', [`${DOI}?${KEY}&colour=red`], [`${DOI}?${KEY}`]],
    [
      'unknown-parameter',
      'a filter that was never real',
      [outputs('filter[wombat]=1')],
      [outputs('filter[view]=list')],
    ],
    [
      'near-miss-name',
      'a letter too much',
      [`${CITATIONS}?${KEY}&issnss=00280836`],
      [`${CITATIONS}?${KEY}&issns=00280836`, `${CITATIONS}?${KEY}&issn=00280836`],
    ],
    [
      'near-miss-name',
      'a filter without its brackets',
      [outputs('timeframe=1w')],
      [outputs('filter[timeframe]=1w')],
    ],
    [
      'near-miss-name',
      "another API's page size",
      [`${CITATIONS}?${KEY}&per_page=10`],
      [`${CITATIONS}?${KEY}&num_results=10`],
    ],
    [
      'near-miss-name',
      "another endpoint's name of a filter",
      [explorer('/research_outputs/mention_sources', 'filter[mentioned_after]=2024-01-01')],
      [explorer('/research_outputs/mentions', 'filter[mentioned_after]=2024-01-01')],
    ],
    [
      'paging-not-read',
      'a page of events',
      [`${METRICS}/events?filter=work_uri:info:doi:10.5334/bay&limit=5`],
      [`${METRICS}/events?filter=work_uri:info:doi:10.5334/bay`],
    ],
    [
      'parameter-without-effect',
      'an end without a start',
      [`${METRICS}/events?filter=work_uri:info:doi:10.5334/bay&end_date=2020-01-01`],
      [`${METRICS}/events?filter=work_uri:info:doi:10.5334/bay&end_date=2020-01-01&start_date=2019-01-01`],
    ],
    [
      'parameter-without-effect',
      'a comma that the filter swallows',
      [`${METRICS}/events?filter=work_uri:info:doi:10.5334/x.abc,work_uri:info:doi:10.5334/bay`],
      [`${METRICS}/events?filter=work_uri:info:doi:10.5334/bay,work_uri:info:doi:10.5334/x.abc`],
    ],
    [
      'parameter-without-effect',
      'issn beside issns',
      [`${CITATIONS}?${KEY}&issns=00280836&issn=00280836`],
      [`${CITATIONS}?${KEY}&issn=00280836`],
    ],
    [
      'unknown-value',
      'an order that there is not',
      [`${CITATIONS}?${KEY}&order_by=scores`],
      [`${CITATIONS}?${KEY}&order_by=at_score`],
    ],
    [
      'unknown-value',
      "a source by its answer's name",
      [`${CITATIONS}?${KEY}&cited_in=news,googleplus`],
      [`${CITATIONS}?${KEY}&cited_in=news,gplus`],
    ],
    [
      'unknown-value',
      'two types in one text',
      [outputs('filter[type]=article,dataset')],
      [outputs('filter[type][]=article&filter[type][]=dataset')],
    ],
    [
      'value-overridden',
      'a text sent twice',
      [outputs('filter[type]=article&filter[type]=dataset')],
      [outputs('filter[type][]=article')],
    ],
    ['key-not-read', 'another name', [`${DOI}?api_key=counts-only-key`], [`${DOI}?${KEY}`]],
    [
      'key-not-read',
      'a header',
      [[DOI, { headers: { 'x-api-key': 'counts-only-key' } }]],
      [[`${DOI}?${KEY}`, { headers: { 'x-api-key': 'a' } }]],
    ],
    ['key-not-read', 'a bearer', [[DOI, { headers: { authorization: 'Bearer counts-only-key' } }]], [DOI]],
    [
      'key-not-read',
      'the body',
      [translate({ body: 'ids=10.1038/480426a&key=full-access-key' }, '')],
      [translate({ body: 'ids=10.1038/480426a' })],
    ],
    [
      'key-not-read',
      "a badge with somebody's own key",
      [`${DETAILS}/v1/internal-556fdf0f/doi/10.1038/480426a?${KEY}`],
      [
        `${DETAILS}/v1/internal-556fdf0f/doi/10.1038/480426a?key=the-key-of-the-script&domain=example.org&cache_until=3-25`,
      ],
    ],
    ['key-not-read', 'a service without keys', [`${METRICS}/measures?key=abc`], [`${METRICS}/measures`]],
    [
      'token-not-read',
      'the query',
      [`${ALTMETRICS}/api/uriset?token=abc`],
      [[`${ALTMETRICS}/api/uriset`, bearer]],
    ],
    [
      'token-not-read',
      'a header that nobody looks at',
      [[`${TOKENS}/tokens`, bearer]],
      [`${TOKENS}/tokens?token=${makeToken()}`],
    ],
    [
      'token-not-read',
      'a token where a password belongs',
      [[`${ALTMETRICS}/api/get_token`, bearer]],
      [[`${ALTMETRICS}/api/get_token`, { headers: { authorization: basic('test.user@gmail.com') } }]],
    ],
    [
      'page-size-over-maximum',
      'citations',
      [`${CITATIONS}?${KEY}&num_results=101`],
      [`${CITATIONS}?${KEY}&num_results=100`],
    ],
    ['page-size-over-maximum', 'outputs', [outputs('page[size]=500')], [outputs('page[size]=100')]],
    ['page-past-the-end', 'citations', [`${CITATIONS}?${KEY}&page=100000`], [`${CITATIONS}?${KEY}&page=1`]],
    [
      'page-past-the-end',
      'registered outputs',
      [[`${ALTMETRICS}/api/uriset?page=9`, bearer]],
      [[`${ALTMETRICS}/api/uriset?page=1`, bearer]],
    ],
    [
      'batch-over-maximum',
      'ids',
      [`${DETAILS}/v1/id/${ids(101)}?${FULL}`],
      [`${DETAILS}/v1/id/${ids(100)}?${FULL}`],
    ],
    [
      'filter-not-applied',
      'an output that nobody registered',
      [[`${ALTMETRICS}/api/eventset?origin=twitter&uri=10.5334/nope`, bearer]],
      [[`${ALTMETRICS}/api/eventset?origin=twitter&uri=10.5334/bay`, bearer]],
    ],
    [
      'identifier-form',
      'encoded twice',
      [`${DETAILS}/v1/doi/10.1038%252Fnews.2011.490?${KEY}`],
      [`${DETAILS}/v1/doi/10.1038%2Fnews.2011.490?${KEY}`],
    ],
    [
      'identifier-form',
      'an address',
      [`${DETAILS}/v1/doi/https://doi.org/10.1038/news.2011.490?${KEY}`],
      [`${DOI}?${KEY}`],
    ],
    [
      'superseded-route',
      'the oldest donuts',
      [`${DETAILS}/donut/241939_64x64.png`],
      [`${DETAILS}/v1/donut/241939_64.png`],
    ],
    [
      'refused-user-agent',
      'libwww-perl',
      [[`${DOI}?${KEY}`, { headers: { 'user-agent': 'libwww-perl/6.05' } }]],
      [[`${DOI}?${KEY}`, { headers: { 'user-agent': 'my-app/1.0' } }]],
    ],
    [
      'called-before-reset',
      'a limit',
      [`${DOI}?key=spent-key`, `${CITATIONS}?key=spent-key`],
      [`${DOI}?key=spent-key`, `${DOI}?${KEY}`],
    ],
    [
      'unchanged-retry',
      'a wrong key',
      [`${DOI}?key=wrong`, `${DOI}?key=wrong`],
      [`${DOI}?key=wrong`, `${DOI}?key=wrong-too`],
    ],
    [
      'unchanged-retry',
      'an account that nobody has',
      [
        [`${ALTMETRICS}/api/get_token`, { headers: { authorization: basic('nobody@example.org') } }],
        [`${ALTMETRICS}/api/get_token`, { headers: { authorization: basic('nobody@example.org') } }],
      ],
      [
        // It waits for approval, and has to ask again; how soon is too soon can't be told where time stands still.
        [`${ALTMETRICS}/api/get_token`, { headers: { authorization: basic('pending.user@example.org') } }],
        [`${ALTMETRICS}/api/get_token`, { headers: { authorization: basic('pending.user@example.org') } }],
      ],
    ],
    [
      'token-past-expiry',
      'a token of yesterday',
      [[`${ALTMETRICS}/api/uriset`, expired]],
      [[`${ALTMETRICS}/api/uriset`, bearer]],
    ],
    [
      'token-past-expiry',
      'the translator',
      [[`${TRANSLATOR}/works`, expired]],
      [`${TOKENS}/tokens?token=${makeToken({ exp: 1_000_000_000 })}`],
    ],
  ])('is %s for %s, and none for what is near it', async (kind, _what, wrong, right) => {
    expect(await kindsAfter(right)).not.toContain(kind);
    await ask([['/_emulator/advice', { method: 'DELETE' }]]);
    expect(await kindsAfter(wrong)).toContain(kind);
  });
});
