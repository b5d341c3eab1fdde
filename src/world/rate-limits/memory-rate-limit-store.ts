import { type Counter, FixedWindows } from './fixed-windows.js';
import type { CallLimits, Limit } from './limit-settings.js';
import type { CallsUsed, CallTaken, RateLimitStore, WindowUse } from './rate-limit-store.js';
import type { Subject } from './subject.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The calls of one world, counted in memory, and answered at once. */
export class MemoryRateLimitStore implements RateLimitStore {
  readonly #hours = new FixedWindows(HOUR_MS);
  readonly #days = new FixedWindows(DAY_MS);

  take(subject: Subject, limits: CallLimits, nowMs: number): CallTaken {
    const hour = this.#hours.counterOf(subject, nowMs);
    const day = this.#days.counterOf(subject, nowMs);
    const accepted = hasRoom(hour, limits.hourly) && hasRoom(day, limits.daily);
    if (accepted) {
      hour.used += 1;
      day.used += 1;
    }
    return { accepted, hourly: toUse(hour, limits.hourly), daily: toUse(day, limits.daily) };
  }

  giveBack(subject: Subject, limits: CallLimits, nowMs: number): CallTaken {
    const hour = this.#hours.counterOf(subject, nowMs);
    const day = this.#days.counterOf(subject, nowMs);
    hour.used = Math.max(0, hour.used - 1);
    day.used = Math.max(0, day.used - 1);
    return { accepted: false, hourly: toUse(hour, limits.hourly), daily: toUse(day, limits.daily) };
  }

  async setUsed(subject: Subject, used: Partial<CallsUsed>, nowMs: number): Promise<void> {
    if (used.hourly !== undefined) set(this.#hours.counterOf(subject, nowMs), used.hourly);
    if (used.daily !== undefined) set(this.#days.counterOf(subject, nowMs), used.daily);
  }

  async usedOf(subject: Subject, nowMs: number): Promise<CallsUsed> {
    return this.#usedOf(subject, nowMs);
  }

  async list(nowMs: number): Promise<ReadonlyMap<Subject, CallsUsed>> {
    const hours = this.#hours.at(nowMs).keys();
    const days = this.#days.at(nowMs).keys();
    const used = [...new Set([...days, ...hours])].map((subject): [Subject, CallsUsed] => [
      subject,
      this.#usedOf(subject, nowMs),
    ]);
    return new Map(used.filter(([, { hourly, daily }]) => hourly + daily > 0));
  }

  async forget(subject: Subject): Promise<void> {
    this.#hours.forget(subject);
    this.#days.forget(subject);
  }

  async clear(): Promise<void> {
    this.#hours.clear();
    this.#days.clear();
  }

  #usedOf(subject: Subject, nowMs: number): CallsUsed {
    return {
      hourly: this.#hours.at(nowMs).get(subject)?.used ?? 0,
      daily: this.#days.at(nowMs).get(subject)?.used ?? 0,
    };
  }
}

function hasRoom({ used }: Counter, limit: Limit): boolean {
  return limit === null || used < limit;
}

function set(counter: Counter, used: number): void {
  counter.used = used;
  counter.wasSet = used > 0;
}

function toUse({ used, wasSet }: Counter, limit: Limit): WindowUse | undefined {
  return limit === null ? undefined : { limit, remaining: Math.max(0, limit - used), wasSet };
}
