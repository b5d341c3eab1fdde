import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('./', import.meta.url));
const CASES = 128;
/** In the title of a test: `case 4`, `cases 3, 5 and 6`, `cases 16 to 18`. */
const NAMED = /['(]cases? ([\d, andto]*\d)/g;

/** The numbers that a title names. */
function numbersIn(text: string): number[] {
  return text.split(/, | and /).flatMap((part) => {
    const [first = 0, last = first] = part.split(' to ').map(Number);
    return Array.from({ length: last - first + 1 }, (_value, n) => first + n);
  });
}

// docs/sources.md explorer 5
it('each conformance case is shown by a test that carries its number', () => {
  const texts = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.test.ts') && file !== 'cases.test.ts')
    .map((file) => readFileSync(FOLDER + file, 'utf8'));
  const titles = texts.flatMap((text) => [...text.matchAll(NAMED)].map(([, numbers]) => numbers ?? ''));
  const shown = new Set(titles.flatMap(numbersIn));
  const all = Array.from({ length: CASES }, (_value, n) => n + 1);
  expect(all.filter((number) => !shown.has(number))).toEqual([]);
});
