import { randomBytes } from 'node:crypto';
import type { Host } from '../world/clock.js';

/** The machine: the one place where the wall clock and the system's randomness are read. */
export const systemHost: Host = {
  nowMs: () => Date.now(),
  secureBytes: (count) => randomBytes(count),
};
