import type { Room } from '../state/room.js';
import { type Counter, FixedWindows } from './fixed-windows.js';
import type { CallLimits, Limit } from './limit-settings.js';
import type { CallsUsed, CallTaken, RateLimitStore, WindowUse } from './rate-limit-store.js';
import type { Subject } from './subject.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The calls of one world, counted in memory, and answered at once. */
export class MemoryRateLimitStore implements RateLimitStore, Room {
  readonly name = 'rate-limits';
  readonly #hours = new FixedWindows('hours', HOUR_MS);
  readonly #days = new FixedWindows('days', DAY_MS);
  readonly shelves = [this.#hours, this.#days];

  take(subject: Subject, limits: CallLimits, nowMs: number): CallTaken {
    const hour = this.#hours.counterOf(subject, nowMs);
    const day = this.#days.counterOf(subject, nowMs);
    const accepted = hasRoom(hour, limits.hourly) && hasRoom(day, limits.daily);
    if (accepted) {
      hour.used += 1;
      day.used += 1;
      this.#changed(subject);
    }
    return { accepted, hourly: toUse(hour, limits.hourly), daily: toUse(day, limits.daily) };
  }

  giveBack(subject: Subject, limits: CallLimits, nowMs: number): CallTaken {
    const hour = this.#hours.counterOf(subject, nowMs);
    const day = this.#days.counterOf(subject, nowMs);
    hour.used = Math.max(0, hour.used - 1);
    day.used = Math.max(0, day.used - 1);
    this.#changed(subject);
    return { accepted: false, hourly: toUse(hour, limits.hourly), daily: toUse(day, limits.daily) };
  }

  async setUsed(subject: Subject, used: Partial<CallsUsed>, nowMs: number): Promise<void> {
    if (used.hourly !== undefined) this.#hours.setUsed(subject, used.hourly, nowMs);
    if (used.daily !== undefined) this.#days.setUsed(subject, used.daily, nowMs);
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

  #changed(subject: Subject): void {
    this.#hours.changed(subject);
    this.#days.changed(subject);
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

function toUse({ used, wasSet }: Counter, limit: Limit): WindowUse | undefined {
  return limit === null ? undefined : { limit, remaining: Math.max(0, limit - used), wasSet };
}
