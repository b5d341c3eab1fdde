/** How the values of a parameter look that the service takes. */
export interface ValueRule {
  readonly operations: readonly string[];
  readonly names: readonly string[];
  /** The values; or the form that they have, with words for it. */
  readonly takes: readonly string[] | { readonly form: RegExp; readonly words: string };
  /** Whether one parameter has several values with commas between. */
  readonly isCommaList?: boolean;
  /** What the service does with others. */
  readonly otherwise: string;
  readonly source: string;
}

const WHOLE = { form: /^\s*0*[1-9]\d*\s*$/, words: 'a whole number from 1 on' };
const DAY = { form: /^\d{4}-\d{2}-\d{2}$/, words: 'a day like 2024-03-01' };
const COUNTRY = { form: /^[A-Z]{2}$/, words: 'two capitals of ISO 3166, like JP' };
const PASSED_OVER = 'passes it over';

/** Names of sources in the filters of the Details Page API; those of its answers are others. */
export const DETAILS_SOURCES = [
  'news',
  'blogs',
  'policy',
  'patent',
  'patents',
  'twitter',
  'peerreview',
  'peer_reviews',
  'weibo',
  'facebook',
  'gplus',
  'linkedin',
  'reddit',
  'pinterest',
  'f1000',
  'qna',
  'video',
  'guideline',
  'guidelines',
  'bluesky',
  'rh',
  'forum',
] as const;

const POST_TYPES = [
  'msm',
  'blog',
  'policy',
  'patent',
  'tweet',
  'peer_review',
  'weibo',
  'fbwall',
  'wikipedia',
  'gplus',
  'linkedin',
  'rdt',
  'pinterest',
  'f1000',
  'qna',
  'video',
  'guideline',
  'bluesky',
  'podcast',
];

const CITATIONS = ['listCitations'];
const FETCH = ['fetchOutput'];
const PAGED = ['listResearchOutputs', 'listMentions', 'listMentionSources', 'listDepartments'];
const OVER_OUTPUTS = [
  'listResearchOutputs',
  'getAttention',
  'getDemographics',
  'listMentions',
  'listMentionSources',
  'listJournals',
];

/** What is not among these values is no error: the service goes on as if it were not there. */
export const VALUE_RULES: Readonly<Record<string, readonly ValueRule[]>> = {
  'altmetric-details': [
    {
      operations: CITATIONS,
      names: ['order_by'],
      takes: ['score', 'at_score', 'readers', 'first_seen', 'pubdate'],
      otherwise: 'sorts by score gained',
      source: 'details 3.4 (inferred)',
    },
    {
      operations: CITATIONS,
      names: ['page', 'num_results'],
      takes: WHOLE,
      otherwise: 'takes its default',
      source: 'details 3.4 (inferred)',
    },
    {
      operations: CITATIONS,
      names: ['cited_in', 'citation_type'],
      takes: DETAILS_SOURCES,
      isCommaList: true,
      otherwise: PASSED_OVER,
      source: 'details 5.2',
    },
    {
      operations: FETCH,
      names: ['include_sources', 'exclude_sources'],
      takes: DETAILS_SOURCES,
      isCommaList: true,
      otherwise: PASSED_OVER,
      source: 'details 3.3 (inferred)',
    },
    {
      operations: FETCH,
      names: ['include_sections'],
      takes: ['counts', 'citation', 'altmetric_score', 'demographics', 'posts', 'images'],
      isCommaList: true,
      otherwise: PASSED_OVER,
      source: 'details 3.3 (inferred)',
    },
    {
      operations: FETCH,
      names: ['post_types'],
      takes: ['original_tweets'],
      isCommaList: true,
      otherwise: PASSED_OVER,
      source: 'details 3.3 (inferred)',
    },
  ],
  'altmetric-explorer': [
    {
      operations: PAGED,
      names: ['page[number]', 'page[size]'],
      takes: WHOLE,
      otherwise: 'takes its default',
      source: 'explorer 2.2 (inferred)',
    },
    ...[
      { names: ['filter[scope]'], takes: ['all', 'institution'] },
      { names: ['filter[timeframe]'], takes: ['at', '1d', '3d', '1w', '1m', '3m', '6m', '1y'] },
      {
        names: ['filter[type]'],
        takes: ['article', 'book', 'chapter', 'clinical_trial_study_record', 'dataset', 'news', 'generic'],
      },
      {
        names: ['filter[open_access_types]'],
        takes: ['closed', 'oa_all', 'bronze', 'green', 'gold', 'hybrid'],
      },
      { names: ['filter[published_after]', 'filter[published_before]'], takes: DAY },
    ].map((rule) => ({
      ...rule,
      operations: OVER_OUTPUTS,
      otherwise: PASSED_OVER,
      source: 'explorer 2.9.1 (inferred)',
    })),
    ...[
      {
        operations: ['getDemographics'],
        names: ['filter[filter]'],
        takes: ['tweet', 'fbwall', 'msm', 'policy', 'guideline'],
      },
      { operations: ['listMentions'], names: ['filter[mention_types]'], takes: POST_TYPES },
      {
        operations: ['listMentions'],
        names: ['filter[mentioned_after]', 'filter[mentioned_before]'],
        takes: DAY,
      },
      { operations: ['listMentions'], names: ['filter[countries]'], takes: COUNTRY },
      { operations: ['listMentionSources'], names: ['filter[mention_sources_countries]'], takes: COUNTRY },
      {
        operations: ['listMentionSources'],
        names: ['filter[mention_sources_mentioned_after]', 'filter[mention_sources_mentioned_before]'],
        takes: DAY,
      },
      {
        operations: ['listMentionSources'],
        names: ['filter[mention_sources_types]'],
        takes: { form: /^type:[a-z0-9_]+$/, words: 'a type with its prefix, like type:blog' },
      },
    ].map((rule) => ({ ...rule, otherwise: PASSED_OVER, source: 'explorer 2.9.2 (inferred)' })),
  ],
};
