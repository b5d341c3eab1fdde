import { keyOf, mix } from '../hash.js';
import type { Output } from '../output.js';
import type { Author, OutputRecord } from '../output-record.js';
import type { CatalogueShape } from '../output-seed.js';
import { authorNumbersOf, universitiesOf } from '../records/authors.js';
import type { DepartmentChoice } from './criteria.js';

/** Keys of people that somebody wrote down begin here; those below are numbers of made-up people. */
const FIRST_NAMED = 10_000_000;

/** An author, and what tells them from others. */
export interface KnownAuthor {
  readonly key: number;
  readonly author: Author;
}

/** Which of an institution's departments (from 0) a person is in. */
export function departmentOf(personKey: number, count: number): number {
  return mix(personKey) % count;
}

/** The authors of an output with their keys: the same person has the same in all outputs. */
export function knownAuthorsOf(output: Output, shape: CatalogueShape): readonly KnownAuthor[] {
  const { record } = output;
  const numbers = hasGivenAuthors(output) ? [] : authorNumbersOf(output.seed, shape);
  return record.authors.map((author, place) => ({ author, key: numbers[place] ?? personKeyOf(author.name) }));
}

/** The key of somebody who is known by name only. */
export function personKeyOf(name: string): number {
  return FIRST_NAMED + keyOf(name);
}

/** Whether a made-up person works at one of some organizations. */
export function worksAt(number: number, gridIds: ReadonlySet<string>, shape: CatalogueShape): boolean {
  return universitiesOf(number, shape).some(({ id }) => gridIds.has(id));
}

/** Whether a person is in one of the departments chosen. */
export function isIn({ count, places }: DepartmentChoice, personKey: number): boolean {
  return count > 0 && places.includes(departmentOf(personKey, count));
}

/** The names under which an output is found: of its authors and editors. */
export function namesOf({
  authors,
  editors = [],
}: Pick<OutputRecord, 'authors' | 'editors'>): readonly string[] {
  return [...authors, ...editors].map(({ name }) => name);
}

function hasGivenAuthors({ explicit }: Output): boolean {
  return explicit?.record?.authors !== undefined;
}
