import type { Cohort } from '../world/catalogue/mention.js';
import type { IdentifierScheme, OpenAccess, OutputType } from '../world/catalogue/output-record.js';
import type { MentionSource } from '../world/catalogue/sources.js';

/** A number, where it is all digits and nobody put quotation marks around it. */
export type WireIdentifier = string | number;

type OneOrMore = WireIdentifier | readonly WireIdentifier[];

/** One or several identifiers of each scheme. */
export type WireIdentifiers = { readonly [Scheme in IdentifierScheme]?: OneOrMore };

/** The same of a change: null takes all of the scheme away. */
export type WireIdentifierChange = { readonly [Scheme in IdentifierScheme]?: OneOrMore | null };

export interface WireJournal {
  readonly title: string;
  readonly issns?: readonly string[];
  readonly publisher?: string;
}

export type WireCount = number | { readonly posts: number; readonly accounts?: number };

/** A mention as a person writes it. */
export interface WireMention {
  readonly source: MentionSource;
  readonly posted_on?: string;
  readonly author?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly url?: string;
  readonly country?: string;
  readonly cohort?: Cohort;
  /** Of the score, not in thousandths. */
  readonly weight?: number;
  readonly joint?: string;
}

/** What is the same of an output to add and a change of one. */
interface WireFacts {
  readonly type?: OutputType;
  readonly title?: string;
  readonly published_on?: string;
  readonly authors?: readonly string[];
  readonly counts?: { readonly [Source in MentionSource]?: WireCount };
  readonly mentions?: readonly WireMention[];
  readonly readers?: {
    readonly mendeley?: number;
    readonly citeulike?: number;
    readonly connotea?: number;
  };
}

type WireCohorts = { readonly [Name in Cohort]?: number };

/** A research output to add, as a person writes it. */
export type WireNewOutput = WireFacts & {
  readonly [Scheme in IdentifierScheme]?: WireIdentifier;
} & {
  readonly identifiers?: WireIdentifiers;
  readonly journal?: WireJournal;
  readonly abstract?: string;
  readonly open_access?: OpenAccess;
  readonly cohorts?: WireCohorts;
};

/** What is to change in an output: null takes away. */
export type WireOutputEdit = WireFacts & {
  readonly identifiers?: WireIdentifierChange;
  readonly journal?: WireJournal | null;
  readonly abstract?: string | null;
  readonly open_access?: OpenAccess | null;
  readonly cohorts?: WireCohorts | null;
};

/** What names an output: one of these, alone. */
export type WireName = { readonly [Scheme in IdentifierScheme]?: WireIdentifier } & {
  readonly altmetric_id?: number;
};
