/** Where a service looks for who calls; `none` where it does not care. */
export type Credentials =
  | 'key'
  | 'key-in-form'
  | 'token'
  | 'token-in-query'
  | 'password'
  | 'password-in-body'
  | 'none';

/** What is looked at in the calls of an operation, besides the names in its query. */
export interface Watch {
  /** How often the service asks to be called at the most. */
  readonly callsASecond?: number;
  /** Whether to repeat a call that failed, or to ask for the same again and again, is of no use. */
  readonly repeats: boolean;
  /** Names in the query that are read, or sent by everybody's tools, and that the spec does not list. */
  readonly tolerated: readonly string[];
  readonly credentials: Credentials;
  /** The part of `docs/sources.md` that tells of the operation. */
  readonly source: string;
}

type Watches = Readonly<Record<string, Readonly<Record<string, Watch>>>>;

/** A cache buster of jQuery, which asks for JSONP. */
const BUSTER = '_';

const DETAILS: Watch = {
  callsASecond: 1,
  repeats: true,
  tolerated: ['key', BUSTER],
  credentials: 'key',
  source: 'details 3',
};
/** The script of badges asked here once, and still sends what it then sent (`details 3.6`). */
const COUNTS: Watch = { ...DETAILS, tolerated: ['key', BUSTER, 'domain', 'cache_until'] };
/** Asked by the pages of anybody, as often as they are looked at. */
const PUBLIC: Watch = { repeats: false, tolerated: [BUSTER], credentials: 'none', source: 'details 3' };
const EXPLORER: Watch = {
  callsASecond: 2,
  repeats: true,
  // `view` comes with addresses that the web application makes.
  tolerated: ['key', 'digest', 'filter[view]'],
  credentials: 'key',
  source: 'explorer 2',
};
const ALTMETRICS: Watch = { repeats: true, tolerated: [], credentials: 'token', source: 'operas 1' };
const METRICS: Watch = { repeats: false, tolerated: [BUSTER], credentials: 'none', source: 'operas 3' };
const TOKENS: Watch = { repeats: true, tolerated: [], credentials: 'none', source: 'operas 4.1' };
/** Reads names in either case. */
const TRANSLATOR: Watch = {
  repeats: true,
  tolerated: ['URI', 'uri', 'UUID', 'uuid'],
  credentials: 'token',
  source: 'operas 4.2',
};

/** The operations that programs call. Pages for people are not looked at: their forms are their own. */
export const WATCHED: Watches = {
  'altmetric-details': {
    getCounts: COUNTS,
    getCountsById: DETAILS,
    fetchOutput: DETAILS,
    listCitations: DETAILS,
    listCitationsByIds: DETAILS,
    translateIdentifiers: DETAILS,
    getBadgeCounts: PUBLIC,
    getDonutImageOldForm: PUBLIC,
  },
  'altmetric-explorer': {
    listResearchOutputs: EXPLORER,
    getAttention: EXPLORER,
    getDemographics: EXPLORER,
    listMentions: EXPLORER,
    listMentionSources: EXPLORER,
    listJournals: EXPLORER,
    listDepartments: EXPLORER,
    // That identifiers belong in the body is said by the answer.
    createIdentifierList: { ...EXPLORER, tolerated: ['identifiers'], credentials: 'key-in-form' },
  },
  'operas-altmetrics': {
    getToken: { ...ALTMETRICS, credentials: 'password' },
    postToken: { ...ALTMETRICS, credentials: 'password' },
    listUris: ALTMETRICS,
    registerUris: ALTMETRICS,
    getUri: ALTMETRICS,
    listEvents: ALTMETRICS,
  },
  'operas-metrics': {
    listEvents: METRICS,
    postEvent: { ...METRICS, credentials: 'token' },
    listMeasures: METRICS,
    listCitations: METRICS,
    listPublishers: METRICS,
  },
  'operas-tokens': {
    checkToken: { ...TOKENS, credentials: 'token-in-query' },
    issueToken: { ...TOKENS, credentials: 'password-in-body' },
    createAccount: { ...TOKENS, credentials: 'token' },
  },
  'operas-translator': {
    translate: TRANSLATOR,
    listWorks: TRANSLATOR,
    addWork: TRANSLATOR,
    deleteWork: TRANSLATOR,
    listTitles: TRANSLATOR,
    addTitle: TRANSLATOR,
    deleteTitle: TRANSLATOR,
    addUri: TRANSLATOR,
    deleteUri: TRANSLATOR,
    listWorkTypes: TRANSLATOR,
    addWorkRelation: TRANSLATOR,
  },
};
