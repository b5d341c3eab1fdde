import type { Relatives, UriParts, Work, WorkIdentifier } from './work.js';

/**
 * Keeps a world's works with their titles, identifiers and relations. Each operation happens whole or not at all.
 * Of a work that there is not, all but `find` and `remove` throw ProblemError `work-unknown`.
 */
export interface WorkStore {
  /**
   * Adds a work and its relations. A title or identifier that comes twice counts once, and of several canonical
   * identifiers of a scheme only the first is kept.
   *
   * @throws ProblemError `relation-refused` for a relative that comes twice, or is the work itself
   */
  add(work: Work, relatives: Relatives): Promise<void>;
  find(id: string): Promise<Work | undefined>;
  /** Works that have an identifier, by UUID. */
  findByUri(uri: UriParts): Promise<readonly Work[]>;
  /** By UUID. */
  list(): Promise<readonly Work[]>;
  /** Takes its relations with it. @returns false where there was none */
  remove(id: string): Promise<boolean>;

  /** Passes over those that the work has. */
  addTitles(id: string, titles: readonly string[]): Promise<Work>;
  removeTitle(id: string, title: string): Promise<Work>;
  /** All titles that works have or had, each once; one that was taken from the last work that had it is gone. */
  titles(): Promise<readonly string[]>;

  /** Passes over one that the work has, and a canonical one where the work has one of that scheme. */
  addIdentifier(id: string, identifier: WorkIdentifier): Promise<Work>;
  removeIdentifier(id: string, uri: UriParts): Promise<Work>;

  /** @throws ProblemError `relation-refused` for one that there is, or of a work to itself */
  relate(parentId: string, childId: string): Promise<void>;
  relativesOf(id: string): Promise<Relatives>;
}
