import { setImmediate } from 'node:timers/promises';

/** Lets others have their turn before long work goes on. No time passes by it, on no clock. */
export function giveWay(): Promise<void> {
  return setImmediate();
}
