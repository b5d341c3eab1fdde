import type { RandomStream } from '../random.js';

/** A UUID of version 4. */
export function toUuid(stream: RandomStream): string {
  const variant = (8 + (stream.uint32() % 4)).toString(16);
  const hex = stream.hex(30);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18)}`;
}
