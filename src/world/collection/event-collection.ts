import type { Clock } from '../clock.js';
import type { MaybeAsync } from '../maybe-async.js';
import { Cell } from '../state/cell.js';
import type { Room, Shelf } from '../state/room.js';
import { checksIn } from './checks.js';
import { Collector, type CollectorParts, type DueOutput } from './collector.js';
import { type CollectionSchedule, HOUR, lastDaily, nextInstant } from './schedule.js';

/** What one collection did. */
export interface CollectionReport {
  readonly at: Date;
  /** Outputs that were checked. */
  readonly checked: number;
  /** Mentions that were new. */
  readonly collected: number;
  /** Events that the Metrics API took. */
  readonly sent: number;
}

export interface EventCollectionParts extends CollectorParts {
  readonly clock: Clock;
  readonly schedule: CollectionSchedule;
}

/** Milliseconds since the epoch. */
interface Progress {
  /** Up to when all is done. */
  readonly doneByMs: number;
  /** When there is something to do again. */
  readonly nextAtMs: number;
}

/**
 * How the mentions of registered outputs get into a world: what the real service does every day at its hours. Here
 * nothing runs by itself. The world's agenda lets the collection catch up with the clock before anybody looks, or edits
 * the catalogue, who finds what the service would have collected by then; the days that passed unseen make no
 * difference.
 */
export class EventCollection implements Room {
  readonly name = 'collection';
  readonly shelves: readonly Shelf[];
  readonly #parts: EventCollectionParts;
  readonly #collector: Collector;
  readonly #progress = new Cell<Progress>('progress', {
    doneByMs: Number.NEGATIVE_INFINITY,
    nextAtMs: Number.POSITIVE_INFINITY,
  });
  /** The last work that was begun, while it lasts: one after the other. */
  #turn: Promise<unknown> | undefined;

  constructor(parts: EventCollectionParts) {
    this.#parts = parts;
    this.#collector = new Collector(parts);
    this.shelves = [this.#progress, ...this.#collector.shelves];
    if (parts.schedule === 'daily') this.#moveTo(parts.clock.nowMs());
  }

  unfinished(): Promise<unknown> | undefined {
    return this.#turn;
  }

  /**
   * Does what fell due since the last time. Costs next to nothing where nothing did.
   *
   * @param byMs  up to when, in milliseconds since the epoch: now, or earlier if something else is to happen then
   */
  catchUp(byMs = this.#parts.clock.nowMs()): MaybeAsync<void> {
    if (this.#turn === undefined && !this.isDue(byMs)) return undefined;
    return this.#take(() => this.#catchUp(byMs));
  }

  /** Whether there is something to do at an instant, be it that the clock was moved back. */
  isDue(nowMs: number): boolean {
    const { doneByMs, nextAtMs } = this.#progress.value;
    return nowMs >= nextAtMs || nowMs < doneByMs;
  }

  /** Checks all outputs now, due or not, and sends what is new, whatever the schedule. */
  async collectNow(): Promise<CollectionReport> {
    return this.#take(async () => {
      const { urisets, clock } = this.#parts;
      const at = clock.now();
      await this.#catchUp(at.getTime());
      const checks = { first: at.getTime(), last: at.getTime() };
      const due = (await urisets.list()).map((output) => ({ output, checks }));
      const collected = await this.#collector.keep(await this.#collector.find(due));
      await this.#collector.noteChecks(due);
      return { at, checked: due.length, collected, sent: await this.#collector.send() };
    });
  }

  /** All instants at once: they come to the same as one by one. */
  async #catchUp(byMs: number): Promise<void> {
    if (!this.isDue(byMs)) return;
    const afterMs = this.#progress.value.doneByMs;
    // A clock that was moved back takes nothing away. The hours that come again find what was registered since.
    if (byMs > afterMs) await this.#work(afterMs, byMs);
    this.#moveTo(byMs);
  }

  async #work(afterMs: number, byMs: number): Promise<void> {
    const due = await this.#listDue(afterMs, byMs);
    const found = await this.#collector.find(due);
    const sentAt = lastDaily(HOUR.send, byMs);
    const late = found.findIndex(({ foundAtMs }) => foundAtMs > sentAt);
    const inTime = late < 0 ? found.length : late;
    await this.#collector.keep(found.slice(0, inTime));
    if (sentAt > afterMs) await this.#collector.send();
    await this.#collector.keep(found.slice(inTime));
    await this.#collector.noteChecks(due);
    await this.#collector.noteDeletions(byMs);
  }

  async #listDue(afterMs: number, byMs: number): Promise<DueOutput[]> {
    const outputs = await this.#parts.urisets.list();
    return outputs.flatMap((output) => {
      const checks = checksIn({ afterMs, byMs }, output.lastCheckedAt);
      return checks === undefined ? [] : [{ output, checks }];
    });
  }

  #moveTo(nowMs: number): void {
    this.#progress.value = { doneByMs: nowMs, nextAtMs: nextInstant(nowMs) };
  }

  #take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn === undefined ? work() : this.#turn.then(work, work);
    this.#turn = turn;
    const leave = () => {
      if (this.#turn === turn) this.#turn = undefined;
    };
    turn.then(leave, leave);
    return turn;
  }
}
