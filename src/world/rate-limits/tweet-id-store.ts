import type { MaybeAsync } from '../maybe-async.js';
import type { WindowUse } from './rate-limit-store.js';
import type { Subject } from './subject.js';

/** The tweets of one answer, and how many different ones its caller may have in 30 days. */
export interface TweetReading {
  /** Decimal, below 2^64, as Twitter gives them; in any order, repeats count once. */
  readonly ids: Iterable<string>;
  readonly limit: number;
}

/** What came of one reading. */
export interface TweetIdsTaken extends WindowUse {
  /** False if the reading would have passed the limit: then none of it counts. */
  readonly accepted: boolean;
}

/**
 * Counts the different tweets that each subject was shown in the last 30 days on the world's clock. A tweet that is
 * read again costs nothing, and counts from its last reading on. Where the clock is moved back, what was read after
 * its new time has not happened.
 *
 * @source Details Page API, documentation of the tweet quota: unique tweet ids over a rolling 30 days
 */
export interface TweetIdStore {
  /** Takes the ids of one answer, all or none. */
  take(subject: Subject, reading: TweetReading, nowMs: number): MaybeAsync<TweetIdsTaken>;
  /** Sets how many tweets count as read now; those that were really read stay free as long as the number allows. */
  setUsed(subject: Subject, used: number, nowMs: number): Promise<void>;
  usedOf(subject: Subject, nowMs: number): Promise<number>;
  /** Those who have read any within the 30 days, and how many. */
  list(nowMs: number): Promise<ReadonlyMap<Subject, number>>;
  forget(subject: Subject): Promise<void>;
  clear(): Promise<void>;
}
