import type { DecodedText } from './decoded-text.js';

/** Lines of base64 are of 64 or 76 letters, as a rule; behind so many, a line's end is taken for one within. */
const LETTERS_BEFORE = 32;
const LETTERS = /^[\w+/-]*$/;

/**
 * Joins the lines of base64 in a text.
 *
 * @returns nothing if there are none to join
 */
export function unwrapBase64({ text, originOf }: DecodedText): DecodedText | undefined {
  const breaks = [...text.matchAll(/\r?\n[ \t]*(?=[\w+/=-])/g)].filter(
    ({ index }) => index >= LETTERS_BEFORE && LETTERS.test(text.slice(index - LETTERS_BEFORE, index)),
  );
  if (breaks.length === 0) return undefined;
  const origins: number[] = [];
  let joined = '';
  let at = 0;
  const keepUntil = (end: number): void => {
    joined += text.slice(at, end);
    for (; at < end; at += 1) origins.push(at);
  };
  for (const { 0: line, index } of breaks) {
    keepUntil(index);
    at = index + line.length;
  }
  keepUntil(text.length);
  return { text: joined, originOf: (place) => originOf(origins[place] ?? text.length) };
}
