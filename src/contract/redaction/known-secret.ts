import type { DecodedText } from './decoded-text.js';
import type { FoundSecret, Writing } from './found-secret.js';
import { unwrapBase64 } from './unwrapped-base64.js';

/** A secret whose value is known, prepared for looking for it. */
export interface KnownSecret {
  readonly value: string;
  /** The variable of the environment that it is the value of. */
  readonly variable: string | undefined;
  /** What it is, if it is no variable's value: `COOKIE`. */
  readonly role: string | undefined;
  /** Decoded, in small letters and with spaces for `+`, as texts are before it is looked for in them. */
  readonly decoded: string;
  /**
   * What its base64 has wherever in a longer text it begins, in the letters of RFC 4648, section 4; and so has the
   * base64 of that.
   */
  readonly base64: readonly string[];
  /** In small letters. */
  readonly hex: string;
}

/** A text in the forms in which secrets are looked for. */
export interface SearchedText {
  readonly original: string;
  readonly decoded: DecodedText;
  /** Decoded, in small letters and with spaces for `+`, which is how forms write them. */
  readonly spaced: string;
  /** Decoded, with the letters of base64url replaced by those of base64. */
  readonly base64: string;
  /** The same with its lines joined, if it has lines. */
  readonly unwrapped: DecodedText | undefined;
  /** Decoded, with A to F in small letters. */
  readonly hex: string;
  /** How long a part of base64 or hexadecimal can be at most, to be in it. */
  readonly longest: { readonly base64: number; readonly hex: number };
}

/** What stays of a secret when the rest is cut off, and is shorter, tells nothing. */
const SHORTEST_START = 4;
/** A fragment of base64 that is shorter is found by chance. */
const SHORTEST_FRAGMENT = 6;
const SHORTEST_HEX = 8;

/** Prepares a secret. */
export function prepareSecret(
  value: string,
  { variable, role }: Pick<KnownSecret, 'variable' | 'role'>,
  decode: (text: string) => DecodedText,
): KnownSecret {
  const whole = value.toWellFormed();
  const hex = Buffer.from(whole).toString('hex');
  // Of a secret in JSON, or in a query, the base64 is that of its escaped form.
  const forms = [...new Set([whole, JSON.stringify(whole).slice(1, -1), encodeURIComponent(whole)])];
  const fragments = forms.flatMap(base64Fragments).filter((text) => text.length >= SHORTEST_FRAGMENT);
  return {
    value,
    variable,
    role,
    decoded: inSmallLetters(decode(value).text.replaceAll('+', ' ')),
    base64: [...new Set([...fragments, ...fragments.flatMap(encodedAgain)])],
    hex: hex.length >= SHORTEST_HEX ? hex : '',
  };
}

/** Prepares a text. */
export function prepareText(original: string, decoded: DecodedText): SearchedText {
  const { text } = decoded;
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
  const unwrapped = unwrapBase64({ text: base64, originOf: decoded.originOf });
  const longestOf = (runs: RegExp, searched: string = text): number =>
    (searched.match(runs) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
  return {
    original,
    decoded,
    spaced: inSmallLetters(text.replaceAll('+', ' ')),
    base64,
    unwrapped,
    hex: text.replace(/[A-F]+/g, (letters) => letters.toLowerCase()),
    longest: { base64: longestOf(/[\w+/]{6,}/g, unwrapped?.text ?? base64), hex: longestOf(/[\da-f]{8,}/gi) },
  };
}

/** Finds a secret wherever and however it stands in a text. */
export function findKnown(secret: KnownSecret, text: SearchedText): FoundSecret[] {
  const { original, decoded } = text;
  const { variable, role } = secret;
  const inOriginal = placesOf(secret.value, original).map((start) => {
    return { start, end: start + secret.value.length, variable, role, writing: 'plain' as const };
  });
  const inDecoded = placesOf(secret.decoded, text.spaced).map((place) => {
    const start = decoded.originOf(place);
    const end = decoded.originOf(place + secret.decoded.length);
    return { start, end, variable, role, writing: writingOf(secret.value, original.slice(start, end)) };
  });
  const fragments = secret.base64.filter(({ length }) => length <= text.longest.base64);
  const wholeLines = { text: text.base64, originOf: decoded.originOf };
  const inBase64 = [wholeLines, ...(text.unwrapped ? [text.unwrapped] : [])].flatMap((searched) =>
    fragments.flatMap((fragment) =>
      findRuns(fragment, searched.text, /[\w+/=]/).map(([from, to]) => made(searched, from, to)),
    ),
  );
  const inHex = (secret.hex.length <= text.longest.hex ? findRuns(secret.hex, text.hex, /[\da-f]/) : []).map(
    ([from, to]) => made(decoded, from, to),
  );
  return [...inOriginal, ...inDecoded, ...inBase64, ...inHex, ...findCut(secret, text)];
}

/** A stretch that is made from a secret, and is not its value. */
function made(decoded: DecodedText, from: number, to: number): FoundSecret {
  const [start, end] = [decoded.originOf(from), decoded.originOf(to)];
  return { start, end, variable: undefined, role: undefined, writing: 'otherwise' };
}

function writingOf(value: string, written: string): Writing {
  if (written === value) return 'plain';
  if (readOrNothing(() => decodeURIComponent(written.replaceAll('+', ' '))) === value) return 'percent';
  return readOrNothing(() => JSON.parse(`"${written}"`)) === value ? 'json' : 'otherwise';
}

function readOrNothing(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Each place of a part, with all letters of the same kind around it: they are of the same encoded text. */
function findRuns(part: string, text: string, letter: RegExp): (readonly [number, number])[] {
  return placesOf(part, text).map((place) => {
    let [start, end] = [place, place + part.length];
    while (start > 0 && letter.test(text.charAt(start - 1))) start -= 1;
    while (end < text.length && letter.test(text.charAt(end))) end += 1;
    return [start, end] as const;
  });
}

/** Messages of assertions shorten long values, so that a secret may be cut: `expected 'test-passw…' to equal …`. */
function findCut({ decoded: value, base64, hex }: KnownSecret, text: SearchedText): FoundSecret[] {
  if (!text.spaced.includes('…')) return [];
  const longest = Math.max(value.length, hex.length, ...base64.map(({ length }) => length));
  const before = (whole: string, end: number): string => whole.slice(Math.max(0, end - longest), end);
  return placesOf('…', text.spaced).flatMap((end) => {
    const lengths = [
      lengthOfStart(value, before(text.spaced, end), SHORTEST_START),
      lengthOfStart(hex, before(text.hex, end), SHORTEST_HEX),
      ...base64.map((one) => lengthOfStart(one, before(text.base64, end), SHORTEST_FRAGMENT)),
    ];
    const length = Math.max(...lengths);
    return length === 0 ? [] : [made(text.decoded, end - length, end)];
  });
}

/** How much of the beginning of a secret a text ends with; 0 if it is too little. */
function lengthOfStart(secret: string, text: string, shortest: number): number {
  if (!text.includes(secret.slice(0, shortest))) return 0;
  for (let length = secret.length - 1; length >= shortest; length -= 1) {
    if (text.endsWith(secret.slice(0, length))) return length;
  }
  return 0;
}

/** What stays of a text's base64 wherever in a longer text it begins: the edges depend on its neighbours. */
function base64Fragments(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
    const first = shift === 0 ? 0 : shift + 1;
    const last = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(first, last);
  });
}

/** The base64 of base64, which may be in the other letters. */
function encodedAgain(fragment: string): string[] {
  const inOtherLetters = fragment.replaceAll('+', '-').replaceAll('/', '_');
  return [...new Set([fragment, inOtherLetters])].flatMap(base64Fragments);
}

/** Character by character where a text would get longer otherwise: places must stay the same. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/./gsu, (character) => {
    const one = character.toLowerCase();
    return one.length === character.length ? one : character;
  });
}

function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  if (part === '') return places;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
}
