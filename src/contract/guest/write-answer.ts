import { findHeader, type RawHeaders, toPairs } from './raw-headers.js';

/** An answer as it came, whole. */
export interface WholeAnswer {
  /** `1.0` or `1.1`. */
  readonly httpVersion: string;
  readonly status: number;
  /** The words behind the status, a character for each byte. */
  readonly reason: string;
  readonly rawHeaders: RawHeaders;
  readonly rawTrailers: RawHeaders;
  /** Without what carried it: chunks are joined; what is zipped still is. */
  readonly body: Buffer;
}

const WITHOUT_BODY: readonly number[] = [204, 304];

/**
 * The bytes of an answer for a connection that ends behind it: headers in their order and case, the body with what
 * its headers say of its length.
 *
 * @throws Error  when a header could be taken for two
 */
export function toBytes(answer: WholeAnswer, method: string): Buffer {
  const { httpVersion, status, reason, rawHeaders, body } = answer;
  const startLine = toLine(`HTTP/${httpVersion} ${status} ${reason}`);
  const head = Buffer.from(`${startLine}${toLines(rawHeaders)}\r\n`, 'latin1');
  if (method === 'HEAD' || WITHOUT_BODY.includes(status)) return head;
  const isChunked = /\bchunked\s*$/i.test(findHeader(rawHeaders, 'transfer-encoding') ?? '');
  return Buffer.concat([head, ...(isChunked ? toChunks(answer) : [body])]);
}

function toChunks({ body, rawTrailers }: WholeAnswer): Buffer[] {
  const end = Buffer.from(`0\r\n${toLines(rawTrailers)}\r\n`, 'latin1');
  return body.length === 0
    ? [end]
    : [Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n'), end];
}

function toLines(raw: RawHeaders): string {
  return toPairs(raw)
    .map(([name, value]) => toLine(`${name}: ${value}`))
    .join('');
}

function toLine(text: string): string {
  if (/[\r\n\0]/.test(text)) throw new Error('the answer has a line break within a header');
  return `${text}\r\n`;
}
