const WHITESPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const WORDS = ['null', 'true', 'false', 'NaN', 'Infinity', '-Infinity'] as const;

class Mistake extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/**
 * Says what Python's `json.loads` says of a text that is not JSON: the real services put this sentence into
 * their answers.
 *
 * @returns e.g. `Expecting value: line 1 column 1 (char 0)`, or undefined where Python finds no fault
 *   (it also takes `NaN`, `Infinity` and `-Infinity`)
 * @source CPython 3.8: Lib/json/decoder.py and Modules/_json.c, the `errmsg` calls
 */
export function describeJsonMistake(text: string): string | undefined {
  try {
    if (text.startsWith('\ufeff')) throw new Mistake('Unexpected UTF-8 BOM (decode using utf-8-sig)', 0);
    const end = skipWhitespace(text, readValue(text, skipWhitespace(text, 0)));
    if (end < text.length) throw new Mistake('Extra data', end);
    return undefined;
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return `${error.message}: ${describePosition(text, error.at)}`;
  }
}

/** Python counts characters by code point, lines by `\n`. */
function describePosition(text: string, at: number): string {
  const before = text.slice(0, at);
  const lines = before.split('\n');
  const column = [...(lines.at(-1) ?? '')].length + 1;
  return `line ${lines.length} column ${column} (char ${[...before].length})`;
}

function skipWhitespace(text: string, at: number): number {
  WHITESPACE.lastIndex = at;
  return at + (WHITESPACE.exec(text)?.[0].length ?? 0);
}

/** Each reader takes the position where its thing starts and returns the one behind it. */
function readValue(text: string, at: number): number {
  const first = text[at];
  if (first === '"') return readString(text, at);
  if (first === '{') return readObject(text, at);
  if (first === '[') return readArray(text, at);
  const word = WORDS.find((candidate) => text.startsWith(candidate, at));
  if (word !== undefined) return at + word.length;
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text)?.[0];
  if (number === undefined) throw new Mistake('Expecting value', at);
  return at + number.length;
}

function readObject(text: string, at: number): number {
  let position = skipWhitespace(text, at + 1);
  if (text[position] === '}') return position + 1;
  for (;;) {
    if (text[position] !== '"') {
      throw new Mistake('Expecting property name enclosed in double quotes', position);
    }
    position = skipWhitespace(text, readString(text, position));
    if (text[position] !== ':') throw new Mistake("Expecting ':' delimiter", position);
    position = skipWhitespace(text, readValue(text, skipWhitespace(text, position + 1)));
    if (text[position] === '}') return position + 1;
    if (text[position] !== ',') throw new Mistake("Expecting ',' delimiter", position);
    position = skipWhitespace(text, position + 1);
  }
}

function readArray(text: string, at: number): number {
  let position = skipWhitespace(text, at + 1);
  if (text[position] === ']') return position + 1;
  for (;;) {
    position = skipWhitespace(text, readValue(text, position));
    if (text[position] === ']') return position + 1;
    if (text[position] !== ',') throw new Mistake("Expecting ',' delimiter", position);
    position = skipWhitespace(text, position + 1);
  }
}

function readString(text: string, at: number): number {
  let position = at + 1;
  for (;;) {
    const character = text[position];
    if (character === undefined) throw new Mistake('Unterminated string starting at', at);
    if (character === '"') return position + 1;
    if (character < ' ') throw new Mistake('Invalid control character at', position);
    position = character === '\\' ? readEscape(text, position, at) : position + 1;
  }
}

function readEscape(text: string, at: number, stringAt: number): number {
  const letter = text[at + 1];
  if (letter === undefined) throw new Mistake('Unterminated string starting at', stringAt);
  if (letter === 'u') {
    if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) throw new Mistake('Invalid \\uXXXX escape', at);
    return at + 6;
  }
  if (!'"\\/bfnrt'.includes(letter)) throw new Mistake('Invalid \\escape', at);
  return at + 2;
}
