import type { GivenMention, GivenTally } from '../explicit-output.js';
import type { Cohort } from '../mention.js';
import type { IdentifierScheme, Identifiers, OpenAccess, OutputType } from '../output-record.js';

/** A mention to put in; posted now if nothing else is said. */
export type NewMention = Omit<GivenMention, 'postedOn'> & { readonly postedOn?: number | undefined };

/** A journal as somebody names it: one that is known by an ISSN is that one. */
export interface NewJournal {
  readonly title: string;
  /** With or without hyphen. */
  readonly issns: readonly string[];
  readonly publisher?: string | undefined;
}

/** Readers by reference manager; who is left out has none, or as many as before. */
export interface NewReaders {
  readonly mendeley?: number | undefined;
  readonly citeulike?: number | undefined;
  readonly connotea?: number | undefined;
}

/** What an output to put in and a change of one have in common. */
interface OutputFacts {
  readonly type?: OutputType | undefined;
  readonly title?: string | undefined;
  /** Seconds since the epoch. */
  readonly publishedOn?: number | undefined;
  /** Names as printed. */
  readonly authors?: readonly string[] | undefined;
  /** Mentions by number, spread over the time since publication; all have come by now. */
  readonly tallies?: readonly GivenTally[] | undefined;
  readonly readers?: NewReaders | undefined;
  readonly mentions?: readonly NewMention[] | undefined;
}

/** An output to put in. What it doesn't say is made up, but for attention: there is none that isn't given. */
export interface NewOutput extends OutputFacts {
  /** One at least. */
  readonly identifiers: Identifiers;
  readonly journal?: NewJournal | undefined;
  readonly abstract?: string | undefined;
  readonly openAccess?: OpenAccess | undefined;
  readonly cohorts?: Cohorts | undefined;
}

/** What is to change in an output: what is absent stays, null takes away. */
export interface OutputEdit extends OutputFacts {
  /** Scheme by scheme. */
  readonly identifiers?: IdentifierEdit | undefined;
  readonly journal?: NewJournal | null | undefined;
  readonly abstract?: string | null | undefined;
  readonly openAccess?: OpenAccess | null | undefined;
  readonly cohorts?: Cohorts | null | undefined;
}

export type IdentifierEdit = Readonly<Partial<Record<IdentifierScheme, readonly string[] | null>>>;

/** How many of the accounts on X are known to be what. */
export type Cohorts = Readonly<Partial<Record<Cohort, number>>>;
