import type { AsOf, Timeframe } from '../as-of.js';
import type { Catalogue } from '../catalogue.js';
import { identifiersIn } from '../identifiers/generated.js';
import type { Moment } from '../moment.js';
import type { IdentifierScheme, OutputRecord } from '../output-record.js';
import { subjectsOf } from '../records/classification.js';
import { journalNumberOfIssn, journalNumberOfNlmId } from '../records/journals.js';
import { postsAt } from '../tally.js';
import type { ExplicitEntry } from './explicit-entry.js';

/** What outputs have to have; an absent condition holds for all. Values of one are alternatives. */
export interface OutputFilter {
  /** Places in `SOURCES`: one of them has mentioned it in the timeframe. */
  readonly sources?: readonly number[] | undefined;
  /** DOI up to the slash. */
  readonly doiPrefix?: string | undefined;
  /** Handle up to the slash. */
  readonly handlePrefix?: string | undefined;
  /** Of its journal; with or without hyphen. */
  readonly issns?: readonly string[] | undefined;
  readonly nlmIds?: readonly string[] | undefined;
  /** Slugs. */
  readonly subjects?: readonly string[] | undefined;
  /** Names; case doesn't count. */
  readonly scopusSubjects?: readonly string[] | undefined;
}

interface MatchParts {
  readonly catalogue: Catalogue;
  readonly moment: Moment;
  readonly asOf: AsOf;
}

/** Tells which outputs match a filter: the generated ones by the index, where that knows. */
export class OutputMatcher {
  readonly sources: ReadonlySet<number> | undefined;
  readonly #filter: OutputFilter & { readonly timeframe: Timeframe };
  readonly #parts: MatchParts;
  readonly #sourceBits: number;
  /** Journal numbers plus one; undefined if any will do. */
  readonly #journals: readonly number[] | undefined;

  constructor(filter: OutputFilter & { readonly timeframe: Timeframe }, parts: MatchParts) {
    this.#filter = filter;
    this.#parts = parts;
    this.sources = filter.sources === undefined ? undefined : new Set(filter.sources);
    this.#sourceBits = (filter.sources ?? []).reduce((bits, source) => bits | (1 << source), 0);
    this.#journals = findJournals(filter, parts.catalogue);
  }

  /** Generated outputs among which all that match are. */
  *candidates(): Iterable<number> {
    const { columns, journals } = this.#parts.catalogue;
    if (this.#journals !== undefined) {
      for (const journal of this.#journals) yield* journals.of(journal);
      return;
    }
    for (let number = 0; number < columns.count; number++) yield number;
  }

  /** Whether a candidate matches. */
  matches(number: number): boolean {
    const { doiPrefix, handlePrefix } = this.#filter;
    return (
      this.#isMentionedBySource(number) &&
      (doiPrefix === undefined || this.#hasPrefix(number, 'doi', doiPrefix)) &&
      (handlePrefix === undefined || this.#hasPrefix(number, 'handle', handlePrefix)) &&
      this.#hasSubject(() => subjectsOf(this.#parts.catalogue.columns.seedOf(number)))
    );
  }

  /** Whether an output that is written down matches, all but its mentions. */
  matchesExplicit({ output }: ExplicitEntry): boolean {
    const { doiPrefix, handlePrefix, issns, nlmIds } = this.#filter;
    const { identifiers, journal } = output.explicit ?? output.record;
    const own = journal?.issns.map(plain) ?? [];
    const { nlmId = '' } = journal ?? {};
    return (
      (doiPrefix === undefined || hasPrefix(identifiers.doi, doiPrefix)) &&
      (handlePrefix === undefined || hasPrefix(identifiers.handle, handlePrefix)) &&
      (issns === undefined || issns.some((issn) => own.includes(plain(issn)))) &&
      (nlmIds === undefined || nlmIds.includes(nlmId)) &&
      this.#hasSubject(() => output.record)
    );
  }

  #isMentionedBySource(number: number): boolean {
    const { sources } = this;
    if (sources === undefined) return true;
    const { moment, catalogue, asOf } = this.#parts;
    if (((moment.sources[number] ?? 0) & this.#sourceBits) === 0) return false;
    if (this.#filter.timeframe === 'at') return true;
    const since = asOf.evenStartOf(this.#filter.timeframe);
    const draft = catalogue.redraft(number);
    for (let place = 0; place < draft.length; place++) {
      const tally = draft.at(place);
      if (sources.has(tally.source) && postsAt(tally, asOf.even) > postsAt(tally, since)) return true;
    }
    return false;
  }

  #hasPrefix(number: number, scheme: IdentifierScheme, prefix: string): boolean {
    const { columns } = this.#parts.catalogue;
    return hasPrefix(identifiersIn(scheme, columns.seedOf(number), columns), prefix);
  }

  #hasSubject(find: () => Pick<OutputRecord, 'subjects' | 'scopusSubjects'>): boolean {
    const { subjects, scopusSubjects } = this.#filter;
    if (subjects === undefined && scopusSubjects === undefined) return true;
    const own = find();
    const names = own.scopusSubjects.map((name) => name.toLowerCase());
    return (
      (subjects === undefined || subjects.some((slug) => own.subjects.includes(slug))) &&
      (scopusSubjects === undefined || scopusSubjects.some((name) => names.includes(name.toLowerCase())))
    );
  }
}

function findJournals({ issns, nlmIds }: OutputFilter, { columns }: Catalogue): number[] | undefined {
  if (issns === undefined && nlmIds === undefined) return undefined;
  const byIssn = issns?.map((issn) => journalNumberOfIssn(issn, columns));
  const byNlmId = nlmIds?.map((nlmId) => journalNumberOfNlmId(nlmId, columns));
  const found = new Set((byIssn ?? byNlmId ?? []).filter((number) => number !== undefined));
  const both = byIssn !== undefined && byNlmId !== undefined ? new Set(byNlmId) : found;
  return [...found].filter((number) => both.has(number)).map((number) => number + 1);
}

function hasPrefix(texts: readonly string[] | undefined, prefix: string): boolean {
  const start = `${prefix.toLowerCase().replace(/\/$/, '')}/`;
  return texts?.some((text) => text.toLowerCase().startsWith(start)) ?? false;
}

function plain(issn: string): string {
  return issn.replaceAll('-', '').toUpperCase();
}
