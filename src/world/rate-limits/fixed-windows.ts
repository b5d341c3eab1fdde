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

/** Counters by subject, in windows of one length that follow each other from the epoch on. */
export class FixedWindows {
  readonly #lengthMs: number;
  readonly #windows = new Map<number, Map<Subject, Counter>>();
  #index = Number.NaN;
  #counters = new Map<Subject, Counter>();

  constructor(lengthMs: number) {
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

  forget(subject: Subject): void {
    for (const counters of this.#windows.values()) counters.delete(subject);
  }

  clear(): void {
    this.#windows.clear();
    this.#index = Number.NaN;
  }

  #open(index: number): Map<Subject, Counter> {
    const counters = new Map<Subject, Counter>();
    this.#windows.set(index, counters);
    dropFirstBeyond(this.#windows, KEPT_WINDOWS);
    return counters;
  }

  /** To the window that was asked for last. */
  #add(subject: Subject): Counter {
    const counter = { used: 0, wasSet: false };
    this.#counters.set(subject, counter);
    dropFirstBeyond(this.#counters, MAX_SUBJECTS);
    return counter;
  }
}

function dropFirstBeyond<Key>(map: Map<Key, unknown>, size: number): void {
  if (map.size <= size) return;
  for (const first of map.keys()) {
    map.delete(first);
    return;
  }
}
