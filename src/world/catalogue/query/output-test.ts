import type { Output } from '../output.js';
import type { ListParts } from '../view/listing.js';
import type { Facets } from './facets.js';
import type { TextIndex } from './text-index.js';

/** Whether outputs meet one criterion: a generated one by its number, one that is written down by what it is. */
export interface OutputTest {
  ofNumber(number: number): boolean;
  ofOutput(output: Output): boolean;
}

/** What tests look at. */
export interface TestParts extends ListParts {
  readonly facets: Facets;
  readonly texts: TextIndex;
}

/** Marks numbers below `size` with 1. */
export function marksOf(numbers: Iterable<number | undefined>, size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const number of numbers) if (number !== undefined && number < size) marks[number] = 1;
  return marks;
}

/** Whether two lists have something in common. */
export function haveCommon<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.some((one) => others.includes(one));
}
