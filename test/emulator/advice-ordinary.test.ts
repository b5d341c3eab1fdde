import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { basic, makeToken, USER } from '../support/altmetrics-client.js';
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

const COUNTS = 'key=counts-only-key';
const FULL = 'key=full-access-key';
const EXPLORER_KEY = '0123456789abcdef0123456789abcdef';
const EXPLORER_SECRET = '0178eec6221448cea012e9d41a4922ba';
const token = { headers: { authorization: `Bearer ${makeToken()}` } };

let emulator: TestEmulator;
beforeAll(async () => {
  emulator = await openEmulator();
});

const digest = (message: string) => createHmac('sha1', EXPLORER_SECRET).update(message).digest('hex');
/** @param message  what the filters of the query are signed as */
const ask = (path: string, message: string, query = '') =>
  `${EXPLORER}/explorer/api${path}?key=${EXPLORER_KEY}&digest=${digest(message)}${query}`;
const post = (body: string, type: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': type, ...headers },
});
const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';
const DOIS = '10.1038/nplants.2015.3\naltmetric:12345';
const listForm = new URLSearchParams({
  key: EXPLORER_KEY,
  digest: digest(DOIS),
  identifiers: DOIS,
}).toString();

describe('ordinary requests, as the documentation and the clients of the services make them', () => {
  // docs/sources.md: the rows of each service; README, the examples.
  it.each<[string, RequestInit?]>([
    [`${DETAILS}/v1/doi/10.1038/news.2011.490?${COUNTS}`],
    [`${DETAILS}/v1/doi/10.1038%2Fnature12373?${COUNTS}&callback=show`],
    [`${DETAILS}/v1/doi/10.1038/nature12373?${COUNTS}&callback=jQuery1_2&_=1700000000000`],
    [`${DETAILS}/v1/id/241939?${COUNTS}&include_sections=images`],
    [`${DETAILS}/v1/id/241939,502878?${FULL}`],
    [`${DETAILS}/v1/pmid/21148220?${COUNTS}`],
    [`${DETAILS}/v1/arxiv/1108.2455?${COUNTS}`],
    [`${DETAILS}/v1/isbn/978-3-319-25557-6?${COUNTS}`],
    [`${DETAILS}/v1/doi/10.5555/nobody?${COUNTS}`],
    [`${DETAILS}/v1/citations/at?num_results=100&page=2&${COUNTS}`],
    [`${DETAILS}/v1/citations/1m?num_results=10&issns=0018-2648,00280836&order_by=score&${COUNTS}`],
    [`${DETAILS}/v1/citations/1w?issn=00280836&cited_in=twitter,blogs&doi_prefix=10.1038&${COUNTS}`],
    [`${DETAILS}/v1/citations/6m?nlmid=0410462&${COUNTS}`],
    [`${DETAILS}/v1/fetch/doi/10.1038/nature.2014.14583?${FULL}`],
    [
      `${DETAILS}/v1/fetch/id/2068207?include_sources=news,peer_reviews&include_sections=posts,counts&${FULL}`,
    ],
    [`${DETAILS}/v1/fetch/id/2068207?exclude_sources=twitter&post_types=original_tweets&${FULL}`],
    [`${DETAILS}/v1/translate?${FULL}`, post('ids=10.1629/2048-7754.79|10.5555/nobody', FORM)],
    [`${DETAILS}/v1/translate?${FULL}`, post('{"ids":"10.1629/2048-7754.79"}', JSON_TYPE)],
    [
      `${DETAILS}/v1/internal-556fdf0f/doi/10.1038/news.2011.490?callback=_altmetric.embed_callback&domain=a.org&key=f1e&cache_until=3-25`,
    ],
    [`${DETAILS}/?size=64&score=141&types=mbrttttf`],
    [ask('/research_outputs', '')],
    [ask('/research_outputs', 'timeframe|3d|type|article', '&filter[timeframe]=3d&filter[type]=article')],
    [
      ask(
        '/research_outputs',
        'q|pandemic|scope|all|timeframe|3m|type|article|dataset',
        '&filter[type][]=article&filter[type][]=dataset&filter[q]=pandemic&filter[timeframe]=3m&filter[scope]=all&filter[order]=score_desc&page[number]=1&page[size]=100',
      ),
    ],
    [
      ask(
        '/research_outputs',
        'q|climate|scope|all|view|list',
        '&filter%5Bq%5D=climate&filter[scope]=all&filter[view]=list&order=mentions_1w',
      ),
    ],
    [ask('/research_outputs/attention', 'timeframe|1w', '&filter[timeframe]=1w')],
    [ask('/research_outputs/demographics', 'filter|policy', '&filter[filter]=policy')],
    [
      ask(
        '/research_outputs/journals',
        'journal_id|4f6fa4e93cf058f61000245c',
        '&filter[journal_id][]=4f6fa4e93cf058f61000245c',
      ),
    ],
    [
      ask(
        '/research_outputs/mentions',
        'mention_sources|type:wikipedia|scope|all',
        '&filter[mention_sources][]=type:wikipedia&filter[scope]=all&include=',
      ),
    ],
    [
      ask(
        '/research_outputs/mention_sources',
        'mention_sources_types|type:tw|type:bsk',
        '&filter[mention_sources_types][]=type:tw&filter[mention_sources_types][]=type:bsk&filter[order]=profile-type',
      ),
    ],
    [ask('/departments', '', '&page[size]=100')],
    [`${EXPLORER}/explorer/api/identifier_lists`, post(listForm, FORM)],
    [`${ALTMETRICS}/api/get_token`, { headers: { authorization: basic(USER) } }],
    [`${ALTMETRICS}/api/get_token`, { method: 'POST', headers: { authorization: basic(USER) } }],
    [`${ALTMETRICS}/api/uriset`, post('[{"doi":"10.5334/bay"}]', JSON_TYPE, token.headers)],
    [`${ALTMETRICS}/api/uriset?per_page=1&page=1`, token],
    [`${ALTMETRICS}/api/uriset/10.5334/bay`, token],
    [`${ALTMETRICS}/api/eventset?origin=wikipedia&uri=10.5334/bay`, token],
    [`${ALTMETRICS}/register`],
    [`${METRICS}/measures`, token],
    [`${METRICS}/events?filter=work_uri:info:doi:10.5334/bay,measure_uri:tag:x&aggregation=measure_uri,year`],
    [`${METRICS}/events?filter=work_uri:info:doi:10.5334/bay&start_date=2018-01-01&end_date=2018-12-31`],
    [`${METRICS}/citations?work_uri=info:doi:10.5334/bay&work_uri=info:doi:10.5334/bbc`],
    [`${METRICS}/events?filter=work_uri:info:doi:10.5334/nope`],
    [`${METRICS}/events?filter=work_uri:info:doi:10.5334/nope`],
    [`${TOKENS}/tokens`, post(`{"email":"${USER}","password":"test-password-123"}`, JSON_TYPE)],
    [`${TOKENS}/tokens?token=${makeToken()}`],
    [`${TRANSLATOR}/translate?uri=urn:isbn:978-1906924003&filter=uri_scheme:info:doi&strict=true`, token],
    [`${TRANSLATOR}/translate?URI=info:doi:10.11647/obp.0002`, token],
    [`${TRANSLATOR}/works?sort=title&order=desc`, token],
    [`${TRANSLATOR}/work_types`, token],
  ])('get no advice: %s', async (path, init) => {
    await emulator.fetch(path, init);
    expect(await emulator.emulator.advice()).toEqual([]);
  });
});
