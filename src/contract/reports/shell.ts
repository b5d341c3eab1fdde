/** What a shell fills in from its environment. */
export interface Placeholder {
  /** Name of the shell's variable. */
  readonly variable: string;
  /** How its value has to be written where it stands. */
  readonly writing: 'plain' | 'percent' | 'json';
}

/** A word of a command: what is written as it is, and what the shell fills in. */
export type Word = readonly (string | Placeholder)[];

/** What can't be seen in a terminal, or would move what can. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;
const ALL_UNSEEN = new RegExp(UNSEEN, 'g');
/** What GitHub's runner and Azure's take for a command of their own, wherever it stands. */
const COMMAND_MARK = /##(?=\[|vso\[)/i;
const ALL_COMMAND_MARKS = new RegExp(COMMAND_MARK, 'gi');

/** A word as POSIX shells read it, as one word whatever is in it. */
export function quoteWord(word: Word): string {
  const parts = joinText(word);
  const isPlain = parts.every((part) => typeof part === 'string');
  if (isPlain) return quoteText(parts.join(''));
  // Nothing that means something within double quotes, in an interactive shell, too.
  const isSimple = parts.every(
    (part) => typeof part !== 'string' || (/^[^"$`\\!]*$/.test(part) && !COMMAND_MARK.test(part)),
  );
  return isSimple
    ? `"${parts.map((part, at) => (typeof part === 'string' ? part : expansionOf(part, parts[at + 1]))).join('')}"`
    : parts.map((part) => (typeof part === 'string' ? quoteText(part) : fillIn(part))).join('');
}

/** Whether something in it can't be shown on one line. */
export function hasUnseen(word: Word): boolean {
  return word.some((part) => typeof part === 'string' && UNSEEN.test(part));
}

/** A command that prints the word byte by byte, on one line whatever is in it. */
export function printCommand(word: Word): string {
  const parts = joinText(word);
  const format = parts.map((part) => (typeof part === 'string' ? toFormat(part) : '%s')).join('');
  const filled = parts.filter((part) => typeof part !== 'string').map(fillIn);
  return ['printf', quoteText(format), ...filled].join(' ');
}

function joinText(word: Word): Word {
  const joined: (string | Placeholder)[] = [];
  for (const part of word) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  return joined;
}

function quoteText(text: string): string {
  if (/^[\w-]+$/.test(text)) return text;
  const quoted = text.replaceAll("'", "'\\''").replace(ALL_COMMAND_MARKS, "##''");
  return `'${quoted}'`;
}

function fillIn(placeholder: Placeholder): string {
  return `"${expansionOf(placeholder)}"`;
}

/** As it stands within double quotes. @param next  what follows, and must not be read as part of the name */
function expansionOf({ variable, writing }: Placeholder, next?: string | Placeholder): string {
  const isRunTogether = typeof next === 'string' && /^\w/.test(next);
  if (writing === 'plain') return isRunTogether ? `\${${variable}}` : `$${variable}`;
  // What runs the kit is what a person who reads its report has for sure.
  const value = `require("process").env.${variable}`;
  return writing === 'percent'
    ? `$(node -p 'encodeURIComponent(${value})')`
    : `$(node -p 'JSON.stringify(${value}).slice(1, -1)')`;
}

function toFormat(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll('\\', '\\\\')
      .replaceAll('%', '%%')
      .replaceAll('\n', '\\n')
      .replaceAll('\r', '\\r')
      .replaceAll('\t', '\\t')
      // As an option it would not be printed.
      .replace(/^-/, '\\055')
      .replace(ALL_UNSEEN, (character) =>
        [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
      )
  );
}
