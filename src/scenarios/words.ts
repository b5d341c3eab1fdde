import { suggest } from '../world/suggest.js';

/** How much of a wrong value is shown, in characters. */
const MAX_SHOWN = 100;
/** Longer than this is no line that somebody reads. */
const MAX_LINE = 2000;
/** More than this is no help to a reader. */
const MAX_CHOICES = 30;

/** A value as a person recognises it: its beginning, if it is long. */
export function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  if (value === null) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** `a, b or c`. */
export function listChoices(names: readonly string[]): string {
  if (names.length > MAX_CHOICES) {
    return `${names.slice(0, MAX_CHOICES).join(', ')} or one of ${names.length - MAX_CHOICES} more`;
  }
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** Among more names than this, nobody is told which is near: comparing takes too long. */
const MOST_KNOWN = 200;

/** What somebody may have meant, to end a sentence with; nothing if no name is near. */
export function suggestion(written: unknown, known: readonly string[]): string {
  const meant =
    typeof written === 'string' && known.length <= MOST_KNOWN ? suggest(written, known) : undefined;
  const likely = meant ?? findByBeginning(written, known);
  return likely === undefined ? '' : ` (did you mean "${likely}"?)`;
}

/** So much of a name has to be there to tell it. */
const LEAST_WRITTEN = 3;

/** The only name that goes on from what was written. */
function findByBeginning(written: unknown, known: readonly string[]): string | undefined {
  if (typeof written !== 'string' || written.length < LEAST_WRITTEN) return undefined;
  const longer = known.filter((name) => name.toLowerCase().startsWith(written.toLowerCase()));
  return longer.length === 1 ? longer[0] : undefined;
}

/** Puts on one line what quotes names and texts of somebody's file: ends of lines among them, and what terminals obey. */
export function toLine(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) =>
    character === '\n' ? '\\n' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line;
}
