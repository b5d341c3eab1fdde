/** What a client can do that the live service silently passes over, or would punish. */
export const ADVICE_KINDS = [
  'unknown-parameter',
  'near-miss-name',
  'paging-not-read',
  'parameter-without-effect',
  'unknown-value',
  'value-overridden',
  'key-not-read',
  'token-not-read',
  'page-size-over-maximum',
  'page-past-the-end',
  'batch-over-maximum',
  'filter-not-applied',
  'identifier-form',
  'superseded-route',
  'refused-user-agent',
  'rate-above-advised',
  'called-before-reset',
  'unchanged-retry',
  'token-past-expiry',
  'same-doi-polled',
] as const;

export type AdviceKind = (typeof ADVICE_KINDS)[number];

/** What is to be said of one request, in words. Holds nothing secret. */
export interface Finding {
  readonly kind: AdviceKind;
  /** What it is about: a parameter, a path, a caller. */
  readonly subject: string;
  /** What happened, for a person. */
  readonly sentence: string;
  /** What to do instead. */
  readonly remedy: string;
  /** A row of `docs/sources.md`, `inferred` behind it where that is the most plausible reading only. */
  readonly source: string;
}

/** Nothing to be said, the same each time: for what runs on every request. */
export const NOTHING: readonly Finding[] = [];

/** The request that something is said of. */
export interface AdvisedRequest {
  /** Its entry in the journal. */
  readonly id: number;
  /** On the world's clock. */
  readonly at: Date;
  readonly service: string;
  readonly operation: string | undefined;
  readonly account: string | undefined;
  /** Makes method and path, secrets replaced: only the first of many is kept. */
  readonly example: () => string;
}

/** When something was seen. */
export interface Sighting {
  /** Of the entry in the journal, which may have left it by now. */
  readonly id: number;
  readonly at: Date;
}

/** The same finding over all requests that gave rise to it. */
export interface Advice extends Finding {
  readonly service: string;
  readonly operation: string | undefined;
  /** Of whose requests it was found, where that is known; the first few. */
  readonly accounts: readonly string[];
  readonly count: number;
  readonly first: Sighting;
  readonly last: Sighting;
  /** The first such request: method and path, secrets replaced. */
  readonly example: string;
}

/** Which advice to list; each given field must be equal, and an account one of those that there are. */
export interface AdviceQuery {
  readonly kind?: AdviceKind | undefined;
  readonly service?: string | undefined;
  readonly operation?: string | undefined;
  readonly account?: string | undefined;
}
