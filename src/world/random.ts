/** An endless, repeatable sequence of random numbers. */
export interface RandomStream {
  /** A whole number from 0 to 2^32 − 1. */
  uint32(): number;
  bytes(count: number): Uint8Array;
  /** `count` lower-case hexadecimal digits. */
  hex(count: number): string;
}

/** The world's randomness: independent streams by name, all from one seed. */
export class Randomness {
  readonly seed: string;

  constructor(seed: string) {
    this.seed = seed;
  }

  /** The stream of this name: the same numbers for the same seed and name, whatever else was drawn. */
  stream(...name: readonly (string | number)[]): RandomStream {
    return new CounterStream(hash32([this.seed, ...name].join('\u0000')));
  }
}

/** A 32-bit counter through an avalanche mixer (splitmix32): tiny, and good enough for made-up data. */
class CounterStream implements RandomStream {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  uint32(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return mix32(this.#state);
  }

  bytes(count: number): Uint8Array {
    const bytes = new Uint8Array(count);
    for (let index = 0; index < count; index++) bytes[index] = this.uint32() >>> 24;
    return bytes;
  }

  hex(count: number): string {
    let digits = '';
    while (digits.length < count) digits += this.uint32().toString(16).padStart(8, '0');
    return digits.slice(0, count);
  }
}

function mix32(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x21f0aaad);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** FNV-1a over the UTF-16 units, mixed once more so that close names give far seeds. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mix32(hash);
}
