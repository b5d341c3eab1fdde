const WHITESPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
/** Levels that Python reads: of its 1,000 calls in calls, the service around it takes some (how many is inferred). */
const MAX_DEPTH = 950;
const HEX = /^[0-9a-fA-F]{4}$/;
const WORDS = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
] as const;

/** What Python's `json.loads` makes of a text: a value, or the sentence that it refuses the text with. */
export type PythonJson = { readonly value: unknown } | { readonly mistake: string };

/**
 * Reads JSON as Python does, which also takes `NaN`, `Infinity` and `-Infinity`. What Python says of a mistake is
 * part of what the real services answer.
 *
 * @returns a mistake e.g. as `Expecting value: line 1 column 1 (char 0)`
 * @throws RangeError for a text that is nested too deeply, where Python raises `RecursionError`: deeper than
 *   JavaScript could read it, and than those who go through what was read could go
 * @source CPython 3.8: Lib/json/decoder.py and Modules/_json.c, the `errmsg` calls
 */
export function parsePythonJson(text: string): PythonJson {
  if (isDeep(text)) return readText(text);
  try {
    return { value: JSON.parse(text) };
  } catch {
    return readText(text);
  }
}

/** Whether a text that may be JSON has more levels than Python reads. */
function isDeep(text: string): boolean {
  if (text.length <= MAX_DEPTH) return false;
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') isInString = !isInString;
    else if (isInString) at += character === '\\' ? 1 : 0;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

function readText(text: string): PythonJson {
  try {
    if (text.startsWith('\ufeff')) throw new Mistake('Unexpected UTF-8 BOM (decode using utf-8-sig)', 0);
    const reader = new Reader(text);
    reader.skipWhitespace();
    const value = reader.readValue();
    reader.skipWhitespace();
    if (reader.at < text.length) throw new Mistake('Extra data', reader.at);
    return { value };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { mistake: `${error.message}: ${describePosition(text, error.at)}` };
  }
}

class Mistake extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Python counts characters by code point, lines by `\n`. */
function describePosition(text: string, at: number): string {
  const before = text.slice(0, at);
  const lines = before.split('\n');
  const column = [...(lines.at(-1) ?? '')].length + 1;
  return `line ${lines.length} column ${column} (char ${[...before].length})`;
}

/** Each `read…` starts where its thing starts and ends behind it. */
class Reader {
  readonly #text: string;
  #depth = 0;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  skipWhitespace(): void {
    WHITESPACE.lastIndex = this.at;
    this.at += WHITESPACE.exec(this.#text)?.[0].length ?? 0;
  }

  readValue(): unknown {
    const first = this.#text[this.at];
    if (first === '"') return this.#readString();
    if (first === '{') return this.#readDeeper(() => this.#readObject());
    if (first === '[') return this.#readDeeper(() => this.#readArray());
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    NUMBER.lastIndex = this.at;
    const number = NUMBER.exec(this.#text)?.[0];
    if (number === undefined) throw new Mistake('Expecting value', this.at);
    this.at += number.length;
    return Number(number);
  }

  #readDeeper<Value>(read: () => Value): Value {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new RangeError('The JSON is nested too deeply');
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #readObject(): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    this.#advance(1);
    if (this.#take('}')) return {};
    for (;;) {
      if (this.#text[this.at] !== '"') {
        throw new Mistake('Expecting property name enclosed in double quotes', this.at);
      }
      const name = this.#readString();
      this.skipWhitespace();
      if (this.#text[this.at] !== ':') throw new Mistake("Expecting ':' delimiter", this.at);
      this.#advance(1);
      entries.push([name, this.readValue()]);
      this.skipWhitespace();
      if (this.#take('}')) return Object.fromEntries(entries);
      if (this.#text[this.at] !== ',') throw new Mistake("Expecting ',' delimiter", this.at);
      this.#advance(1);
    }
  }

  #readArray(): unknown[] {
    const values: unknown[] = [];
    this.#advance(1);
    if (this.#take(']')) return values;
    for (;;) {
      values.push(this.readValue());
      this.skipWhitespace();
      if (this.#take(']')) return values;
      if (this.#text[this.at] !== ',') throw new Mistake("Expecting ',' delimiter", this.at);
      this.#advance(1);
    }
  }

  #readString(): string {
    const start = this.at;
    this.at += 1;
    for (;;) {
      const character = this.#text[this.at];
      if (character === undefined) throw new Mistake('Unterminated string starting at', start);
      if (character < ' ') throw new Mistake('Invalid control character at', this.at);
      if (character === '\\') this.#checkEscape(start);
      this.at += 1;
      // By now every character and escape is one that JavaScript reads alike.
      if (character === '"') return JSON.parse(this.#text.slice(start, this.at)) as string;
    }
  }

  #checkEscape(stringStart: number): void {
    const letter = this.#text[this.at + 1];
    if (letter === undefined) throw new Mistake('Unterminated string starting at', stringStart);
    if (letter === 'u') {
      const digits = this.#text.slice(this.at + 2, this.at + 6);
      if (!HEX.test(digits)) throw new Mistake('Invalid \\uXXXX escape', this.at);
      this.at += 4;
    } else if (!'"\\/bfnrt'.includes(letter)) {
      throw new Mistake('Invalid \\escape', this.at);
    }
    this.at += 1;
  }

  #take(character: string): boolean {
    if (this.#text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  #advance(count: number): void {
    this.at += count;
    this.skipWhitespace();
  }
}
