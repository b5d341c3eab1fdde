import { draw, subkey } from '../hash.js';
import type { OutputSeed } from '../output-seed.js';
import { yearOf } from '../records/days.js';
import { lettersOf } from '../records/field-letters.js';
import { PART } from '../records/parts.js';

/** Abbreviations of journals that begin so are not in use. */
const STEM = 'Zx';
const PAGES_A_VOLUME = 10_000;
const INITIAL_DRAW = 50;

/** ADS bibcode of a generated output, nineteen characters: `2021ZxPy...12.3456K`. Volume and page carry its number. */
export function mintBibcode(seed: OutputSeed): string {
  const letters = lettersOf(seed.field);
  const journal = `${STEM}${letters.charAt(0).toUpperCase()}${letters.charAt(1)}`.padEnd(5, '.');
  const volume = String(1 + Math.floor(seed.number / PAGES_A_VOLUME)).padStart(4, '.');
  const page = String(seed.number % PAGES_A_VOLUME).padStart(4, '.');
  const initial = 65 + (draw(subkey(seed.key, PART.identifiers), INITIAL_DRAW) % 26);
  return `${yearOf(seed.publishedDay)}${journal}${volume}.${page}${String.fromCharCode(initial)}`;
}

/** Number of the output that a bibcode could be of, judging by its form. */
export function numberInBibcode(bibcode: string): number | undefined {
  const volume = Number(bibcode.slice(9, 13).replaceAll('.', ''));
  const page = Number(bibcode.slice(14, 18).replaceAll('.', ''));
  const number = (volume - 1) * PAGES_A_VOLUME + page;
  return Number.isInteger(number) ? number : undefined;
}
