import { altmetricIdOf } from '../identifiers/altmetric-id.js';
import type { CatalogueShape, OutputSeed } from '../output-seed.js';

/** Of so many outputs in a row, the first is a book and the next few are its chapters. */
const BLOCK = 64;
export const CHAPTERS = 4;

/** Number of the book that chapter `number` is in. */
export function bookNumberOf(number: number): number {
  return number - (number % BLOCK);
}

/** Which chapter of its book `number` is, counted from 1. */
export function ordinalOf(number: number): number {
  return number % BLOCK;
}

/**
 * Numbers of the chapters of book `number`.
 *
 * @param count  outputs in the catalogue: a chapter past its end doesn't exist
 */
export function chapterNumbersOf(number: number, count: number): readonly number[] {
  return Array.from({ length: CHAPTERS }, (_, index) => number + index + 1).filter(
    (chapter) => chapter < count,
  );
}

/** Whether an output is one of the generated ones, rather than one that is written down with an ID of its own. */
export function isGenerated(seed: OutputSeed): boolean {
  return seed.altmetricId === altmetricIdOf(seed.number);
}

/** The book that a generated chapter is in; undefined of anything else. */
export function findBookOf(seed: OutputSeed, shape: CatalogueShape): OutputSeed | undefined {
  return seed.type === 'chapter' && isGenerated(seed) ? shape.seedOf(bookNumberOf(seed.number)) : undefined;
}
