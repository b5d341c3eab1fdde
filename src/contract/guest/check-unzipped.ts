import { pipeline } from 'node:stream/promises';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  type Gunzip,
} from 'node:zlib';
import { findHeader } from './raw-headers.js';
import { TooLargeError } from './too-large-error.js';
import type { WholeAnswer } from './write-answer.js';

/**
 * Makes sure that who unzips an answer does not get more than may be held. It is unzipped for that, and nothing of it
 * is kept. What can't be unzipped is not looked at further: that is for the client to find.
 *
 * @throws TooLargeError  as soon as it is larger than allowed
 */
export async function checkUnzipped(
  { rawHeaders, body }: Pick<WholeAnswer, 'rawHeaders' | 'body'>,
  maxBytes: number,
): Promise<void> {
  const unzip = createUnzip(findHeader(rawHeaders, 'content-encoding') ?? '', body);
  if (unzip === undefined || body.length === 0) return;
  try {
    await pipeline([body], unzip, async (chunks: AsyncIterable<Buffer>) => {
      let size = 0;
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > maxBytes) throw new TooLargeError('answer', maxBytes, ', unzipped');
      }
    });
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
  }
}

/** One encoding: clients leave several as they are. */
function createUnzip(encoding: string, body: Buffer): Gunzip | undefined {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      // Some leave out the header of zlib, which begins with an 8 in its lower half.
      return ((body[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}
