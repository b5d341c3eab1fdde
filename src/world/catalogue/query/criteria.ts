import type { Timeframe } from '../as-of.js';
import type { IdentifierScheme, OpenAccess, OutputType } from '../output-record.js';

/** An identifier in the form in which it is looked up, or an Altmetric ID. */
export interface NamedOutput {
  readonly scheme: IdentifierScheme | 'altmetric';
  readonly value: string;
}

/** Departments of an institution: its people are spread over so many, and those of some are asked for. */
export interface DepartmentChoice {
  readonly count: number;
  readonly places: readonly number[];
}

/**
 * What outputs have to have. An absent criterion holds for all, values of one are alternatives, and all of them have
 * to be met. A plain value, so that equal criteria are told by their text.
 */
export interface Criteria {
  /** Mentioned by one of `sources` in this time. */
  readonly mentionedWithin?: Timeframe | undefined;
  /** Places in `SOURCES` that count; all, if absent. */
  readonly sources?: readonly number[] | undefined;
  /** Days since 1970-01-01, both included. */
  readonly publishedFrom?: number | undefined;
  readonly publishedTo?: number | undefined;
  readonly types?: readonly OutputType[] | undefined;
  readonly openAccess?: readonly OpenAccess[] | undefined;
  readonly journals?: readonly string[] | undefined;
  readonly publishers?: readonly string[] | undefined;
  readonly doiPrefixes?: readonly string[] | undefined;
  readonly handlePrefixes?: readonly string[] | undefined;
  readonly fieldsOfResearch?: readonly string[] | undefined;
  readonly goals?: readonly number[] | undefined;
  /** GRID ids. */
  readonly funders?: readonly string[] | undefined;
  readonly affiliations?: readonly string[] | undefined;
  /** GRID ids: where authors have to be for their departments and numbers to count. */
  readonly institution?: readonly string[] | undefined;
  readonly departments?: DepartmentChoice | undefined;
  /** As `personKeyOf` makes them. */
  readonly authors?: readonly number[] | undefined;
  /** ISO 3166 alpha-2, of the authors' affiliations. */
  readonly authorCountries?: readonly string[] | undefined;
  readonly orcids?: readonly string[] | undefined;
  readonly researchers?: readonly string[] | undefined;
  /** Any of these; an empty list is none. */
  readonly named?: readonly NamedOutput[] | undefined;
  /** All of these, as `wordsIn` gives them: in the title; in title, journal or the names of authors and editors. */
  readonly titleWords?: readonly string[] | undefined;
  readonly words?: readonly string[] | undefined;
  /** Nothing is ever this. */
  readonly isImpossible?: true | undefined;
}
