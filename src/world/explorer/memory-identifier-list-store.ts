import type { Room } from '../state/room.js';
import { Table } from '../state/table.js';
import { type IdentifierList, listIdOf, toIdentifierList } from './identifier-list.js';
import type { IdentifierListStore } from './identifier-list-store.js';

/** Room for the lists of a world. */
const MOST_BYTES = 64 * 1024 * 1024;
const BYTES_A_LETTER = 2;
/** Roughly what an identifier takes, besides its text. */
const BYTES_AN_IDENTIFIER = 128;

/** A text, and roughly what its list takes. */
interface KeptText {
  readonly content: string;
  readonly bytes: number;
}

/** The identifier lists of one world, in memory. Beyond its room it forgets those made first, never the newest. */
export class MemoryIdentifierListStore implements IdentifierListStore, Room {
  readonly name = 'identifier-lists';
  readonly #texts = Table.byText<KeptText>('texts');
  readonly shelves = [this.#texts];
  /** Lists of the texts, as far as they were read. */
  readonly #lists = new Map<string, IdentifierList>();
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(mostBytes = MOST_BYTES) {
    this.#mostBytes = mostBytes;
  }

  restored(): void {
    this.#lists.clear();
    this.#bytes = 0;
    for (const { bytes } of this.#texts.values()) this.#bytes += bytes;
  }

  async findOrCreate(content: string): Promise<IdentifierList> {
    const known = this.#find(listIdOf(content));
    if (known !== undefined) return known;
    const list = toIdentifierList(content);
    const bytes = bytesOf(list);
    this.#bytes += bytes;
    this.#makeRoom();
    this.#texts.set(list.id, { content, bytes });
    this.#lists.set(list.id, list);
    return list;
  }

  async find(id: string): Promise<IdentifierList | undefined> {
    return this.#find(id.toLowerCase());
  }

  #find(id: string): IdentifierList | undefined {
    const known = this.#lists.get(id);
    const text = this.#texts.get(id);
    if (known !== undefined || text === undefined) return known;
    const list = toIdentifierList(text.content);
    this.#lists.set(id, list);
    return list;
  }

  #makeRoom(): void {
    for (const [id, { bytes }] of this.#texts) {
      if (this.#bytes <= this.#mostBytes) return;
      this.#texts.delete(id);
      this.#lists.delete(id);
      this.#bytes -= bytes;
    }
  }
}

function bytesOf({ content, identifiers }: IdentifierList): number {
  return content.length * BYTES_A_LETTER + identifiers.length * BYTES_AN_IDENTIFIER;
}
