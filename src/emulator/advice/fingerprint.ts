const FIRST_SEED = 0xdead_beef;
const SECOND_SEED = 0x41c6_ce57;
const FIRST_FACTOR = 2_654_435_761;
const SECOND_FACTOR = 1_597_334_677;
const LOW_21_BITS = 0x1f_ffff;
const TWO_TO_32 = 2 ** 32;
const BASE = 36;

/**
 * Tells one text from another in 53 bits, and can't be turned back into it. Not for secrets that somebody might try
 * out: it is quick on purpose.
 */
export function fingerprint(text: string): string {
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, FIRST_FACTOR);
    second = Math.imul(second ^ unit, SECOND_FACTOR);
  }
  first = mix(first, second);
  second = mix(second, first);
  return (TWO_TO_32 * (LOW_21_BITS & second) + (first >>> 0)).toString(BASE);
}

function mix(one: number, other: number): number {
  return Math.imul(one ^ (one >>> 16), 0x85eb_ca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2_ae35);
}
