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
  // What the client wrote, put into form once: it may be long, and there are many outputs to hold against it.
  readonly #doiStart: string | undefined;
  readonly #handleStart: string | undefined;
  readonly #issns: ReadonlySet<string> | undefined;
  readonly #nlmIds: ReadonlySet<string> | undefined;
  readonly #subjects: ReadonlySet<string> | undefined;
  readonly #scopusSubjects: ReadonlySet<string> | undefined;

  constructor(filter: OutputFilter & { readonly timeframe: Timeframe }, parts: MatchParts) {
    this.#filter = filter;
    this.#parts = parts;
    this.sources = filter.sources === undefined ? undefined : new Set(filter.sources);
    this.#sourceBits = (filter.sources ?? []).reduce((bits, source) => bits | (1 << source), 0);
    this.#issns = setOf(filter.issns?.map(plain));
    this.#nlmIds = setOf(filter.nlmIds);
    this.#journals = findJournals({ issns: this.#issns, nlmIds: this.#nlmIds }, parts.catalogue);
    this.#doiStart = toStart(filter.doiPrefix);
    this.#handleStart = toStart(filter.handlePrefix);
    this.#subjects = setOf(filter.subjects);
    this.#scopusSubjects = setOf(filter.scopusSubjects?.map((name) => name.toLowerCase()));
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
    return (
      this.#isMentionedBySource(number) &&
      this.#begins(number, 'doi', this.#doiStart) &&
      this.#begins(number, 'handle', this.#handleStart) &&
      this.#hasSubject(() => subjectsOf(this.#parts.catalogue.columns.seedOf(number)))
    );
  }

  /** Whether an output that is written down matches, all but its mentions. */
  matchesExplicit({ output }: ExplicitEntry): boolean {
    const { identifiers, journal } = output.explicit ?? output.record;
    const { issns = [], nlmId = '' } = journal ?? {};
    return (
      begins(identifiers.doi, this.#doiStart) &&
      begins(identifiers.handle, this.#handleStart) &&
      (this.#issns === undefined || issns.some((issn) => this.#issns?.has(plain(issn)))) &&
      (this.#nlmIds === undefined || this.#nlmIds.has(nlmId)) &&
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
    const tallies = catalogue.columns.talliesOf(number);
    for (let place = 0; place < tallies.length; place++) {
      const tally = tallies.at(place);
      if (sources.has(tally.source) && postsAt(tally, asOf.even) > postsAt(tally, since)) return true;
    }
    return false;
  }

  #begins(number: number, scheme: IdentifierScheme, start: string | undefined): boolean {
    if (start === undefined) return true;
    const { columns } = this.#parts.catalogue;
    return begins(identifiersIn(scheme, columns.seedOf(number), columns), start);
  }

  #hasSubject(find: () => Pick<OutputRecord, 'subjects' | 'scopusSubjects'>): boolean {
    const slugs = this.#subjects;
    const names = this.#scopusSubjects;
    if (slugs === undefined && names === undefined) return true;
    const { subjects, scopusSubjects } = find();
    return (
      (slugs === undefined || subjects.some((slug) => slugs.has(slug))) &&
      (names === undefined || scopusSubjects.some((name) => names.has(name.toLowerCase())))
    );
  }
}

interface JournalFilter {
  readonly issns: ReadonlySet<string> | undefined;
  readonly nlmIds: ReadonlySet<string> | undefined;
}

function findJournals({ issns, nlmIds }: JournalFilter, { columns }: Catalogue): number[] | undefined {
  if (issns === undefined && nlmIds === undefined) return undefined;
  const byIssn = issns && [...issns].map((issn) => journalNumberOfIssn(issn, columns));
  const byNlmId = nlmIds && [...nlmIds].map((nlmId) => journalNumberOfNlmId(nlmId, columns));
  const found = new Set((byIssn ?? byNlmId ?? []).filter((number) => number !== undefined));
  const both = byIssn !== undefined && byNlmId !== undefined ? new Set(byNlmId) : found;
  return [...found].filter((number) => both.has(number)).map((number) => number + 1);
}

/** What an identifier with this prefix begins with. */
function toStart(prefix: string | undefined): string | undefined {
  return prefix === undefined ? undefined : `${prefix.toLowerCase().replace(/\/$/, '')}/`;
}

function begins(texts: readonly string[] | undefined, start: string | undefined): boolean {
  return start === undefined || (texts?.some((text) => text.toLowerCase().startsWith(start)) ?? false);
}

function setOf(values: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return values && new Set(values);
}

function plain(issn: string): string {
  return issn.replaceAll('-', '').toUpperCase();
}
