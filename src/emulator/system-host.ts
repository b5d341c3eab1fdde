import { randomBytes } from 'node:crypto';
import { pid } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Host } from '../world/clock.js';

/**
 * Lets real time pass, whatever the clock of a world says.
 *
 * @param signal  whoever it belongs to is gone: there is nothing left to wait for
 * @returns whether the time has passed; false if the signal came first
 */
export type Delay = (ms: number, signal?: AbortSignal) => Promise<boolean>;

/** The machine: the one place where the wall clock and the system's randomness are read, and where time is let pass. */
export const systemHost: Host & { readonly delay: Delay; readonly processId: number } = {
  processId: pid,
  nowMs: () => Date.now(),
  secureBytes: (count) => randomBytes(count),
  delay: async (ms, signal) => {
    try {
      await setTimeout(ms, undefined, signal === undefined ? {} : { signal });
      return true;
    } catch {
      return false;
    }
  },
};

/** Lets real time pass, for what belongs to no world. */
export const { delay } = systemHost;

/** Milliseconds of real time on a clock that only goes forward, for what belongs to no world. */
export function elapsedMs(): number {
  return performance.now();
}
