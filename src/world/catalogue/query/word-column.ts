import type { Steps } from './gradual.js';

const FIRST_ROOM = 4096;
/** Outputs whose words are taken in one step: some ten milliseconds. */
const A_STEP = 2000;

/** The words that each output has, as numbers in one array: a word is found by looking through all of it. */
export class WordColumn {
  readonly #numberOf: ReadonlyMap<string, number>;
  readonly #start: Uint32Array;
  readonly #words: Uint32Array;

  private constructor(numberOf: ReadonlyMap<string, number>, start: Uint32Array, words: Uint32Array) {
    this.#numberOf = numberOf;
    this.#start = start;
    this.#words = words;
  }

  static *of(count: number, wordsOf: (number: number) => readonly string[]): Steps<WordColumn> {
    const numberOf = new Map<string, number>();
    const start = new Uint32Array(count + 1);
    let words = new Uint32Array(Math.max(FIRST_ROOM, count * 8));
    let end = 0;
    for (let number = 0; number < count; number++) {
      for (const word of wordsOf(number)) {
        let known = numberOf.get(word);
        if (known === undefined) {
          known = numberOf.size;
          numberOf.set(word, known);
        }
        if (end === words.length) words = doubled(words);
        words[end] = known;
        end += 1;
      }
      start[number + 1] = end;
      if (number % A_STEP === 0) yield;
    }
    return new WordColumn(numberOf, start, words.slice(0, end));
  }

  /** Whether any output has a word. */
  has(word: string): boolean {
    return this.#numberOf.has(word);
  }

  /** Marks the outputs that have a word with 1. */
  mark(word: string, marks: Uint8Array): void {
    const sought = this.#numberOf.get(word);
    if (sought === undefined) return;
    const words = this.#words;
    const start = this.#start;
    let number = 0;
    for (let at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
      while ((start[number + 1] ?? 0) <= at) number += 1;
      marks[number] = 1;
    }
  }
}

function doubled(words: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(words.length * 2);
  larger.set(words);
  return larger;
}
