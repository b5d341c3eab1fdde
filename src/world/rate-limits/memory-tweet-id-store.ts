import type { Subject } from './subject.js';
import type { TweetIdStore, TweetIdsTaken, TweetReading } from './tweet-id-store.js';
import { TweetIdTable } from './tweet-id-table.js';

const WINDOW_MS = 30 * 24 * 3_600_000;

/** The tweets that the keys of one world were shown, in memory; {@link TweetIdTable} says how much of it. */
export class MemoryTweetIdStore implements TweetIdStore {
  readonly #readers = new Map<Subject, Reader>();

  take(subject: Subject, reading: TweetReading, nowMs: number): TweetIdsTaken {
    return this.#readerOf(subject).take(reading, nowMs);
  }

  async setUsed(subject: Subject, used: number, nowMs: number): Promise<void> {
    this.#readerOf(subject).setUsed(used, nowMs);
  }

  async usedOf(subject: Subject, nowMs: number): Promise<number> {
    return this.#readers.get(subject)?.usedAt(nowMs) ?? 0;
  }

  async list(nowMs: number): Promise<ReadonlyMap<Subject, number>> {
    const used = [...this.#readers].map(([subject, reader]): [Subject, number] => [
      subject,
      reader.usedAt(nowMs),
    ]);
    return new Map(used.filter(([, count]) => count > 0));
  }

  async forget(subject: Subject): Promise<void> {
    this.#readers.delete(subject);
  }

  async clear(): Promise<void> {
    this.#readers.clear();
  }

  #readerOf(subject: Subject): Reader {
    const known = this.#readers.get(subject);
    if (known !== undefined) return known;
    const reader = new Reader();
    this.#readers.set(subject, reader);
    return reader;
  }
}

/** The last 30 days of one subject. */
class Reader {
  #table = new TweetIdTable();
  /** Ids in the table that count. */
  #read = 0;
  /** Tweets that only count as read. */
  #set = { count: 0, atMs: 0 };
  #nowMs = Number.NEGATIVE_INFINITY;
  /** When the first of the ids that count may leave the window. */
  #recountAtMs = Number.POSITIVE_INFINITY;
  readonly #counts = (atMs: number) => atMs > this.#nowMs - WINDOW_MS && atMs <= this.#nowMs;

  usedAt(nowMs: number): number {
    this.#moveTo(nowMs);
    return this.#read + this.#set.count;
  }

  take({ ids, limit }: TweetReading, nowMs: number): TweetIdsTaken {
    const used = this.usedAt(nowMs);
    const unique = new Set(ids);
    let fresh = 0;
    for (const id of unique) if (!this.#counts(this.#table.readAtMs(id))) fresh += 1;
    const accepted = fresh === 0 || used + fresh <= limit;
    if (accepted) this.#add(unique, fresh);
    const remaining = Math.max(0, limit - used - (accepted ? fresh : 0));
    return { accepted, limit, remaining, wasSet: this.#set.count > 0 };
  }

  setUsed(used: number, nowMs: number): void {
    this.#moveTo(nowMs);
    if (used < this.#read) {
      this.#table = new TweetIdTable();
      this.#read = 0;
    }
    this.#set = { count: used - this.#read, atMs: nowMs };
  }

  #add(ids: ReadonlySet<string>, fresh: number): void {
    for (const id of ids) this.#table.put(id, this.#nowMs, this.#counts);
    this.#read += fresh;
    this.#recountAtMs = Math.min(this.#recountAtMs, this.#nowMs + WINDOW_MS);
  }

  #moveTo(nowMs: number): void {
    const isBack = nowMs < this.#nowMs;
    this.#nowMs = nowMs;
    if (!this.#counts(this.#set.atMs)) this.#set = { count: 0, atMs: nowMs };
    // What lies ahead of a clock that was moved back has to go: it must not count again when the clock gets there.
    if (isBack) this.#table.keep(this.#counts);
    if (!isBack && nowMs < this.#recountAtMs) return;
    this.#read = this.#table.count(this.#counts);
    this.#recountAtMs = this.#table.earliest(this.#counts) + WINDOW_MS;
  }
}
