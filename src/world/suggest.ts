/** A word this much longer or shorter than all that is known, is no slip of the keyboard. */
const MAX_SLIPS = 3;
/** Nobody mistypes a word of this length for a known one. */
const MAX_LENGTH = 100;

/**
 * Finds what somebody may have meant.
 *
 * @param word  what they wrote, which is not known
 * @returns the known word that takes the fewest slips to be mistyped so, capitals aside; undefined if none is near:
 *   one slip for each three letters is near, and three slips at the most
 */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  if (written.length > MAX_LENGTH) return undefined;
  let fewest = Math.min(MAX_SLIPS, Math.ceil(written.length / 3)) + 1;
  let nearest: string | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - written.length) >= fewest) continue;
    const slips = countSlips(written, candidate.toLowerCase());
    if (slips >= fewest) continue;
    fewest = slips;
    nearest = candidate;
  }
  return nearest;
}

/** Letters that were left out, added, replaced, or swapped with their neighbour. */
function countSlips(written: string, meant: string): number {
  let before: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, index) => index);
  for (let row = 1; row <= written.length; row++) {
    const current = [row];
    for (let column = 1; column <= meant.length; column++) {
      const isSame = written[row - 1] === meant[column - 1];
      const isSwapped =
        row > 1 &&
        column > 1 &&
        written[row - 1] === meant[column - 2] &&
        written[row - 2] === meant[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = current;
  }
  return last[meant.length] ?? 0;
}
