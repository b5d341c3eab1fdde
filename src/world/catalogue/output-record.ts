/** What kind of thing an output is. */
export const OUTPUT_TYPES = ['article', 'book', 'chapter', 'dataset', 'news', 'clinical-trial'] as const;
export type OutputType = (typeof OUTPUT_TYPES)[number];

/** Kinds of identifier by which an output can be asked for. */
export const IDENTIFIER_SCHEMES = [
  'doi',
  'pmid',
  'pmc',
  'arxiv',
  'ads',
  'ssrn',
  'repec',
  'isbn',
  'handle',
  'nct',
  'urn',
  'uri',
  'dimensions',
] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/**
 * The identifiers of an output by scheme, most used first, each in its display form (`10.1038/nature12373`,
 * `PMC3131313`, `2011Natur.480..426V`, `RePEc:abc:def`, thirteen digits, `NCT01234567`). A scheme that the output
 * doesn't have is absent.
 */
export type Identifiers = Readonly<Partial<Record<IdentifierScheme, readonly string[]>>>;

export interface Publisher {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  /** DOI prefix of what it publishes, e.g. `10.95501`. */
  readonly doiPrefix: string;
}

export interface Journal {
  /** 24 hexadecimal digits. */
  readonly id: string;
  readonly title: string;
  /** With hyphen. */
  readonly issns: readonly string[];
  readonly nlmId?: string | undefined;
  readonly publisher: Publisher;
  /** Subjects that its publisher gives it. */
  readonly subjects: readonly SubjectTerm[];
}

/** A term of a publisher's vocabulary. */
export interface SubjectTerm {
  readonly name: string;
  readonly scheme: 'era' | 'bmj' | 'springer' | 'npg';
}

/** A university, institute or funding body. */
export interface Organization {
  /** GRID id, e.g. `grid.999001.1`. */
  readonly id: string;
  readonly name: string;
  readonly acronym?: string | undefined;
  /** ISO 3166 alpha-2. */
  readonly country: string;
}

export interface Author {
  /** As printed: `Ada B. Lovelace`. */
  readonly name: string;
  /** `0000-0002-1825-0097`, with a valid check digit. */
  readonly orcid?: string | undefined;
  /** Dimensions researcher, e.g. `ur.0900000001.01`. */
  readonly researcherId?: string | undefined;
  readonly affiliations: readonly Organization[];
}

export type OpenAccess = 'gold' | 'green' | 'hybrid' | 'bronze' | 'closed';

/** The book that a chapter is in. */
export interface BookReference {
  readonly altmetricId: number;
  readonly title: string;
  readonly isbns: readonly string[];
}

/** A chapter that a book has. */
export interface ChapterReference {
  readonly altmetricId: number;
  readonly title: string;
  /** Counts from one; undefined where the publisher doesn't number. */
  readonly ordinal?: number | undefined;
}

/** What is known of an output besides its attention. */
export interface OutputRecord {
  readonly altmetricId: number;
  readonly type: OutputType;
  readonly title: string;
  readonly identifiers: Identifiers;
  readonly journal?: Journal | undefined;
  readonly publisher?: Publisher | undefined;
  readonly authors: readonly Author[];
  /** Of books and chapters. */
  readonly editors?: readonly Author[] | undefined;
  readonly abstract?: string | undefined;
  /** Who gave the abstract, e.g. `pubmed`. */
  readonly abstractSource?: string | undefined;
  /** Seconds since the epoch: in print, and online; the earlier counts as published. Both may be missing. */
  readonly printedOn?: number | undefined;
  readonly onlineOn?: number | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly firstPage?: string | undefined;
  readonly lastPage?: string | undefined;
  readonly publisherSubjects: readonly SubjectTerm[];
  /** Names, e.g. `Life Sciences`. */
  readonly scopusSubjects: readonly string[];
  /** Slugs, e.g. `science`. */
  readonly subjects: readonly string[];
  /** Fields of Research (ANZSRC 2020): codes of two digits, each followed by its groups of four. */
  readonly fieldsOfResearch: readonly string[];
  /** Sustainable Development Goals, from 1 to 17. */
  readonly goals: readonly number[];
  readonly openAccess?: OpenAccess | undefined;
  readonly funders: readonly Organization[];
  /** Where the publisher and others have it. */
  readonly links: readonly string[];
  readonly pdfUrl?: string | undefined;
  /** Who told of it, of books and chapters, e.g. `springer_nature`. */
  readonly attribution?: string | undefined;
  readonly book?: BookReference | undefined;
  readonly chapters?: readonly ChapterReference[] | undefined;
}

/** Who has an output in their library, at an instant. */
export interface Readers {
  readonly mendeley: number;
  readonly citeulike: number;
  readonly connotea: number;
  /** Whether any reference manager has a record of the output: without one, the counts are no statement. */
  readonly isRecorded: boolean;
  /** Mendeley's readers by academic status and by discipline, each summing to at most `mendeley`. */
  readonly byStatus: ReadonlyMap<string, number>;
  readonly byDiscipline: ReadonlyMap<string, number>;
  /** By ISO 3166 alpha-2, where known. */
  readonly byCountry: ReadonlyMap<string, number>;
}
