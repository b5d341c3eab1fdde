import type { Clock } from '../clock.js';
import type { EventCollection } from '../collection/event-collection.js';
import type { MaybeAsync } from '../maybe-async.js';
import type { Room } from '../state/room.js';
import type { AgendaSource } from './agenda-source.js';

export interface AgendaParts {
  readonly clock: Clock;
  readonly collection: EventCollection;
  /** Of two things at one instant, the one of the earlier source happens first. */
  readonly sources: readonly AgendaSource[];
}

/**
 * Lets what falls due on a world's clock happen, in order of its instant; at the same instant, events are collected
 * first, then the sources have their turn. Nothing runs by itself: whoever is about to look at the world, or to
 * change it, lets the agenda catch up first. Each thing happens as of its own instant, so that it makes no difference
 * in which steps the clock got here. A clock that is moved back takes nothing away, and nothing happens twice.
 */
export class Agenda implements Room {
  readonly name = 'agenda';
  /** What falls due is kept by its sources. */
  readonly shelves = [];
  readonly #parts: AgendaParts;
  /** The last work that was begun, while it lasts: one after the other. */
  #turn: Promise<unknown> | undefined;

  constructor(parts: AgendaParts) {
    this.#parts = parts;
  }

  /** Does what fell due since the last time. Costs next to nothing where nothing did. */
  catchUp(): MaybeAsync<void> {
    if (this.#turn === undefined && !this.#isDue()) return undefined;
    return this.#take(() => this.#settle());
  }

  /**
   * Does something now: after what was due before, and before what falls due because of it.
   *
   * @param work  is told the instant, in milliseconds since the epoch
   */
  run<T>(work: (nowMs: number) => Promise<T>): Promise<T> {
    return this.#take(async () => {
      await this.#settle();
      const done = await work(this.#parts.clock.nowMs());
      await this.#settle();
      return done;
    });
  }

  unfinished(): Promise<unknown> | undefined {
    return this.#turn;
  }

  #isDue(): boolean {
    const { clock, collection } = this.#parts;
    const nowMs = clock.nowMs();
    return collection.isDue(nowMs) || this.#findNext().nextAtMs <= nowMs;
  }

  /** One thing after the other: each may bring others, or move the clock. */
  async #settle(): Promise<void> {
    const { clock, collection } = this.#parts;
    for (;;) {
      const next = this.#findNext();
      const nowMs = clock.nowMs();
      const atMs = next.nextAtMs;
      // What is to be collected before it takes no notice of it.
      await collection.catchUp(Math.min(atMs, nowMs));
      if (atMs > nowMs) return;
      await next.happen();
    }
  }

  #findNext(): AgendaSource {
    let next = NEVER;
    for (const source of this.#parts.sources) if (source.nextAtMs < next.nextAtMs) next = source;
    return next;
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

const NEVER: AgendaSource = { nextAtMs: Number.POSITIVE_INFINITY, happen: () => Promise.resolve() };
