import { giveWay } from '../give-way.js';

/** Longer titles, in bytes, are only compared by their beginnings. @source src/models/identifier.py */
const MAX_COMPARED_BYTES = 253;
/** So many titles are compared before others are answered. */
const TITLES_A_TURN = 50;

/**
 * A search for works by a title, regardless of case.
 *
 * @source hirmeos/identifier_translation_service: src/models/identifier.py `get_from_title`
 */
export class TitleSearch {
  readonly #wanted: string;
  readonly #characters: readonly string[];
  #compared = 0;

  constructor(asked: string) {
    this.#wanted = asked.toLowerCase();
    this.#characters = [...this.#wanted];
  }

  /**
   * How far the nearest of some titles is from the one that was asked for: 0 where it is the same, 1 where one is the
   * beginning of the other, otherwise the number of edits between them.
   *
   * @returns undefined where none is near: more edits than a third of the length asked for, and one
   */
  async score(titles: readonly string[]): Promise<number | undefined> {
    let best: number | undefined;
    for (const title of titles) {
      this.#compared += 1;
      if (this.#compared % TITLES_A_TURN === 0) await giveWay();
      const score = this.#scoreTitle(title);
      if (score !== undefined && score < (best ?? Number.POSITIVE_INFINITY)) best = score;
    }
    return best;
  }

  #scoreTitle(title: string): number | undefined {
    const own = title.toLowerCase();
    if (own === this.#wanted) return 0;
    if (own.startsWith(this.#wanted) || this.#wanted.startsWith(own)) return 1;
    if (Buffer.byteLength(title) > MAX_COMPARED_BYTES) return undefined;
    return countEdits([...own], this.#characters, Math.floor(this.#characters.length / 3) + 1);
  }
}

/**
 * Levenshtein distance, row by row. More than `most` away from the diagonal it is larger than that, so that only the
 * band in between is gone through, and no further than to a row that has nothing as near.
 *
 * @returns undefined if it is larger than `most`
 */
function countEdits(from: readonly string[], to: readonly string[], most: number): number | undefined {
  if (Math.abs(from.length - to.length) > most) return undefined;
  const beyond = most + 1;
  let row = [0, ...to.map((_character, index) => index + 1)];
  for (const [index, character] of from.entries()) {
    const next = [index + 1, ...to.map(() => beyond)];
    let least = index + 1;
    const end = Math.min(to.length, index + 1 + most);
    for (let column = Math.max(1, index + 1 - most); column <= end; column++) {
      const replaced = (row[column - 1] ?? beyond) + (character === to[column - 1] ? 0 : 1);
      const edits = Math.min(replaced, (row[column] ?? beyond) + 1, (next[column - 1] ?? beyond) + 1);
      next[column] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return undefined;
    row = next;
  }
  const edits = row[to.length] ?? beyond;
  return edits <= most ? edits : undefined;
}
