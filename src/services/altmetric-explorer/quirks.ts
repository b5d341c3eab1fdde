/**
 * Where the real service differs from what its documentation says or a client would expect. Code and tests name
 * a quirk by its id. Kept on purpose: clients meet them in production.
 */
export const QUIRKS = {
  'order-unsigned': {
    says: 'The order has the form of a filter, and yet the digest leaves it out.',
    source: 'altmetric/altmetric-explorer-api-client: altmetric/explorer/api/query.py',
  },
  'identifier-lists-digest': {
    says: 'The digest of an identifier list is that of its text alone: no name, no separator.',
    source: 'altmetric/altmetric-mcp: lib/api-client.js',
  },
  'mention-sources-names': {
    says: 'Mention sources sign, and then ignore, dates and countries without the prefix mention_sources_.',
    source: 'altmetric/altmetric-mcp: lib/tools.js at 0933006',
  },
  'countries-of-authors': {
    says: 'The filter countries of mentions is about the authors of outputs, not about who mentions them.',
    source: 'altmetric/altmetric-mcp: lib/tools.js, commit dbdc7b6',
  },
  'frame-options-twice': {
    says: 'Each answer has two lines X-Frame-Options, which contradict each other: SAMEORIGIN and DENY.',
    source: 'altmetric/altmetric-explorer-api-client: cassettes/test_api',
  },
  'outputs-bare-references': {
    says: 'References of research outputs are bare; JSON:API would have them within data.',
    source: 'altmetric/altmetric-explorer-api-client: cassettes/test_api',
  },
  'mentions-wrapped-references': {
    says: 'References of mentions and profiles are within data, one by one where there are several.',
    source: 'altmetric/altmetric-explorer-api-client: cassettes/test_api',
  },
  'description-sort': {
    says: 'The description says Altmetric Attention Score even where profiles are sorted by their type.',
    source: 'altmetric/altmetric-explorer-api-client: docs, printed output at two revisions',
  },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly source: string }>>;
