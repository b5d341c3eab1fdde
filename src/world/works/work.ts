/**
 * What a work may be, in the order in which the real database was filled.
 *
 * @source hirmeos/identifiers_db: sql/20-work-types.sql
 */
export const WORK_TYPES = [
  'book-section',
  'monograph',
  'report',
  'book-track',
  'journal-article',
  'book-part',
  'other',
  'book',
  'journal-volume',
  'book-set',
  'reference-entry',
  'proceedings-article',
  'journal',
  'component',
  'book-chapter',
  'report-series',
  'proceedings',
  'standard',
  'reference-book',
  'posted-content',
  'journal-issue',
  'dissertation',
  'dataset',
  'book-series',
  'edited-book',
  'standard-series',
  'peer-review',
  'proceedings-series',
] as const;
export type WorkType = (typeof WORK_TYPES)[number];

/**
 * What a work's identifiers may start with.
 *
 * @source hirmeos/identifiers_db: sql/30-uri-scheme.sql
 */
export const URI_SCHEMES = [
  'http',
  'https',
  'urn:isbn',
  'urn:issn',
  'urn:isan',
  'urn:uuid',
  'urn:iso',
  'urn:nbn',
  'info:doi',
  'info:hdl',
  'tag:openbookpublishers.com,2009',
  'tag:oapen.org,2008',
] as const;
export type UriScheme = (typeof URI_SCHEMES)[number];

/** An identifier taken apart; that there is such a scheme is not said. */
export interface UriParts {
  readonly scheme: string;
  /** In lower case. */
  readonly value: string;
}

/** An identifier of a work. At most one of a scheme is the canonical one. */
export interface WorkIdentifier extends UriParts {
  readonly scheme: UriScheme;
  readonly canonical: boolean;
}

/** A book, a chapter, …: something that has titles, and identifiers that all mean it. */
export interface Work {
  /** UUID, in lower case. */
  readonly id: string;
  readonly type: WorkType;
  /** In the order in which they came, each once. */
  readonly titles: readonly string[];
  /** In the order in which they came, each once. */
  readonly identifiers: readonly WorkIdentifier[];
}

/** The works that a work belongs to or consists of, by UUID. */
export interface Relatives {
  readonly parents: readonly string[];
  readonly children: readonly string[];
}

export function isWorkType(text: unknown): text is WorkType {
  return WORK_TYPES.some((type) => type === text);
}

export function isUriScheme(text: string): text is UriScheme {
  return URI_SCHEMES.some((scheme) => scheme === text);
}
