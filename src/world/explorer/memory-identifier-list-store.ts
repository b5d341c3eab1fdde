import { type IdentifierList, toIdentifierList } from './identifier-list.js';
import type { IdentifierListStore } from './identifier-list-store.js';

/** The identifier lists of one world, in memory. */
export class MemoryIdentifierListStore implements IdentifierListStore {
  readonly #lists = new Map<string, IdentifierList>();

  async findOrCreate(content: string): Promise<IdentifierList> {
    const list = toIdentifierList(content);
    const known = this.#lists.get(list.id);
    if (known !== undefined) return known;
    this.#lists.set(list.id, list);
    return list;
  }

  async find(id: string): Promise<IdentifierList | undefined> {
    return this.#lists.get(id.toLowerCase());
  }
}
