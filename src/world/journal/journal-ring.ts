import type { Plain, Shelf } from '../state/room.js';
import type { JournalDraft } from './journal.js';
import { fromRow, toRow } from './journal-shelf.js';

/** How much a world keeps; the oldest go first. */
const BOUNDS = { entries: 10_000, bytes: 32 * 1024 * 1024 } as const;

/** The last drafts, by numbers that follow one another. */
export class JournalRing implements Shelf {
  readonly name = 'entries';
  onChange: ((key: string) => void) | undefined;
  readonly #bounds: { readonly entries: number; readonly bytes: number };
  #ring: (JournalDraft | undefined)[] = [];
  #firstId = 1;
  #lastId = 0;
  #bytes = 0;

  constructor(bounds: { readonly entries: number; readonly bytes: number } = BOUNDS) {
    this.#bounds = bounds;
  }

  get lastId(): number {
    return this.#lastId;
  }

  /** One that holds more than all may hold goes in and right out again: it still has its number. */
  add(draft: JournalDraft): number {
    this.#lastId += 1;
    const id = this.#lastId;
    const { entries, bytes } = this.#bounds;
    // First, as it has the place of the new one.
    if (id - this.#firstId >= entries) this.#drop();
    this.#ring[id % entries] = draft;
    this.#bytes += draft.bytes;
    if (this.onChange !== undefined) this.onChange(String(id));
    while (this.#bytes > bytes) this.#drop();
    return id;
  }

  touch(id: number): void {
    if (this.get(id) !== undefined) this.onChange?.(String(id));
  }

  get(id: number): JournalDraft | undefined {
    const isKept = id >= this.#firstId && id <= this.#lastId;
    return isKept ? this.#ring[id % this.#bounds.entries] : undefined;
  }

  /** Drafts that came later than the one of this number; the oldest first unless said otherwise. */
  *from(after: number, newestFirst = false): Iterable<readonly [id: number, draft: JournalDraft]> {
    const first = Math.max(this.#firstId, after + 1);
    const last = this.#lastId;
    const step = newestFirst ? -1 : 1;
    for (let id = newestFirst ? last : first; id >= first && id <= last; id += step) {
      const draft = this.get(id);
      if (draft !== undefined) yield [id, draft];
    }
  }

  clear(): void {
    while (this.#firstId <= this.#lastId) this.#drop();
    this.#ring = [];
  }

  /** Numbers go on after this one. */
  startAfter(id: number): void {
    if (this.#lastId < id) this.#startAt(id + 1);
  }

  *rows(): Iterable<readonly [string, Plain]> {
    for (const [id, draft] of this.from(0)) yield [String(id), toRow(id, draft)];
  }

  row(key: string): Plain | undefined {
    const id = Number(key);
    const draft = this.get(id);
    return draft === undefined ? undefined : toRow(id, draft);
  }

  holds(key: string): boolean {
    return this.get(Number(key)) !== undefined;
  }

  load(rows: Iterable<readonly [string, Plain]>): void {
    const read = [...rows].map(([, row]) => fromRow(row)).sort((a, b) => a.id - b.id);
    this.#startAt(1);
    for (const { id, draft } of read) {
      // What was once too much for the memory may have stayed on disk: only the last entries in a row count.
      if (id !== this.#lastId + 1) this.#startAt(id);
      this.add(draft);
    }
  }

  #startAt(id: number): void {
    this.#ring = [];
    this.#bytes = 0;
    this.#firstId = id;
    this.#lastId = id - 1;
  }

  #drop(): void {
    const id = this.#firstId;
    const slot = id % this.#bounds.entries;
    this.#bytes -= this.#ring[slot]?.bytes ?? 0;
    this.#ring[slot] = undefined;
    this.#firstId += 1;
    if (this.onChange !== undefined) this.onChange(String(id));
  }
}
