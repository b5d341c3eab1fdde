import { isSecretName, REDACTED } from './secret-names.js';
import type { Secrets } from './secrets.js';

/** A name in JSON and the colon behind it. */
const NAME = /"((?:[^"\\]|\\.){1,200})"\s*:\s*/g;
/** A value of one piece; a text may be cut off. */
const SCALAR = /"(?:[^"\\]|\\[\s\S])*"?|[^\s,[\]{}"]+/y;
const NEVER_SECRET = /^(?:null|true|false)$/;

/**
 * JSON as it is written, with the values of secret names replaced, however deep they are: lists and objects below such
 * a name keep their form. Works on what is cut off, too. The secrets are learned.
 */
export function redactMembers(text: string, secrets: Secrets): string {
  let redacted = '';
  let from = 0;
  NAME.lastIndex = 0;
  for (const match of text.matchAll(NAME)) {
    if (match.index < from || !isSecretName(unescaped(match[1] ?? ''))) continue;
    const start = match.index + match[0].length;
    const end = endOfValue(text, start);
    redacted += text.slice(from, start) + redactScalars(text.slice(start, end), secrets);
    from = end;
  }
  return redacted + text.slice(from);
}

/** Where the value that begins at `start` ends. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const letter = text.charAt(at);
    if (letter === '{' || letter === '[') depth += 1;
    if (letter === '}' || letter === ']') depth -= 1;
    SCALAR.lastIndex = at;
    const scalar = SCALAR.exec(text)?.[0];
    at += scalar?.length ?? 1;
    const isAtEnd = depth <= 0 && (scalar !== undefined || /[}\]]/.test(letter));
    if (isAtEnd) return depth < 0 ? at - 1 : at;
  }
  return at;
}

/** Replaces each value of one piece; names of members below stay. */
function redactScalars(value: string, secrets: Secrets): string {
  return value.replace(/("(?:[^"\\]|\\[\s\S])*"?)(\s*:)?|[^\s,[\]{}":]+/g, (scalar, quoted, colon) => {
    if (colon !== undefined || NEVER_SECRET.test(scalar)) return scalar;
    secrets.learn(quoted === undefined ? scalar : unescaped(scalar.replace(/^"|"$/g, '')));
    return `"${REDACTED}"`;
  });
}

function unescaped(written: string): string {
  try {
    return String(JSON.parse(`"${written}"`));
  } catch {
    // Cut off, or no JSON.
    return written;
  }
}
