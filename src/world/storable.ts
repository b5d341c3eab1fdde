import { ProblemError } from './problem.js';

/** The largest number of a record: PostgreSQL's `integer`. */
const MAX_ID = 2 ** 31 - 1;

/** Whether the real services' database keeps a text: it takes no NUL and no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}

/**
 * Stops at a text that the database of the real services would not take, even to look for it.
 *
 * @param maxLength  in characters, where a column has a limit
 * @throws ProblemError `value-not-storable`
 */
export function requireStorable(text: string, maxLength = Number.POSITIVE_INFINITY): void {
  if (isStorable(text) && (text.length <= maxLength || [...text].length <= maxLength)) return;
  throw new ProblemError({ kind: 'value-not-storable', value: text });
}

/**
 * Reads a text as the number of a record, as PostgreSQL does with what Python took for a number.
 *
 * @throws ProblemError `value-not-storable` for a number that no record can have
 */
export function toRecordId(text: string): number {
  const id = /^\s*[-+]?\d+\s*$/.test(text) ? Number(text) : Number.NaN;
  if (Math.abs(id) <= MAX_ID) return id;
  throw new ProblemError({ kind: 'value-not-storable', value: text });
}
