import { describe, expect, it } from 'vitest';
import { COUNTS_KEY, FULL_KEY, useDetails } from './details-client.js';

const KEY = `key=${COUNTS_KEY}`;

interface Counts {
  readonly altmetric_id: number;
  readonly doi?: string;
  readonly issns: readonly string[];
  readonly score: number;
  readonly history: Readonly<Record<string, number>>;
  readonly published_on?: number;
  readonly [key: string]: unknown;
}

const byFalling = (one: number, other: number) => other - one;

describe('citations', () => {
  // As many as a world has that says nothing of it
  const details = useDetails({ catalogue: {} });
  const list = async (path: string) => (await details.get(`/citations/${path}&${KEY}`)).json;
  const results = async (path: string): Promise<Counts[]> => (await list(path)).results;
  const idsOf = async (path: string) => (await results(path)).map(({ altmetric_id }) => altmetric_id);

  it('come in pages of 25 (case 72)', async () => {
    const { query, results: page } = await list('1m?a=b');
    expect(query).toMatchObject({ page: 1, num_results: 25 });
    expect(query.total).toBeGreaterThan(25);
    expect(page).toHaveLength(25);
  });

  it('of a day are at most a page, and equal the counts of each (cases 72 and 90)', async () => {
    const { query, results: page } = await list('1d?num_results=25');
    expect(page.length).toBe(Math.min(25, query.total));
    const single = await Promise.all(
      page.map(async ({ altmetric_id }: Counts) => (await details.get(`/id/${altmetric_id}?${KEY}`)).json),
    );
    expect(page).toEqual(single);
  });

  it('do not overlap from page to page (case 73)', async () => {
    const first = await idsOf('1m?page=1');
    const second = await idsOf('1m?page=2');
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  // Quirk `num-results-hundred`
  it('come in pages of a hundred at the most (case 74)', async () => {
    expect(await results('1m?num_results=100')).toHaveLength(100);
  });

  it('of all time are all outputs (case 75)', async () => {
    const { query, results: page } = await list('at?num_results=1');
    expect(page).toHaveLength(1);
    expect(query).toEqual({ total: page[0].context.all.count, page: 1, num_results: 1 });
  });

  // Quirk `source-names-differ`
  it.each([
    ['76', '1w?num_results=100&cited_in=reddit', ['cited_by_rdts_count']],
    ['91', '1w?cited_in=twitter,news', ['cited_by_tweeters_count', 'cited_by_msm_count']],
    ['', 'at?cited_in=gplus', ['cited_by_gplus_count']],
    ['', 'at?cited_in=guideline', ['cited_by_guidelines_count']],
    ['', 'at?cited_in=guidelines,%20nothing', ['cited_by_guidelines_count']],
    ['', 'at?cited_in=peerreview', ['cited_by_peer_review_sites_count']],
    ['', 'at?cited_in=peer_reviews', ['cited_by_peer_review_sites_count']],
    ['', 'at?cited_in=patents', ['cited_by_patents_count']],
    ['', 'at?citation_type=patent', ['cited_by_patents_count']],
  ])('are cited where it was asked (case %s): %s', async (_case, path, keys) => {
    const page = await results(path);
    expect(page.length).toBeGreaterThan(0);
    expect(page.filter((counts) => !keys.some((key) => counts[key] !== undefined))).toEqual([]);
  });

  // Quirk `score-order-is-gained`
  it.each([
    ['77', '1w?cited_in=twitter&order_by=at_score', ({ score }: Counts) => score],
    ['78', '1m?num_results=100', ({ history }: Counts) => history['1m']],
    ['78', '1m?num_results=100&order_by=score', ({ history }: Counts) => history['1m']],
    ['78', '1m?num_results=100&order_by=nothing', ({ history }: Counts) => history['1m']],
    ['78', '1m?num_results=100&order_by=constructor', ({ history }: Counts) => history['1m']],
    ['79', '1m?num_results=100&order_by=readers', ({ readers_count }: Counts) => readers_count],
    ['80', '1m?num_results=100&order_by=first_seen', ({ added_on }: Counts) => added_on],
    ['81', '1m?num_results=100&order_by=pubdate', ({ published_on }: Counts) => published_on],
    ['81', 'at?num_results=100&order_by=pubdate', ({ published_on }: Counts) => published_on],
    ['', 'at?num_results=100&order_by=first_seen', ({ added_on }: Counts) => added_on],
  ])('come the highest first (case %s): %s', async (_case, path, figure) => {
    const figures = (await results(path)).map(figure).map(Number);
    expect(figures).toEqual(figures.toSorted(byFalling));
    expect(new Set(figures).size).toBeGreaterThan(1);
  });

  it('of a journal are found by its ISSN (case 82)', async () => {
    const page = await results('1m?num_results=10&issns=00182648&order_by=score');
    expect(page.length).toBeGreaterThan(0);
    expect(page.filter(({ issns }) => !issns.includes('0018-2648'))).toEqual([]);
  });

  // Quirk `issn-two-names`
  it.each(['issns=0018-2648', 'issn=00182648', 'issn=0018-2648', 'issns=0000-0000,00182648,'])(
    'of a journal are found however the ISSN is given (case 83): %s',
    async (parameter) => {
      expect(await idsOf(`1m?${parameter}`)).toEqual(await idsOf('1m?issns=00182648'));
    },
  );

  it.each(['10.1038', '10.1038/', '10.1038%2F'])(
    'of a registrant begin with its prefix (case 84): %s',
    async (prefix) => {
      const page = await results(`at?doi_prefix=${prefix}&num_results=100`);
      expect(page.length).toBeGreaterThan(4);
      expect(page.filter(({ doi }) => doi?.startsWith('10.1038/') !== true)).toEqual([]);
    },
  );

  it.each([
    ['at?handle_prefix=10568', '10568/1234'],
    ['at?handle_prefix=10568/', '10568/1234'],
  ])('of a repository begin with its prefix: %s', async (path, handle) => {
    expect((await results(path)).map(({ handles }) => handles)).toContainEqual([handle]);
  });

  it.each([
    ['at?subjects=science&doi_prefix=10.1038', ['science']],
    ['at?scopus_subjects=General&doi_prefix=10.1038', ['science']],
    ['at?scopus_subjects=general,Nothing&doi_prefix=10.1038', ['science']],
  ])('of a subject are found: %s', async (path, subjects) => {
    expect((await results(path)).map((counts) => counts.subjects)).toContainEqual(subjects);
  });

  it('of Nature are found by its NLM ID', async () => {
    const page = await results('1w?nlmid=0410462');
    expect(page.filter(({ journal }) => journal !== 'Nature')).toEqual([]);
  });

  // Quirk `citations-past-end`; wearp/pyAltmetric: tests/test_pyaltmetric.py
  it.each([
    ['85', '1w?cited_in=facebook&nlmid=0370352'],
    ['86', '1w?page=100000'],
    ['86', '1w?page=99999999999999999999'],
    ['', 'at?issns=0000-0000'],
    ['', 'at?cited_in=nothing'],
    ['', 'at?doi_prefix=10.10'],
    ['', 'at?nlmid=0410462&issns=00182648'],
    ['88', '7d?a=b'],
    ['88', 'constructor?a=b'],
  ])('are not found where there are none (case %s): %s', async (_case, path) => {
    const answer = await details.get(`/citations/${path}&${KEY}`);
    expect(answer).toMatchObject({ status: 404, type: 'text/plain', text: 'Not Found' });
  });

  // Quirk `timeframe-6m`
  it.each(['at', '1d', '2d', '3d', '4d', '5d', '6d', '1w', '1m', '3m', '6m', '1y'])(
    'are known of the timeframe %s (case 87)',
    async (timeframe) => {
      expect((await details.get(`/citations/${timeframe}?${KEY}`)).status).toBe(200);
    },
  );

  it.each([
    ['num_results=0', { num_results: 25, page: 1 }],
    ['num_results=-5', { num_results: 25, page: 1 }],
    ['num_results=abc', { num_results: 25, page: 1 }],
    ['num_results=1e2', { num_results: 25, page: 1 }],
    ['num_results=', { num_results: 25, page: 1 }],
    ['num_results=500', { num_results: 100, page: 1 }],
    ['page=0', { num_results: 25, page: 1 }],
    ['page=-1', { num_results: 25, page: 1 }],
    ['page=two', { num_results: 25, page: 1 }],
    ['page=2&num_results=7', { num_results: 7, page: 2 }],
  ])('come as usual where the page makes no sense (case 89): %s', async (parameters, query) => {
    const answer = await list(`1m?${parameters}`);
    expect(answer.query).toMatchObject(query);
    expect(answer.results).toHaveLength(query.num_results);
  });

  it.each([25, 7, 100])('are visited once by a loop over the pages of %s (case 92)', async (pageSize) => {
    const page = (number: number) => list(`1m?num_results=${pageSize}&page=${number}`);
    const { total } = (await page(1)).query;
    const count = Math.ceil(total / pageSize);
    const pages = await Promise.all(Array.from({ length: count }, (_value, index) => page(index + 1)));
    const ids = pages.flatMap(({ results: some }) => some.map(({ altmetric_id }: Counts) => altmetric_id));
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
  });
});

// ourresearch/total-impact-core: totalimpact/providers/altmetric_com.py
describe('citations by POST, the batch of 2014', () => {
  const details = useDetails();

  it('are of the outputs in the form, as asked (case 94)', async () => {
    const answer = await details.post(`/citations/1y?key=${FULL_KEY}`, { citation_ids: '502878,241939,1' });
    const batch = await details.get(`/id/502878,241939?key=${FULL_KEY}`);
    expect(answer).toMatchObject({ status: 200, text: batch.text });
    const one = await details.post(`/citations/1y?key=${FULL_KEY}`, { citation_ids: '241939' });
    expect(one.json.results[0].altmetric_id).toBe(241939);
  });

  it.each([
    ['/citations/1y', { citation_ids: '' }],
    ['/citations/1y', { citation_ids: 'abc,-1,1' }],
    ['/citations/1y', { ids: '241939' }],
    ['/citations/7d', { citation_ids: '241939' }],
  ])('are not found where none is named: %s', async (path, form: Record<string, string>) => {
    expect(await details.post(`${path}?${KEY}`, form)).toMatchObject({ status: 404, text: 'Not Found' });
  });
});
