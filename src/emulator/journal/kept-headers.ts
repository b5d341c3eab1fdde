import type { HeaderLine } from '../../world/redaction/redact-headers.js';

/** What a string and its place in a list take besides its letters. */
const STRING_BYTES = 24;

/** About what the headers of a request take that was made in process. */
const IN_PROCESS_BYTES = 1000;

/** Headers of a request: names and values in turn as they came over a socket, or as they were given in process. */
export type SentHeaders = readonly string[] | Headers;

/** Headers as they are kept. */
export interface KeptHeaders {
  readonly sent: SentHeaders;
  /** About how much memory they hold. */
  readonly bytes: number;
}

/**
 * Keeps the headers of requests. Most requests of a client have the same as the one before: then they are kept once,
 * so that a journal full of them holds little.
 */
export class HeaderKeeper {
  #last: KeptHeaders = { sent: [], bytes: 0 };

  keep(sent: SentHeaders): KeptHeaders {
    if (!isSame(sent, this.#last.sent)) this.#last = { sent, bytes: bytesOf(sent) };
    return this.#last;
  }
}

function isSame(one: SentHeaders, other: SentHeaders): boolean {
  if (one instanceof Headers || other instanceof Headers || one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}

function bytesOf(sent: SentHeaders): number {
  if (sent instanceof Headers) return IN_PROCESS_BYTES;
  return sent.reduce((bytes, text) => bytes + text.length + STRING_BYTES, 0);
}

/** Headers as lines, without the emulator's own. */
export function toLines(headers: SentHeaders, own: string): HeaderLine[] {
  if (headers instanceof Headers) return [...headers].filter(([name]) => name !== own);
  const lines: HeaderLine[] = [];
  for (let index = 0; index + 1 < headers.length; index += 2) {
    const name = headers[index] ?? '';
    if (name.toLowerCase() !== own) lines.push([name, headers[index + 1] ?? '']);
  }
  return lines;
}
