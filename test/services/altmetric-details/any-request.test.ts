import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTS_KEY, FULL_KEY, NEWS_KEY, NO_KEY, useDetails } from './details-client.js';

const TYPES =
  'doi pmid arxiv arxiv_id ads ads_id ssrn repec isbn id handle nct_id urn uri dimensions_publication_id foo counts badge';
const IDS = [
  '10.1038/480426a',
  '10.5555/demonstration.every-source',
  '22193080',
  '241939',
  '1108.2455',
  'https://example.org/a',
  '200000001,200000002',
  '200000003',
  'NCT00000001',
  '%25',
  '%',
  '..%2F',
  "'",
  '10.1038/',
];
const VALUES = [
  '',
  '1',
  '0',
  '-1',
  'at',
  'images',
  'counts,posts',
  'twitter,news',
  'cb',
  'a.b',
  'score',
  '%00',
  '%',
  '[]',
  '10.1038',
];
const NAMES =
  'callback include_sections include_sources exclude_sources post_types page num_results cited_in citation_type doi_prefix handle_prefix issns issn nlmid subjects scopus_subjects order_by size score types style format citation_id';

const anyType = fc.constantFrom(...TYPES.split(' '));
const anyId = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...IDS) },
  fc.string().map(encodeURIComponent),
);
const anyValue = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...VALUES) },
  fc.string().map(encodeURIComponent),
);
const anyTimeframe = fc.constantFrom('at', '1d', '1w', '6m', '7d', '');

const anyPath = fc.oneof(
  fc.tuple(anyType, anyId).map(([type, id]) => `/v1/${type}/${id}`),
  fc.tuple(anyType, anyId).map(([type, id]) => `/v1/fetch/${type}/${id}`),
  fc.tuple(anyType, anyId).map(([type, id]) => `/v1/internal-0a/${type}/${id}`),
  anyTimeframe.map((timeframe) => `/v1/citations/${timeframe}`),
  anyId.map((id) => `/v1/donut/${id}_64.png`),
  anyId.map((id) => `/details/${id}`),
  fc.constantFrom(
    '/',
    '/v1',
    '/v1/',
    '/v1/translate',
    '/donut/0.png',
    '/details.php',
    '/details/doi/10.1038/480426a',
  ),
  fc
    .array(fc.constantFrom('v1', 'id', 'doi', 'fetch', 'api-prod-post-cache', ''), { maxLength: 5 })
    .map((parts) => `/${parts.join('/')}`),
);

const anyRequest = fc.record({
  method: fc.constantFrom('GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE'),
  path: anyPath,
  key: fc.constantFrom(COUNTS_KEY, FULL_KEY, FULL_KEY, NEWS_KEY, NO_KEY, ''),
  query: fc.array(fc.tuple(fc.constantFrom(...NAMES.split(' ')), anyValue), { maxLength: 4 }),
});

describe('any request', () => {
  const details = useDetails({ limits: { keyed: { hourly: null, daily: null } } });

  it('is answered as the spec allows, and never with 500', () =>
    fc.assert(
      fc.asyncProperty(anyRequest, async ({ method, path, key, query }) => {
        const parameters = query.map(([name, value]) => `${name}=${value}&`).join('');
        const answer = await details.open(`${path}?${parameters}key=${key}`, { method });
        expect(answer.status).toBeLessThan(500);
        expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      }),
      { numRuns: 1500, seed: 1 },
    ));
});
