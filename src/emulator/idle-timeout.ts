import { parseDuration } from '../world/duration.js';
import { checkIdleTimeout } from './check-options.js';

/** @returns milliseconds; null for never @throws ConfigError */
export function toIdleMs(idleTimeout: string): number | null {
  return parseDuration(checkIdleTimeout(idleTimeout)) ?? null;
}
