import type { Randomness } from '../random.js';

/** Which of the requests that fit are meant, by their count or by chance; without any field, each. */
export interface Turns {
  /** Only the first so many. */
  readonly first?: number | undefined;
  /** Only this one, counted from 1. */
  readonly nth?: number | undefined;
  /** Every so many: the k-th, the 2k-th, and so on. */
  readonly every?: number | undefined;
  /** From 0 to 1: by chance, from the world's seed. */
  readonly probability?: number | undefined;
}

const TWO_TO_32 = 2 ** 32;

/**
 * Whether a request has its turn.
 *
 * @param count  of the requests that fit so far, this one included
 * @param name  what the chance hangs on, besides the seed and the count
 */
export function hasTurn(turns: Turns, count: number, random: Randomness, name: string): boolean {
  const { first, nth, every, probability } = turns;
  return (
    (first === undefined || count <= first) &&
    (nth === undefined || count === nth) &&
    (every === undefined || count % every === 0) &&
    (probability === undefined || isDrawn(probability, random.stream('turn', name, count).uint32()))
  );
}

function isDrawn(probability: number, drawn: number): boolean {
  return drawn / TWO_TO_32 < probability;
}
