/** Name of a person as references print it. */
export interface PersonName {
  readonly lastName: string;
  /** Initials, each with a full stop: `J. D.` */
  readonly initial: string;
}

/**
 * A work that cites another.
 *
 * @source docs/sources.md operas 3.5
 */
export interface CitingWork {
  readonly authors: readonly PersonName[];
  readonly editors: readonly PersonName[];
  readonly year: number;
  readonly title: string;
  /** Where it appeared, e.g. the journal. */
  readonly source: string;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly page?: string | undefined;
  /** Without scheme. */
  readonly doi: string;
  /** As Crossref names it, e.g. `journal-article`. */
  readonly type: string;
}
