import { below, draw, subkey } from '../catalogue/hash.js';
import type { Output } from '../catalogue/output.js';
import { toEven } from '../catalogue/rhythm.js';
import type { Tally } from '../catalogue/tally.js';

/** What names the random numbers of annotations, beside those of other mentions. */
const ANNOTATIONS = 0xa770;
/** Half of them come in the first so many days. */
const HALVING = 400;
const MOST = 4;
/** There were hardly any before. */
const FIRST = toEven(Date.parse('2014-01-01') / 86_400_000);
/** Ids of Hypothesis have 22 letters and digits; real ones are random, and don't begin with a word. */
const ID_PREFIX = 'Emulator';
const ID_LENGTH = 22;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * The annotations on Hypothesis that an output ever gets: one to four. The catalogue has no such source, since
 * Altmetric has none; like its tallies, this one says when each of them comes.
 *
 * @param horizon  until when they come: days of even time
 */
export function annotationsOf({ seed }: Output, horizon: number): Tally | undefined {
  const key = subkey(seed.key, ANNOTATIONS);
  const posts = 1 + below(MOST, key, 0);
  const born = toEven(seed.publishedDay);
  const from = Math.max(born, FIRST);
  if (horizon - from < 1) return undefined;
  // No other tally is of a source that there is not.
  return { source: -1, posts, accounts: posts, key, born: from, from, to: horizon, halving: HALVING };
}

/** Where annotation `n` of a tally of them can be read. */
export function annotationUrl({ key }: Tally, n: number): string {
  const own = subkey(key, n);
  let id = ID_PREFIX;
  while (id.length < ID_LENGTH) id += LETTERS.charAt(draw(own, id.length) % LETTERS.length);
  return `https://hyp.is/${id}`;
}
