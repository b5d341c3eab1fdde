/**
 * Where the real service differs from what its documentation says or a client would expect. Code and tests name
 * a quirk by its id. Kept on purpose: clients meet them in production.
 */
export const QUIRKS = {
  'wrong-key-401': {
    says: 'A wrong key is answered with 401, as a missing one is; the documentation says 403.',
    source: 'eprintsug/altmetric: commits cad7a55, a9f5f2d, f65c7ab',
  },
  'wrong-key-anywhere': {
    says: 'A wrong key is an error even where no key would have been fine.',
    source: 'wearp/pyAltmetric: tests/test_pyaltmetric.py',
  },
  'errors-plain-text': {
    says: 'An error is a bare sentence, no JSON, and is not handed to a callback.',
    source:
      'ourresearch/total-impact-core: totalimpact/providers/altmetric_com.py; massimoaria/dimensionsR: issue 15',
  },
  'no-retry-after': {
    says: 'A 429 does not say when to come again.',
    source: 'inferred: neither documented nor recorded; clients compute it from the limit headers',
  },
  'limit-headers-hidden': {
    says: 'Scripts of other origins may read the answer, but not the headers that tell how many calls are left.',
    source: 'whikloj/altmetric_react_app',
  },
  'slashes-merged': {
    says: 'Several slashes in a row, anywhere in a path, count as one.',
    source: 'altmetric/hubot-altmetric: commit 555b8a0',
  },
  'identifiers-encoded': {
    says: 'An identifier may be URL-encoded, its slash too, though the documentation says not to.',
    source: 'altmetric/altmetric-mcp: lib/tools.js',
  },
  'old-type-names': {
    says: '`arxiv_id` and `ads_id` still work as types of identifiers.',
    source: 'api.altmetric.com: old documentation of fetch; ourresearch/total-impact-core',
  },
  'counts-sections': {
    says: 'Counts with `include_sections=images` are just `altmetric_id` and `images`; only fetch documents that.',
    source: 'altmetric/hubot-altmetric: src/altmetric.coffee, test/',
  },
  'one-id-no-results': {
    says: 'One Altmetric ID gives a counts object; several give them in `results`, even if only one is known.',
    source: 'altmetric/altmetric-mcp: lib/tools.js',
  },
  'absent-not-zero': {
    says: 'A source without mentions has no `cited_by_…_count` at all.',
    source: 'ResearchHub/researchhub-backend: src/paper/ingestion/mappers/tests/test_altmetric_mapper.py',
  },
  'limited-key-all-posts': {
    says: 'A key that is shown some sources only gets the posts and the score of all.',
    source: 'ourresearch/total-impact-core: extras/sample_provider_pages/altmetric_com/metrics',
  },
  'empty-lists-kept': {
    says: '`isbns`, `issns`, `authors` and `handles` are there when empty; all else that is not known is absent.',
    source: 'ResearchHub/researchhub-backend: src/paper/ingestion/mappers/tests/test_altmetric_mapper.py',
  },
  'cohorts-empty-array': {
    says: '`cohorts` is an object of numbers, and an empty array where there are none.',
    source: 'public scripts that read it',
  },
  'context-absent': {
    says: 'Without score or journal, counts have no `context`, where fetch has null.',
    source: 'an issue of BioRxivCurator; CamLib/AltmetricClient: tests/json_data/',
  },
  'percentile-bounded': {
    says: '`pct` is rounded down and kept within 1 and 99: the lowest of all scores higher than 1 %.',
    source: 'CamLib/AltmetricClient: tests/json_data/, tests_issues/json_data/ (104 of 104 blocks)',
  },
  'readers-text': {
    says: 'Readers are texts of digits, but numbers where an output has no readers; their sum is a number.',
    source:
      'ResearchHub/researchhub-backend (texts); CamLib/AltmetricClient: tests_issues/json_data/38_05.json (numbers)',
  },
  'last-updated-text': {
    says: '`last_updated` is a number; of one output it was seen as a text of digits.',
    source: 'ResearchHub/researchhub-backend: src/paper/ingestion/mappers/tests/test_altmetric_mapper.py',
  },
  'badge-score-rounded-up': {
    says: 'The score in a badge is rounded up, and `?` for 0.',
    source: 'CamLib/AltmetricClient: tests/json_data/ (53.388 is 54, 140.5 is 141, 6.064 is 7)',
  },
  'badge-key-ignored': {
    says: 'The path of the badge script needs no key, and takes a wrong one.',
    source: 'embed.altmetric.com/assets/embed.js',
  },
  'badge-callback-dots': {
    says: 'Callbacks may hold letters, digits and underscores; on the badge path dots as well.',
    source: 'embed.altmetric.com/assets/embed.js: `_altmetric.embed_callback`',
  },
  'source-names-differ': {
    says: 'A source has one name in filters, another in counts, a third in fetch: gplus, gplus, googleplus.',
    source: 'mlevans0/altmetric-details-page-api-docs: source/*.rst',
  },
  'citations-past-end': {
    says: 'Where no output fits, and past the last page, citations are 404; the documentation says an empty list.',
    source:
      'wearp/pyAltmetric: tests/test_pyaltmetric.py; CenterForOpenScience/PyAltmetric: pyaltmetric/__init__.py',
  },
  'num-results-hundred': {
    says: 'A page may have 100 results, though the documentation says less than 100.',
    source: 'mlevans0/altmetric-details-page-api-docs: source/*.rst, the examples',
  },
  'issn-two-names': {
    says: 'The parameter is `issn` in the documented table, `issns` in its examples and in all clients.',
    source: 'mlevans0/altmetric-details-page-api-docs: source/*.rst',
  },
  'timeframe-6m': {
    says: '`6m` is a timeframe, though not in the documented table.',
    source:
      'altmetric/altmetric-mcp: lib/tools.js; CenterForOpenScience/PyAltmetric: pyaltmetric/__init__.py',
  },
  'score-order-is-gained': {
    says: 'Lists are sorted by the score gained in the timeframe; `order_by=at_score` is the score itself.',
    source: 'mlevans0/altmetric-details-page-api-docs: source/*.rst',
  },
  'translate-404-json': {
    says: 'A translation that knows nothing is 404 with `{}`: the one error with a body of JSON.',
    source: 'altmetric/hubot-altmetric: src/altmetric.coffee',
  },
  'post-redirect': {
    says: 'A POST is answered with 307, and the body has to be sent again where it says.',
    source: 'altmetric/altmetric-mcp: lib/api-client.js',
  },
  'facebook-wall-name-false': {
    says: 'In posts of Facebook, the name of the wall is `false` where it is the page itself.',
    source: 'CamLib/AltmetricClient: tests/json_data/',
  },
  'reddit-no-license': {
    says: 'Posts of Reddit are the only ones without `license`.',
    source:
      'CamLib/AltmetricClient: tests/json_data/; mlevans0/altmetric-details-page-api-docs: source/responses/fetch.json',
  },
} as const satisfies Record<string, { readonly says: string; readonly source: string }>;
