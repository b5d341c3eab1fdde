const GOLDEN = 0x9e3779b9;
const TWO_TO_32 = 4_294_967_296;

/** Scrambles 32 bits so that close numbers come out far apart. */
export function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x21f0aaad);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/**
 * The `n`-th random number of a key, from 0 to 2^32 − 1. Any number can be drawn alone and in any order, so that no
 * record of the catalogue depends on another having been made.
 */
export function draw(key: number, n: number): number {
  return mix((key + Math.imul(n + 1, GOLDEN)) | 0);
}

/** {@link draw}, as a fraction from 0 up to but not including 1. */
export function fraction(key: number, n: number): number {
  return draw(key, n) / TWO_TO_32;
}

/** {@link draw}, as a whole number from 0 up to but not including `below`. */
export function below(limit: number, key: number, n: number): number {
  return Math.floor(fraction(key, n) * limit);
}

/** A key of its own for the `n`-th thing of a key: a tally of an output, a profile of a source. */
export function subkey(key: number, n: number): number {
  return mix(Math.imul(key ^ GOLDEN, 0x85ebca6b) + Math.imul(n + 1, 0xc2b2ae35));
}

/** A key made of a text, e.g. of a DOI that nobody gave a record. */
export function keyOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mix(hash);
}
