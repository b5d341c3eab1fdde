import type { Steps } from './gradual.js';

const FIRST_ROOM = 1024;
/** Outputs whose lists are made in one step: some ten milliseconds. */
const A_STEP = 2000;

/** A short list of small numbers (below 65,536) for each output, one after the other in one array. */
export class NumberLists {
  readonly #start: Uint32Array;
  readonly #numbers: Uint16Array;

  private constructor(start: Uint32Array, numbers: Uint16Array) {
    this.#start = start;
    this.#numbers = numbers;
  }

  static *of(count: number, make: (number: number) => readonly number[]): Steps<NumberLists> {
    const start = new Uint32Array(count + 1);
    let numbers = new Uint16Array(Math.max(FIRST_ROOM, count * 2));
    let end = 0;
    for (let number = 0; number < count; number++) {
      for (const one of make(number)) {
        if (end === numbers.length) numbers = doubled(numbers);
        numbers[end] = one;
        end += 1;
      }
      start[number + 1] = end;
      if (number % A_STEP === 0) yield;
    }
    return new NumberLists(start, numbers.slice(0, end));
  }

  /** Whether the list of an output has a number that is marked: `marks[number]` isn't 0. */
  hasAny(output: number, marks: Uint8Array): boolean {
    const end = this.#start[output + 1] ?? 0;
    for (let at = this.#start[output] ?? 0; at < end; at++) {
      if (marks[this.#numbers[at] ?? 0] === 1) return true;
    }
    return false;
  }
}

function doubled(numbers: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
