import type { Journal, JournalEntry, JournalQuery } from './journal.js';

/** How many entries a world keeps; the oldest go first. */
const KEPT_ENTRIES = 10_000;

/** A ring of the last requests, in memory. */
export class MemoryJournal implements Journal {
  #ring: JournalEntry[] = [];
  /** Since the journal was cleared. */
  #added = 0;
  #lastId = 0;

  add(entry: Omit<JournalEntry, 'id'>): void {
    this.#lastId += 1;
    this.#ring[this.#added % KEPT_ENTRIES] = { id: this.#lastId, ...entry };
    this.#added += 1;
  }

  async list(query: JournalQuery = {}): Promise<readonly JournalEntry[]> {
    const start = this.#added % KEPT_ENTRIES;
    const isFull = this.#added > KEPT_ENTRIES;
    const inOrder = isFull ? [...this.#ring.slice(start), ...this.#ring.slice(0, start)] : this.#ring;
    const wanted = Object.entries(query).filter(([, value]) => value !== undefined);
    return inOrder.filter((entry) =>
      wanted.every(([field, value]) => entry[field as keyof JournalQuery] === value),
    );
  }

  async clear(): Promise<void> {
    this.#ring = [];
    this.#added = 0;
  }
}
