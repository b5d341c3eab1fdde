import type { JsonValue } from '../steps-document.js';

/** Takes out of a text what nobody is to see, or what differs from one run to the next. */
export type Hide = (text: string) => string;

/** What was expected and what came instead, as a report shows them. */
export interface Difference {
  readonly expected: string;
  readonly actual: string;
}

/** How much of a value a report shows, in characters. */
const MAX_SHOWN = 200;
/** How much is shown of what comes before the place where two texts part. */
const BEFORE = 40;

/** A value as a report shows it: without secrets, and a long one cut off. */
export function show(value: JsonValue | undefined, hide: Hide): string {
  // Hidden before it is cut: of half a secret nobody would know that it is one.
  return value === undefined ? 'nothing' : cut(hide(JSON.stringify(value)));
}

/** Two texts from about where they part: of long ones, the beginnings would look the same. */
export function showTexts(expected: string, actual: string, hide: Hide): Difference {
  const [one, other] = [hide(expected), hide(actual)];
  const isShort = Math.max(one.length, other.length) <= MAX_SHOWN;
  if (isShort) return { expected: JSON.stringify(one), actual: JSON.stringify(other) };
  const at = findDifference(one, other);
  return { expected: showFrom(one, at), actual: showFrom(other, at) };
}

/** What somebody says, as a report shows it. */
export function quote(text: string, hide: Hide): string {
  return cut(hide(text));
}

function showFrom(text: string, at: number): string {
  const start = Math.max(0, at - BEFORE);
  const shown = cut(JSON.stringify(text.slice(start, start + MAX_SHOWN)));
  return `${shown} (${text.length} characters, from ${start + 1})`;
}

function findDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function cut(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
