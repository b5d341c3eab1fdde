import type { IncomingMessage } from 'node:http';
import { TooLargeError } from './too-large-error.js';

/**
 * Reads a body to its end.
 *
 * @throws TooLargeError  as soon as it is larger than allowed
 * @throws Error  when the connection ends before
 */
export async function readWhole(
  message: IncomingMessage,
  { what, maxBytes }: { readonly what: 'request' | 'answer'; readonly maxBytes: number },
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > maxBytes) throw new TooLargeError(what, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
