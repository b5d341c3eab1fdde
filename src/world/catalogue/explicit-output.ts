import type { Cohort } from './mention.js';
import type { Identifiers, Journal, OutputRecord, OutputType } from './output-record.js';
import type { MentionSource } from './sources.js';

/** Mentions from one source that an output has, without saying which. */
export interface GivenTally {
  readonly source: MentionSource;
  readonly posts: number;
  /** Distinct accounts that posted them; from 1 to `posts`. */
  readonly accounts: number;
  /** Seconds since the epoch: from when to when they come, if not as the others of the output do. Both or none. */
  readonly firstOn?: number | undefined;
  readonly lastOn?: number | undefined;
}

/** One mention that somebody put in by hand; what it doesn't say is made up. */
export interface GivenMention {
  readonly source: MentionSource;
  /** Seconds since the epoch. */
  readonly postedOn: number;
  /** Name of the account; two mentions of one name in one source are of one account. Default: one of its own. */
  readonly author?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly url?: string | undefined;
  /** ISO 3166 alpha-2 */
  readonly country?: string | undefined;
  readonly cohort?: Cohort | undefined;
  /** What its account adds to the score, in thousandths, instead of the source's weight. */
  readonly weight?: number | undefined;
  /**
   * Names a mention of several outputs: mentions of one source, instant and name are one mention, which each of the
   * outputs has.
   */
  readonly joint?: string | undefined;
}

/**
 * An output that is written down rather than generated: a pinned work, one that a scenario adds, or what is changed
 * in a generated one. What it doesn't say is made up, from its Altmetric ID.
 */
export interface ExplicitOutput {
  readonly altmetricId: number;
  readonly type: OutputType;
  readonly title?: string | undefined;
  readonly identifiers: Identifiers;
  readonly journal?: Journal | undefined;
  /** Code of its division in `FIELDS`. */
  readonly field?: string | undefined;
  /** Takes the place of what would be made up. */
  readonly record?: Partial<OutputRecord> | undefined;
  /** Seconds since the epoch. */
  readonly publishedOn: number;
  /** Mentions by count: spread over the time from `addedOn` to `lastMentionedOn`. */
  readonly tallies: readonly GivenTally[];
  /** Mentions one by one, besides. */
  readonly mentions: readonly GivenMention[];
  /** Seconds since the epoch: the first and the last mention of the tallies. Default: as such things go. */
  readonly addedOn?: number | undefined;
  readonly lastMentionedOn?: number | undefined;
  /**
   * Attention goes on: the tallies spread evenly from publication to the end of the catalogue, so that every recent
   * week has some of it. Says nothing where `addedOn` or `lastMentionedOn` is given.
   */
  readonly isOngoing?: boolean | undefined;
  /**
   * Attention score of the tallies in thousandths, where it is known: the accounts of X, or else of the first source,
   * then weigh what it takes to come to it.
   */
  readonly score?: number | undefined;
  /** How many of the accounts on X are known to be what. */
  readonly cohorts?: Readonly<Partial<Record<Cohort, number>>> | undefined;
  readonly readers?:
    | { readonly mendeley: number; readonly citeulike: number; readonly connotea: number }
    | undefined;
  /** Counts bodies give `last_updated` as a text: a quirk that was seen on one output. */
  readonly isUpdateDateText?: boolean | undefined;
}
