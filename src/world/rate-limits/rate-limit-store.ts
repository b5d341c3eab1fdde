import type { MaybeAsync } from '../maybe-async.js';
import type { CallLimits } from './limit-settings.js';
import type { Subject } from './subject.js';

/** How a subject stands in one window. */
export interface WindowUse {
  readonly limit: number;
  /** Never below 0, also where the limit was lowered below what is used. */
  readonly remaining: number;
  /** Whether the use was set by whoever runs the emulator, rather than made by calls alone. */
  readonly wasSet: boolean;
}

/** What came of one call. A window without a limit is undefined. */
export interface CallTaken {
  /** False if either window had nothing left: then neither has changed. */
  readonly accepted: boolean;
  readonly hourly: WindowUse | undefined;
  readonly daily: WindowUse | undefined;
}

/** Calls made in the windows that an instant lies in. */
export interface CallsUsed {
  readonly hourly: number;
  readonly daily: number;
}

/**
 * Counts a world's calls by subject, in clock hours and days of UTC. The world's clock may be moved back and forth:
 * a window that is entered again goes on from where it was, as long as it is remembered; one long gone starts anew.
 *
 * @source inferred: neither the kind of window nor the moment of its reset is known of the live service
 */
export interface RateLimitStore {
  /** Takes one call from both windows, or from neither. One operation: two callers never get the same last call. */
  take(subject: Subject, limits: CallLimits, nowMs: number): MaybeAsync<CallTaken>;
  /** Takes back one call that was accepted a moment ago, and says how the windows stand then. */
  giveBack(subject: Subject, limits: CallLimits, nowMs: number): MaybeAsync<CallTaken>;
  /** Sets how many calls count as made; a window that is left out stays. */
  setUsed(subject: Subject, used: Partial<CallsUsed>, nowMs: number): Promise<void>;
  usedOf(subject: Subject, nowMs: number): Promise<CallsUsed>;
  /** Those who have calls in a window of this instant. */
  list(nowMs: number): Promise<ReadonlyMap<Subject, CallsUsed>>;
  forget(subject: Subject): Promise<void>;
  clear(): Promise<void>;
}
