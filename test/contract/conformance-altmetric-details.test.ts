import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createConformanceChecker, type Exchange, loadSpec } from '../../src/contract/conformance/index.js';

const file = new URL('../../openapi/altmetric-details.yaml', import.meta.url);
const spec = await loadSpec(file);
const { examples } = parse(readFileSync(file, 'utf8')).components;
const counts = examples.Counts.value;
const fetched = examples.Fetch.value;

const cors = ['Access-Control-Allow-Origin', '*'] as const;
const json = [cors, ['Content-Type', 'application/json']] as const;
const script = [cors, ['Content-Type', 'application/javascript']] as const;
const text = [cors, ['Content-Type', 'text/plain']] as const;

function findings(exchange: Partial<Exchange>): string[] {
  const whole = {
    method: 'GET',
    path: '/v1/doi/10.1038/news.2011.490',
    status: 200,
    headers: json,
    body: JSON.stringify(counts),
    ...exchange,
  };
  return createConformanceChecker(spec)
    .check(whole)
    .map(({ message }) => message);
}

describe('an answer under a callback', () => {
  it('conforms when what it wraps does', () => {
    expect(findings({ headers: script, body: `cb(${JSON.stringify(counts)});` })).toEqual([]);
  });

  it('is looked into', () => {
    const body = `cb(${JSON.stringify({ ...counts, readers_count: '9' })});`;
    expect(findings({ headers: script, body })).toEqual([
      'body /readers_count: must be integer (got string)',
    ]);
  });

  it('has to wrap JSON', () => {
    expect(findings({ headers: script, body: 'cb({oops});' })).toEqual(['body: must be JSON (got "{oops}")']);
  });

  it('may have dots in its name on the badge path only', () => {
    const body = `_altmetric.embed_callback(${JSON.stringify(counts)});`;
    expect(findings({ headers: script, body })).toHaveLength(1);
    expect(findings({ path: '/v1/internal-556fdf0f/id/241939', headers: script, body })).toEqual([]);
  });
});

describe('a value that may have several forms', () => {
  it('is told why it misses the one that it comes closest to', () => {
    expect(findings({ body: JSON.stringify({ ...counts, cited_by_qna_count: 0 }) })).toEqual([
      'body /cited_by_qna_count: must be >= 1 (got 0)',
    ]);
    expect(findings({ body: JSON.stringify({ ...counts, cohorts: { sci: 1, all: 2 } }) })).toEqual([
      "body /cohorts: has 'all', which is not documented",
    ]);
  });

  it('is told so however deep it lies', () => {
    const [tweet] = fetched.posts.twitter;
    const posts = { twitter: [{ ...tweet, tweet_id: 426751026361487360 }] };
    const path = '/v1/fetch/id/2068207';
    expect(findings({ path, body: JSON.stringify({ ...fetched, posts }) })).toEqual([
      'body /posts/twitter/0/tweet_id: must be string (got number)',
    ]);
  });

  it('is told so on its own, whatever its neighbours in a list miss', () => {
    const wrong = [
      { ...counts, cohorts: { sci: 0 } },
      { ...counts, cohorts: { all: 1 } },
    ];
    expect(findings({ path: '/v1/id/1,2', body: JSON.stringify({ results: wrong }) })).toEqual([
      'body /results/0/cohorts/sci: must be >= 1 (got 0)',
      "body /results/1/cohorts: has 'all', which is not documented",
    ]);
  });

  it('is only told that it has none where several might be meant', () => {
    expect(findings({ body: JSON.stringify({ ...counts, last_updated: false }) })).toEqual([
      'body /last_updated: has none of the documented forms (got false)',
    ]);
  });
});

describe('the Details Page API as documented', () => {
  it.each([
    ['GET', '/v1/doi/10.1038/news.2011.490', 'getCounts'],
    ['HEAD', '/v1/doi/10.1038%2Fnews.2011.490', 'getCounts'],
    ['GET', '/v1/uri/https://example.org/a/', 'getCounts'],
    ['GET', '/v1//doi/10.1038//news.2011.490', 'getCounts'],
    ['GET', '/v1/id/241939,502878', 'getCountsById'],
    ['GET', '/v1/fetch/arxiv_id/1108.2455', 'fetchOutput'],
    ['GET', '/v1/citations/6m', 'listCitations'],
    ['POST', '/v1/citations/1y', 'listCitationsByIds'],
    ['POST', '/v1/translate', 'translateIdentifiers'],
    ['GET', '/v1/internal-556fdf0f/doi/10.1038/480426a', 'getBadgeCounts'],
    ['GET', '/', 'drawBadge'],
    ['GET', '/v1/donut/241939_64.png', 'getDonutImage'],
    ['GET', '/donut/241939_64x64.png', 'getDonutImageOldForm'],
    ['GET', '/details.php', 'showDetailsPage'],
    ['GET', '/details/241939', 'showDetailsPageById'],
    ['GET', '/details/doi/10.1038/480426a', 'showDetailsPageByDoi'],
  ])('%s %s is %s', (method, path, operationId) => {
    expect(createConformanceChecker(spec).findOperation(method, path).operationId).toBe(operationId);
  });

  it.each([
    ['GET', '/v1/foo/123', 'a path that is not listed'],
    ['GET', '/v1/citations/7d', 'a path that is not listed'],
    ['GET', '/v1/translate/10.1/x', 'a path that is not listed'],
    ['POST', '/v1/doi/10.1038/480426a', 'POST, which /v1/{identifier_type}/{id} lacks'],
  ])('%s %s is none: %s', (method, path, subject) => {
    const found = createConformanceChecker(spec).findOperation(method, path);
    expect(found).toMatchObject({ operationId: undefined, subject });
  });

  it('has the same examples under a callback as without', () => {
    const { value } = examples.ImagesOnlyScript;
    expect(findings({ headers: script, body: value })).toEqual([]);
    expect(value).toBe(`my_callback(${JSON.stringify(examples.ImagesOnly.value)});`);
  });

  it('knows an image by its first bytes', () => {
    const headers = [cors, ['Content-Type', 'image/png']] as const;
    const body = new TextDecoder().decode(Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0]));
    expect(findings({ path: '/', headers, body })).toEqual([]);
    expect(findings({ path: '/', headers, body: 'GIF89a' })).toHaveLength(1);
  });

  it('wants errors to the letter, and headers that are never sent to be absent', () => {
    const missing = { status: 401, headers: text, body: examples.KeyMissing.value };
    expect(findings(missing)).toEqual([]);
    expect(findings({ ...missing, body: `${missing.body}\n` })).toHaveLength(1);
    const exposed = [...json, ['Access-Control-Expose-Headers', 'X-HourlyRateLimit-Limit']] as const;
    expect(findings({ headers: exposed })).toHaveLength(1);
  });
});
