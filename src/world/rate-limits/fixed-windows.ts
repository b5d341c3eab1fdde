import { fromPlain, toPlain } from '../state/plain.js';
import type { Plain, Shelf } from '../state/room.js';
import type { Subject } from './subject.js';

/** How many windows are remembered; the first that was entered goes first. */
const KEPT_WINDOWS = 24;
/** How many subjects a window counts; a client with addresses without end shall not fill the memory. */
const MAX_SUBJECTS = 100_000;

/** Calls of one subject in one window. */
export interface Counter {
  used: number;
  wasSet: boolean;
}

/**
 * Counters by subject, in windows of one length that follow each other from the epoch on. Written down, each window
 * that was entered is a row by its number, and each counter one by this and its subject.
 */
export class FixedWindows implements Shelf {
  readonly name: string;
  onChange: ((key: string) => void) | undefined;
  readonly #lengthMs: number;
  readonly #windows = new Map<number, Map<Subject, Counter>>();
  #index = Number.NaN;
  #counters = new Map<Subject, Counter>();

  constructor(name: string, lengthMs: number) {
    this.name = name;
    this.#lengthMs = lengthMs;
  }

  /** The counters of the window that an instant lies in. */
  at(nowMs: number): ReadonlyMap<Subject, Counter> {
    const index = Math.floor(nowMs / this.#lengthMs);
    if (index === this.#index) return this.#counters;
    this.#index = index;
    this.#counters = this.#windows.get(index) ?? this.#open(index);
    return this.#counters;
  }

  counterOf(subject: Subject, nowMs: number): Counter {
    return this.at(nowMs).get(subject) ?? this.#add(subject);
  }

  setUsed(subject: Subject, used: number, nowMs: number): void {
    const counter = this.counterOf(subject, nowMs);
    counter.used = used;
    counter.wasSet = used > 0;
    this.changed(subject);
  }

  /** To be called when a counter of the window that was asked for last was changed. */
  changed(subject: Subject): void {
    this.onChange?.(keyOf(this.#index, subject));
  }

  forget(subject: Subject): void {
    for (const [index, counters] of this.#windows) {
      if (counters.delete(subject)) this.onChange?.(keyOf(index, subject));
    }
  }

  clear(): void {
    for (const [index, counters] of [...this.#windows]) this.#drop(index, counters);
    this.#index = Number.NaN;
  }

  *rows(): Iterable<readonly [string, Plain]> {
    for (const [index, counters] of this.#windows) {
      yield [String(index), null];
      for (const [subject, counter] of counters) yield [keyOf(index, subject), toPlain(counter)];
    }
  }

  row(key: string): Plain | undefined {
    const [index, subject] = readKey(key);
    const counters = this.#windows.get(index);
    if (counters === undefined) return undefined;
    if (subject === undefined) return null;
    const counter = counters.get(subject);
    return counter === undefined ? undefined : toPlain(counter);
  }

  load(rows: Iterable<readonly [string, Plain]>): void {
    this.#windows.clear();
    this.#index = Number.NaN;
    for (const [key, row] of rows) {
      const [index, subject] = readKey(key);
      const counters = this.#windows.get(index) ?? new Map<Subject, Counter>();
      this.#windows.set(index, counters);
      if (subject !== undefined) counters.set(subject, fromPlain(row) as Counter);
    }
  }

  #open(index: number): Map<Subject, Counter> {
    const counters = new Map<Subject, Counter>();
    this.#windows.set(index, counters);
    this.onChange?.(String(index));
    const [first] = this.#windows;
    if (first !== undefined && this.#windows.size > KEPT_WINDOWS) this.#drop(...first);
    return counters;
  }

  #drop(index: number, counters: ReadonlyMap<Subject, Counter>): void {
    this.#windows.delete(index);
    if (this.onChange === undefined) return;
    this.onChange(String(index));
    for (const subject of counters.keys()) this.onChange(keyOf(index, subject));
  }

  /** To the window that was asked for last. */
  #add(subject: Subject): Counter {
    const counter = { used: 0, wasSet: false };
    this.#counters.set(subject, counter);
    this.changed(subject);
    if (this.#counters.size > MAX_SUBJECTS) this.#dropFirst();
    return counter;
  }

  #dropFirst(): void {
    for (const first of this.#counters.keys()) {
      this.#counters.delete(first);
      this.changed(first);
      return;
    }
  }
}

function keyOf(index: number, subject: Subject): string {
  return `${index} ${subject}`;
}

/** The subject may have spaces in it. */
function readKey(key: string): [index: number, subject: Subject | undefined] {
  const space = key.indexOf(' ');
  return space < 0
    ? [Number(key), undefined]
    : [Number(key.slice(0, space)), key.slice(space + 1) as Subject];
}
