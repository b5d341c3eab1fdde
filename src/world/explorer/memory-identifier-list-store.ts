import { type IdentifierList, listIdOf, toIdentifierList } from './identifier-list.js';
import type { IdentifierListStore } from './identifier-list-store.js';

/** Room for the lists of a world. */
const MOST_BYTES = 64 * 1024 * 1024;
const BYTES_A_LETTER = 2;
/** Roughly what an identifier takes, besides its text. */
const BYTES_AN_IDENTIFIER = 128;

/** The identifier lists of one world, in memory. Beyond its room it forgets those made first, never the newest. */
export class MemoryIdentifierListStore implements IdentifierListStore {
  readonly #lists = new Map<string, IdentifierList>();
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(mostBytes = MOST_BYTES) {
    this.#mostBytes = mostBytes;
  }

  async findOrCreate(content: string): Promise<IdentifierList> {
    const known = this.#lists.get(listIdOf(content));
    if (known !== undefined) return known;
    const list = toIdentifierList(content);
    this.#bytes += bytesOf(list);
    this.#makeRoom();
    this.#lists.set(list.id, list);
    return list;
  }

  async find(id: string): Promise<IdentifierList | undefined> {
    return this.#lists.get(id.toLowerCase());
  }

  #makeRoom(): void {
    for (const [id, oldest] of this.#lists) {
      if (this.#bytes <= this.#mostBytes) return;
      this.#lists.delete(id);
      this.#bytes -= bytesOf(oldest);
    }
  }
}

function bytesOf({ content, identifiers }: IdentifierList): number {
  return content.length * BYTES_A_LETTER + identifiers.length * BYTES_AN_IDENTIFIER;
}
