import type { IncomingMessage } from 'node:http';

/** A body that is larger than what is held in memory. */
class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

const MIB = 1024 * 1024;

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
    if (size > maxBytes) throw new TooLargeError(`the ${what} is larger than ${maxBytes / MIB} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
