import { StreamNotes, type ToldBody } from '../../services/answer.js';
import type { JournalBody } from '../../world/journal/journal.js';

/** So much of a body is kept. */
const MAX_KEPT_BODY = 16 * 1024;
/** A character of a text may take three times as many bytes as units. */
const MAX_KEPT_UNITS = Math.floor(MAX_KEPT_BODY / 3);
/** How much larger than itself the block of memory may be that a kept body holds fast. */
const WORTH_COPYING = 2;
const SMALLEST_BLOCK = 1024;
const NUL = '\0';

/** The beginning of a body that is not kept whole. */
interface BodyStart {
  readonly start: Uint8Array;
  /** Of the whole body. */
  readonly bytes: number;
}

/** A body as it is kept: itself where it is short, and a copy of its beginning where it is long. */
export type KeptBody = string | Uint8Array | BodyStart | StreamNotes;

/** Keeps a body. @returns undefined for none, and for one that nobody told */
export function keepBody(body: ToldBody | undefined): KeptBody | undefined {
  if (body === undefined || body === null || body === '') return undefined;
  if (body instanceof StreamNotes) return body;
  return typeof body === 'string' ? keepText(body) : keepBytes(body);
}

/** About how much memory a body holds. */
export function bytesOf(body: KeptBody | undefined): number {
  if (body === undefined) return 0;
  if (typeof body === 'string') return body.length * 2;
  if (body instanceof StreamNotes) return MAX_KEPT_BODY;
  return 'start' in body ? body.start.byteLength : body.byteLength;
}

/** The body with its secrets; its text is undefined for what is none. */
export function toRawBody(body: KeptBody | undefined): JournalBody | undefined {
  if (body === undefined) return undefined;
  const { start, bytes } = typeof body === 'string' || body instanceof Uint8Array ? whole(body) : body;
  const isCut = bytes > start.byteLength;
  return { text: decode(start, isCut), bytes, isCut };
}

function whole(body: string | Uint8Array): BodyStart {
  const start = typeof body === 'string' ? Buffer.from(body) : body;
  return { start, bytes: start.byteLength };
}

/** What is cut in the middle of a character loses it. */
function decode(bytes: Uint8Array, isCut: boolean): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isCut });
    return text.includes(NUL) ? undefined : text;
  } catch {
    return undefined;
  }
}

function keepText(text: string): KeptBody {
  if (text.length <= MAX_KEPT_UNITS) return text;
  // A slice of the text would hold the whole fast.
  const start = Buffer.from(text.slice(0, MAX_KEPT_BODY)).subarray(0, MAX_KEPT_BODY);
  return { start: new Uint8Array(start), bytes: Buffer.byteLength(text) };
}

function keepBytes(body: Uint8Array): KeptBody | undefined {
  const { byteLength } = body;
  if (byteLength === 0) return undefined;
  if (byteLength > MAX_KEPT_BODY) {
    return { start: new Uint8Array(body.subarray(0, MAX_KEPT_BODY)), bytes: byteLength };
  }
  const isView = body.buffer.byteLength > Math.max(SMALLEST_BLOCK, byteLength * WORTH_COPYING);
  return isView ? new Uint8Array(body) : body;
}
