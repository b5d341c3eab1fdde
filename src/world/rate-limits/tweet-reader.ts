import type { TweetIdsTaken, TweetReading } from './tweet-id-store.js';
import { TweetIdTable } from './tweet-id-table.js';

const WINDOW_MS = 30 * 24 * 3_600_000;

/** How a reader stands, besides what it has read. */
export interface ReaderStanding {
  /** The time of its last reading or counting. */
  readonly nowMs: number;
  /** Tweets that only count as read. */
  readonly set: { readonly count: number; readonly atMs: number };
  /** Of its table, which is swept when it is full. */
  readonly slots: number;
}

/** Is told what changes in a reader. */
export interface ReaderFollower {
  /** Whether anybody wants to know. */
  readonly isListening: boolean;
  onStanding(): void;
  onRead(id: string): void;
}

/** The last 30 days of one subject. */
export class TweetReader {
  readonly #follower: ReaderFollower;
  #table = new TweetIdTable();
  /** Ids in the table that count. */
  #read = 0;
  /** Tweets that only count as read. */
  #set = { count: 0, atMs: 0 };
  #nowMs = Number.NEGATIVE_INFINITY;
  /** When the first of the ids that count may leave the window. */
  #recountAtMs = Number.POSITIVE_INFINITY;
  readonly #counts = (atMs: number) => atMs > this.#nowMs - WINDOW_MS && atMs <= this.#nowMs;

  constructor(follower: ReaderFollower) {
    this.#follower = follower;
  }

  get standing(): ReaderStanding {
    return { nowMs: this.#nowMs, set: this.#set, slots: this.#table.slots };
  }

  /** Makes it stand as another one did, which has read nothing. */
  set standing({ nowMs, set, slots }: ReaderStanding) {
    this.#nowMs = nowMs;
    this.#set = set;
    this.#table = new TweetIdTable(slots);
  }

  /** All ids that it remembers, whether they count or not. */
  reads(): Iterable<readonly [id: string, readAtMs: number]> {
    return this.#table;
  }

  readAtMs(id: string): number | undefined {
    const atMs = this.#table.readAtMs(id);
    return Number.isNaN(atMs) ? undefined : atMs;
  }

  /** Forgets all that it has read; {@link putRead} and {@link recount} are to follow. */
  forgetReads(): void {
    this.#table = new TweetIdTable(this.#table.slots);
  }

  /** Puts in what another one had read. */
  putRead(id: string, atMs: number): void {
    this.#table.put(id, atMs);
  }

  recount(): void {
    this.#read = this.#table.count(this.#counts);
    this.#recountAtMs = this.#table.earliest(this.#counts) + WINDOW_MS;
  }

  usedAt(nowMs: number): number {
    if (nowMs !== this.#nowMs) this.#moveTo(nowMs);
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
    if (used < this.#read) this.#forget();
    this.#set = { count: used - this.#read, atMs: nowMs };
    this.#follower.onStanding();
  }

  #add(ids: ReadonlySet<string>, fresh: number): void {
    for (const id of ids) {
      if (this.#table.isFull) this.#sweep();
      this.#table.put(id, this.#nowMs);
      this.#follower.onRead(id);
    }
    this.#read += fresh;
    this.#recountAtMs = Math.min(this.#recountAtMs, this.#nowMs + WINDOW_MS);
  }

  #moveTo(nowMs: number): void {
    const isBack = nowMs < this.#nowMs;
    this.#nowMs = nowMs;
    if (!this.#counts(this.#set.atMs)) this.#set = { count: 0, atMs: nowMs };
    this.#follower.onStanding();
    // What lies ahead of a clock that was moved back has to go: it must not count again when the clock gets there.
    if (isBack) this.#sweep();
    if (isBack || nowMs >= this.#recountAtMs) this.recount();
  }

  #forget(): void {
    const before = this.#table;
    this.#table = new TweetIdTable();
    this.#read = 0;
    if (this.#follower.isListening) for (const [id] of before) this.#follower.onRead(id);
  }

  /** Drops the ids that don't count. */
  #sweep(): void {
    const isLeft = ([, atMs]: readonly [string, number]) => !this.#counts(atMs);
    const gone = this.#follower.isListening ? [...this.#table].filter(isLeft) : [];
    this.#table.keep(this.#counts);
    this.#follower.onStanding();
    for (const [id] of gone) this.#follower.onRead(id);
  }
}
