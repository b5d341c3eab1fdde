import { fromPlain, toPlain } from '../state/plain.js';
import type { Plain, Room, Shelf } from '../state/room.js';
import type { Subject } from './subject.js';
import type { TweetIdStore, TweetIdsTaken, TweetReading } from './tweet-id-store.js';
import { type ReaderStanding, TweetReader } from './tweet-reader.js';

type Readers = Map<Subject, TweetReader>;

/** The tweets that the keys of one world were shown, in memory; `TweetIdTable` says how much of it. */
export class MemoryTweetIdStore implements TweetIdStore, Room {
  readonly name = 'tweet-ids';
  readonly #readers: Readers = new Map();
  readonly #standings = new Standings(this.#readers, (subject) => this.#readerOf(subject));
  readonly #reads = new Reads(this.#readers);
  /** The first makes the readers. */
  readonly shelves: readonly Shelf[] = [this.#standings, this.#reads];

  restored(): void {
    for (const reader of this.#readers.values()) reader.recount();
  }

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
    const reader = this.#readers.get(subject);
    this.#readers.delete(subject);
    if (reader !== undefined) this.#tellGone(subject, reader);
  }

  async clear(): Promise<void> {
    const readers = [...this.#readers];
    this.#readers.clear();
    for (const [subject, reader] of readers) this.#tellGone(subject, reader);
  }

  #tellGone(subject: Subject, reader: TweetReader): void {
    this.#standings.onChange?.(subject);
    if (this.#reads.onChange === undefined) return;
    for (const [id] of reader.reads()) this.#reads.onChange(keyOf(subject, id));
  }

  #readerOf(subject: Subject): TweetReader {
    const known = this.#readers.get(subject);
    if (known !== undefined) return known;
    const [standings, reads] = [this.#standings, this.#reads];
    const reader = new TweetReader({
      get isListening() {
        return reads.onChange !== undefined;
      },
      onStanding: () => standings.onChange?.(subject),
      onRead: (id) => reads.onChange?.(keyOf(subject, id)),
    });
    this.#readers.set(subject, reader);
    return reader;
  }
}

/** How each reader stands. */
class Standings implements Shelf {
  readonly name = 'readers';
  onChange: ((key: string) => void) | undefined;
  readonly #readers: Readers;
  readonly #readerOf: (subject: Subject) => TweetReader;

  constructor(readers: Readers, readerOf: (subject: Subject) => TweetReader) {
    this.#readers = readers;
    this.#readerOf = readerOf;
  }

  *rows(): Iterable<readonly [string, Plain]> {
    for (const [subject, { standing }] of this.#readers) yield [subject, toPlain(standing)];
  }

  row(key: string): Plain | undefined {
    const reader = this.#readers.get(key as Subject);
    return reader && toPlain(reader.standing);
  }

  load(rows: Iterable<readonly [string, Plain]>): void {
    this.#readers.clear();
    for (const [key, row] of rows) this.#readerOf(key as Subject).standing = fromPlain(row) as ReaderStanding;
  }
}

/** When each reader read each tweet last: milliseconds since the epoch. */
class Reads implements Shelf {
  readonly name = 'reads';
  onChange: ((key: string) => void) | undefined;
  readonly #readers: Readers;

  constructor(readers: Readers) {
    this.#readers = readers;
  }

  *rows(): Iterable<readonly [string, Plain]> {
    for (const [subject, reader] of this.#readers) {
      for (const [id, atMs] of reader.reads()) yield [keyOf(subject, id), atMs];
    }
  }

  row(key: string): Plain | undefined {
    const [subject, id] = readKey(key);
    return this.#readers.get(subject)?.readAtMs(id);
  }

  load(rows: Iterable<readonly [string, Plain]>): void {
    for (const reader of this.#readers.values()) reader.forgetReads();
    for (const [key, atMs] of rows) {
      const [subject, id] = readKey(key);
      this.#readers.get(subject)?.putRead(id, Number(atMs));
    }
  }
}

function keyOf(subject: Subject, id: string): string {
  return `${subject} ${id}`;
}

/** The subject may have spaces in it. */
function readKey(key: string): [subject: Subject, id: string] {
  const space = key.lastIndexOf(' ');
  return [key.slice(0, space) as Subject, key.slice(space + 1)];
}
