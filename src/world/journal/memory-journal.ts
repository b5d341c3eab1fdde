import { Cell } from '../state/cell.js';
import type { Shelf } from '../state/room.js';
import type {
  Journal,
  JournalDraft,
  JournalEntry,
  JournalFollower,
  JournalPage,
  JournalQuery,
  WholeJournalEntry,
} from './journal.js';
import { compileQuery } from './journal-query.js';
import { JournalRing } from './journal-ring.js';
import { toEntry, toWholeEntry } from './journal-shelf.js';

/** So many may follow a world's requests at once. */
const MAX_FOLLOWERS = 1000;

/** The last requests, in memory. */
export class MemoryJournal implements Journal {
  readonly name = 'journal';
  readonly #ring: JournalRing;
  /** Where the numbers go on after the journal was cleared. */
  readonly #cleared = new Cell('cleared', 0);
  readonly shelves: readonly Shelf[];
  readonly #followers = new Set<JournalFollower>();

  constructor(bounds?: { readonly entries: number; readonly bytes: number }) {
    this.#ring = new JournalRing(bounds);
    this.shelves = [this.#cleared, this.#ring];
  }

  get lastId(): number {
    return this.#ring.lastId;
  }

  add(draft: JournalDraft): number {
    const id = this.#ring.add(draft);
    if (this.#followers.size > 0) {
      const entry = toEntry(id, draft);
      for (const follower of this.#followers) follower.onEntry(entry);
    }
    return id;
  }

  touch(id: number): void {
    this.#ring.touch(id);
  }

  async list(query: JournalQuery = {}, page: JournalPage = {}): Promise<readonly JournalEntry[]> {
    const { limit = Number.POSITIVE_INFINITY, newestFirst = false } = page;
    const fits = compileQuery(query);
    const entries: JournalEntry[] = [];
    for (const [id, draft] of this.#ring.from(query.after ?? 0, newestFirst)) {
      if (entries.length >= limit) break;
      if (fits(draft)) entries.push(toEntry(id, draft));
    }
    return entries;
  }

  async find(id: number): Promise<WholeJournalEntry | undefined> {
    const draft = this.#ring.get(id);
    return draft === undefined ? undefined : toWholeEntry(id, draft);
  }

  async count(query: JournalQuery = {}): Promise<number> {
    const fits = compileQuery(query);
    let count = 0;
    for (const [, draft] of this.#ring.from(query.after ?? 0)) if (fits(draft)) count += 1;
    return count;
  }

  async clear(): Promise<void> {
    this.#cleared.value = this.#ring.lastId;
    this.#ring.clear();
  }

  follow(follower: JournalFollower): (() => void) | undefined {
    if (this.#followers.size >= MAX_FOLLOWERS) return undefined;
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  release(): void {
    const followers = [...this.#followers];
    this.#followers.clear();
    for (const follower of followers) follower.onEnd();
  }

  /** Those who follow saw other entries. */
  restored(): void {
    this.#ring.startAfter(this.#cleared.value);
    this.release();
  }
}
