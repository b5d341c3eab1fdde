import type { IdentifierList } from './identifier-list.js';

/**
 * Keeps a world's identifier lists. They don't expire, but where room is short those made first are forgotten: to send
 * the text again makes the same list again.
 */
export interface IdentifierListStore {
  /** The list of a text: the one that is there already, if there is one. */
  findOrCreate(content: string): Promise<IdentifierList>;
  find(id: string): Promise<IdentifierList | undefined>;
}
